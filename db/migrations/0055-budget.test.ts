import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { budget } from './0055-budget.ts'
import { migrations } from './registry.ts'

test('commitments and assumptions come to a workspace from before them, and hold what they may', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < budget.version),
  })
  await runCommand(before, commandInfo('project.create'), (tx) =>
    tx.insert('projects', projectRow('A70055', { id: 'p1' })),
  )
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const commitment = {
    id: 'c1',
    project_id: 'p1',
    supplier: 'Kuusijoen Paino Oy',
    text: 'Esitteet',
    category: 'services',
    work_package: '',
    amount_cents: 125_000,
    expected_on: '2020-09-30',
    booked_on: null,
  } as const
  const assumption = { id: 'a1', project_id: 'p1', category: 'services', method: 'rest', amount_cents: null } as const
  const add = (values: object) =>
    runCommand(workspace, commandInfo('budget.addCommitment', 'p1'), (tx) =>
      tx.insert('budget_commitments', { ...commitment, ...values }),
    )
  const assume = (values: object) =>
    runCommand(workspace, commandInfo('budget.assume', 'p1'), (tx) =>
      tx.insert('budget_assumptions', { ...assumption, ...values }),
    )
  await add({})
  await assume({})
  await expect(add({ id: 'c2', amount_cents: -1 })).rejects.toThrow(/CHECK/)
  await expect(add({ id: 'c3', category: 'flat_rate' })).rejects.toThrow(/CHECK/)
  await expect(add({ id: 'c4', expected_on: '30.9.2020' })).rejects.toThrow(/CHECK/)
  await expect(add({ id: 'c5', project_id: 'p2' })).rejects.toThrow(/FOREIGN KEY/)
  await expect(assume({ id: 'a2' })).rejects.toThrow(/already_exists/)
  await expect(assume({ id: 'a3', category: 'travel', method: 'guess' })).rejects.toThrow(/CHECK/)
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
