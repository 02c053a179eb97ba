import { copyFile, open, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestWorkspace, temporaryFolder, type TemporaryFolder } from '../testing/fixture.ts'
import { openDatabase } from './open-database.ts'
import { migrations, newestVersion } from '../migrations/registry.ts'

const newest = newestVersion(migrations)

let folder: TemporaryFolder
let file: string
beforeEach(async () => {
  folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  file = workspace.paths.database
  await workspace.close()
})
afterEach(() => folder[Symbol.asyncDispose]())

describe('opening a database', () => {
  test('leaves every setting on which the promise rests as it must be, also after the first write', () => {
    const connection = openDatabase(file, { newestSchema: newest })
    const setting = (name: string) => connection.pragma(name, { simple: true })
    connection.prepare("INSERT INTO settings (key, value) VALUES ('a', 'b')").run()
    expect(
      Object.fromEntries(
        [
          'locking_mode',
          'journal_mode',
          'synchronous',
          'foreign_keys',
          'fullfsync',
          'checkpoint_fullfsync',
          'trusted_schema',
          'cell_size_check',
          'temp_store',
          'secure_delete',
          'application_id',
          'user_version',
        ].map((name) => [name, setting(name)]),
      ),
    ).toEqual({
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      fullfsync: 1,
      checkpoint_fullfsync: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      temp_store: 2,
      secure_delete: 1,
      application_id: 0x48414e4b,
      user_version: newest,
    })
    connection.close()
  })

  test('of a newer program is refused and leaves every byte as it was', async () => {
    const connection = openDatabase(file, { newestSchema: newest })
    connection.pragma(`user_version = ${newest + 10}`)
    connection.close()
    const before = await readFile(file)
    expect(() => openDatabase(file, { newestSchema: newest })).toThrow(
      expect.objectContaining({ code: 'file_newer', details: { fileVersion: newest + 10, programVersion: newest } }),
    )
    expect(await readFile(file)).toEqual(before)
  })

  test('of a newer program is refused also when the newer version stands only in the journal', async () => {
    const connection = openDatabase(file, { newestSchema: newest })
    connection.pragma(`user_version = ${newest + 10}`)
    const crashed = join(folder.path, 'crashed.sqlite')
    await copyFile(file, crashed)
    await copyFile(`${file}-wal`, `${crashed}-wal`)
    connection.close()
    expect(() => openDatabase(crashed, { newestSchema: newest })).toThrow(
      expect.objectContaining({ code: 'file_newer' }),
    )
  })

  test.each([
    ['empty', async () => truncate(file, 0)],
    ['cut in the middle', async () => truncate(file, 10_000)],
    ['not a database', async () => writeFile(file, 'Hankkeen kuvaus\n'.repeat(1_000))],
    [
      'hurt in one page',
      async () => {
        const handle = await open(file, 'r+')
        await handle.write(Buffer.alloc(4_096), 0, 4_096, 4_096)
        await handle.close()
      },
    ],
  ])('that is %s is called damaged and left as it is', async (_, harm) => {
    await harm()
    const before = await readFile(file)
    expect(() => openDatabase(file, { newestSchema: newest })).toThrow(
      expect.objectContaining({ code: 'file_damaged' }),
    )
    expect(await readFile(file)).toEqual(before)
  })

  test('of another program is refused', async () => {
    const other = join(folder.path, 'other.sqlite')
    const bytes = await readFile(file)
    bytes.writeUInt32BE(7, 68)
    await writeFile(other, bytes)
    expect(() => openDatabase(other, { newestSchema: newest })).toThrow(/was not made by Hankekirja/)
  })

  test('that is open already is refused', () => {
    const first = openDatabase(file, { newestSchema: newest })
    expect(() => openDatabase(file, { newestSchema: newest, busyTimeout: 0 })).toThrow(
      expect.objectContaining({ code: 'file_in_use' }),
    )
    first.close()
  })
})
