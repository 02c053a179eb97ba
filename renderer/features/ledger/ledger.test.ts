import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_ROW_FACTS } from '#domain/ledger/row-facts.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { NO_LEDGER_SETTINGS } from '#domain/ledger/settings.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { ledgerOf, rowsOf, withChanges, withPatches, withRest } from './ledger-data.ts'
import { gridColumns, readingFor } from './ledger-columns.ts'
import { EVERYTHING, prepareView, viewOf } from './ledger-view.ts'
import { planFill, planRow, readingOfBlock } from './plan-edits.ts'
import { rowJudge } from './row-status.ts'
import { orderOf } from './sort-keys.ts'

const limits = { periodStart: asDay('2021-01-01'), periodEnd: asDay('2021-12-31') }
const project = { ...limits, regime: 'SF14', isMunicipality: false } as const
const row = (id: string, values: Partial<LedgerRow> = {}): LedgerRow => ({
  ...EMPTY_LEDGER_FIELDS,
  id,
  version: 1,
  position: Number(id),
  ...values,
})

describe('the rows that are shown', () => {
  const shown = (rows: LedgerRow[], column: 'supplier' | 'netCents' | 'voucher', desc = false) =>
    viewOf(rows, EVERYTHING, { column, desc }, limits).map((id) => rows.find((each) => each.id === id)?.[column])

  it('are in the Finnish order, numbers in texts by their size, and what is empty last either way', () => {
    const names = ['Öljy', 'Zeta', 'Åbo', 'äiti', 'alfa', '']
    const rows = names.map((supplier, index) => row(String(index), { supplier }))
    expect(shown(rows, 'supplier')).toEqual(['alfa', 'Zeta', 'Åbo', 'äiti', 'Öljy', ''])
    expect(shown(rows, 'supplier', true)).toEqual(['Öljy', 'äiti', 'Åbo', 'Zeta', 'alfa', ''])
    const vouchers = ['A10', 'A2', 'a1'].map((voucher, index) => row(String(index), { voucher }))
    expect(shown(vouchers, 'voucher')).toEqual(['a1', 'A2', 'A10'])
  })

  it('keep the order of equal values for any numbers', () => {
    const keys = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger()), { maxLength: 40 })
    fc.assert(
      fc.property(keys, fc.boolean(), (values, desc) => {
        const sign = desc ? -1 : 1
        const expected = values
          .map((_, place) => place)
          .toSorted((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)) || a - b)
        expect([...orderOf(Float64Array.from(values), desc)]).toEqual(expected)
      }),
    )
  })

  it('hold all words of the search, the category and what is unfinished', () => {
    const rows = [
      row('1', { supplier: 'Kivipuro Oy', text: 'Valmennus', category: 'services' }),
      row('2', {
        supplier: 'Kivipuro Oy',
        text: 'Matka',
        netCents: cents(1),
        costDay: asDay('2021-02-01'),
        category: 'other',
      }),
    ]
    const ids = (filter: Partial<typeof EVERYTHING>) => viewOf(rows, { ...EVERYTHING, ...filter }, null, limits)
    expect(ids({ text: 'oy VALM' })).toEqual(['1'])
    expect(ids({ category: 'other' })).toEqual(['2'])
    expect(ids({ category: 'none' })).toEqual([])
    expect(ids({ unfinished: true })).toEqual(['1'])
  })
})

describe('what is made ready while the page is idle', () => {
  it('comes in many steps, and gives the order that sorting at once gives', () => {
    const many = Array.from({ length: 25_000 }, (_, index) =>
      row(String(index), { text: `${(index * 7919) % 25_000}` }),
    )
    expect([...prepareView(many)].length).toBeGreaterThan(5)
    const sort = { column: 'text', desc: false } as const
    const texts = viewOf(many, EVERYTHING, sort, limits).map((id) => many[Number(id)]?.text)
    expect(texts).toEqual(Array.from({ length: 25_000 }, (_, index) => String(index)))
  })
})

