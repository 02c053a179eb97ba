import { expect, test } from 'vitest'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { runCommand } from '../command.ts'
import { undo } from '../history.ts'
import { removeGroup } from '../groups/remove-group.ts'
import { toFields } from '../ledger/ledger-row.ts'
import { newLedgerRow } from '../ledger/write-ledger.ts'
import {
  commandInfo,
  insertOldRow,
  openTestWorkspace,
  organisationRow,
  projectRow,
  temporaryFolder,
} from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { groups } from './0080-groups.ts'
import { migrations } from './registry.ts'

test('groups come to a workspace from before them; its ledger rows say nothing of companies', async () => {
  await using folder = await temporaryFolder()
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < groups.version),
  })
  await runCommand(before, commandInfo('project.create'), async (tx) => {
    await tx.insert('projects', projectRow('A70080', { id: 'p1' }))
    await tx.insert('organisations', organisationRow('o1'))
  })
  insertOldRow(before, 'ledger_rows', newLedgerRow('r1', 'p1', 0, EMPTY_LEDGER_FIELDS))
  await before.close()

  const workspace = await openTestWorkspace(folder.path)
  const read = async () => toFields(await workspace.db.selectFrom('ledger_rows').selectAll().executeTakeFirstOrThrow())
  expect((await read()).company).toBeNull()
  const change = (patch: object) =>
    runCommand(workspace, commandInfo('ledger.edit', 'p1'), (tx) => tx.update('ledger_rows', 'r1', null, patch))
  await change({ is_common: 0, company_id: 'o1' })
  expect((await read()).company).toBe('o1')
  await expect(change({ is_common: 1 })).rejects.toThrow(/CHECK/)
  await expect(change({ company_id: 'nobody' })).rejects.toThrow(/FOREIGN KEY/)
  await undo(workspace, { id: 'u1', at: '2026-01-01T00:00:00.000Z' })
  expect((await read()).company).toBeNull()
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})

test('the tables refuse what a group cannot be, and go with their project', async () => {
  await using folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  const act = <T>(work: Parameters<typeof runCommand<T>>[2]) => runCommand(workspace, commandInfo('group.start'), work)
  const invoice = {
    id: 'i1',
    project_id: 'p1',
    position: 0,
    organisation_id: 'o1',
    kind: 'invoice' as const,
    invoice_number: '1',
    invoiced_on: '2024-07-01',
    due_on: null,
    covers_to: null,
    amount_cents: 1,
    note: '',
  }
  await act(async (tx) => {
    await tx.insert('projects', projectRow('A70081', { id: 'p1' }))
    await tx.insert('organisations', organisationRow('o1'))
    await tx.insert('company_groups', {
      id: 'g1',
      project_id: 'p1',
      kind: 'group',
      least: null,
      most: null,
      tolerance: null,
    })
    await tx.insert('group_agreements', {
      id: 'a1',
      project_id: 'p1',
      valid_from: '2024-01-01',
      signed_on: null,
      note: '',
    })
    await tx.insert('own_share_invoices', invoice)
  })
  const refused = (values: object) => act((tx) => tx.insert('own_share_invoices', { ...invoice, id: 'i2', ...values }))
  await expect(refused({ amount_cents: 0 })).rejects.toThrow(/CHECK/)
  await expect(refused({ kind: 'bill' })).rejects.toThrow(/CHECK/)
  await expect(refused({ due_on: '1.7.2024' })).rejects.toThrow(/CHECK/)
  await expect(
    act((tx) =>
      tx.insert('group_agreements', {
        id: 'a2',
        project_id: 'p1',
        valid_from: '2024-01-01',
        signed_on: null,
        note: '',
      }),
    ),
  ).rejects.toMatchObject({ code: 'already_exists' })
  await act((tx) => removeGroup(tx, 'p1'))
  for (const table of ['company_groups', 'group_agreements', 'own_share_invoices'] as const) {
    expect(await workspace.db.selectFrom(table).select('id').execute()).toEqual([])
  }
  await undo(workspace, { id: 'u2', at: '2026-01-01T00:00:00.000Z' })
  expect(await workspace.db.selectFrom('own_share_invoices').select('id').execute()).toEqual([{ id: 'i1' }])
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
