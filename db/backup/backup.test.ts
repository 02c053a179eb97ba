import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import {
  commandInfo,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  type TemporaryFolder,
} from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import type { Workspace } from '../workspace.ts'
import { readArchive } from './archive-reader.ts'
import { createBackup } from './create-backup.ts'
import { isDailyBackupDue, listBackups, readBackup } from './list-backups.ts'
import { restoreBackup, undoableRestore, undoRestore } from './restore-backup.ts'
import { migrations, newestVersion } from '../migrations/registry.ts'

const newest = newestVersion(migrations)

const at = '2026-11-23T14:15:00.000Z'
const appVersion = '0.1.0'
const picture = Buffer.from('not really a picture, but always the same bytes')
const pictureName = createHash('sha256').update(picture).digest('hex')

let folder: TemporaryFolder
let workspace: Workspace
beforeEach(async () => {
  folder = await temporaryFolder()
  workspace = await openTestWorkspace(folder.path)
  await add('A70010')
  await writeFile(join(workspace.paths.attachments, pictureName), picture)
  await writeFile(join(workspace.paths.archive, 'kuvaus.json'), '{}')
})
afterEach(async () => {
  await workspace.close()
  await folder[Symbol.asyncDispose]()
})

const add = (code: string) =>
  runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow(code)))
const codes = async () => {
  const rows = await workspace.db.selectFrom('projects').select('code').orderBy('code').execute()
  return rows.map((row) => row.code)
}
const reopen = async () => {
  workspace = await openTestWorkspace(folder.path, { create: false })
}

describe('a backup', () => {
  test('is one file with everything and a list of hashes, and leaves nothing else behind', async () => {
    const info = await createBackup(workspace, { kind: 'manual', at })
    expect(info).toMatchObject({ name: 'hankekirja-2026-11-23-141500-manual.hkbackup', createdAt: at, kind: 'manual' })
    expect(await readdir(workspace.paths.backups)).toEqual([info.name])
    expect(listBackups(workspace.paths)).toEqual([info])
    const manifest = readArchive(readBackup(workspace.paths, info.name), () => undefined)
    expect(manifest).toMatchObject({ schemaVersion: newest, appVersion, rowCounts: { projects: 1, changes: 1 } })
    expect(manifest.entries.map((entry) => entry.path)).toEqual([
      'database.sqlite',
      `attachments/${pictureName}`,
      'archive/kuvaus.json',
    ])
    expect(manifest.entries[1]).toEqual({
      path: `attachments/${pictureName}`,
      sizeBytes: picture.length,
      sha256: pictureName,
    })
  })

  test('of the same second gets a name of its own, also when both are made at once', async () => {
    const make = () => createBackup(workspace, { kind: 'manual', at })
    const [first, second] = await Promise.all([make(), make()])
    expect(listBackups(workspace.paths).map((each) => each.name)).toEqual(
      [second.name, first.name].toSorted().toReversed(),
    )
  })

  test('waits for a command under way and holds what it saved', async () => {
    const [, info] = await Promise.all([add('A70011'), createBackup(workspace, { kind: 'daily', at })])
    const manifest = readArchive(readBackup(workspace.paths, info.name), () => undefined)
    expect(manifest.rowCounts['projects']).toBe(2)
  })

  test('that was cut short is cleared away at the next opening and never listed', async () => {
    await workspace.close()
    const half = join(workspace.paths.backups, 'hankekirja-2026-11-23-141500-daily.hkbackup.tmp')
    await writeFile(half, 'half')
    expect(listBackups(workspace.paths)).toEqual([])
    await reopen()
    expect(existsSync(half)).toBe(false)
  })

  test('is due once a day', async () => {
    expect(isDailyBackupDue(workspace.paths, at)).toBe(true)
    await createBackup(workspace, { kind: 'daily', at })
    expect(isDailyBackupDue(workspace.paths, '2026-11-23T23:59:00.000Z')).toBe(false)
    expect(isDailyBackupDue(workspace.paths, '2026-11-24T00:01:00.000Z')).toBe(true)
  })

  test('that nobody made is not found', () => {
    expect(() => readBackup(workspace.paths, '../hankekirja.sqlite')).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
  })
})

describe('a restore', () => {
  test('brings all of it back, keeps the present as a backup and as it is, and can be undone', async () => {
    const info = await createBackup(workspace, { kind: 'manual', at })
    const bytes = await readFile(join(workspace.paths.backups, info.name))
    await add('A70012')
    await rm(join(workspace.paths.attachments, pictureName))
    await workspace.close()

    await restoreBackup(folder.path, { from: info.name, bytes, at: '2026-11-24T08:00:00.000Z', appVersion })
    await reopen()
    expect(await codes()).toEqual(['A70010'])
    expect(await readFile(join(workspace.paths.attachments, pictureName))).toEqual(picture)
    expect((await verifyWorkspace(workspace)).ok).toBe(true)
    expect(listBackups(workspace.paths).map((each) => each.kind)).toEqual(['before-restore', 'manual'])
    expect(undoableRestore(folder.path)).toEqual({ restoredAt: '2026-11-24T08:00:00.000Z', from: info.name })
    expect(existsSync(join(folder.path, 'restore.tmp'))).toBe(false)
    await workspace.close()

    await undoRestore(folder.path, { at: '2026-11-24T09:00:00.000Z', appVersion })
    await reopen()
    expect(await codes()).toEqual(['A70010', 'A70012'])
    expect(existsSync(join(workspace.paths.attachments, pictureName))).toBe(false)
    expect(undoableRestore(folder.path)).toBeNull()
  })

  test('works on a damaged workspace, which is kept for ever', async () => {
    const info = await createBackup(workspace, { kind: 'manual', at })
    const bytes = await readFile(join(workspace.paths.backups, info.name))
    await workspace.close()
    await writeFile(workspace.paths.database, 'gone')
    await expect(reopen()).rejects.toMatchObject({ code: 'file_damaged' })
    for (const hour of ['08', '09', '10']) {
      await restoreBackup(folder.path, { from: info.name, bytes, at: `2026-11-24T${hour}:00:00.000Z`, appVersion })
    }
    await reopen()
    expect(await codes()).toEqual(['A70010'])
    const kept = (await readdir(workspace.paths.backups)).filter((name) => name.startsWith('replaced-'))
    expect(kept.toSorted()).toEqual(['replaced-2026-11-24-080000', 'replaced-2026-11-24-100000'])
    expect(await readFile(join(workspace.paths.backups, kept.toSorted()[0] ?? '', 'hankekirja.sqlite'), 'utf8')).toBe(
      'gone',
    )
  })

  test('works in a folder that lost its database', async () => {
    const info = await createBackup(workspace, { kind: 'manual', at })
    await workspace.close()
    await rm(workspace.paths.database)
    await restoreBackup(folder.path, { from: info.name, bytes: readBackup(workspace.paths, info.name), at, appVersion })
    await reopen()
    expect(await codes()).toEqual(['A70010'])
  })

  test('is refused while the workspace is open, and then nothing changes', async () => {
    const info = await createBackup(workspace, { kind: 'manual', at })
    const bytes = readBackup(workspace.paths, info.name)
    await expect(restoreBackup(folder.path, { from: info.name, bytes, at, appVersion })).rejects.toMatchObject({
      code: 'file_in_use',
    })
    await add('A70013')
    expect(await codes()).toEqual(['A70010', 'A70013'])
  })

  test('has nothing to undo before the first one', async () => {
    await workspace.close()
    await expect(undoRestore(folder.path, { at, appVersion })).rejects.toMatchObject({ code: 'not_found' })
    await reopen()
  })
})
