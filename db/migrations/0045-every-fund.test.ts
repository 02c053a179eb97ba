import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { insertDecision } from '../decisions/write-decision.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { emptyDecision } from '#domain/decision/empty-decision.ts'
import { FUNDS } from '#domain/rules/regime.ts'
import { everyFund } from './0045-every-fund.ts'
import { migrations } from './registry.ts'

test('projects and decisions of before are carried over with what hangs on them, and every fund may come', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < everyFund.version),
  })
  const project = projectRow('A70001', { name: "Nimi, jossa on ' ja (EAKR', 'ESR')" })
  await runCommand(before, commandInfo('project.create'), async (tx) => {
    await tx.insert('projects', project)
    await tx.insert('project_areas', { id: 'a1', project_id: project.id, kind: 'region', position: 0, name: 'Kainuu' })
    const ids = ['s1', 's2']
    await insertDecision(
      tx,
      { id: 'd1', projectId: project.id, sequence: 1 },
      emptyDecision('SF14', 'EAKR'),
      () => ids.shift() ?? 'x',
    )
  })
  const kept = await before.db.selectFrom('projects').selectAll().execute()
  const decided = await before.db.selectFrom('decisions').selectAll().execute()
  await before.close()

  const workspace = await openTestWorkspace(folder.path)
  expect(await workspace.db.selectFrom('projects').selectAll().execute()).toMatchObject(kept)
  expect(await workspace.db.selectFrom('decisions').selectAll().execute()).toMatchObject(decided)
  expect(await workspace.db.selectFrom('project_areas').select('project_id').execute()).toEqual([
    { project_id: project.id },
  ])
  expect(await workspace.db.selectFrom('decision_sources').select('decision_id').execute()).toHaveLength(2)
  const insert = (code: string, values: object) =>
    runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow(code, values)))
  for (const fund of FUNDS) await insert(`T-${fund}`, { fund })
  await expect(insert('T-EMKR', { fund: 'EMKR' })).rejects.toThrow(/CHECK/)
  await expect(insert('A70001', {})).rejects.toMatchObject({ code: 'already_exists' })
  await expect(
    runCommand(workspace, commandInfo('project.remove'), (tx) => tx.remove('projects', project.id, null)),
  ).rejects.toThrow(/FOREIGN KEY/)
  expect((await verifyWorkspace(workspace)).ok).toBe(true)
  await workspace.close()
})
