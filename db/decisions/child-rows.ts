import type { BudgetCell, ChosenModel, DecisionDeadline, SourceRow } from '#domain/decision/decision.ts'
import { cents } from '#domain/values/money.ts'
import type { NewRow } from '../schema.ts'
import { toCents, toDay, toPoints } from './decision-row.ts'
import type {
  DecisionBudgetLinesTable,
  DecisionDeadlinesTable,
  DecisionModelFiguresTable,
  DecisionModelsTable,
  DecisionSourcesTable,
  DecisionTables,
} from './tables.ts'

/** Columns of a row below a decision, without its id and what it belongs to. */
type Columns<T extends Exclude<keyof DecisionTables, 'decisions'>> = Omit<
  NewRow<T>,
  'id' | 'project_id' | 'decision_id' | 'position'
>

export function fromCell(cell: BudgetCell): Columns<'decision_budget_lines'> {
  const { category, year, partner, workPackage, amount } = cell
  return { category, year, partner, work_package: workPackage, amount_cents: amount }
}

export function toCell(row: DecisionBudgetLinesTable): BudgetCell {
  const { category, year, partner, work_package: workPackage, amount_cents: amount } = row
  return { category, year, partner, workPackage, amount: cents(amount) }
}

export function fromSource(row: Omit<SourceRow, 'id'>): Columns<'decision_sources'> {
  const { source, name, mode, share, amount, inSupport } = row
  return { source, name, mode, share, amount_cents: amount, in_support: inSupport ? 1 : 0 }
}

export function toSource(row: DecisionSourcesTable): SourceRow {
  return {
    id: row.id,
    source: row.source,
    name: row.name,
    mode: row.mode,
    share: toPoints(row.share),
    amount: toCents(row.amount_cents),
    inSupport: row.in_support === 1,
  }
}

export function fromDeadline(row: Omit<DecisionDeadline, 'id'>): Columns<'decision_deadlines'> {
  const { kind, coversTo, dueOn, note } = row
  return { kind, covers_to: coversTo, due_on: dueOn, note }
}

export function toDeadline(row: DecisionDeadlinesTable): DecisionDeadline {
  const { id, kind, covers_to: coversTo, due_on: dueOn, note } = row
  return { id, kind, coversTo: toDay(coversTo), dueOn: toDay(dueOn), note }
}

export function toModels(
  models: readonly DecisionModelsTable[],
  figures: readonly DecisionModelFiguresTable[],
): readonly ChosenModel[] {
  return models.map(({ model_id: modelId }) => ({
    modelId,
    parameters: Object.fromEntries(
      figures.filter((figure) => figure.model_id === modelId).map(({ parameter, value }) => [parameter, value]),
    ),
  }))
}
