import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBackup } from '../backup/create-backup.ts'
import { runCommand } from '../command.ts'
import { checkDatabaseFile } from '../sqlite/copy-database.ts'
import {
  commandInfo,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  testInstant,
  type TemporaryFolder,
} from '../testing/fixture.ts'
import { workspacePaths } from '../workspace-paths.ts'
import { available, childFile, expectWayOut, prepareForWriter, withoutTouching } from './fault-support.ts'
import { migrations, newestVersion } from '../migrations/registry.ts'

const newest = newestVersion(migrations)

let folder: TemporaryFolder
let database: string
beforeEach(async () => {
  folder = await temporaryFolder()
  database = workspacePaths(folder.path).database
  await prepareForWriter(folder.path)
})
afterEach(() => folder[Symbol.asyncDispose]())

const isRoot = process.getuid?.() === 0
const canBeOther =
  !isRoot || available('read-only files', 'setpriv', '--reuid=65534', '--clear-groups', process.execPath, '--version')

/** What another process makes of the workspace. The administrator may write everywhere, so root steps down. */
function tryAsUser(): string {
  const args = [process.execPath, childFile('try-workspace'), folder.path]
  const run = isRoot
    ? spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', ...args], { encoding: 'utf8' })
    : spawnSync(args[0] ?? '', args.slice(1), { encoding: 'utf8' })
  return run.stdout.trim() || run.stderr
}

function giveToUser(): void {
  if (!isRoot) return
  for (const each of [
    folder.path,
    database,
    ...['attachments', 'backups', 'archive'].map((name) => join(folder.path, name)),
  ]) {
    chownSync(each, 65534, 65534)
  }
}

describe.skipIf(!canBeOther)('a workspace that cannot be written', () => {
  test('opens for its own user (the control of the next ones)', () => {
    giveToUser()
    expect(tryAsUser()).toBe('ok')
  })

  test.each([
    ['file', () => chmodSync(database, 0o444)],
    ['folder', () => chmodSync(folder.path, 0o555)],
  ])('is told as read-only when it is the %s, untouched', async (_, forbid) => {
    giveToUser()
    forbid()
    await withoutTouching(folder.path, async () => expect(tryAsUser()).toBe('file_read_only'))
    await expectWayOut(folder.path)
    chmodSync(folder.path, 0o755)
  })
})

describe('a second program', () => {
  test('is refused while the first holds the workspace, and let in when the first was killed', async () => {
    const holder = spawn(process.execPath, [childFile('try-workspace'), folder.path, 'hold'])
    await once(holder.stdout, 'data')
    await expect(openTestWorkspace(folder.path)).rejects.toMatchObject({ code: 'file_in_use' })
    await expectWayOut(folder.path)
    holder.kill('SIGKILL')
    await once(holder, 'close')
    const workspace = await openTestWorkspace(folder.path)
    expect(await workspace.db.selectFrom('projects').select('code').execute()).toHaveLength(2)
    await workspace.close()
  })
})

describe('a damaged file', () => {
  test.each<[string, () => Promise<void>]>([
    [
      'has an empty page',
      async () => {
        const handle = await open(database, 'r+')
        await handle.write(Buffer.alloc(4_096), 0, 4_096, 3 * 4_096)
        await handle.close()
      },
    ],
    ['was cut off', () => truncate(database, 20_000)],
    ['was emptied', () => truncate(database, 0)],
    ['is something else', () => writeFile(database, 'Hankkeen kuvaus\n'.repeat(5_000))],
  ])('that %s is told as such and left as it is', async (_, harm) => {
    await harm()
    await withoutTouching(folder.path, async () => {
      await expect(openTestWorkspace(folder.path)).rejects.toMatchObject({ code: 'file_damaged' })
    })
    await expectWayOut(folder.path)
  })

  test('that is gone is not replaced by an empty one', async () => {
    await rm(database)
    await expect(openTestWorkspace(folder.path)).rejects.toMatchObject({ code: 'file_damaged' })
    expect(await readdir(folder.path)).not.toContain('hankekirja.sqlite')
    await expectWayOut(folder.path)
  })
})

describe('a file that goes away while it is open', () => {
  test.each<[string, () => Promise<void>]>([
    ['moved', () => rename(database, join(folder.path, 'elsewhere.sqlite'))],
    ['deleted', () => rm(database)],
    [
      'replaced',
      async () => {
        await copyFile(database, `${database}.other`)
        await rename(`${database}.other`, database)
      },
    ],
  ])('because it was %s gets no further command', async (_, takeAway) => {
    const workspace = await openTestWorkspace(folder.path)
    await takeAway()
    const write = runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow('A9')))
    await expect(write).rejects.toMatchObject({ code: 'file_moved' })
    expect(() => workspace.assertInPlace()).toThrow(expect.objectContaining({ code: 'file_moved' }))
    expect(await workspace.db.selectFrom('projects').select('code').execute()).toEqual([{ code: 'A70100' }])
    await workspace.close()
    await expectWayOut(folder.path)
  })
})

describe('a copy of the file of an open workspace', () => {
  test('lacks what was saved last, which is why copies are made by a backup', async () => {
    const workspace = await openTestWorkspace(folder.path)
    await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow('A9')))
    await mkdir(join(folder.path, 'copied'))
    const copied = join(folder.path, 'copied', 'plain.sqlite')
    await copyFile(database, copied)
    const whole = await createBackup(workspace, { kind: 'manual', at: '2026-11-23T15:00:00.000Z' })
    await workspace.close()
    const plain = await openTestWorkspace(join(folder.path, 'from-copy')).then(async (fresh) => {
      await fresh.close()
      await copyFile(copied, fresh.paths.database)
      const again = await openTestWorkspace(fresh.paths.folder)
      const rows = await again.db.selectFrom('projects').select('code').execute()
      await again.close()
      return rows.length
    })
    expect(plain).toBe(1)
    expect(whole.createdAt > testInstant).toBe(true)
    expect(checkDatabaseFile(database, newest)['projects']).toBe(2)
  })
})