describe('the rows that are shown after edits', () => {
  const text = fc.constantFrom('', 'Aura', 'aura 2', 'aura 10', 'Öljy', 'Zeta')
  const edit = fc.record({ place: fc.nat(11), supplier: text })
  const sort = fc.constantFrom(null, { column: 'supplier', desc: false }, { column: 'supplier', desc: true } as const)
  const compare = new Intl.Collator('fi', { numeric: true, sensitivity: 'base' })

  it('are those that searching and sorting anew would find, whatever was kept from before', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.array(edit, { maxLength: 6 }), sort, (names, edits, order) => {
        let rows = names.map((supplier, index) => row(String(index), { supplier }))
        for (const { place, supplier } of [{ place: 99, supplier: '' }, ...edits]) {
          rows = rows.map((each, index) => (index === place ? { ...each, supplier } : each))
          const found = rows.filter((each) => each.supplier.toLowerCase().includes('a'))
          const sign = order?.desc === true ? -1 : 1
          const wanted =
            order === null ? found : found.toSorted((a, b) => sign * compare.compare(a.supplier, b.supplier))
          const shown = viewOf(rows, { ...EVERYTHING, text: 'A' }, order, limits)
          expect(shown).toEqual(wanted.map(({ id }) => id))
        }
      }),
    )
  })
})

describe('what the page has of a ledger', () => {
  const tuple = (id: string, version: number, position: number, text: string): LedgerTuple => [
    id,
    version,
    position,
    'cost',
    null,
    null,
    '',
    '',
    '',
    '',
    text,
    null,
    null,
    0,
    null,
    null,
    null,
    '',
    null,
  ]
  const page = (rows: LedgerTuple[], next: number | null) => ({
    stamp: 's1',
    regime: 'SF14' as const,
    periodStart: '2021-01-01',
    periodEnd: null,
    isMunicipality: false,
    count: 3,
    rows: JSON.stringify(rows),
    next,
  })
  const texts = (data: ReturnType<typeof ledgerOf>) => data.rows.map(({ text }) => text)

  it('grows by pages, and takes changes, new rows and removals in their places', () => {
    const first = ledgerOf(page([tuple('a', 1, 0, 'a'), tuple('b', 1, 1, 'b')], 1))
    const whole = withRest(first, [rowsOf(page([tuple('c', 1, 2, 'c')], null).rows)])
    expect([texts(whole), whole.next, whole.project.periodEnd]).toEqual([['a', 'b', 'c'], null, null])
    const rows = JSON.stringify([tuple('b', 2, 1, 'B'), tuple('d', 1, 5, 'd')])
    const changed = withChanges(whole, { stamp: 's2', rows, removed: ['a'] })
    expect([texts(changed), changed.stamp, changed.count]).toEqual([['B', 'c', 'd'], 's2', 3])
    expect(changed.rows[changed.places.get('d') ?? -1]?.text).toBe('d')
    const back = withChanges(changed, { stamp: 's3', rows: JSON.stringify([tuple('a', 3, 0, 'a')]), removed: ['d'] })
    expect(texts(back)).toEqual(['a', 'B', 'c'])
  })

  it('keeps a newer version that the page has against an older answer', () => {
    const data = withPatches(ledgerOf(page([tuple('a', 1, 0, 'a')], null)), [
      { id: 'a', patch: { text: 'uusi' }, version: 2 },
    ])
    expect(
      texts(withChanges(data, { stamp: 's2', rows: JSON.stringify([tuple('a', 1, 0, 'a')]), removed: [] })),
    ).toEqual(['uusi'])
  })
})

