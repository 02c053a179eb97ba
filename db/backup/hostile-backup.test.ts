import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../sqlite/open-database.ts'
import { openTestWorkspace, temporaryFolder, type TemporaryFolder } from '../testing/fixture.ts'
import { createBackup } from './create-backup.ts'
import { readBackup } from './list-backups.ts'
import { parseManifest, type BackupManifest } from './manifest.ts'
import { restoreBackup } from './restore-backup.ts'
import { migrations, newestVersion } from '../migrations/registry.ts'

const newest = newestVersion(migrations)

const at = '2026-11-23T14:15:00.000Z'
type Parts = Record<string, Uint8Array>

let folder: TemporaryFolder
let good: Uint8Array
let database: string
beforeEach(async () => {
  folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  database = workspace.paths.database
  const info = await createBackup(workspace, { kind: 'manual', at })
  good = readBackup(workspace.paths, info.name)
  await workspace.close()
})
afterEach(() => folder[Symbol.asyncDispose]())

/** The good backup with its parts and its list changed, and packed again. */
function altered(change: (parts: Parts, manifest: BackupManifest) => void): Uint8Array {
  const parts: Parts = unzipSync(good)
  const manifest = parseManifest(strFromU8(parts['manifest.json'] ?? new Uint8Array()))
  change(parts, manifest)
  return zipSync({ ...parts, 'manifest.json': Buffer.from(JSON.stringify(manifest)) })
}

function add(parts: Parts, manifest: BackupManifest, path: string, bytes: Uint8Array): void {
  parts[path] = bytes
  manifest.entries = manifest.entries.filter((entry) => entry.path !== path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  manifest.entries.push({ path, sizeBytes: bytes.length, sha256 })
}

/** The database of the backup after a change by SQL, as a file at rest. */
async function databaseWith(statement: string): Promise<Uint8Array> {
  const connection = openDatabase(database, { newestSchema: newest })
  connection.exec(statement)
  const copy = join(folder.path, 'changed.tmp')
  connection.prepare('VACUUM INTO ?').run(copy)
  connection.close()
  return readFile(copy)
}

const hostile: [string, () => Uint8Array | Promise<Uint8Array>, object][] = [
  ['is cut off', () => good.slice(0, good.length - 200), { code: 'file_damaged' }],
  ['is not a zip', () => Buffer.from('Hankkeen kuvaus'), { code: 'file_damaged' }],
  ['has no list', () => zipSync({ 'database.sqlite': Buffer.from('x') }), { code: 'file_damaged' }],
  [
    'has a list that cannot be read',
    () => zipSync({ ...unzipSync(good), 'manifest.json': Buffer.from('{') }),
    { code: 'file_damaged' },
  ],
  [
    'has other bytes than listed',
    () => altered((parts) => void parts['database.sqlite']?.fill(7, 5_000, 5_010)),
    { code: 'file_damaged', details: { detail: 'backup: database.sqlite is not what was written' } },
  ],
  [
    'leads out of the workspace',
    () => altered((parts, manifest) => add(parts, manifest, '../outside', Buffer.from('x'))),
    { code: 'file_damaged' },
  ],
  [
    'leads out of the workspace from inside a folder',
    () => altered((parts, manifest) => add(parts, manifest, 'attachments/../../outside', Buffer.from('x'))),
    { code: 'file_damaged' },
  ],
  [
    'names an absolute path',
    () => altered((parts, manifest) => add(parts, manifest, '/etc/outside', Buffer.from('x'))),
    { code: 'file_damaged' },
  ],
  [
    'holds a file that is not listed',
    () => altered((parts) => void (parts['attachments/extra'] = Buffer.from('x'))),
    { code: 'file_damaged' },
  ],
  [
    'lacks a file that is listed',
    () => altered((parts) => void delete parts['database.sqlite']),
    { code: 'file_damaged' },
  ],
  [
    'has no database',
    () =>
      altered((parts, manifest) => {
        delete parts['database.sqlite']
        manifest.entries = []
      }),
    { code: 'file_damaged', details: { detail: 'backup: it holds no database' } },
  ],
  [
    'has other rows than listed',
    () => altered((_, manifest) => void (manifest.rowCounts['projects'] = 5)),
    { code: 'file_damaged' },
  ],
  [
    'has a database of another program',
    () => altered((parts, manifest) => add(parts, manifest, 'database.sqlite', Buffer.alloc(8_192))),
    { code: 'file_damaged' },
  ],
  [
    'was made by a newer program',
    async () => {
      const newer = await databaseWith('PRAGMA user_version = 9990')
      return altered((parts, manifest) => add(parts, manifest, 'database.sqlite', newer))
    },
    { code: 'file_newer', details: { fileVersion: 9990, programVersion: newest } },
  ],
  [
    'brings a trigger along',
    async () => {
      const armed = await databaseWith('CREATE TRIGGER t AFTER INSERT ON projects BEGIN DELETE FROM changes; END')
      return altered((parts, manifest) => add(parts, manifest, 'database.sqlite', armed))
    },
    { code: 'file_damaged', details: { detail: 'unknown parts ["t"]' } },
  ],
  [
    'tells of a larger file than may be',
    () => {
      const bytes = Buffer.from(altered(() => undefined))
      // Uncompressed size in the central directory's first entry.
      bytes.writeUInt32LE(0xf0000000, bytes.indexOf(Buffer.from('PK\u0001\u0002')) + 24)
      return bytes
    },
    { code: 'file_damaged', details: { detail: 'backup: too large' } },
  ],
  [
    'swells to more than it tells',
    () => {
      const bytes = Buffer.from(
        altered((parts, manifest) => add(parts, manifest, 'attachments/a', Buffer.alloc(9_000_000))),
      )
      const entry = bytes.lastIndexOf(Buffer.from('attachments/a')) - 46
      bytes.writeUInt32LE(10, entry + 24)
      return bytes
    },
    { code: 'file_damaged' },
  ],
]

describe('a backup file from outside', () => {
  test.each(hostile)('that %s is refused and nothing is touched', async (_, make, expected) => {
    const bytes = await make()
    const before = await readFile(database)
    const backups = await readdir(join(folder.path, 'backups'))
    const request = { from: 'outside.hkbackup', bytes, at, appVersion: '0.1.0' }
    await expect(restoreBackup(folder.path, request)).rejects.toMatchObject(expected)
    expect(await readFile(database)).toEqual(before)
    expect((await readdir(folder.path)).filter((name) => !name.startsWith('changed')).toSorted()).toEqual([
      'archive',
      'attachments',
      'backups',
      'hankekirja.sqlite',
    ])
    expect(await readdir(join(folder.path, 'backups'))).toEqual(backups)
  })
})
