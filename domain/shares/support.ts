import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import { maxCents, multiplyByRate, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'

/** What the decision grants (tuki, avustus). Its own figures win over those of the programme. */
export interface SupportTerms {
  /** Share of the eligible net costs, at most (tuki-%). */
  readonly rate: BasisPoints
  /** The grant: support never exceeds it. */
  readonly granted: Cents
  /** Most that all public money together may be of the net costs; null when there is no such limit. */
  readonly publicCap: BasisPoints | null
  readonly rounding: Pick<RoundingProfile, 'support'>
}

/** Sums from the project's start. */
export interface SupportBase {
  /** Accepted eligible costs after income (VNA 866/2021 4 §, VNA 617/2023 38 §), in-kind work included. */
  readonly net: Cents
  /** Value of in-kind work among them (vastikkeeton työ, talkootyö). */
  readonly inKind?: Cents
  /** Public money of others for the same costs. */
  readonly otherPublic?: Cents
}

/** What kept the support from being higher. */
export type SupportBound = 'rate' | 'grant' | 'public_cap' | 'in_kind'

export interface Support {
  readonly amount: Cents
  readonly boundBy: SupportBound
}

/**
 * Support on everything since the project's start: the rate of the net costs, and never above the grant, the limit of
 * public money, or what is left of the costs after in-kind work and other public money (CPR 1303/2013 art. 69(1)(a)).
 * What a claim pays is the difference to what was paid before, so that cents never drift. Never below zero.
 */
export function cumulativeSupport(base: SupportBase, terms: SupportTerms): Support {
  const { net, inKind = ZERO_CENTS, otherPublic = ZERO_CENTS } = base
  const limits: Support[] = [
    { amount: multiplyByRate(net, terms.rate, terms.rounding.support), boundBy: 'rate' },
    { amount: terms.granted, boundBy: 'grant' },
    { amount: subtractCents(subtractCents(net, inKind), otherPublic), boundBy: 'in_kind' },
  ]
  if (terms.publicCap !== null) {
    const allPublic = multiplyByRate(net, terms.publicCap, terms.rounding.support)
    limits.push({ amount: subtractCents(allPublic, otherPublic), boundBy: 'public_cap' })
  }
  const least = limits.reduce((a, b) => (b.amount < a.amount ? b : a))
  return { ...least, amount: maxCents(least.amount, ZERO_CENTS) }
}

/** What a claim pays: negative when corrections leave less support than was paid already. */
export function supportToPay(cumulative: Cents, paidBefore: Cents): Cents {
  return subtractCents(cumulative, paidBefore)
}
