import type { Regime } from '../rules/regime.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { multiplyByRate } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { SEVEN_PER_CENT_RULE, SIMPLIFIED_DUTY_RULES } from './choice-rules.ts'
import type { CostModel } from './cost-model.ts'

/** Staff costs with side costs, purchased services and travel over 15 km of the budget. */
export interface SevenPerCentBudget {
  readonly staff: Cents
  readonly services: Cents
  readonly travel: Cents
}

/**
 * The 7 % of VNA 866/2021 9 § and 11 § is for projects without staff, or with services of at least 30 % or travel of at
 * least 20 % of the staff costs.
 */
export function judgeSevenPerCent(
  { staff, services, travel }: SevenPerCentBudget,
  row: typeof SEVEN_PER_CENT_RULE = SEVEN_PER_CENT_RULE,
): Verdict<'too_much_staff'> {
  const servicesNeeded = multiplyByRate(staff, basisPoints(row.parameters.servicesOfStaff.value), 'UP')
  const travelNeeded = multiplyByRate(staff, basisPoints(row.parameters.travelOfStaff.value), 'UP')
  const details = { inputs: { staff, services, travel }, computed: { servicesNeeded, travelNeeded } }
  const allowed = staff === 0 || services >= servicesNeeded || travel >= travelNeeded
  return allowed ? verdict(row, 'OK', details) : verdict(row, 'FAIL', { reason: 'too_much_staff', ...details })
}

export interface ProjectSize {
  readonly totalCost: Cents
  readonly publicSupport: Cents
  /** State aid other than de minimis, or the exemption for research and innovation: the duty does not bind. */
  readonly exempt: boolean
}

/**
 * Whether the size of the project demands a simplified model (CPR 1303/2013 art. 67(2a): public support; CPR
 * 2021/1060 art. 53(2): total cost). The rural fund knows no such duty.
 */
export function judgeSimplifiedDuty(
  regime: Regime,
  size: ProjectSize,
  models: readonly CostModel[],
): Verdict<'simplified_model_required'> | undefined {
  if (regime !== 'SF14' && regime !== 'SF21') return undefined
  const row = SIMPLIFIED_DUTY_RULES[regime]
  const measured = regime === 'SF14' ? size.publicSupport : size.totalCost
  const inputs = { measured, limit: row.parameters.limit.value }
  if (size.exempt || measured > row.parameters.limit.value) return verdict(row, 'NOT_APPLICABLE', { inputs })
  if (models.some(({ method }) => method !== 'actual')) return verdict(row, 'OK', { inputs })
  return verdict(row, 'FAIL', { reason: 'simplified_model_required', inputs })
}
