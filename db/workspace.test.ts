import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import { folderWarning } from './folder-warning.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder, type TemporaryFolder } from './testing/fixture.ts'
import { migrations, newestVersion } from './migrations/registry.ts'

const newest = newestVersion(migrations)

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder[Symbol.asyncDispose]())

describe('a workspace', () => {
  test('is made with its folders, on the newest schema, and found again', async () => {
    const made = await openTestWorkspace(join(folder.path, 'Omat hankkeet'))
    await runCommand(made, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow('A70003')))
    await made.close()
    expect((await readdir(made.paths.folder)).toSorted()).toEqual([
      'archive',
      'attachments',
      'backups',
      'hankekirja.sqlite',
    ])
    const again = await openTestWorkspace(made.paths.folder, { create: false })
    expect(await again.db.selectFrom('projects').select('code').execute()).toEqual([{ code: 'A70003' }])
    expect(again.schemaVersion).toBe(newest)
    expect(again.sizeBytes()).toBeGreaterThan(50_000)
    await again.close()
  })

  test('is not made when nobody asked for it', async () => {
    await expect(openTestWorkspace(join(folder.path, 'none'), { create: false })).rejects.toMatchObject({
      code: 'file_damaged',
    })
    expect(existsSync(join(folder.path, 'none'))).toBe(false)
  })

  test('that lost its database is not replaced by an empty one', async () => {
    const workspace = await openTestWorkspace(folder.path)
    await workspace.close()
    await writeFile(join(workspace.paths.backups, 'anything'), '')
    await rm(workspace.paths.database)
    await expect(openTestWorkspace(folder.path)).rejects.toMatchObject({ code: 'file_damaged' })
    expect(existsSync(workspace.paths.database)).toBe(false)
  })

  test('whose making was cut short is made anew', async () => {
    await writeFile(join(folder.path, 'hankekirja.sqlite.new'), 'half')
    const workspace = await openTestWorkspace(folder.path)
    await workspace.close()
    expect(existsSync(join(folder.path, 'hankekirja.sqlite.new'))).toBe(false)
  })

  test('closes also when no query was run', async () => {
    const workspace = await openTestWorkspace(folder.path)
    await workspace.close()
    expect(workspace.internals.connection.open).toBe(false)
  })

  test('takes no write once its file was moved', async () => {
    const workspace = await openTestWorkspace(folder.path)
    await rename(workspace.paths.database, join(folder.path, 'moved.sqlite'))
    const write = runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow('A1')))
    await expect(write).rejects.toMatchObject({ code: 'file_moved' })
    expect(await workspace.db.selectFrom('projects').selectAll().execute()).toEqual([])
    await workspace.close()
  })
})

describe('the folder warning', () => {
  test.each(['OneDrive', 'OneDrive - Honkajärven kunta', 'Dropbox', 'iCloud Drive', 'Google Drive'])(
    'knows %s as a cloud folder',
    async (name) => {
      await mkdir(join(folder.path, name, 'hankkeet'), { recursive: true })
      expect(await folderWarning(join(folder.path, name, 'hankkeet'))).toBe('cloud')
    },
  )

  test('knows a Windows share by its path', async () => {
    expect(await folderWarning('\\\\palvelin\\hankkeet')).toBe('network')
  })

  test('is silent for a local folder, also one named nearly like a cloud', async () => {
    await mkdir(join(folder.path, 'Dropbox-siirto'))
    expect(await folderWarning(join(folder.path, 'Dropbox-siirto'))).toBeNull()
  })
})
