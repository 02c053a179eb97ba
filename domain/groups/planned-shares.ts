import { splitByWeights } from '../values/split.ts'
import { addCents, maxCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { publicMoney, splitByCost } from './public-money.ts'
import type { GroupTerms } from './public-money.ts'
import type { CompanyFigures } from './share-out.ts'

/** What an agreement says of one company's money. */
export interface AgreedShare {
  readonly companyId: string
  readonly weight: number
  /** Planned cost of what is done for this company only. */
  readonly specific: Cents
  /** Own share that the agreement states in euros; null when it follows from the costs. */
  readonly stated: Cents | null
}

export interface PlannedShare extends CompanyFigures {
  /** What the company has agreed to pay (sovittu omarahoitusosuus). */
  readonly agreed: Cents
}

/**
 * The decision's costs shared out as they are planned: own costs, and the rest by the weights. `aid` is what counts as
 * the company's de minimis aid on the day of the decision.
 */
export function plannedShares(shares: readonly AgreedShare[], terms: GroupTerms): readonly PlannedShare[] {
  const own = sumCents(shares.map(({ specific }) => specific))
  const common = maxCents(subtractCents(terms.plannedNet, own), ZERO_CENTS)
  const split = splitByWeights(
    common,
    shares.map(({ weight }) => weight),
  )
  const costs = shares.map(({ specific }, index) =>
    addCents(specific, split.ok ? (split.value[index] ?? ZERO_CENTS) : ZERO_CENTS),
  )
  const aids = splitByCost(publicMoney(sumCents(costs), ZERO_CENTS, terms), costs, terms.rate, terms.rounding)
  return shares.map(({ companyId, stated }, index) => {
    const cost = costs[index] ?? ZERO_CENTS
    const aid = aids[index] ?? ZERO_CENTS
    const self = subtractCents(cost, aid)
    return { companyId, cost, aid, self, agreed: stated ?? self }
  })
}
