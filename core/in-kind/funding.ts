import type { InKindOverview } from '#contract/index.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { roundingOf } from '#domain/decision/decision.ts'
import { fundingOf } from '#domain/decision/funding.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import { cumulativeSupport } from '#domain/shares/support.ts'
import { addCents, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'

const PRIVATE: ReadonlySet<FundingSource> = new Set(['companies', 'other_private', 'in_kind', 'own'])

/** Private money of the plan, voluntary work among it. */
export function privateFundingOf(decision: DecisionVersion): Cents {
  const { rows } = fundingOf(decision, budgetOf(decision).net)
  return sumCents(rows.filter(({ row }) => PRIVATE.has(row.source)).map(({ amount }) => amount))
}

/** The support on costs and voluntary work together: never more than what is left of the costs beside the work. */
export function supportWith(
  costs: Cents,
  inKind: Cents,
  decision: DecisionVersion | undefined,
): InKindOverview['support'] {
  if (decision === undefined || decision.supportRate === null || decision.granted === null) return null
  const total = addCents(costs, inKind)
  const { supportRate: rate, granted, publicCap } = decision
  const support = cumulativeSupport(
    { net: total, inKind },
    { rate, granted, publicCap, rounding: roundingOf(decision) },
  )
  return { ledgerCosts: costs, total, ...support }
}
