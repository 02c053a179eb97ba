import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { costOf, eligibleOf, grossOf, isMoreThanCost, sumsOf } from './amounts.ts'
import { categoryChoices, enteredCategoriesOf } from './category-names.ts'
import { parseCell, parseLedgerDay } from './cell.ts'
import { parseChoice } from './choices.ts'
import { findingsOf } from './findings.ts'
import { periodProblem } from './limits.ts'
import { EMPTY_LEDGER_FIELDS } from './row.ts'
import type { LedgerFields } from './row.ts'

const row = (values: Partial<LedgerFields>): LedgerFields => ({ ...EMPTY_LEDGER_FIELDS, ...values })
const reading = { categories: categoryChoices('SF14', 'fi'), costKinds: [] }
const limits = { periodStart: asDay('2021-01-01'), periodEnd: asDay('2022-12-31') }

describe('the amounts of a row', () => {
  it('count VAT as a cost only when it stays one', () => {
    const amounts = { netCents: cents(10_000), vatCents: cents(2_400) }
    expect(grossOf(amounts)).toBe(12_400)
    expect(costOf(row(amounts))).toBe(10_000)
    expect(costOf(row({ ...amounts, vatFinal: true }))).toBe(12_400)
  })

  it('claim the whole cost unless a part was entered, and nothing that is not known', () => {
    expect(eligibleOf(row({ netCents: cents(500) }))).toBe(500)
    expect(eligibleOf(row({ netCents: cents(500), eligibleCents: cents(0) }))).toBe(0)
    expect(eligibleOf(row({}))).toBeNull()
  })

  it('never claim more than the cost, nor against its sign', () => {
    const claims = (net: number, part: number) =>
      isMoreThanCost(row({ netCents: cents(net), eligibleCents: cents(part) }))
    expect([claims(500, 500), claims(500, 501), claims(500, -1)]).toEqual([false, true, true])
    expect([claims(-500, -500), claims(-500, -501), claims(-500, 1)]).toEqual([false, true, true])
  })

  it('add up whatever the order, with income taken off what is claimed', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents)
    const anyRow = fc.record({
      entry: fc.constantFrom('cost' as const, 'income' as const),
      netCents: fc.option(amount),
      vatCents: fc.option(amount),
      vatFinal: fc.boolean(),
      eligibleCents: fc.option(amount),
    })
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const sums = sumsOf(rows)
        expect(sumsOf(rows.toReversed())).toEqual(sums)
        const parts = rows.map((each) => sumsOf([each]))
        expect(parts.reduce((total, { eligible }) => total + eligible, 0)).toBe(sums.eligible)
        expect(sums.gross).toBe(sums.net + sums.vat)
        expect(sums.rows).toBe(rows.length)
      }),
    )
    const income = row({ entry: 'income', netCents: cents(300) })
    expect(sumsOf([row({ netCents: cents(1_000) }), income])).toMatchObject({ net: 1_000, income: 300, eligible: 700 })
  })
})

describe('a cell', () => {
  it.each([
    ['costDay', '1.9.2021', { costDay: '2021-09-01' }],
    ['paymentDay', '2021-09-01T00:00:00', { paymentDay: '2021-09-01' }],
    ['costDay', '20210901', { costDay: '2021-09-01' }],
    ['netCents', '1 234,50-', { netCents: -123_450 }],
    ['netCents', '', { netCents: null }],
    ['category', 'OSTOP', { category: 'services' }],
    ['category', 'services', { category: 'services' }],
    ['entry', 'tulo', { entry: 'income' }],
    ['vatFinal', 'x', { vatFinal: true }],
    ['supplier', '  Kivipuro\n Oy ', { supplier: 'Kivipuro Oy' }],
  ] as const)('%s takes %j', (field, text, value) => {
    expect(parseCell(field, text, reading)).toEqual({ ok: true, value })
  })

  it.each([
    ['costDay', '31.2.2021', 'no_such_day'],
    ['costDay', '2021-09-01T12:30', 'not_a_day'],
    ['netCents', '1.234', 'ambiguous'],
    ['netCents', '49 2999,55', 'broken_grouping'],
    ['netCents', '0x10', 'not_a_number'],
    ['category', 'lomamatkat', 'unknown_choice'],
    ['entry', 'ehkä', 'unknown_choice'],
    ['text', 'x'.repeat(501), 'too_long'],
  ] as const)('%s refuses %j as %s', (field, text, code) => {
    expect(parseCell(field, text, reading)).toMatchObject({ ok: false, error: { code } })
  })

  it('never throws and never makes 0 of what it cannot read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseCell('netCents', text, reading)
        if (read.ok && read.value.netCents === 0) expect(text).toMatch(/0/)
        expect(parseLedgerDay(text)).toHaveProperty('ok')
      }),
    )
  })

  it('asks which of several names a beginning means', () => {
    const choices = [
      { value: 'a', names: ['Matkat'] },
      { value: 'b', names: ['Materiaalit'] },
    ] as const
    expect(parseChoice('mat', choices)).toMatchObject({
      error: { code: 'ambiguous_choice', names: ['Matkat', 'Materiaalit'] },
    })
    expect(parseChoice('matk', choices)).toEqual({ ok: true, value: 'a' })
  })
})

describe('the limits of a project', () => {
  it('hold costs within the implementation time, and let the audit come after it', () => {
    const on = (costDay: string, category: LedgerFields['category'] = null) =>
      periodProblem({ costDay: asDay(costDay), category }, limits)?.code
    expect([on('2021-01-01'), on('2022-12-31')]).toEqual([undefined, undefined])
    expect([on('2020-12-31'), on('2023-01-01')]).toEqual(['outside_period', 'outside_period'])
    expect([on('2023-02-01', 'audit'), on('2020-12-31', 'audit')]).toEqual([undefined, 'outside_period'])
  })

  it('tell what a row lacks', () => {
    expect(findingsOf(EMPTY_LEDGER_FIELDS, limits)).toEqual(['missing_day', 'missing_amount', 'missing_category'])
    const whole = row({ costDay: asDay('2021-05-01'), netCents: cents(1), category: 'services' })
    expect(findingsOf(whole, limits)).toEqual([])
    expect(findingsOf({ ...whole, costDay: asDay('2024-05-01') }, limits)).toEqual(['outside_period'])
  })

  it('offer the categories of the regime only', () => {
    expect(enteredCategoriesOf('SF14')).toEqual(['staff', 'services', 'equipment', 'buildings_land', 'other'])
    expect(enteredCategoriesOf('RUR23')).not.toContain('equipment')
  })
})
