import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups } from '../backup/list-backups.ts'
import { runCommand } from '../command.ts'
import { undo, undoState } from '../history.ts'
import {
  commandInfo,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  type TemporaryFolder,
} from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import type { Migration } from './migration.ts'
import { migrations, newestVersion } from './registry.ts'

/** Steps that exist only here: the machinery is tried before the first real one needs it. */
const addColumn: Migration = {
  version: 9990,
  name: 'add-colour',
  async up(tx) {
    await sql.raw("ALTER TABLE projects ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'").execute(tx)
  },
}
const failLate: Migration = {
  version: 9991,
  name: 'fail',
  async up(tx) {
    await sql.raw('DELETE FROM project_indicators').execute(tx)
    await sql.raw('CREATE TABLE half (id TEXT) STRICT').execute(tx)
    throw new Error('broken step')
  },
}
const orphan: Migration = {
  version: 9992,
  name: 'orphan',
  async up(tx) {
    await sql`INSERT INTO project_areas (id, version, project_id, position, kind, name)
      VALUES ('x', 1, 'no such project', 0, 'region', 'Etelä-Karjala')`.execute(tx)
  },
}

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow('A70004')))
  await workspace.close()
})
afterEach(() => folder[Symbol.asyncDispose]())

const openWith = (...steps: Migration[]) => openTestWorkspace(folder.path, { migrations: [...migrations, ...steps] })

describe('migrations', () => {
  test('are in order and each once; a five stands between two tens', () => {
    const versions = migrations.map((step) => step.version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(new Set(versions).size).toBe(versions.length)
    expect(versions.filter((version) => version % 5 !== 0)).toEqual([])
  })

  test('bring an older file to the new schema and keep a checked copy of what it was', async () => {
    const workspace = await openWith(addColumn)
    expect(workspace.schemaVersion).toBe(9990)
    const rows = await sql<{ code: string; colour: string }>`SELECT code, colour FROM projects`.execute(workspace.db)
    expect(rows.rows).toEqual([{ code: 'A70004', colour: 'blue' }])
    expect(workspace.internals.connection.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(listBackups(workspace.paths).map((backup) => backup.kind)).toEqual(['before-migration'])
    await workspace.close()
  })

  test('make no copy of a file that is up to date or new', async () => {
    const workspace = await openWith()
    expect(listBackups(workspace.paths)).toEqual([])
    await workspace.close()
  })

  test.each([
    ['fails', failLate, 'broken step'],
    ['leaves a row without parent', orphan, 'foreign keys after migration'],
  ])('leave the file as it was when one of them %s', async (_, step, message) => {
    await expect(openWith(addColumn, step)).rejects.toThrow(message)
    const workspace = await openWith()
    const columns = await sql<{ name: string }>`SELECT name FROM pragma_table_info('projects')`.execute(workspace.db)
    expect(columns.rows.map((column) => column.name)).not.toContain('colour')
    expect((await verifyWorkspace(workspace)).ok).toBe(true)
    await workspace.close()
  })

  test('end undo at themselves, and the workspace still verifies', async () => {
    const workspace = await openWith(addColumn)
    expect(await undoState(workspace)).toEqual({ undo: null, redo: null })
    await runCommand(workspace, commandInfo('project.update'), async (tx) => {
      const { id } = await tx.db.selectFrom('projects').select('id').executeTakeFirstOrThrow()
      await tx.update('projects', id, 1, { name: 'Uusi nimi' })
    })
    expect((await verifyWorkspace(workspace)).checks.filter((check) => !check.ok)).toEqual([])
    await undo(workspace, commandInfo('undo'))
    expect((await undoState(workspace)).undo).toBeNull()
    await workspace.close()
  })

  test('that an older program lacks make it refuse the file and leave it untouched', async () => {
    const newer = await openWith(addColumn)
    await newer.close()
    const before = await readFile(newer.paths.database)
    await expect(openWith()).rejects.toMatchObject({
      code: 'file_newer',
      details: { fileVersion: 9990, programVersion: newestVersion(migrations) },
    })
    expect(await readFile(newer.paths.database)).toEqual(before)
  })
})
