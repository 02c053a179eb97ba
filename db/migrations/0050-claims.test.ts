import { expect, test } from 'vitest'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { runCommand } from '../command.ts'
import { newLedgerRow } from '../ledger/write-ledger.ts'
import type { NewRow } from '../schema.ts'
import { commandInfo, insertOldRow, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { claims } from './0050-claims.ts'
import { migrations } from './registry.ts'

const draft: NewRow<'claims'> = {
  id: 'k1',
  project_id: 'p1',
  serial: 1,
  revision: 1,
  period_start: '2019-01-01',
  period_end: '2019-06-30',
  is_last: 0,
  state: 'draft',
  sent_on: null,
  decided_on: null,
  decision_number: '',
  note: '',
  grant_id: null,
  snapshot_json: null,
  decided_support_cents: null,
  decided_side_costs_cents: null,
  decided_flat_staff_cents: null,
  decided_flat_rate_cents: null,
  decided_sanction_cents: null,
  decided_offset_cents: null,
}
const held: NewRow<'claim_rows'> = {
  id: 'h1',
  project_id: 'p1',
  claim_id: 'k1',
  ledger_row_id: 'r1',
  in_force: 1,
  is_late: 0,
  entry: 'cost',
  category: 'services',
  cost_kind: null,
  cost_day: '2019-02-01',
  payment_day: null,
  voucher: '1',
  account: '',
  supplier: '',
  text: '',
  net_cents: 100,
  vat_cents: null,
  amount_cents: 100,
  accepted_cents: null,
  reason: '',
}

test('claims come to a workspace with a ledger, and a row is in force in one of them at most', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < claims.version),
  })
  await runCommand(before, commandInfo('project.create'), async (tx) => {
    await tx.insert('projects', projectRow('A70050', { id: 'p1' }))
  })
  insertOldRow(before, 'ledger_rows', newLedgerRow('r1', 'p1', 0, EMPTY_LEDGER_FIELDS))
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const add = (row: Partial<typeof draft>) =>
    runCommand(workspace, commandInfo('claim.create', 'p1'), (tx) => tx.insert('claims', { ...draft, ...row }))
  const hold = (row: Partial<typeof held>) =>
    runCommand(workspace, commandInfo('claim.send', 'p1'), (tx) => tx.insert('claim_rows', { ...held, ...row }))
  await add({})
  await add({ id: 'k2', serial: 2 })
  await expect(add({ id: 'k3' })).rejects.toMatchObject({ code: 'already_exists' })
  await expect(add({ id: 'k4', serial: 4, state: 'sent' })).rejects.toThrow(/CHECK/)
  await expect(add({ id: 'k5', serial: 5, period_end: '2018-12-31' })).rejects.toThrow(/CHECK/)
  await hold({})
  await expect(hold({ id: 'h2', claim_id: 'k2' })).rejects.toMatchObject({ code: 'already_exists' })
  await hold({ id: 'h3', claim_id: 'k2', in_force: 0 })
  await expect(
    runCommand(workspace, commandInfo('ledger.removeRows', 'p1'), (tx) => tx.remove('ledger_rows', 'r1', null)),
  ).rejects.toThrow(/FOREIGN KEY/)
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
