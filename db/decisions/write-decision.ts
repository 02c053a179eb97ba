import type { BudgetCell, DecisionContent, DecisionDeadline, SourceRow } from '#domain/decision/decision.ts'
import type { Cents } from '#domain/values/money.ts'
import { removeLinksOf } from '../attachments/attachments.ts'
import type { CommandTx } from '../command.ts'
import type { TrackedTable } from '../schema.ts'
import { fromCell, fromDeadline, fromSource } from './child-rows.ts'
import { fromTerms } from './decision-row.ts'
import { insertModels } from './write-models.ts'
import { decisionTables } from './tables.ts'
import type { DecisionPlace, NewId } from './decision-place.ts'

/** Adds a draft with everything that the content holds; rows get ids of their own. */
export async function insertDecision(
  tx: CommandTx,
  { id, projectId, sequence }: DecisionPlace & { readonly sequence: number },
  content: DecisionContent,
  newId: NewId,
): Promise<void> {
  const place = { id, projectId }
  await tx.insert('decisions', { id, project_id: projectId, sequence, status: 'draft', ...fromTerms(content) })
  const owned = <R extends object>(row: R) => ({ id: newId(), project_id: projectId, decision_id: id, ...row })
  await tx.insertMany(
    'decision_budget_lines',
    content.cells.map((cell) => owned(fromCell(cell))),
  )
  for (const [position, row] of content.sources.entries()) await insertSource(tx, place, newId(), position, row)
  await insertModels(tx, place, content.models, newId)
  for (const [position, row] of content.deadlines.entries()) await insertDeadline(tx, place, newId(), position, row)
}

export type CellToWrite = Omit<BudgetCell, 'amount'> & { readonly amount: Cents | null }

/** Writes amounts of the budget; null takes the cell away. */
export async function writeCells(
  tx: CommandTx,
  { id, projectId }: DecisionPlace,
  cells: readonly CellToWrite[],
  newId: NewId,
): Promise<void> {
  const rows = await tx.db.selectFrom('decision_budget_lines').selectAll().where('decision_id', '=', id).execute()
  const idOf = new Map(rows.map((row) => [cellKey({ ...row, workPackage: row.work_package }), row.id]))
  for (const cell of cells) {
    const key = cellKey(cell)
    const known = idOf.get(key)
    const { amount } = cell
    if (amount === null) {
      if (known !== undefined) await tx.remove('decision_budget_lines', known, null)
      idOf.delete(key)
    } else if (known !== undefined) {
      await tx.update('decision_budget_lines', known, null, { amount_cents: amount })
    } else {
      const fresh = newId()
      idOf.set(key, fresh)
      const row = fromCell({ ...cell, amount })
      await tx.insert('decision_budget_lines', { id: fresh, project_id: projectId, decision_id: id, ...row })
    }
  }
}

function cellKey(cell: Pick<BudgetCell, 'category' | 'year' | 'partner' | 'workPackage'>): string {
  return JSON.stringify([cell.category, cell.year, cell.partner, cell.workPackage])
}

export async function insertSource(
  tx: CommandTx,
  { id: decisionId, projectId }: DecisionPlace,
  id: string,
  position: number,
  row: Omit<SourceRow, 'id'>,
): Promise<void> {
  const owner = { id, project_id: projectId, decision_id: decisionId, position }
  await tx.insert('decision_sources', { ...owner, ...fromSource(row) })
}

export async function insertDeadline(
  tx: CommandTx,
  { id: decisionId, projectId }: DecisionPlace,
  id: string,
  position: number,
  row: Omit<DecisionDeadline, 'id'>,
): Promise<void> {
  const owner = { id, project_id: projectId, decision_id: decisionId, position }
  await tx.insert('decision_deadlines', { ...owner, ...fromDeadline(row) })
}

/** Removes one decision with its rows. Throws `conflict` when the version is stale. */
export async function removeDecision(tx: CommandTx, id: string, version: number): Promise<void> {
  await removeRows(tx, 'decision_id', id)
  await removeLinksOf(tx, 'decisions', [id])
  await tx.remove('decisions', id, version)
}

/** Removes all decisions of a project that goes. */
export async function removeDecisionsOf(tx: CommandTx, projectId: string): Promise<void> {
  await removeRows(tx, 'project_id', projectId)
  const heads = await tx.db.selectFrom('decisions').select('id').where('project_id', '=', projectId).execute()
  for (const { id } of heads) await tx.remove('decisions', id, null)
}

async function removeRows(tx: CommandTx, owner: 'decision_id' | 'project_id', id: string): Promise<void> {
  for (const table of decisionTables) {
    if (table === 'decisions') continue
    await removeAll(tx, table, await tx.db.selectFrom(table).select('id').where(owner, '=', id).execute())
  }
}

async function removeAll(tx: CommandTx, table: TrackedTable, rows: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of rows) await tx.remove(table, id, null)
}
