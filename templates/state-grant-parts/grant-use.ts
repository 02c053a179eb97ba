import type { ReportInput } from '#domain/report/report-input.ts'
import { maxCents, minCents, multiplyByRate, subtractCents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { decisionInForce } from '../report-parts/page.ts'

/** In cents. */
export interface GrantUse {
  readonly granted: Cents
  readonly paid: Cents
  readonly used: Cents
  readonly unused: Cents
  readonly toReturn: Cents
}

/**
 * What of a grant was used: the share of the net costs that the decision's rate gives, rounded as the decision rounds
 * support, at most the grant; without a rate, what other money leaves of the net costs. What was paid beyond it goes
 * back (L 688/2001 20 §). `null` while no decision grants anything.
 */
export function grantUse(input: ReportInput): GrantUse | null {
  const decision = decisionInForce(input)
  const granted = decision?.granted ?? null
  if (decision === null || granted === null) return null
  const { total, income, sources, support } = input.money
  const net = maxCents(ZERO_CENTS, subtractCents(total.total, income.total))
  const others = sumCents(
    sources.filter(({ source }) => source !== 'support' && source !== 'state').map((each) => each.total),
  )
  const share =
    decision.supportRate === null
      ? maxCents(ZERO_CENTS, subtractCents(net, others))
      : multiplyByRate(net, decision.supportRate, decision.supportRounding)
  const used = minCents(granted, share)
  return {
    granted,
    paid: support.paid,
    used,
    unused: subtractCents(granted, used),
    toReturn: maxCents(ZERO_CENTS, subtractCents(support.paid, used)),
  }
}
