import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import {
  commandInfo,
  indicatorRow,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  type TemporaryFolder,
} from './testing/fixture.ts'
import type { Workspace } from './workspace.ts'

let folder: TemporaryFolder
let workspace: Workspace
beforeEach(async () => {
  folder = await temporaryFolder()
  workspace = await openTestWorkspace(folder.path)
})
afterEach(async () => {
  await workspace.close()
  await folder[Symbol.asyncDispose]()
})

const addProject = async (row = projectRow('A70001')) => {
  await runCommand(workspace, commandInfo('project.create', row.id), (tx) => tx.insert('projects', row))
  return row
}
const project = (id: string) =>
  workspace.db.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const changes = () => workspace.db.selectFrom('changes').selectAll().orderBy('seq').execute()

describe('a command', () => {
  test('saves a new row with version 1, the instant of the command and the whole row in the history', async () => {
    const row = await addProject()
    const saved = await project(row.id)
    expect(saved).toEqual({ ...row, version: 1, created_at: expect.any(String), updated_at: saved.created_at })
    const [change] = await changes()
    expect(change).toMatchObject({ table_name: 'projects', row_id: row.id, before_json: null })
    expect(JSON.parse(change?.after_json ?? '')).toEqual(saved)
  })

  test('writes only the columns that differ and keeps what they were', async () => {
    const row = await addProject()
    const at = '2026-11-24T08:00:00.000Z'
    const info = { ...commandInfo('project.update', row.id), at }
    const version = await runCommand(workspace, info, (tx) =>
      tx.update('projects', row.id, 1, { name: 'Puupajat', state: row.state, planned_public_cents: null }),
    )
    expect(version).toBe(2)
    expect(await project(row.id)).toMatchObject({
      name: 'Puupajat',
      planned_public_cents: null,
      version: 2,
      updated_at: at,
    })
    const change = (await changes()).at(-1)
    expect(Object.keys(JSON.parse(change?.after_json ?? '')).toSorted()).toEqual([
      'name',
      'planned_public_cents',
      'updated_at',
      'version',
    ])
    expect(JSON.parse(change?.before_json ?? '')).toMatchObject({
      name: row.name,
      planned_public_cents: 15_000_000,
      version: 1,
    })
  })

  test('that changes nothing keeps the version and leaves nothing in the history', async () => {
    const row = await addProject()
    const version = await runCommand(workspace, commandInfo('project.update', row.id), (tx) =>
      tx.update('projects', row.id, 1, { name: row.name }),
    )
    expect(version).toBe(1)
    expect(await changes()).toHaveLength(1)
    expect(await workspace.db.selectFrom('commands').selectAll().execute()).toHaveLength(1)
  })

  test('answers a stale version with a conflict that tells the present one, and writes nothing of its work', async () => {
    const row = await addProject()
    await runCommand(workspace, commandInfo('project.update'), (tx) =>
      tx.update('projects', row.id, 1, { name: 'Toinen' }),
    )
    const stale = runCommand(workspace, commandInfo('project.update'), async (tx) => {
      await tx.insert('project_indicators', indicatorRow(row.id, 0))
      await tx.update('projects', row.id, 1, { name: 'Kolmas' })
    })
    await expect(stale).rejects.toMatchObject({
      code: 'conflict',
      details: { what: 'projects', id: row.id, currentVersion: 2 },
    })
    expect(await workspace.db.selectFrom('project_indicators').selectAll().execute()).toEqual([])
    expect((await project(row.id)).name).toBe('Toinen')
  })

  test('finds no row to change or remove', async () => {
    const expected = { code: 'not_found', details: { what: 'projects', id: 'none' } }
    await expect(
      runCommand(workspace, commandInfo('project.update'), (tx) => tx.update('projects', 'none', 1, { name: 'x' })),
    ).rejects.toMatchObject(expected)
    await expect(
      runCommand(workspace, commandInfo('project.remove'), (tx) => tx.remove('projects', 'none', 1)),
    ).rejects.toMatchObject(expected)
  })

  test('names the value that is taken already', async () => {
    await addProject()
    await expect(addProject(projectRow('A70001'))).rejects.toMatchObject({
      code: 'already_exists',
      details: { what: 'projects.code', value: 'A70001' },
    })
  })

  test('does not remove a row that others belong to', async () => {
    const row = await addProject()
    await runCommand(workspace, commandInfo('indicator.add'), (tx) =>
      tx.insert('project_indicators', indicatorRow(row.id, 0)),
    )
    await expect(
      runCommand(workspace, commandInfo('project.remove'), (tx) => tx.remove('projects', row.id, 1)),
    ).rejects.toThrow(/FOREIGN KEY/)
    expect((await project(row.id)).code).toBe('A70001')
  })

  test('raises the version of a row whose parts changed', async () => {
    const row = await addProject()
    const version = await runCommand(workspace, commandInfo('project.setAreas'), (tx) =>
      tx.touch('projects', row.id, 1),
    )
    expect(version).toBe(2)
    expect((await project(row.id)).version).toBe(2)
  })

  test('refuses a column that the table lacks or that commands keep themselves', async () => {
    const row = await addProject()
    const patch = { name: 'x', version: 9 }
    await expect(
      runCommand(workspace, commandInfo('project.update'), (tx) => tx.update('projects', row.id, 1, patch)),
    ).rejects.toThrow('projects has no column version to write')
  })

  test('refuses a query past its transaction instead of waiting for ever', async () => {
    const lost = runCommand(workspace, commandInfo('project.update'), async () =>
      workspace.db.selectFrom('projects').selectAll().execute(),
    )
    await expect(lost).rejects.toThrow('pass the transaction down')
  })

  test('waits for the one before it', async () => {
    const row = await addProject()
    const versions = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        runCommand(workspace, commandInfo('project.update'), async (tx) => {
          await tx.db.selectFrom('projects').select('name').execute()
          return tx.update('projects', row.id, null, { name })
        }),
      ),
    )
    expect(versions).toEqual([2, 3, 4])
  })
})
