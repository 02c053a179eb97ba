import type { Day } from '../values/day.ts'
import { addCents, maxCents, minCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

/** An invoice to a company for its own share, or a credit note (hyvityslasku) that takes some of it back. */
export const OWN_SHARE_KINDS = ['invoice', 'credit'] as const
export type OwnShareKind = (typeof OWN_SHARE_KINDS)[number]

/** How it was paid. Only money counts; a set-off against a claim of the company is for the funder to accept. */
export const PAYMENT_METHODS = ['bank', 'set_off', 'in_kind'] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

export interface OwnShareInvoice {
  readonly id: string
  readonly companyId: string
  readonly kind: OwnShareKind
  /** Above zero, of a credit note too. */
  readonly amount: Cents
  readonly invoicedOn: Day
  /** Null when it tells none; then it is never late. */
  readonly dueOn: Day | null
  /** Claim period that it is for, by its place; null when no period is known. */
  readonly period: number | null
}

export interface OwnSharePayment {
  readonly id: string
  readonly companyId: string
  /** Null when the payer told none: it settles the oldest open invoices. */
  readonly invoiceId: string | null
  readonly paidOn: Day
  /** Above zero. */
  readonly amount: Cents
  readonly method: PaymentMethod
}

/** A part of a payment that settles an invoice. */
export interface Settlement {
  readonly paymentId: string
  readonly paidOn: Day
  readonly amount: Cents
}

export interface InvoiceBalance {
  readonly invoice: OwnShareInvoice
  /** After credit notes. */
  readonly invoiced: Cents
  readonly settlements: readonly Settlement[]
  readonly paid: Cents
  readonly open: Cents
}

export interface OwnMoney {
  readonly invoices: readonly OwnShareInvoice[]
  readonly payments: readonly OwnSharePayment[]
}

export interface Settled {
  /** Invoices without the credit notes, in the order given. */
  readonly balances: readonly InvoiceBalance[]
  /** What was credited beyond every invoice, and what was paid beyond them, by company. */
  readonly overCredited: ReadonlyMap<string, Cents>
  readonly overPaid: ReadonlyMap<string, Cents>
}

interface Open {
  readonly invoice: OwnShareInvoice
  credited: Cents
  readonly settlements: Settlement[]
}

/**
 * Which payment settles which invoice. Credit notes go to the company's oldest open invoices of the same period, then
 * to others; payments first to the invoice that they name, then to the oldest open ones; the rest is told.
 */
export function settle({ invoices, payments }: OwnMoney): Settled {
  const open = invoices
    .filter(({ kind }) => kind === 'invoice')
    .map((invoice): Open => ({ invoice, credited: ZERO_CENTS, settlements: [] }))
  const oldest = open.toSorted((a, b) => compare(a.invoice.invoicedOn, b.invoice.invoicedOn))
  const overCredited = new Map<string, Cents>()
  const overPaid = new Map<string, Cents>()
  for (const credit of invoices.filter(({ kind }) => kind === 'credit')) {
    const own = oldest.filter(({ invoice }) => invoice.companyId === credit.companyId)
    const samePeriod = own.filter(({ invoice }) => invoice.period === credit.period)
    const rest = take(credit.amount, [...samePeriod, ...own], (target, amount) => {
      target.credited = addCents(target.credited, amount)
    })
    note(overCredited, credit.companyId, rest)
  }
  const inOrder = payments.toSorted((a, b) => compare(a.paidOn, b.paidOn))
  const settleOne = ({ id, companyId, paidOn, invoiceId, amount }: OwnSharePayment, named: boolean) => {
    const own = oldest.filter(({ invoice }) => invoice.companyId === companyId)
    const rest = take(amount, named ? own.filter(({ invoice }) => invoice.id === invoiceId) : own, (target, part) => {
      target.settlements.push({ paymentId: id, paidOn, amount: part })
    })
    return rest
  }
  const unnamed = inOrder.map((payment) => ({ ...payment, amount: settleOne(payment, true) }))
  for (const payment of unnamed) note(overPaid, payment.companyId, settleOne(payment, false))
  return { balances: open.map(balanceOf), overCredited, overPaid }
}

function balanceOf({ invoice, credited, settlements }: Open): InvoiceBalance {
  const invoiced = subtractCents(invoice.amount, credited)
  const paid = sumCents(settlements.map(({ amount }) => amount))
  return { invoice, invoiced, settlements, paid, open: subtractCents(invoiced, paid) }
}

/** Gives each target what it still lacks; what nobody takes comes back. */
function take(amount: Cents, targets: readonly Open[], give: (target: Open, part: Cents) => void): Cents {
  let rest = amount
  for (const target of targets) {
    const part = minCents(rest, maxCents(balanceOf(target).open, ZERO_CENTS))
    if (part <= 0) continue
    give(target, part)
    rest = subtractCents(rest, part)
  }
  return rest
}

function note(sums: Map<string, Cents>, companyId: string, amount: Cents): void {
  if (amount > 0) sums.set(companyId, addCents(sums.get(companyId) ?? ZERO_CENTS, amount))
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Where the money of one company for one claim period, or for all of them, stands. */
export interface MoneyState {
  readonly invoiced: Cents
  readonly paid: Cents
  readonly open: Cents
  /** Of the open money, what fell due before the day asked about. */
  readonly late: Cents
}

export function moneyOf(balances: readonly InvoiceBalance[], today: Day): MoneyState {
  const late = balances.filter(({ invoice: { dueOn } }) => dueOn !== null && dueOn < today)
  return {
    invoiced: sumCents(balances.map(({ invoiced }) => invoiced)),
    paid: sumCents(balances.map(({ paid }) => paid)),
    open: sumCents(balances.map(({ open }) => open)),
    late: sumCents(late.map(({ open }) => open)),
  }
}
