import { addAmounts, subtractAmounts, totalOf } from '../cost-models/category-amounts.ts'
import { computeCategories } from '../cost-models/compute.ts'
import type { ComputedAmounts, EnteredAmounts } from '../cost-models/compute.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import { cumulativeSupport, supportToPay } from '../shares/support.ts'
import type { SupportBound, SupportTerms } from '../shares/support.ts'
import { addCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

/** What the decision says about computing claims. */
export interface ClaimTerms {
  readonly steps: readonly RateStep[]
  readonly rounding: RoundingProfile
  readonly support: SupportTerms
}

/** What goes into a claim: of a decided one what the funder accepted, of others what is claimed. */
export interface ClaimCosts {
  readonly claimId: string
  readonly entered: EnteredAmounts
  /** Income of the project (tulot), above zero; it lowers the eligible costs. */
  readonly income: Cents
  /** Value of in-kind work among `entered`. */
  readonly inKind: Cents
  /** Public money of others realised for the period. */
  readonly otherPublic: Cents
  /** What the funder decided, when it differs from what follows here; later claims even it out. */
  readonly settled: ClaimSettlement | null
}

export interface ClaimSettlement {
  readonly computed: ComputedAmounts
  readonly support: Cents
}

export interface ClaimFigures {
  readonly entered: EnteredAmounts
  /** Side costs and flat rates. */
  readonly computed: ComputedAmounts
  readonly income: Cents
  readonly inKind: Cents
  readonly otherPublic: Cents
  /** Eligible costs after income. */
  readonly net: Cents
  readonly support: Cents
  /** What is left to own and private money: net − support − public money of others. */
  readonly ownAndPrivate: Cents
}

export interface ComputedClaim extends ClaimFigures {
  readonly claimId: string
  /** From the project's start to the end of this claim. */
  readonly cumulative: ClaimFigures
  readonly boundBy: SupportBound
}

/** Before the first claim. */
export const NO_FIGURES: ClaimFigures = {
  entered: {},
  computed: {},
  income: ZERO_CENTS,
  inKind: ZERO_CENTS,
  otherPublic: ZERO_CENTS,
  net: ZERO_CENTS,
  support: ZERO_CENTS,
  ownAndPrivate: ZERO_CENTS,
}

/**
 * One claim after what all claims before it come to. Flat rates and support are computed on everything since the
 * project's start, and a claim gets the difference to the claims before it: however the costs are split among claims,
 * the sums at the end are the same.
 */
export function computeClaim(claim: ClaimCosts, before: ClaimFigures, terms: ClaimTerms): ComputedClaim {
  const entered = addAmounts(before.entered, claim.entered)
  const income = addCents(before.income, claim.income)
  const inKind = addCents(before.inKind, claim.inKind)
  const otherPublic = addCents(before.otherPublic, claim.otherPublic)
  const computed =
    claim.settled === null
      ? computeCategories(entered, terms.steps, terms.rounding)
      : addAmounts(before.computed, claim.settled.computed)
  const net = subtractCents(totalOf({ ...entered, ...computed }), income)
  const due = cumulativeSupport({ net, inKind, otherPublic }, terms.support)
  const paid = claim.settled?.support ?? supportToPay(due.amount, before.support)
  const support = addCents(before.support, paid)
  const ownAndPrivate = subtractCents(subtractCents(net, support), otherPublic)
  const cumulative = { entered, computed, income, inKind, otherPublic, net, support, ownAndPrivate }
  return { claimId: claim.claimId, ...difference(cumulative, before), cumulative, boundBy: due.boundBy }
}

function difference(after: ClaimFigures, before: ClaimFigures): ClaimFigures {
  return {
    entered: subtractAmounts(after.entered, before.entered),
    computed: subtractAmounts(after.computed, before.computed),
    income: subtractCents(after.income, before.income),
    inKind: subtractCents(after.inKind, before.inKind),
    otherPublic: subtractCents(after.otherPublic, before.otherPublic),
    net: subtractCents(after.net, before.net),
    support: subtractCents(after.support, before.support),
    ownAndPrivate: subtractCents(after.ownAndPrivate, before.ownAndPrivate),
  }
}
