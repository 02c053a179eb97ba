import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { newLedgerRow } from '../ledger/write-ledger.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { ledger } from './0040-ledger.ts'
import { migrations } from './registry.ts'

test('the ledger comes to a workspace from before it, and its rows hold what they may', async () => {
  await using folder = await temporaryFolder()
  const project = projectRow('A70040', { id: 'p1' })
  const before = await openTestWorkspace(folder.path, {
    migrations: migrations.filter(({ version }) => version < ledger.version),
  })
  await runCommand(before, commandInfo('project.create'), (tx) => tx.insert('projects', project))
  await before.close()
  const workspace = await openTestWorkspace(folder.path)
  const add = (id: string, values: object) =>
    runCommand(workspace, commandInfo('ledger.edit', 'p1'), (tx) =>
      tx.insert('ledger_rows', { ...newLedgerRow(id, 'p1', 0, EMPTY_LEDGER_FIELDS), ...values }),
    )
  await add('r1', { net_cents: -1_250, category: 'services', cost_day: '2019-05-31' })
  await expect(add('r2', { category: 'lomat' })).rejects.toThrow(/CHECK/)
  await expect(add('r3', { cost_day: '31.5.2019' })).rejects.toThrow(/CHECK/)
  await expect(add('r4', { net_cents: 0.5 })).rejects.toThrow(/REAL/)
  await expect(add('r5', { supplier: 'x'.repeat(501) })).rejects.toThrow(/CHECK/)
  await expect(add('r6', { fingerprint: 'a'.repeat(64) })).rejects.toThrow(/CHECK/)
  expect(await workspace.db.selectFrom('ledger_rows').select(['id', 'version']).execute()).toEqual([
    { id: 'r1', version: 1 },
  ])
  expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
  await workspace.close()
})
