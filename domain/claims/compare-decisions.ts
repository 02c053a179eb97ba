import type { BudgetCell, GrantDecision } from './grant-decision.ts'

export type DecisionField =
  | 'supportRate'
  | 'granted'
  | 'publicCap'
  | 'fund'
  | 'regime'
  | 'budget'
  | 'funding'
  | 'models'
  | 'overrunShare'
  | 'overrunAmount'

/** One thing that an amendment changes; null where it was not there before or is no more. */
export interface DecisionChange {
  readonly field: DecisionField
  /** Which budget cell, funding row or model; null for the others. */
  readonly key: string | null
  readonly before: number | string | null
  readonly after: number | string | null
}

type Entry = readonly [field: DecisionField, key: string | null, value: number | string | null]

/** What differs between two versions, in the order of the decision; amounts in cents, rates in basis points. */
export function compareDecisions(before: GrantDecision, after: GrantDecision): readonly DecisionChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const keys = new Map([...old, ...now].map(([field, key]) => [keyOf(field, key), { field, key }]))
  const [oldValues, newValues] = [valuesOf(old), valuesOf(now)]
  return Array.from(keys, ([id, { field, key }]) => ({
    field,
    key,
    before: oldValues.get(id) ?? null,
    after: newValues.get(id) ?? null,
  })).filter((change) => change.before !== change.after)
}

function entriesOf(decision: GrantDecision): readonly Entry[] {
  return [
    ['regime', null, decision.regime],
    ['fund', null, decision.fund],
    ['supportRate', null, decision.supportRate],
    ['granted', null, decision.granted],
    ['publicCap', null, decision.publicCap],
    ['overrunShare', null, decision.overrun.row.parameters.share.value],
    ['overrunAmount', null, decision.overrun.row.parameters.amount.value],
    ...decision.models.map(({ modelId, rate }): Entry => ['models', modelId, rate ?? modelId]),
    ...decision.budget.map((cell): Entry => ['budget', cellKey(cell), cell.amount]),
    ...decision.funding.map((row): Entry => ['funding', row.id, fundingValue(row)]),
  ]
}

function fundingValue(row: GrantDecision['funding'][number]): string {
  if (row.mode === 'RESIDUAL') return `${row.source} RESIDUAL`
  return `${row.source} ${row.mode} ${row.mode === 'PERCENT' ? row.share : row.amount}`
}

function cellKey({ line, year, workPackage, partner }: BudgetCell): string {
  return JSON.stringify([line, year, workPackage, partner])
}

function valuesOf(entries: readonly Entry[]): ReadonlyMap<string, Entry[2]> {
  return new Map(entries.map(([field, key, value]) => [keyOf(field, key), value]))
}

function keyOf(field: DecisionField, key: string | null): string {
  return JSON.stringify([field, key])
}
