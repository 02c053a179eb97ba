import { cumulativeSupport } from '../shares/support.ts'
import type { SupportTerms } from '../shares/support.ts'
import {
  addCents,
  minCents,
  multiplyByRate,
  negateCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { ratio } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'
import { splitByWeights } from '../values/split.ts'

/** What the decision says about the public money of a group. */
export interface GroupTerms extends SupportTerms {
  /** Public money of others in the plan, e.g. of a municipality. */
  readonly otherPublic: Cents
  /** Net costs that the plan is made for; other public money comes in as these are used. */
  readonly plannedNet: Cents
}

/**
 * Public money on the costs since the project's start: the support, and of the others' money the part that the costs
 * have reached. All of it is aid to the companies (VNA 617/2023 11 § and 23 §: at most 75 %, other public money
 * included).
 */
export function publicMoney(net: Cents, inKind: Cents, terms: GroupTerms): Cents {
  const otherPublic = otherPublicOn(net, terms)
  return addCents(cumulativeSupport({ net, inKind, otherPublic }, terms).amount, otherPublic)
}

function otherPublicOn(net: Cents, { otherPublic, plannedNet }: GroupTerms): Cents {
  if (otherPublic === 0 || plannedNet <= 0 || net <= 0) return ZERO_CENTS
  return minCents(otherPublic, multiplyByRate(otherPublic, ratio(net, plannedNet), 'DOWN'))
}

/**
 * Public money by cost, to the cent. Where a correction leaves someone below zero, that part gives back at the rate,
 * and the others share what is left; so the parts always add up to the whole. `costs` that are all zero share nothing.
 */
export function splitByCost(
  money: Cents,
  costs: readonly Cents[],
  rate: BasisPoints,
  rounding: SupportTerms['rounding'],
): readonly Cents[] {
  const back = costs.map((cost) => (cost < 0 ? multiplyByRate(cost, rate, rounding.support) : ZERO_CENTS))
  const rest = subtractCents(money, sumCents(back))
  const weights = costs.map((cost) => (cost > 0 ? cost : 0))
  const shared = splitByWeights(rest, weights)
  if (shared.ok) return costs.map((_, index) => addCents(back[index] ?? ZERO_CENTS, shared.value[index] ?? ZERO_CENTS))
  const mirrored = splitByWeights(
    money,
    costs.map((cost) => negateCents(cost)),
  )
  return mirrored.ok ? mirrored.value : costs.map(() => ZERO_CENTS)
}
