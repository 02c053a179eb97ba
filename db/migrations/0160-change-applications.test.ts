import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { undo } from '../history.ts'
import type { NewRow } from '../schema.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { changeApplications } from './0160-change-applications.ts'
import { migrations } from './registry.ts'

test('a workspace with projects takes changes that were applied for, with days in their order', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < changeApplications.version),
  })
  await runCommand(before, commandInfo('project.create'), (tx) =>
    tx.insert('projects', projectRow('245817', { id: 'p1' })),
  )
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const row: NewRow<'change_applications'> = {
    id: 'c1',
    project_id: 'p1',
    line: 'travel',
    subject: 'Matkoja lisää',
    received_on: '2026-02-01',
    outcome: 'accepted',
    decided_on: '2026-03-01',
    reference: '',
  }
  const insert = (values: Partial<NewRow<'change_applications'>>) =>
    runCommand(workspace, commandInfo('changeApplication.add', 'p1'), (tx) =>
      tx.insert('change_applications', { ...row, ...values }),
    )
  await insert({})
  await insert({ id: 'c2', line: null, received_on: null, outcome: 'pending', decided_on: null })
  for (const wrong of [
    { received_on: null },
    { decided_on: '2026-01-31' },
    { decided_on: 'pian' },
    { project_id: 'nobody' },
  ]) {
    await expect(insert({ id: 'c3', ...wrong })).rejects.toThrow(/CHECK|FOREIGN KEY/)
  }
  const ids = async () => (await workspace.db.selectFrom('change_applications').select('id').execute()).length
  expect(await ids()).toBe(2)
  await undo(workspace, { id: 'u1', at: '2026-01-01T00:00:00.000Z' })
  expect(await ids()).toBe(1)
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
