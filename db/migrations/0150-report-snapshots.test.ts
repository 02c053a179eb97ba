import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import type { CommandTx } from '../command.ts'
import type { NewRow } from '../schema.ts'
import { commandInfo, insertOldRow, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { writeSnapshotFolder } from '../snapshots/archive-folder.ts'
import { sha256Of } from '../attachments/file-store.ts'
import { reportSnapshots } from './0150-report-snapshots.ts'
import { migrations } from './registry.ts'

const id = '01938c00-0000-7000-8000-000000000001'
const bytes = new TextEncoder().encode('sivu')
const report = {
  id: 'r1',
  version: 1,
  project_id: 'p1',
  form_id: 'stm-tilannekatsaus',
  edition: '2020',
  kind: 'other',
  language: 'fi',
  state: 'sent',
  sequence: 1,
  settings_json: '{}',
  note: '',
  locked_on: '2026-04-02',
  sent_on: '2026-04-03',
}
const words = { report_id: 'r1', content_json: '[]', is_ready: 0, note: '' } as const
const text = { ...words, id: 't1', version: 1, section: 'summary' }
const snapshot: NewRow<'report_snapshots'> = {
  id,
  report_id: 'r1',
  locked_at: '2026-04-02T08:00:00.000Z',
  app_version: '0.1.0',
  form_id: 'stm-tilannekatsaus',
  form_edition: '2020',
  rules_sha256: 'a'.repeat(64),
}
const file: NewRow<'report_snapshot_files'> = {
  id: 'f1',
  snapshot_id: id,
  role: 'pdf',
  name: 'raportti.pdf',
  media_type: 'application/pdf',
  size_bytes: bytes.length,
  sha256: sha256Of(bytes),
}

async function workspaceFromBefore(path: string) {
  const earlier = migrations.filter(({ version }) => version < reportSnapshots.version)
  const before = await openTestWorkspace(path, { migrations: earlier })
  await runCommand(before, commandInfo('project.create'), (tx) =>
    tx.insert('projects', projectRow('VN/1/2026', { id: 'p1' })),
  )
  insertOldRow(before, 'reports', report)
  insertOldRow(before, 'narratives', text)
  await before.close()
  return openTestWorkspace(path)
}

test('reports from before stay as they are, and what was kept of a locked one can be changed by nothing', async () => {
  await using folder = await temporaryFolder()
  const workspace = await workspaceFromBefore(folder.path)
  const run = (work: (tx: CommandTx) => Promise<unknown>) => runCommand(workspace, commandInfo('test'), work)
  expect(await workspace.db.selectFrom('reports').select(['id', 'state']).execute()).toEqual([
    { id: 'r1', state: 'sent' },
  ])
  await run((tx) => tx.update('narratives', 't1', null, { note: 'vielä auki' }))

  writeSnapshotFolder(workspace.paths.archive, id, [{ name: 'raportti.pdf', bytes }])
  await run(async (tx) => {
    await tx.insert('report_snapshots', snapshot)
    await tx.insert('report_snapshot_files', file)
  })
  const stands = /never change/
  await expect(run((tx) => tx.update('report_snapshots', id, null, { app_version: '9' }))).rejects.toThrow(stands)
  await expect(run((tx) => tx.remove('report_snapshot_files', 'f1', null))).rejects.toThrow(stands)
  await expect(run((tx) => tx.remove('report_snapshots', id, null))).rejects.toThrow()
  await expect(run((tx) => tx.remove('reports', 'r1', null))).rejects.toThrow()
  await run((tx) => tx.update('reports', 'r1', null, { note: 'saa muuttua' }))
  expect((await verifyWorkspace(workspace)).checks.filter(({ ok }) => !ok)).toEqual([])
  await workspace.close()
})

test('names that lead out of the archive, unknown parts and broken hashes are refused', async () => {
  await using folder = await temporaryFolder()
  const workspace = await workspaceFromBefore(folder.path)
  const run = (work: (tx: CommandTx) => Promise<unknown>) => runCommand(workspace, commandInfo('test'), work)
  const insert = (values: Partial<typeof file>) =>
    run(async (tx) => {
      await tx.insert('report_snapshots', snapshot)
      await tx.insert('report_snapshot_files', { ...file, ...values })
    })
  await expect(insert({ name: '../raportti.pdf' })).rejects.toThrow(/CHECK/)
  await expect(insert({ sha256: 'x' })).rejects.toThrow(/CHECK/)
  await expect(insert({ size_bytes: -1 })).rejects.toThrow(/CHECK/)
  await expect(run((tx) => tx.insert('report_snapshots', { ...snapshot, rules_sha256: '' }))).rejects.toThrow(/CHECK/)
  await expect(run((tx) => tx.insert('report_snapshots', { ...snapshot, report_id: 'x' }))).rejects.toThrow()
  await workspace.close()
})