describe('typed and pasted cells', () => {
  const context = { reading: readingFor('SF14', 'fi'), limits }

  it('are written where they can be read, and stay as texts where not', () => {
    const plan = planRow(
      null,
      new Map([
        ['netCents', '1.234'],
        ['supplier', 'Lumme'],
        ['costDay', '1.1.2031'],
      ] as const),
      context,
    )
    expect(plan.patch).toEqual({ supplier: 'Lumme' })
    expect(plan.refused.map(({ field, text, problem }) => [field, text, problem.code])).toEqual([
      ['netCents', '1.234', 'ambiguous'],
      ['costDay', '1.1.2031', 'outside_period'],
    ])
  })

  it('write nothing when the value is the same, and settle the cell', () => {
    const old = row('1', { netCents: cents(500) })
    expect(planRow(old, new Map([['netCents', '5,00']] as const), context)).toEqual({
      patch: {},
      refused: [],
      fields: ['netCents'],
    })
  })

  it('read amounts by the notation of the whole block', () => {
    const block = [['1.234'], ['56,70']]
    const reading = readingOfBlock(block, ['netCents'], context.reading)
    expect(planRow(null, new Map([['netCents', '1.234']] as const), { ...context, reading }).patch).toEqual({
      netCents: 123_400,
    })
  })

  it('fill down values, and refuse those that a row cannot have', () => {
    const from = row('1', { category: 'services', eligibleCents: cents(900), netCents: cents(900) })
    const plan = planFill(from, row('2', { netCents: cents(100) }), ['category', 'eligibleCents'], limits)
    expect(plan.patch).toEqual({ category: 'services' })
    expect(plan.refused.map(({ problem }) => problem.code)).toEqual(['more_than_cost'])
  })
})

describe('the state of a row', () => {
  const whole = row('1', {
    costDay: asDay('2021-03-01'),
    paymentDay: asDay('2021-03-05'),
    voucher: '7',
    netCents: cents(1_000),
    category: 'services',
    costKind: 'purchased_service',
  })
  const rules = { ...project, terms: [], changesApplied: {}, settings: NO_LEDGER_SETTINGS }
  const judge = rowJudge(rules, asDay('2021-06-01'), 'p1', new Map())
  const reasons = (each: LedgerRow) => judge(each).judgement?.verdicts.flatMap(({ reason }) => reason ?? [])

  it('is unfinished until the rules have what they need, and then theirs', () => {
    expect(judge(row('2')).state).toBe('unfinished')
    expect(judge(whole).state).toBe('MISSING_DATA')
    expect(reasons(whole)).not.toContain('not_paid')
    expect(reasons({ ...whole, paymentDay: null })).toContain('not_paid')
    expect(reasons({ ...whole, costKind: 'fine' })).toContain('financing_cost')
  })

  it('says of income by which act it is taken off', () => {
    const { judgement, state } = judge({ ...whole, entry: 'income' })
    expect(state).toBe('OK')
    expect(judgement?.verdicts.map(({ ruleId }) => ruleId)).toEqual(['C-INCOME'])
  })

  it('counts what was told of it, and takes nothing that was not told for a yes', () => {
    const big = { ...whole, netCents: cents(1_500_000) }
    const decided = { ...rules, regime: 'SF21' } as const
    const state = (enoughTenders: boolean | null) => {
      const extras = new Map([['1', { version: 1, files: 0, facts: { ...NO_ROW_FACTS, enoughTenders } }]])
      const verdicts = rowJudge(decided, asDay('2021-06-01'), 'p1', extras)(big).judgement?.verdicts
      return verdicts?.find(({ ruleId }) => ruleId === 'C-PROC')?.status
    }
    expect([null, true, false].map(state)).toEqual(['MISSING_DATA', 'OK', 'FAIL'])
  })

  it('is unfinished while its share is not what the key gives', () => {
    const parts = [
      { projectId: 'p1', label: '', weight: 1 },
      { projectId: null, label: 'Muut', weight: 1 },
    ]
    const key = { id: 'k', name: 'Tilat', basis: '', validFrom: asDay('2021-01-01'), validTo: null, parts }
    const extras = new Map([['1', { version: 1, files: 0, key }]])
    const shared = rowJudge(rules, asDay('2021-06-01'), 'p1', extras)
    expect(shared(whole)).toMatchObject({ state: 'unfinished', share: { code: 'share_differs', due: 500 } })
    expect(shared({ ...whole, eligibleCents: cents(500) }).share).toBeNull()
  })
})

it('offers the packages of the plan, and nothing when there is no plan', () => {
  const choices = (packages: readonly string[]) => gridColumns(['workPackage'], 'SF14', 'fi', { packages })[0]?.choices
  expect(choices(['TP1 Ohjaus', 'TP2 Verkosto'])).toEqual(['TP1 Ohjaus', 'TP2 Verkosto'])
  expect(choices([])).toBeUndefined()
})
