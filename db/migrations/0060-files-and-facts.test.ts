import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { noFactColumns } from '../ledger/facts.ts'
import { newLedgerRow } from '../ledger/write-ledger.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder, testInstant } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { filesAndFacts } from './0060-files-and-facts.ts'
import { migrations } from './registry.ts'

test('files and facts come to a ledger from before them, and hold what they may', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < filesAndFacts.version),
  })
  await runCommand(before, commandInfo('project.create'), async (tx) => {
    await tx.insert('projects', projectRow('A70060', { id: 'p1' }))
  })
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const run = (work: Parameters<typeof runCommand<unknown>>[2]) =>
    runCommand(workspace, commandInfo('test', 'p1'), work)
  // Rows of today have columns of later steps, so this one comes after them.
  await run((tx) => tx.insert('ledger_rows', newLedgerRow('r1', 'p1', 0, { ...EMPTY_LEDGER_FIELDS, voucher: '7' })))
  const facts = { id: 'f1', project_id: 'p1', row_id: 'r1', ...noFactColumns }
  await run((tx) => tx.insert('ledger_facts', { ...facts, enough_tenders: 0, work_share: 10_000 }))
  await expect(run((tx) => tx.insert('ledger_facts', { ...facts, id: 'f2' }))).rejects.toThrow(/already_exists/)
  await expect(run((tx) => tx.update('ledger_facts', 'f1', null, { work_share: 10_001 }))).rejects.toThrow(/CHECK/)
  await expect(run((tx) => tx.remove('ledger_rows', 'r1', null))).rejects.toThrow(/FOREIGN KEY/)
  const file = { id: 'a1', sha256: 'a'.repeat(64), size_bytes: 3, media_type: 'application/pdf', name: 'lasku.pdf' }
  await expect(run((tx) => tx.insert('attachments', { ...file, sha256: '../etc/passwd' }))).rejects.toThrow(/CHECK/)
  await run(async (tx) => {
    await tx.insert('attachments', file)
    const link = { id: 'l1', attachment_id: 'a1', project_id: 'p1', owner_table: 'ledger_rows', owner_id: 'r1' }
    await tx.insert('attachment_links', { ...link, added_at: testInstant })
  })
  const part = { id: 'k1', key_id: 'k', position: 0, member_id: null, label: 'Muut', weight: 1 }
  await run((tx) =>
    tx.insert('share_keys', { id: 'k', name: 'Tilat', basis: '', valid_from: '2021-01-01', valid_to: null }),
  )
  await run((tx) => tx.insert('share_key_parts', part))
  await expect(run((tx) => tx.insert('share_key_parts', { ...part, id: 'k2', label: '' }))).rejects.toThrow(/CHECK/)
  expect(await workspace.db.selectFrom('ledger_rows').select(['id', 'voucher']).execute()).toEqual([
    { id: 'r1', voucher: '7' },
  ])
  const report = await verifyWorkspace(workspace)
  expect(report.checks.filter(({ ok }) => !ok)).toMatchObject([
    { check: 'attachments', detail: expect.stringContaining('lasku.pdf') },
  ])
  await workspace.close()
})
