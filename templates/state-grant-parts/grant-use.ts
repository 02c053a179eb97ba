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
  const granted = decisionInForce(input)?.granted ?? null
  const used = grantUsed(input, 'total')
  if (granted === null || used === null) return null
  const { paid } = input.money.support
  return {
    granted,
    paid,
    used,
    unused: subtractCents(granted, used),
    toReturn: maxCents(ZERO_CENTS, subtractCents(paid, used)),
  }
}

/** Of the grant, what the costs since the project's start used: by the end of the period, or before it began. */
export function grantUsed({ decisions, money }: ReportInput, until: 'total' | 'before'): Cents | null {
  const decision = decisions.at(-1) ?? null
  if (decision === null || decision.granted === null) return null
  const amountOf = ({ period, total }: { readonly period: Cents; readonly total: Cents }) =>
    until === 'total' ? total : subtractCents(total, period)
  const net = maxCents(ZERO_CENTS, subtractCents(amountOf(money.total), amountOf(money.income)))
  const others = sumCents(
    money.sources.filter(({ source }) => source !== 'support' && source !== 'state').map(amountOf),
  )
  const share =
    decision.supportRate === null
      ? maxCents(ZERO_CENTS, subtractCents(net, others))
      : multiplyByRate(net, decision.supportRate, decision.supportRounding)
  return minCents(decision.granted, share)
}
