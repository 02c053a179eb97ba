import type { BudgetStatus, CommitmentFields } from '#contract/index.ts'
import type { BudgetCommitmentsTable } from '#db/budget/tables.ts'
import type { ForecastMethod } from '#domain/budget/assumption.ts'
import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { Day } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { ledgerProject } from '../ledger/ledger-project.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { readBudget } from './read-budget.ts'
import { fromCommitmentFields, toCommitmentFields } from './to-contract.ts'

/** One consistent state. Throws `not_found` for a project that is not there. */
export function status({ session }: CoreContext, projectId: string, on: Day): Promise<BudgetStatus> {
  return session
    .current()
    .db.transaction()
    .execute((db) => readBudget(db, projectId, on))
}

export async function addCommitment(
  context: CoreContext,
  projectId: string,
  fields: CommitmentFields,
): Promise<{ id: string; version: number }> {
  const project = await ledgerProject(context.session.current().db, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'budget.addCommitment', project, (tx) =>
    tx.insert('budget_commitments', { id, project_id: projectId, ...fromCommitmentFields(fields) }),
  )
  return { id, version: 1 }
}

export async function updateCommitment(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<CommitmentFields>,
): Promise<{ version: number }> {
  const row = await findCommitment(context, id)
  const project = await ledgerProject(context.session.current().db, row.project_id)
  const fields = { ...toCommitmentFields(row), ...given(patch) }
  const saved = await projectCommand(context, 'budget.updateCommitment', project, (tx) =>
    tx.update('budget_commitments', id, version, fromCommitmentFields(fields)),
  )
  return { version: saved }
}

export async function removeCommitment(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await findCommitment(context, id)
  const project = await ledgerProject(context.session.current().db, row.project_id)
  await projectCommand(context, 'budget.removeCommitment', project, (tx) =>
    tx.remove('budget_commitments', id, version),
  )
}

async function findCommitment({ session }: CoreContext, id: string): Promise<BudgetCommitmentsTable> {
  const { db } = session.current()
  const row = await db.selectFrom('budget_commitments').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new AppError('not_found', { what: 'budget_commitments', id })
  return row
}

export interface Choice {
  readonly method: ForecastMethod
  readonly amountCents: number | null
}

/** Sets how the rest of a category is foreseen; null goes back to the usual way. Pay alone can follow allocations. */
export async function assume(
  context: CoreContext,
  projectId: string,
  category: EnteredCategory,
  choice: Choice | null,
): Promise<void> {
  if (choice?.method === 'allocations' && category !== 'staff')
    throw new AppError('invalid_input', { problems: [{ field: 'choice.method', code: 'not_accepted' }] })
  const project = await ledgerProject(context.session.current().db, projectId)
  await projectCommand(context, 'budget.assume', project, async (tx) => {
    const row = await tx.db
      .selectFrom('budget_assumptions')
      .select('id')
      .where('project_id', '=', projectId)
      .where('category', '=', category)
      .executeTakeFirst()
    if (choice === null) {
      if (row !== undefined) await tx.remove('budget_assumptions', row.id, null)
      return
    }
    const values = { method: choice.method, amount_cents: choice.amountCents }
    if (row !== undefined) await tx.update('budget_assumptions', row.id, null, values)
    else await tx.insert('budget_assumptions', { id: newId(context.ports), project_id: projectId, category, ...values })
  })
}
