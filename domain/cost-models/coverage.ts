import { STAFF_KINDS } from './cost-kind.ts'
import type { CostKind } from './cost-kind.ts'
import type { Coverage, RateStep } from './cost-model.ts'

/** Whether a cost is paid by a flat rate already; `unknown` while its kind is not told and could be. */
export type CoverageAnswer = 'covered' | 'not_covered' | 'unknown'

/** `isStaff` = booked in the category of staff costs, which tells enough when the kind is missing. */
export interface CostToCover {
  readonly kind: CostKind | null
  readonly isStaff: boolean
}

const STAFF: ReadonlySet<CostKind> = new Set(STAFF_KINDS)

export function isCovered(coverage: Coverage, cost: CostToCover): CoverageAnswer {
  if (coverage.scope === 'none') return 'not_covered'
  const kind = cost.kind ?? (cost.isStaff ? 'project_pay' : null)
  if (kind !== null) return coverage.kinds.includes(kind) === (coverage.scope === 'kinds') ? 'covered' : 'not_covered'
  const allButStaff = coverage.scope === 'all_but' && coverage.kinds.every((excepted) => STAFF.has(excepted))
  return allButStaff ? 'covered' : 'unknown'
}

/** The model of the project that pays for the cost already, or that may: no cost is paid twice. */
export function coveringModel(
  steps: readonly RateStep[],
  cost: CostToCover,
): { readonly answer: CoverageAnswer; readonly modelId: string | null } {
  const answers = steps.map(({ model }) => ({ answer: isCovered(model.covers, cost), modelId: model.id }))
  return (
    answers.find(({ answer }) => answer === 'covered') ??
    answers.find(({ answer }) => answer === 'unknown') ?? { answer: 'not_covered', modelId: null }
  )
}
