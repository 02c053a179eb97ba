import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { newPlanRow } from '../plan/plan-row.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { plan } from './0110-plan.ts'
import { migrations } from './registry.ts'

test('a plan comes to a workspace from before it, and its rows hold what they may', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < plan.version),
  })
  await runCommand(before, commandInfo('project.create'), (tx) =>
    tx.insert('projects', projectRow('A70110', { id: 'p1' })),
  )
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const place = (id: string) => ({ id, projectId: 'p1', position: 0 })
  const empty = { code: '', owner: '', startDay: null, endDay: null, description: '' }
  const add = (id: string, values: object) =>
    runCommand(workspace, commandInfo('plan.add', 'p1'), (tx) =>
      tx.insert('plan_work_packages', newPlanRow(place(id), { ...empty, name: 'Polut', ...values })),
    )
  await add('w1', { startDay: '2026-01-01', endDay: '2026-12-31' })
  await expect(add('w2', { name: '' })).rejects.toThrow(/CHECK/)
  await expect(add('w3', { startDay: '1.1.2026' })).rejects.toThrow(/CHECK/)
  await expect(add('w4', { startDay: '2026-12-31', endDay: '2026-01-01' })).rejects.toThrow(/CHECK/)
  const risk = { name: 'Ei aikaa', measures: '', owner: '', probability: 6, impact: 1, state: 'open' } as const
  await expect(
    runCommand(workspace, commandInfo('plan.add', 'p1'), (tx) =>
      tx.insert('plan_risks', newPlanRow(place('r1'), risk)),
    ),
  ).rejects.toThrow(/CHECK/)
  expect(await workspace.db.selectFrom('plan_work_packages').select(['id', 'end_day']).execute()).toEqual([
    { id: 'w1', end_day: '2026-12-31' },
  ])
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
