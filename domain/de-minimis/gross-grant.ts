import { cents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { divideRounded } from '../values/rounding.ts'
import type { AidRegime } from './aid-grant.ts'

export type GrossGrantProblem =
  /** Above the amounts or years of the act's simple rule: the reference rate decides. */
  | { readonly code: 'needs_reference_rate' }
  /** Less than half of the loan has security. */
  | { readonly code: 'not_secured' }
  /** The guarantee covers more than 80 % of the loan. */
  | { readonly code: 'guarantee_too_wide' }
  | { readonly code: 'no_simple_rule' }

interface SimpleRule {
  readonly ceiling: number
  readonly loan: number
  readonly guarantee: number
}

/** Amounts for five years in cents; half of them for ten (2023/2831 art. 4, 1408/2013 art. 4 as of 2024). */
const SIMPLE: Partial<Record<AidRegime, SimpleRule>> = {
  general: { ceiling: 30_000_000, loan: 150_000_000, guarantee: 225_000_000 },
  agriculture: { ceiling: 5_000_000, loan: 25_000_000, guarantee: 37_500_000 },
}

interface Credit {
  readonly regime: AidRegime
  /** Loan, or the guaranteed part of it. */
  readonly amount: Cents
  readonly months: number
  /** Basis points of the loan: secured (loan), or covered (guarantee). */
  readonly cover: number
}

/** Gross grant equivalent of a loan that is secured for at least half: amount · years by the act's own measure. */
export function grossGrantOfLoan(credit: Credit): Result<Cents, GrossGrantProblem> {
  if (credit.cover < 5_000) return err({ code: 'not_secured' })
  return simpleGrossGrant(credit, 'loan')
}

/** Gross grant equivalent of a guarantee that covers at most 80 % of the loan. */
export function grossGrantOfGuarantee(credit: Credit): Result<Cents, GrossGrantProblem> {
  if (credit.cover > 8_000) return err({ code: 'guarantee_too_wide' })
  return simpleGrossGrant(credit, 'guarantee')
}

function simpleGrossGrant({ regime, amount, months }: Credit, kind: 'loan' | 'guarantee') {
  const rule = SIMPLE[regime]
  if (rule === undefined) return err({ code: 'no_simple_rule' } as const)
  const most = rule[kind]
  const fits = (amount <= most && months <= 60) || (amount * 2 <= most && months <= 120)
  if (!fits) return err({ code: 'needs_reference_rate' } as const)
  const exact = BigInt(amount) * BigInt(months) * BigInt(rule.ceiling)
  return ok(cents(Number(divideRounded(exact, BigInt(most) * 60n, 'HALF_UP'))))
}
