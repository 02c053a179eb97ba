import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { multiplyByRate, sumCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'
import type { LumpSumModel } from './cost-model.ts'
import type { RoundingProfile } from './rounding-profile.ts'

/** An output (tuotos) that the decision pays a sum for, once it is proven. */
export interface LumpSumOutput {
  readonly id: string
  readonly cost: Cents
  readonly proven: boolean
}

/** All or nothing per output: what is not proven gives no cost. */
export function provenCost(outputs: readonly LumpSumOutput[]): Cents {
  return sumCents(outputs.filter(({ proven }) => proven).map(({ cost }) => cost))
}

/** Support on the proven outputs from the project's start (VNA 866/2021 14–15 §, VNA 617/2023 28 §). */
export function lumpSumSupport(
  outputs: readonly LumpSumOutput[],
  rate: BasisPoints,
  rounding: Pick<RoundingProfile, 'support'>,
): Cents {
  return multiplyByRate(provenCost(outputs), rate, rounding.support)
}

export type LumpSumReason = 'total_cost_too_high' | 'support_too_high' | 'support_too_low' | 'too_many_instalments'

/** Whether a plan keeps to the limits of the model; a limit of 0 does not exist. */
export function judgeLumpSum(
  { rule }: LumpSumModel,
  plan: { readonly totalCost: Cents; readonly support: Cents; readonly instalments: number },
): Verdict<LumpSumReason> {
  const { totalCostLimit, supportLimit, supportFloor, instalments } = rule.parameters
  const over = (value: number, limit: number) => limit > 0 && value > limit
  const details = { inputs: plan, computed: { totalCostLimit: totalCostLimit.value, supportLimit: supportLimit.value } }
  const fail = (reason: LumpSumReason) => verdict(rule, 'FAIL', { reason, ...details })
  if (over(plan.totalCost, totalCostLimit.value)) return fail('total_cost_too_high')
  if (over(plan.support, supportLimit.value)) return fail('support_too_high')
  if (plan.support < supportFloor.value) return fail('support_too_low')
  if (over(plan.instalments, instalments.value)) return fail('too_many_instalments')
  const atLimit = plan.totalCost === totalCostLimit.value || plan.support === supportLimit.value
  return verdict(rule, atLimit ? 'OK_AT_LIMIT' : 'OK', details)
}
