import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import { listCommands } from './history-list.ts'
import { redo, undo, undoState } from './history.ts'
import {
  commandInfo,
  indicatorRow,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  testInstant,
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

const inverse = () => ({ id: randomUUID(), at: testInstant })
const row = projectRow('A70002')
const create = () =>
  runCommand(workspace, commandInfo('project.create', row.id), async (tx) => {
    await tx.insert('projects', row)
    await tx.insertMany('project_indicators', [indicatorRow(row.id, 0), indicatorRow(row.id, 1)])
  })
const rename = (name: string) =>
  runCommand(workspace, commandInfo('project.update', row.id), (tx) => tx.update('projects', row.id, null, { name }))
const removeAll = () =>
  runCommand(workspace, commandInfo('project.remove', row.id), async (tx) => {
    for (const each of await tx.db.selectFrom('project_indicators').select('id').execute()) {
      await tx.remove('project_indicators', each.id, null)
    }
    await tx.remove('projects', row.id, null)
  })
const names = async () =>
  (await workspace.db.selectFrom('projects').select(['name', 'version']).execute()).map((each) => [
    each.name,
    each.version,
  ])
/** Everything that a person can see, without versions and instants. */
const content = async () => {
  const projects = await workspace.db.selectFrom('projects').selectAll().orderBy('id').execute()
  const indicators = await workspace.db.selectFrom('project_indicators').selectAll().orderBy('id').execute()
  return [...projects, ...indicators].map((each) => ({ ...each, version: 0, updated_at: '', created_at: '' }))
}

describe('undo and redo', () => {
  test('take the newest standing command first and walk all the way back and forth', async () => {
    await create()
    await rename('Toinen')
    await rename('Kolmas')
    await undo(workspace, inverse())
    expect(await names()).toEqual([['Toinen', 4]])
    await undo(workspace, inverse())
    expect(await names()).toEqual([[row.name, 5]])
    await undo(workspace, inverse())
    expect(await names()).toEqual([])
    expect((await undoState(workspace)).undo).toBeNull()
    for (let step = 0; step < 3; step++) await redo(workspace, inverse())
    expect((await names()).map(([name]) => name)).toEqual(['Kolmas'])
    expect((await undoState(workspace)).redo).toBeNull()
  })

  test('bring a removed project back with all its parts, and remove it again', async () => {
    await create()
    const before = await content()
    await removeAll()
    expect(await content()).toEqual([])
    await undo(workspace, inverse())
    expect(await content()).toEqual(before)
    await redo(workspace, inverse())
    expect(await content()).toEqual([])
    await undo(workspace, inverse())
    expect(await content()).toEqual(before)
  })

  test('raise versions, so that whoever saw the undone row gets a conflict', async () => {
    await create()
    await rename('Toinen')
    await undo(workspace, inverse())
    const stale = runCommand(workspace, commandInfo('project.update'), (tx) =>
      tx.update('projects', row.id, 2, { state: 'x' }),
    )
    await expect(stale).rejects.toMatchObject({ code: 'conflict', details: { currentVersion: 3 } })
  })

  test('raise the version of a row that comes back after its removal', async () => {
    await create()
    await removeAll()
    await undo(workspace, inverse())
    expect(await names()).toEqual([[row.name, 2]])
    await redo(workspace, inverse())
    await undo(workspace, inverse())
    expect(await names()).toEqual([[row.name, 3]])
  })

  test('offer no redo after something new was done, and undo the new first', async () => {
    await create()
    await rename('Toinen')
    await undo(workspace, inverse())
    expect((await undoState(workspace)).redo).toMatchObject({ command: 'project.update' })
    await rename('Muu')
    expect((await undoState(workspace)).redo).toBeNull()
    await expect(redo(workspace, inverse())).rejects.toMatchObject({ code: 'not_found' })
    await undo(workspace, inverse())
    expect((await names()).map(([name]) => name)).toEqual([row.name])
    expect((await undoState(workspace)).undo).toEqual({ seq: 1, command: 'project.create' })
  })

  test('find nothing in an empty workspace', async () => {
    expect(await undoState(workspace)).toEqual({ undo: null, redo: null })
    await expect(undo(workspace, inverse())).rejects.toMatchObject({ code: 'not_found' })
  })

  test('refuse when the row is not as the command left it, and change nothing', async () => {
    await create()
    await rename('Toinen')
    workspace.internals.connection.prepare("UPDATE projects SET name = 'past the history'").run()
    await expect(undo(workspace, inverse())).rejects.toMatchObject({ code: 'conflict' })
    expect(await names()).toEqual([['past the history', 2]])
  })

  test('take an import of 6,000 rows back as one', async () => {
    await create()
    await runCommand(workspace, commandInfo('description.import', row.id), (tx) =>
      tx.insertMany(
        'project_indicators',
        Array.from({ length: 6_000 }, (_, index) => indicatorRow(row.id, index)),
      ),
    )
    expect(await content()).toHaveLength(6_003)
    await undo(workspace, inverse())
    expect(await content()).toHaveLength(3)
  })
})

describe('the list of commands', () => {
  test('tells newest first what was done, to which fields, and whether it stands', async () => {
    await create()
    await rename('Toinen')
    await undo(workspace, inverse())
    const entries = await listCommands(workspace, { limit: 10 })
    expect(
      entries.map(({ seq, command, kind, undone, changeCount }) => [seq, command, kind, undone, changeCount]),
    ).toEqual([
      [3, 'project.update', 'undo', false, 1],
      [2, 'project.update', 'do', true, 1],
      [1, 'project.create', 'do', false, 3],
    ])
    expect(entries[1]?.changes).toEqual([
      {
        table: 'projects',
        rowId: row.id,
        kind: 'changed',
        fields: [{ field: 'name', before: row.name, after: 'Toinen' }],
      },
    ])
    await redo(workspace, inverse())
    const after = await listCommands(workspace, { limit: 10 })
    expect(after.map((entry) => [entry.seq, entry.undone])).toEqual([
      [4, false],
      [3, true],
      [2, false],
      [1, false],
    ])
  })

  test('can be read in pages and for one project', async () => {
    const other = projectRow('S20003')
    await create()
    await runCommand(workspace, commandInfo('project.create', other.id), (tx) => tx.insert('projects', other))
    await rename('Toinen')
    const ofProject = await listCommands(workspace, { limit: 10, projectId: row.id })
    expect(ofProject.map((entry) => entry.seq)).toEqual([3, 1])
    const page = await listCommands(workspace, { limit: 1, beforeSeq: 3 })
    expect(page.map((entry) => entry.seq)).toEqual([2])
  })

  test('shows at most fifty rows of a large command and tells how many there are', async () => {
    await create()
    await runCommand(workspace, commandInfo('description.import', row.id), (tx) =>
      tx.insertMany(
        'project_indicators',
        Array.from({ length: 120 }, (_, index) => indicatorRow(row.id, index)),
      ),
    )
    const [newest] = await listCommands(workspace, { limit: 1 })
    expect(newest?.changes).toHaveLength(50)
    expect(newest?.changeCount).toBe(120)
  })
})
