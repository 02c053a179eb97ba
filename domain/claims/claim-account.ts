import { deductFromState } from '../shares/split-support.ts'
import { supportAfterOverClaim } from '../shares/over-claim.ts'
import { ADVANCE_RULES, offsetAdvance } from '../shares/advance.ts'
import { withParameters } from '../rules/rule.ts'
import { ratio } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'
import type { Day } from '../values/day.ts'
import { addCents, multiplyByRate, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { computeClaim, NO_FIGURES } from './claim-amounts.ts'
import type { ClaimFigures, ClaimSettlement, ComputedClaim } from './claim-amounts.ts'
import type { EntrySums } from './claim-entry.ts'
import { isPublicShare, otherShares, shareKey, sharesOfClaim } from './claim-shares.ts'
import type { ClaimShare, RealisedShare, SharesBefore } from './claim-shares.ts'
import type { GrantTerms } from './claim-terms.ts'

/** Money of the support that was paid before any claim (ennakko). */
export interface Advance {
  readonly received: Cents
  readonly receivedOn: Day
  /** Part of each instalment that pays it back; null = as the rule has it. */
  readonly offsetRate: BasisPoints | null
}

/** What the funder decided on a claim. */
export interface Settlement extends ClaimSettlement {
  /** Taken off the support for good (seuraamus). */
  readonly sanction: Cents
  /** Of the advance, taken off this payment. */
  readonly offset: Cents
}

/** A claim as it goes into the account: what is claimed, or what the funder accepted of it. */
export interface ClaimStep {
  readonly claimId: string
  readonly sums: EntrySums
  readonly terms: GrantTerms
  readonly told: readonly RealisedShare[]
  readonly isLast: boolean
  /** The day it was sent, or on which it is looked at. */
  readonly day: Day
  readonly settled: Settlement | null
  /** Support that was claimed, when the funder's decision on it is computed; sanctions are measured by it. */
  readonly claimedSupport: Cents | null
}

/** A claim with everything that follows from it. */
export interface ClaimAccount extends ComputedClaim {
  /** What all claims before it come to. */
  readonly before: ClaimFigures
  readonly shares: readonly ClaimShare[]
  /** For claiming too much; taken off the payment and never paid later. */
  readonly sanction: Cents
  /** Public money of others above the plan, which the rural fund takes off the state's share. */
  readonly stateDeduction: Cents
  readonly offset: Cents
  readonly payable: Cents
  /** Of the advance, still to be set off. */
  readonly advanceLeft: Cents
}

interface Standing {
  readonly figures: ClaimFigures
  readonly shares: SharesBefore
  /** Sanctions and deductions so far. */
  readonly lost: Cents
  readonly deducted: Cents
  readonly offset: Cents
}

const START: Standing = {
  figures: NO_FIGURES,
  shares: new Map(),
  lost: ZERO_CENTS,
  deducted: ZERO_CENTS,
  offset: ZERO_CENTS,
}

/** The account of a project's claims, in their order. Each is computed by its own decision's terms on all before it. */
export function accountOf(steps: readonly ClaimStep[], advance: Advance | null): readonly ClaimAccount[] {
  let standing = START
  return steps.map((step) => {
    const account = accountOfClaim(step, standing, advance)
    standing = {
      figures: account.cumulative,
      shares: new Map([
        ...standing.shares,
        ...account.shares.map((share) => [shareKey(share), share.cumulative] as const),
      ]),
      lost: addCents(standing.lost, account.sanction),
      deducted: addCents(standing.deducted, account.stateDeduction),
      offset: addCents(standing.offset, account.offset),
    }
    return account
  })
}

function accountOfClaim(step: ClaimStep, standing: Standing, advance: Advance | null): ClaimAccount {
  const { sums, terms, told, settled, claimedSupport } = step
  const before = standing.figures
  const costs = { claimId: step.claimId, ...sums, settled }
  const rough = computeClaim({ ...costs, otherPublic: ZERO_CENTS }, before, terms.claim)
  const others = otherShares(terms.sources, rough.cumulative.net, told, standing.shares)
  const otherPublic = sumCents(others.filter(isPublicShare).map(({ amount }) => amount))
  const computed = computeClaim({ ...costs, otherPublic }, before, terms.claim)
  const sanction =
    settled?.sanction ??
    (claimedSupport === null || terms.grant.regime !== 'RUR23'
      ? ZERO_CENTS
      : supportAfterOverClaim(claimedSupport, computed.support).sanction)
  const stateDeduction = deductionOf(terms, others, computed, standing.deducted)
  const lost = addCents(addCents(standing.lost, sanction), addCents(standing.deducted, stateDeduction))
  const { net } = computed.cumulative
  const shares = sharesOfClaim(
    terms.sources,
    { net, support: subtractCents(computed.cumulative.support, lost) },
    others,
    standing.shares,
  )
  const instalment = subtractCents(subtractCents(computed.support, sanction), stateDeduction)
  const own = sumCents(shares.filter((share) => !share.inSupport && !isPublicShare(share)).map(({ amount }) => amount))
  return {
    ...computed,
    ownAndPrivate: own,
    before,
    shares,
    sanction,
    stateDeduction,
    ...paymentOf(step, instalment, standing.offset, advance),
  }
}

/** VNA 617/2023 38 §: of the state's share, or of the support where the plan doesn't part it. */
function deductionOf(
  { grant: { regime }, sources }: GrantTerms,
  others: readonly ClaimShare[],
  { cumulative }: ComputedClaim,
  deductedBefore: Cents,
): Cents {
  if (regime !== 'RUR14' && regime !== 'RUR23') return ZERO_CENTS
  const publicOthers = others.filter(isPublicShare)
  const planned = sumCents(publicOthers.map((share) => share.planned))
  const realised = sumCents(publicOthers.map((share) => share.cumulative))
  const granted = sources.filter(({ inSupport }) => inSupport)
  const whole = sumCents(granted.map((row) => row.planned))
  const state = granted.filter(({ source }) => source === 'state' || source === 'support')
  const part = sumCents(state.map((row) => row.planned))
  const ofState = whole === 0 ? cumulative.support : multiplyByRate(cumulative.support, ratio(part, whole), 'DOWN')
  const left = deductFromState(ofState, planned, realised).state
  return subtractCents(subtractCents(ofState, left), deductedBefore)
}

function paymentOf(
  { terms, isLast, day, settled }: ClaimStep,
  instalment: Cents,
  offsetBefore: Cents,
  advance: Advance | null,
): Pick<ClaimAccount, 'offset' | 'payable' | 'advanceLeft'> {
  const received = advance === null || advance.receivedOn > day ? ZERO_CENTS : advance.received
  const outstanding = subtractCents(received, offsetBefore)
  if (settled !== null) {
    const advanceLeft = subtractCents(outstanding, settled.offset)
    return { offset: settled.offset, payable: subtractCents(instalment, settled.offset), advanceLeft }
  }
  const base = ADVANCE_RULES[terms.grant.regime]
  const ownRate = advance?.offsetRate ?? null
  const changed = withParameters(base, ownRate === null ? {} : { offset: ownRate })
  const {
    offset,
    paid,
    outstanding: left,
  } = offsetAdvance(instalment, outstanding, isLast, changed.ok ? changed.value : base)
  return { offset, payable: paid, advanceLeft: left }
}
