import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { undoState } from '../history.ts'
import type { NewRow } from '../schema.ts'
import { commandInfo, insertOldRow, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { findingWaivers } from './0140-finding-waivers.ts'
import { migrations } from './registry.ts'

const report = {
  id: 'r1',
  project_id: 'p1',
  form_id: 'maaseutu-loppuraportti',
  edition: '2023',
  kind: 'final',
  language: 'fi',
  state: 'draft',
  sequence: 1,
  settings_json: '{}',
  note: '',
}

test('a workspace with reports takes waivers of findings, each of them once and with a reason', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < findingWaivers.version),
  })
  await runCommand(before, commandInfo('project.create'), (tx) =>
    tx.insert('projects', projectRow('245817', { id: 'p1' })),
  )
  insertOldRow(before, 'reports', report)
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const row: NewRow<'finding_waivers'> = {
    id: 'w1',
    project_id: 'p1',
    report_id: null,
    check_id: 'dates/event-on-holiday',
    key: '["sunday"]',
    reason: 'Messut ovat viikonloppuna',
    waived_at: '2026-11-25T18:00:00.000Z',
    waived_by: '',
  }
  const insert = (values: Partial<NewRow<'finding_waivers'>>) =>
    runCommand(workspace, commandInfo('check.waive', 'p1'), (tx) => tx.insert('finding_waivers', { ...row, ...values }))
  await insert({})
  await insert({ id: 'w2', report_id: 'r1' })
  for (const twice of [{}, { report_id: 'r1' }]) {
    await expect(insert({ id: 'w3', ...twice })).rejects.toMatchObject({ code: 'already_exists' })
  }
  for (const wrong of [{ reason: '  ' }, { key: '' }, { check_id: '' }, { waived_at: 'eilen' }]) {
    await expect(insert({ id: 'w4', report_id: 'r1', ...wrong })).rejects.toThrow(/CHECK/)
  }
  await expect(insert({ id: 'w5', report_id: 'nobody' })).rejects.toThrow(/FOREIGN KEY/)
  expect(await workspace.db.selectFrom('reports').select('id').execute()).toEqual([{ id: 'r1' }])
  expect((await undoState(workspace)).undo).not.toBeNull()
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
