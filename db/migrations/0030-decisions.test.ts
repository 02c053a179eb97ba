import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { foundation } from './0010-foundation.ts'
import { migrations } from './registry.ts'

const decision = (projectId: string, values: object = {}) => ({
  id: 'd1',
  project_id: projectId,
  sequence: 1,
  status: 'draft' as const,
  number: '',
  decided_on: null,
  valid_from: null,
  regime: 'SF14' as const,
  fund: 'EAKR' as const,
  support_rate: null,
  granted_cents: null,
  public_cap: null,
  total_cost_cents: null,
  income_cents: null,
  overrun_rate: null,
  overrun_cents: null,
  flat_rate_rounding: 'HALF_UP' as const,
  support_rounding: 'DOWN' as const,
  hourly_rounding: 'HALF_UP' as const,
  conditions: '',
  ...values,
})

test('a workspace of the foundation keeps its projects and can hold decisions', async () => {
  await using folder = await temporaryFolder()
  const old = await openTestWorkspace(folder.path, { migrations: [foundation] })
  const project = projectRow('A70001')
  await runCommand(old, commandInfo('project.create'), (tx) => tx.insert('projects', project))
  await old.close()

  const workspace = await openTestWorkspace(folder.path)
  expect(await workspace.db.selectFrom('projects').select('code').execute()).toEqual([{ code: 'A70001' }])
  await runCommand(workspace, commandInfo('decision.create'), (tx) => tx.insert('decisions', decision(project.id)))
  expect((await verifyWorkspace(workspace)).ok).toBe(true)
  expect(workspace.internals.connection.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version)
  await workspace.close()
})

test('the tables refuse what a decision cannot be', async () => {
  await using folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  const project = projectRow('A70001')
  const insert = (values: object) =>
    runCommand(workspace, commandInfo('decision.create'), (tx) => tx.insert('decisions', decision(project.id, values)))
  await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', project))
  await expect(insert({ status: 'confirmed' })).rejects.toThrow(/CHECK/)
  await expect(insert({ regime: 'SF07' })).rejects.toThrow(/CHECK/)
  await expect(insert({ support_rate: -1 })).rejects.toThrow(/CHECK/)
  await expect(insert({ decided_on: '1.6.2018' })).rejects.toThrow(/CHECK/)
  await insert({})
  await expect(insert({ id: 'd2' })).rejects.toMatchObject({ code: 'already_exists' })

  const line = (id: string) => ({
    id,
    project_id: project.id,
    decision_id: 'd1',
    category: 'staff' as const,
    year: null,
    partner: '',
    work_package: '',
    amount_cents: 1,
  })
  const addLine = (id: string) =>
    runCommand(workspace, commandInfo('decision.setAmounts'), (tx) => tx.insert('decision_budget_lines', line(id)))
  await addLine('l1')
  await expect(addLine('l2')).rejects.toMatchObject({ code: 'already_exists' })
  await workspace.close()
})
