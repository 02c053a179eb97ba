import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { addCents, cents, sumCents } from '../values/money.ts'
import { GROUP_SIZE_RULES } from '../shares/group-size.ts'
import { judgeGroupPublic, judgeSizes, sizeRule } from './group-verdicts.ts'
import type { Group } from './membership.ts'
import { judgeCash, judgePaid, judgeSameShare, sameShareRule } from './money-verdicts.ts'
import { moneyOf, settle } from './own-money.ts'
import type { OwnShareInvoice, OwnSharePayment } from './own-money.ts'
import { withChange } from './what-if.ts'

const invoice = (id: string, amount: number, more: Partial<OwnShareInvoice> = {}): OwnShareInvoice => ({
  id,
  companyId: 'a',
  kind: 'invoice',
  amount: cents(amount),
  invoicedOn: asDay('2024-07-01'),
  dueOn: asDay('2024-07-15'),
  period: 0,
  ...more,
})
const payment = (amount: number, more: Partial<OwnSharePayment> = {}): OwnSharePayment => ({
  id: `p${amount}`,
  companyId: 'a',
  invoiceId: null,
  paidOn: asDay('2024-07-14'),
  amount: cents(amount),
  method: 'bank',
  ...more,
})

describe('settling invoices', () => {
  it('takes a named invoice first, then the oldest, and tells what nobody asked for', () => {
    const invoices = [
      invoice('old', 10_000, { invoicedOn: asDay('2024-06-01') }),
      invoice('new', 20_000),
      invoice('credit', 5_000, { kind: 'credit' }),
    ]
    const { balances, overPaid } = settle({
      invoices,
      payments: [payment(20_000, { invoiceId: 'new' }), payment(9_000)],
    })
    expect(balances.map(({ invoiced, paid, open }) => [invoiced, paid, open])).toEqual([
      [5_000, 5_000, 0],
      [20_000, 20_000, 0],
    ])
    expect([...overPaid]).toEqual([['a', 4_000]])
  })

  it('counts as late what fell due before today', () => {
    const { balances } = settle({
      invoices: [invoice('1', 10_000), invoice('2', 7_000, { dueOn: null })],
      payments: [payment(4_000, { invoiceId: '1' })],
    })
    const at = (today: string) => moneyOf(balances, asDay(today))
    expect(at('2024-07-15')).toEqual({ invoiced: 17_000, paid: 4_000, open: 13_000, late: 0 })
    expect(at('2024-07-16').late).toBe(6_000)
  })

  it('loses and makes no cent, whatever is invoiced, credited and paid', () => {
    const amount = fc.integer({ min: 1, max: 50_000 }).map(cents)
    const company = fc.constantFrom('a', 'b')
    const anyDay = fc.constantFrom('2024-06-01', '2024-07-01', '2024-08-01').map(asDay)
    const invoices = fc.array(
      fc.record({
        companyId: company,
        kind: fc.constantFrom('invoice' as const, 'invoice' as const, 'credit' as const),
        amount,
        invoicedOn: anyDay,
        dueOn: fc.constant(null),
        period: fc.constantFrom(0, 1, null),
      }),
    )
    const payments = fc.array(
      fc.record({
        companyId: company,
        amount,
        paidOn: anyDay,
        invoiceId: fc.constantFrom(null, '0', '1', '2'),
        method: fc.constant('bank' as const),
      }),
    )
    fc.assert(
      fc.property(invoices, payments, (invoiceList, paymentList) => {
        const money = {
          invoices: invoiceList.map((each, index) => ({ id: String(index), ...each })),
          payments: paymentList.map((each, index) => ({ id: `p${index}`, ...each })),
        }
        const { balances, overCredited, overPaid } = settle(money)
        const sum = (kind: string) =>
          sumCents(money.invoices.filter((each) => each.kind === kind).map((each) => each.amount))
        const invoiced = sumCents(balances.map((each) => each.invoiced))
        expect(sum('invoice') - sum('credit')).toBe(invoiced - sumCents(overCredited.values()))
        const paid = sumCents(balances.map((each) => each.paid))
        expect(addCents(paid, sumCents(overPaid.values()))).toBe(sumCents(money.payments.map((each) => each.amount)))
        for (const { open } of balances) expect(open).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('what the rules say of own money', () => {
  const facts = (paidOn: string | null, today = '2024-12-01') => ({
    share: cents(10_000),
    balances: settle({
      invoices: [invoice('1', 10_000)],
      payments: paidOn === null ? [] : [payment(10_000, { paidOn: asDay(paidOn) })],
    }).balances,
    claimDay: asDay('2024-08-31'),
    today: asDay(today),
  })
  const said = (paidOn: string | null, today?: string) => {
    const { status, reason } = judgePaid(facts(paidOn, today), 'RUR23')
    return [status, reason]
  }

  it('SF-PAID: in time, late, not at all, not yet', () => {
    expect(said('2024-08-31')).toEqual(['OK', null])
    expect(said('2024-09-01')).toEqual(['FAIL', 'paid_late'])
    expect(said(null)).toEqual(['FAIL', 'unpaid'])
    expect(said(null, '2024-08-01')).toEqual(['MISSING_DATA', 'awaiting_payment'])
    expect(judgePaid({ ...facts(null), balances: [] }, 'RUR23').reason).toBe('not_invoiced')
    expect(judgePaid({ ...facts('2024-08-01'), share: cents(10_001) }, 'RUR23').reason).toBe('less_than_share')
    expect(judgePaid(facts('2024-08-31'), 'SF21').certainty).toBe('unverified')
  })

  it('SF-MONEY: cash only', () => {
    const status = (method: OwnSharePayment['method']) => judgeCash([payment(1, { method })], 'RUR23').status
    expect([status('bank'), status('set_off'), status('in_kind')]).toEqual(['OK', 'REVIEW', 'FAIL'])
    expect(judgeCash([], 'RUR14').status).toBe('MISSING_DATA')
  })

  it('SAME-SHARE: a claim with another private percentage is asked about', () => {
    const status = (paid: number) =>
      judgeSameShare(cents(100_000), cents(25_000), cents(paid), sameShareRule(null)).status
    expect([25_000, 25_100, 25_105, 0].map(status)).toEqual(['OK', 'OK', 'REVIEW', 'MISSING_DATA'])
    expect(judgeSameShare(cents(100_000), cents(25_000), cents(26_000), sameShareRule(100)).status).toBe('OK')
  })

  it('GROUP-SIZE on each day, with the project’s own limits; PUB-GROUP at 75 %', () => {
    const group: Group = {
      agreements: [
        { validFrom: asDay('2024-01-01'), weights: ['a', 'b', 'c'].map((companyId) => ({ companyId, weight: 1 })) },
      ],
      stays: ['a', 'b', 'c'].map((companyId) => ({ companyId, from: null, to: null })),
    }
    const within = { start: asDay('2024-01-01'), end: asDay('2024-12-31') }
    const statuses = (of: Group, least: number | null = null) =>
      judgeSizes(of, within, sizeRule('RUR23', { least, most: null })).map(({ verdict }) => verdict.status)
    expect(statuses(group)).toEqual(['OK_AT_LIMIT'])
    const change = { kind: 'leaves', companyId: 'b', lastDay: asDay('2024-05-31') } as const
    const { group: after } = withChange({ group, money: { invoices: [], payments: [] } }, change)
    expect(statuses(after)).toEqual(['OK_AT_LIMIT', 'FAIL'])
    expect(statuses(after, 2)).toEqual(['OK', 'OK_AT_LIMIT'])
    expect(sizeRule('RUR14', { least: null, most: null })).toEqual(GROUP_SIZE_RULES.RUR14)
    expect(judgeGroupPublic(cents(7_501), cents(10_000), 'RUR14').status).toBe('FAIL')
  })
})

describe('what if', () => {
  it('a company pays late: what it has open is paid on that day, and nothing else changes', () => {
    const money = { invoices: [invoice('1', 10_000)], payments: [payment(4_000)] }
    const group: Group = { agreements: [], stays: [] }
    const change = { kind: 'pays_late', companyId: 'a', paidOn: asDay('2024-10-01') } as const
    const after = withChange({ group, money }, change)
    expect(after.money.payments.slice(1)).toMatchObject([{ amount: 6_000, paidOn: '2024-10-01' }])
    expect([money.payments.length, after.group]).toEqual([1, group])
  })

  it('a company that leaves is out of later agreements too, and one that joins is in all of them', () => {
    const weights = (ids: string) => ids.split('').map((companyId) => ({ companyId, weight: 1 }))
    const group: Group = {
      agreements: [
        { validFrom: asDay('2024-01-01'), weights: weights('abc') },
        { validFrom: asDay('2025-01-01'), weights: weights('abc') },
      ],
      stays: ['a', 'b', 'c'].map((companyId) => ({ companyId, from: null, to: null })),
    }
    const money = { invoices: [], payments: [] }
    const left = withChange({ group, money }, { kind: 'leaves', companyId: 'b', lastDay: asDay('2024-06-30') }).group
    expect(left.agreements[1]?.weights.map(({ companyId }) => companyId)).toEqual(['a', 'c'])
    const joined = withChange({ group, money }, { kind: 'joins', companyId: 'x', from: asDay('2024-05-01'), weight: 2 })
    expect(joined.group.agreements.map((each) => each.weights.length).toSorted((a, b) => a - b)).toEqual([3, 4, 4])
  })
})
