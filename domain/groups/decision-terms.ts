import type { RateStep } from '../cost-models/cost-model.ts'
import { budgetOf } from '../decision/budget.ts'
import { roundingOf } from '../decision/decision.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import { fundingOf } from '../decision/funding.ts'
import { rateSteps } from '../decision/models.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import { multiplyByRate, subtractCents, sumCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { GroupTerms } from './public-money.ts'

/** What one version of the decision gives a group to share. */
export interface GroupDecision {
  readonly terms: GroupTerms
  readonly steps: readonly RateStep[]
  readonly rounding: RoundingProfile
  /** Money of companies in the funding plan. */
  readonly plannedPrivate: Cents
}

/** Undefined while the decision tells no rate. Without a sum, the grant is the rate of the net costs. */
export function groupDecisionOf(version: DecisionVersion): GroupDecision | undefined {
  const { supportRate: rate, publicCap } = version
  if (rate === null) return undefined
  const rounding = roundingOf(version)
  const { net: plannedNet } = budgetOf(version)
  const { rows, publicMoney } = fundingOf(version, plannedNet)
  const sumOf = (wanted: (row: (typeof rows)[number]) => boolean) =>
    sumCents(rows.filter(wanted).map(({ amount }) => amount))
  const inSupport = sumOf(({ row }) => row.inSupport)
  return {
    terms: {
      rate,
      granted: version.granted ?? multiplyByRate(plannedNet, rate, rounding.support),
      publicCap,
      rounding,
      otherPublic: subtractCents(publicMoney, inSupport),
      plannedNet,
    },
    steps: rateSteps(version.models),
    rounding,
    plannedPrivate: sumOf(({ row }) => row.source === 'companies'),
  }
}
