import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import type { NewRow } from '../schema.ts'
import { trackedTables } from '../schema.ts'
import {
  commandInfo,
  indicatorRow,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  type TemporaryFolder,
} from '../testing/fixture.ts'
import type { Workspace } from '../workspace.ts'

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

const insert = (row: NewRow<'projects'>) =>
  runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', row))

describe('the foundation schema', () => {
  test('holds strict tables only, and every tracked table has id and version', () => {
    const { connection } = workspace.internals
    const tables = connection.prepare('PRAGMA table_list').all()
    const loose = tables.filter(
      (table) => JSON.stringify(table).includes('"strict":0') && !JSON.stringify(table).includes('"name":"sqlite_'),
    )
    expect(loose).toEqual([])
    for (const table of trackedTables) {
      const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table)
      expect(columns.slice(0, 2)).toEqual(['id', 'version'])
    }
  })

  test.each<[string, Partial<NewRow<'projects'>>]>([
    ['a day that is not one', { period_start: '1.3.2018' }],
    ['a day with something after it', { period_start: '2018-03-01T00:00' }],
    ['money beyond what a number holds exactly', { planned_public_cents: 2 ** 53 }],
    ['cents that are not whole', { planned_public_cents: 10.5 }],
    ['an empty code', { code: '' }],
  ])('refuses %s', async (_, values) => {
    await expect(insert(projectRow('A70005', values))).rejects.toThrow(/CHECK|cannot store REAL/)
  })

  test('refuses a fund, a flag and an indicator value outside their range', async () => {
    const { connection } = workspace.internals
    const row = projectRow('A70006')
    await insert(row)
    const change = (assignment: string) => () => connection.prepare(`UPDATE projects SET ${assignment}`).run()
    expect(change("fund = 'EMKR'")).toThrow(/CHECK/)
    expect(change('print_co_implementers_heading = 2')).toThrow(/CHECK/)
    expect(change('version = 0')).toThrow(/CHECK/)
    const negative = { ...indicatorRow(row.id, 0), planned: -1 }
    await expect(
      runCommand(workspace, commandInfo('indicator.add'), (tx) => tx.insert('project_indicators', negative)),
    ).rejects.toThrow(/CHECK/)
  })

  test('takes the days and amounts that a description may lack', async () => {
    await insert(projectRow('A70007', { period_start: null, period_end: null, planned_public_cents: null }))
    const found = await workspace.db.selectFrom('projects').select('period_start').execute()
    expect(found).toEqual([{ period_start: null }])
  })
})
