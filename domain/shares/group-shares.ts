import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import { addCents, multiplyByRate, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'
import { ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { splitByWeights } from '../values/split.ts'
import type { SplitProblem } from '../values/split.ts'

/** A company of a group project (yritysryhmähanke). */
export interface GroupMember {
  readonly companyId: string
  /** Cost of what was done for this company only. */
  readonly specific: Cents
  /** Its part of the common costs as agreed: any whole number, in proportion to the others. */
  readonly weight: number
}

export interface GroupShare {
  readonly companyId: string
  readonly cost: Cents
  /** Its part of the support, which counts as its de minimis aid. */
  readonly aid: Cents
  /** What the company pays in money. */
  readonly self: Cents
}

/**
 * Costs, support and own money by company: common costs are split by the agreed weights, support by cost, and the own
 * part is derived, so that each row and each column adds up. Members in the order of the agreement; it settles ties.
 */
export function groupShares(
  members: readonly GroupMember[],
  commonCost: Cents,
  rate: BasisPoints,
  rounding: Pick<RoundingProfile, 'support'>,
): Result<readonly GroupShare[], SplitProblem> {
  const common = splitByWeights(
    commonCost,
    members.map(({ weight }) => weight),
  )
  if (!common.ok) return common
  const costs = members.map(({ specific }, index) => addCents(specific, common.value[index] ?? ZERO_CENTS))
  const aids = splitByWeights(multiplyByRate(sumCents(costs), rate, rounding.support), costs)
  if (!aids.ok) return aids
  return ok(
    members.map(({ companyId }, index) => {
      const cost = costs[index] ?? ZERO_CENTS
      const aid = aids.value[index] ?? ZERO_CENTS
      return { companyId, cost, aid, self: subtractCents(cost, aid) }
    }),
  )
}
