import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import type { NewRow } from '../schema.ts'
import {
  commandInfo,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  type TemporaryFolder,
} from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import type { Workspace } from '../workspace.ts'
import { foundation } from './0010-foundation.ts'

let folder: TemporaryFolder
let workspace: Workspace
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(async () => {
  await workspace.close()
  await folder[Symbol.asyncDispose]()
})

const staff: NewRow<'staff_members'> = { id: 's1', name: 'Aino Testinen', title: '', staff_number: '' }
const allocation = (values: Partial<NewRow<'allocations'>>): NewRow<'allocations'> => ({
  id: randomUUID(),
  staff_id: 's1',
  project_id: null,
  outside_project: 'Saimaan reitti',
  role: '',
  work_package: '',
  share: 5_000,
  start_day: '2020-01-01',
  end_day: '2020-12-31',
  ...values,
})
const entry = (values: Partial<NewRow<'hour_entries'>>): NewRow<'hour_entries'> => ({
  id: randomUUID(),
  staff_id: 's1',
  day: '2020-02-29',
  kind: 'other_work',
  project_id: null,
  activity: '',
  hours: 750,
  ...values,
})

test('a workspace of the step before keeps its rows and takes people', async () => {
  workspace = await openTestWorkspace(folder.path, { migrations: [foundation] })
  const project = projectRow('A70001')
  await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', project))
  await workspace.close()
  workspace = await openTestWorkspace(folder.path)
  await runCommand(workspace, commandInfo('people.create'), async (tx) => {
    await tx.insert('staff_members', staff)
    await tx.insert('allocations', allocation({ project_id: project.id, outside_project: '' }))
    await tx.insert('hour_entries', entry({ kind: 'project', project_id: project.id }))
  })
  expect((await workspace.db.selectFrom('projects').select('code').execute()).map(({ code }) => code)).toEqual([
    'A70001',
  ])
  expect((await verifyWorkspace(workspace)).checks.filter(({ ok }) => !ok)).toEqual([])
})

test.each<[string, () => Promise<unknown>]>([
  ['an allocation of no project', () => insertAllocation({ outside_project: '' })],
  ['an allocation above full time', () => insertAllocation({ share: 10_001 })],
  ['an allocation that ends before it begins', () => insertAllocation({ end_day: '2019-12-31' })],
  ['hours of a project without the project', () => insertEntry({ kind: 'project' })],
  ['a day of more than 24 hours', () => insertEntry({ hours: 2_401 })],
])('the schema refuses %s', async (_, insert) => {
  workspace = await openTestWorkspace(folder.path)
  await runCommand(workspace, commandInfo('people.create'), (tx) => tx.insert('staff_members', staff))
  await expect(insert()).rejects.toThrow(/CHECK/)
})

test('the schema keeps one row for a person, day and activity, also without a project', async () => {
  workspace = await openTestWorkspace(folder.path)
  await runCommand(workspace, commandInfo('people.create'), (tx) => tx.insert('staff_members', staff))
  await insertEntry({})
  await insertEntry({ activity: 'kokous' })
  await expect(insertEntry({})).rejects.toMatchObject({ code: 'already_exists' })
})

const insertAllocation = (values: Partial<NewRow<'allocations'>>) =>
  runCommand(workspace, commandInfo('people.addAllocation'), (tx) => tx.insert('allocations', allocation(values)))
const insertEntry = (values: Partial<NewRow<'hour_entries'>>) =>
  runCommand(workspace, commandInfo('hours.write'), (tx) => tx.insert('hour_entries', entry(values)))
