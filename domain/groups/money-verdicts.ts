import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule, withParameters } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPointsOf, ratio } from '../values/rate.ts'
import type { InvoiceBalance, OwnSharePayment } from './own-money.ts'

const always = asDay('2014-01-01')

const PAID: Readonly<Record<Regime, Citation>> = {
  RUR14: cite(ACTS.ruralProjects2014, '39 §'),
  RUR23: cite(ACTS.rural2023, '41 §'),
  SF14: cite(ACTS.eligibility2014, null),
  SF21: cite(ACTS.financing2021, '18 §'),
  STATE: cite(ACTS.stateGrants, null),
}
const CASH: Readonly<Record<Regime, Citation>> = {
  RUR14: cite(ACTS.ruralAmendment2017, '7 §'),
  RUR23: cite(ACTS.ruralProjects2023, '8 §'),
  SF14: cite(ACTS.eligibility2014, null),
  SF21: cite(ACTS.eligibility2021, '24 § 2 kohta'),
  STATE: cite(ACTS.stateGrants, null),
}

/** The acts ask for an account of the other financing; that each invoice is paid by the claim is the usual reading. */
const paidRule = (regime: Regime) =>
  rule({
    id: 'SF-PAID',
    titleFi: 'Yrityksen osuus on maksettu ennen maksatushakemusta',
    validFrom: always,
    citation: PAID[regime],
    certainty: 'unverified',
    parameters: {},
  })
const cashRule = (regime: Regime) =>
  rule({
    id: 'SF-MONEY',
    titleFi: 'Yrityksen osuus on rahaa',
    validFrom: always,
    citation: CASH[regime],
    certainty: regime === 'SF14' || regime === 'STATE' ? 'unverified' : 'verified',
    parameters: {},
  })

export type PaidReason =
  | 'not_invoiced'
  | 'period_open'
  | 'awaiting_payment'
  | 'unpaid'
  | 'paid_late'
  | 'less_than_share'

export interface PaidFacts {
  /** Own share of the claims up to this one, as it follows from the costs. */
  readonly share: Cents
  /** Invoices for those claims. */
  readonly balances: readonly InvoiceBalance[]
  /** Day of the claim: what is paid later is no evidence for it. */
  readonly claimDay: Day
  readonly today: Day
}

/** SF-PAID: the company has paid its share by the day of the claim. */
export function judgePaid({ share, balances, claimDay, today }: PaidFacts, regime: Regime): Verdict<PaidReason> {
  const row = paidRule(regime)
  const invoiced = sumCents(balances.map((each) => each.invoiced))
  const open = sumCents(balances.map((each) => each.open))
  const payments = balances.flatMap(({ settlements }) => settlements)
  const paid = sumCents(payments.map(({ amount }) => amount))
  const inTime = sumCents(payments.filter(({ paidOn }) => paidOn <= claimDay).map(({ amount }) => amount))
  const details = { inputs: { share, claimDay }, computed: { invoiced, paid, inTime, open } }
  const lacking = subtractCents(share, inTime)
  if (share <= 0 && open <= 0) return verdict(row, 'NOT_APPLICABLE', details)
  if (invoiced <= 0) return verdict(row, 'MISSING_DATA', { reason: 'not_invoiced', ...details })
  if (open > 0 && today <= claimDay) return verdict(row, 'MISSING_DATA', { reason: 'awaiting_payment', ...details })
  if (open > 0) return verdict(row, 'FAIL', { reason: 'unpaid', ...details })
  if (inTime < paid && lacking > 0) return verdict(row, 'FAIL', { reason: 'paid_late', ...details })
  if (lacking > 0 && today <= claimDay) return verdict(row, 'MISSING_DATA', { reason: 'period_open', ...details })
  if (lacking > 0) return verdict(row, 'REVIEW', { reason: 'less_than_share', ...details })
  return verdict(row, 'OK', details)
}

export type CashReason = 'no_payments' | 'not_money' | 'set_off'

/** SF-MONEY: cash, neither work nor goods (e.g. VNA 617/2023 8 §, VNA 866/2021 24 § 2). */
export function judgeCash(payments: readonly OwnSharePayment[], regime: Regime): Verdict<CashReason> {
  const row = cashRule(regime)
  const sum = (method: OwnSharePayment['method']) =>
    sumCents(payments.filter((payment) => payment.method === method).map(({ amount }) => amount))
  const details = { computed: { bank: sum('bank'), setOff: sum('set_off'), inKind: sum('in_kind') } }
  if (payments.length === 0) return verdict(row, 'MISSING_DATA', { reason: 'no_payments', ...details })
  if (details.computed.inKind > 0) return verdict(row, 'FAIL', { reason: 'not_money', ...details })
  if (details.computed.setOff > 0) return verdict(row, 'REVIEW', { reason: 'set_off', ...details })
  return verdict(row, 'OK', details)
}

export type SameShareRule = RuleRow<'tolerance'>

const SAME_SHARE: SameShareRule = rule({
  id: 'SAME-SHARE',
  titleFi: 'Yksityinen osuus on sama prosentti jokaisessa maksatushakemuksessa',
  validFrom: always,
  citation: cite(ACTS.rural2014, '47 §'),
  certainty: 'unverified',
  parameters: { tolerance: { unit: 'basisPoints', value: 10 } },
})

/** The rule with the project's own tolerance, in basis points. */
export function sameShareRule(tolerance: number | null): SameShareRule {
  const changed = tolerance === null ? null : withParameters(SAME_SHARE, { tolerance })
  return changed?.ok === true ? changed.value : SAME_SHARE
}

/**
 * SAME-SHARE: what the companies paid for a claim, of its costs, against the share that follows from the decision. No
 * act gives a figure for it; funders ask why a claim differs.
 */
export function judgeSameShare(
  cost: Cents,
  share: Cents,
  paid: Cents,
  row: SameShareRule,
): Verdict<'share_differs' | 'nothing_paid'> {
  if (cost <= 0) return verdict(row, 'NOT_APPLICABLE')
  const percent = (amount: Cents) => basisPointsOf(ratio(Math.max(amount, 0), cost), 'HALF_UP')
  const [planned, realised] = [percent(share), percent(paid)]
  const details = { inputs: { cost, share, paid }, computed: { planned, realised } }
  if (paid === ZERO_CENTS && share > 0) return verdict(row, 'MISSING_DATA', { reason: 'nothing_paid', ...details })
  const differs = Math.abs(planned - realised) > row.parameters.tolerance.value
  return differs ? verdict(row, 'REVIEW', { reason: 'share_differs', ...details }) : verdict(row, 'OK', details)
}
