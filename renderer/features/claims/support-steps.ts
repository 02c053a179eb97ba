import type { ClaimAccount } from '#domain/claims/claim-account.ts'
import { multiplyByRate, negateCents, subtractCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import type { Rounding } from '#domain/values/rounding.ts'

export type StepKey =
  | 'step.net'
  | 'step.rate'
  | `step.bound.${'grant' | 'public_cap' | 'in_kind'}`
  | 'step.before'
  | 'step.differs'
  | 'step.support'
  | 'step.sanction'
  | 'step.stateDeduction'
  | 'step.offset'
  | 'step.payable'
  | 'step.payback'

export interface SupportStep {
  readonly key: StepKey
  readonly amount: number
  /** A sum of what is above it. */
  readonly result: boolean
}

/** The way from the net costs to the payment, a line for each step that does something. */
export function supportSteps(account: ClaimAccount, rate: BasisPoints, rounding: Rounding): readonly SupportStep[] {
  const { cumulative, before, boundBy, support, sanction, stateDeduction, offset, payable } = account
  const step = (key: StepKey, amount: number, result = false): SupportStep => ({ key, amount, result })
  const some = (key: StepKey, amount: number) => (amount === 0 ? [] : [step(key, amount)])
  const byRate = multiplyByRate(cumulative.net, rate, rounding)
  // The funder may have decided another sum than the rule gives.
  const differs = boundBy === 'rate' && byRate > 0 ? subtractCents(cumulative.support, byRate) : ZERO_CENTS
  return [
    step('step.net', cumulative.net),
    step('step.rate', byRate),
    ...(boundBy === 'rate' ? [] : [step(`step.bound.${boundBy}`, cumulative.support)]),
    ...some('step.before', negateCents(before.support)),
    ...some('step.differs', differs),
    step('step.support', support, true),
    ...some('step.sanction', negateCents(sanction)),
    ...some('step.stateDeduction', negateCents(stateDeduction)),
    ...some('step.offset', negateCents(offset)),
    step(payable < 0 ? 'step.payback' : 'step.payable', Math.abs(payable), true),
  ]
}
