import type { Kysely } from 'kysely'
import type { LedgerRowsTable } from '../ledger/tables.ts'
import type { CommandTx } from '../command.ts'
import type { Database } from '../schema.ts'
import type { BudgetAssumptionsTable, BudgetCommitmentsTable } from './tables.ts'

/** Orders of a project, the next expected first; those without a day last. */
export function listCommitments(db: Kysely<Database>, projectId: string): Promise<BudgetCommitmentsTable[]> {
  return db
    .selectFrom('budget_commitments')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy((eb) => eb.fn.coalesce('expected_on', eb.val('9999')))
    .orderBy('id')
    .execute()
}

export function listAssumptions(db: Kysely<Database>, projectId: string): Promise<BudgetAssumptionsTable[]> {
  return db.selectFrom('budget_assumptions').selectAll().where('project_id', '=', projectId).orderBy('id').execute()
}

const costColumns = [
  'id',
  'entry',
  'category',
  'cost_day',
  'work_package',
  'net_cents',
  'vat_cents',
  'vat_final',
  'eligible_cents',
] as const satisfies readonly (keyof LedgerRowsTable)[]

/** What the budget needs of the ledger: rows by a day, and those without a day. */
export function listCosts(
  db: Kysely<Database>,
  projectId: string,
  until: string,
): Promise<Pick<LedgerRowsTable, (typeof costColumns)[number]>[]> {
  return db
    .selectFrom('ledger_rows')
    .select(costColumns)
    .where('project_id', '=', projectId)
    .where((eb) => eb.or([eb('cost_day', 'is', null), eb('cost_day', '<=', until)]))
    .execute()
}

export async function removeBudget(tx: CommandTx, projectId: string): Promise<void> {
  for (const table of ['budget_commitments', 'budget_assumptions'] as const) {
    const rows = await tx.db.selectFrom(table).select('id').where('project_id', '=', projectId).execute()
    for (const { id } of rows) await tx.remove(table, id, null)
  }
}
