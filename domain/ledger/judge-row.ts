import type { CostContext, CostFacts } from '../eligible-costs/cost-facts.ts'
import { judgeCost } from '../eligible-costs/judge-cost.ts'
import type { CostJudgement } from '../eligible-costs/judge-cost.ts'
import { CATEGORIES_OF_REGIME } from '../cost-models/category.ts'
import type { Regime } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import { ZERO_CENTS } from '../values/money.ts'
import { eligibleOf } from './amounts.ts'
import type { LedgerLimits } from './limits.ts'
import { COMMON_COST } from './row.ts'
import type { LedgerFields } from './row.ts'

export interface JudgedProject extends LedgerLimits {
  readonly regime: Regime
  readonly isMunicipality: boolean
  /** Whether each cost must say for which of the companies it was. */
  readonly isGroup?: boolean
}

/** What the rules need to know of the project; null until its period is known. What nobody has told stays untold. */
export function costContextOf(project: JudgedProject, today: Day): CostContext | null {
  const { regime, periodStart, periodEnd, isMunicipality, isGroup = false } = project
  if (periodStart === null || periodEnd === null) return null
  return {
    regime,
    project: { start: periodStart, end: periodEnd },
    pendingSince: null,
    judgedOn: today,
    approvedLines: CATEGORIES_OF_REGIME[regime].map(({ line }) => line),
    changeApplications: {},
    steps: [],
    isMunicipality,
    isGroupProject: isGroup,
    eligibleTotal: ZERO_CENTS,
    procurementThreshold: null,
    changes: {},
  }
}

/** The per-cost rules on a row; null for income and for rows without a day, an amount and a category. */
export function judgeRow(row: LedgerFields, context: CostContext): CostJudgement | null {
  const facts = factsOf(row)
  return facts === null ? null : judgeCost(facts, context)
}

function factsOf(row: LedgerFields): CostFacts | null {
  const amount = eligibleOf(row)
  const { costDay, paymentDay, category, costKind } = row
  if (row.entry === 'income' || costDay === null || amount === null || category === null) return null
  return {
    costDay,
    paidDay: paymentDay,
    // A voucher is the sign that the cost is in the books; the extract doesn't tell the day of booking.
    bookedDay: row.voucher === '' ? null : (paymentDay ?? costDay),
    amount,
    category,
    kind: costKind,
    ...(row.company === null ? {} : { groupScope: row.company === COMMON_COST ? 'common' : 'company' }),
    vat: { claimed: row.vatFinal ? (row.vatCents ?? ZERO_CENTS) : ZERO_CENTS, finalCostProof: null },
  }
}
