import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { compareDecisions, isUnchanged } from './compare.ts'
import type { BudgetCell, DecisionContent } from './decision.ts'
import { amendmentOf, emptyDecision } from './empty-decision.ts'
import { heldOn } from './held-on.ts'
import { textDiff } from '../values/text-diff.ts'

describe('the version that holds on a day', () => {
  const version = (sequence: number, from: string, status: 'draft' | 'confirmed' = 'confirmed') => ({
    sequence,
    status,
    decidedOn: asDay('2018-06-01'),
    validFrom: asDay(from),
  })
  const first = version(1, '2018-08-01')
  const second = version(2, '2019-03-15')

  it('is the first from its own day on, and nothing before it', () => {
    expect(heldOn([first, second], asDay('2018-07-31'))).toBeUndefined()
    expect(heldOn([first, second], asDay('2018-08-01'))).toBe(first)
    expect(heldOn([first, second], asDay('2019-03-14'))).toBe(first)
    expect(heldOn([first, second], asDay('2019-03-15'))).toBe(second)
  })

  it('is never a draft', () => {
    expect(heldOn([first, version(2, '2018-09-01', 'draft')], asDay('2020-01-01'))).toBe(first)
  })

  it('is the newest one also when it reaches back before an older one', () => {
    const correction = version(3, '2018-08-01')
    expect(heldOn([second, correction, first], asDay('2018-12-01'))).toBe(correction)
    expect(heldOn([second, correction, first], asDay('2020-12-01'))).toBe(correction)
  })
})

const cell = (category: BudgetCell['category'], amount: number, year: number | null = null): BudgetCell => ({
  category,
  year,
  partner: '',
  workPackage: '',
  amount: cents(amount),
})

const BASE: DecisionContent = {
  ...emptyDecision('SF14', 'ESR'),
  number: 'S1',
  conditions: 'Raportti vuosittain.',
  models: [{ modelId: 'FI14-ESR17', parameters: {} }],
  cells: [cell('staff', 1_000_000, 2019), cell('services', 300_000, 2019)],
  sources: [
    { id: 's', source: 'support', name: '', mode: 'PERCENT', share: basisPoints(8_000), amount: null, inSupport: true },
    { id: 'o', source: 'own', name: '', mode: 'RESIDUAL', share: null, amount: null, inSupport: false },
  ],
}

describe('two versions side by side', () => {
  it('say that nothing changed when nothing did', () => {
    expect(isUnchanged(compareDecisions(BASE, { ...BASE }))).toBe(true)
  })

  it('tell each figure that a moved sum changes, to the cent', () => {
    const after = { ...BASE, cells: [cell('staff', 1_100_000, 2019), cell('services', 200_000, 2020)] }
    const comparison = compareDecisions(BASE, after)
    expect(comparison.categories.map(({ category, difference }) => [category, difference])).toEqual([
      ['staff', 100_000],
      ['services', -100_000],
      ['flat_rate', 17_000],
    ])
    expect(comparison.years.map(({ year, difference }) => [year, difference])).toEqual([
      [2019, -183_000],
      [2020, 200_000],
    ])
    expect(comparison.total).toEqual({ before: 1_470_000, after: 1_487_000, difference: 17_000 })
    expect(comparison.sources.map(({ difference }) => difference)).toEqual([13_600, 3_400])
  })

  it('tell which fields, models, sources and days of the schedule differ', () => {
    const deadline = { id: 'd', kind: 'claim', coversTo: null, dueOn: asDay('2019-09-30'), note: '' } as const
    const comparison = compareDecisions(BASE, {
      ...BASE,
      number: 'S2',
      models: [{ modelId: 'FI14-ESR17', parameters: { rate: 1_500 } }],
      sources: BASE.sources.slice(0, 1),
      deadlines: [deadline],
    })
    expect(comparison.terms).toEqual(['number'])
    expect(comparison.modelsChanged).toHaveLength(1)
    expect(comparison.sources[1]).toMatchObject({ beforeRow: { source: 'own' }, afterRow: null, difference: -294_000 })
    expect(comparison.deadlinesAdded).toEqual([deadline])
    expect(isUnchanged(comparison)).toBe(false)
  })

  it('always add up: the differences of the categories and of the years are that of the total', () => {
    const cells = fc.uniqueArray(
      fc.record({
        category: fc.constantFrom('staff', 'services', 'other'),
        year: fc.constantFrom(null, 2019, 2020),
        partner: fc.constant(''),
        workPackage: fc.constant(''),
        amount: fc.integer({ min: 0, max: 90_000_000 }).map(cents),
      }),
      { selector: ({ category, year }) => `${category} ${year}`, minLength: 1 },
    )
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const { categories, years, total } = compareDecisions({ ...BASE, cells: before }, { ...BASE, cells: after })
        const sum = (list: readonly { difference: number }[]) => list.reduce((all, each) => all + each.difference, 0)
        expect(sum(categories)).toBe(total.difference)
        expect(sum(years)).toBe(total.difference)
      }),
    )
  })
})

describe('an amendment', () => {
  it('starts as a copy without number and days', () => {
    const copy = amendmentOf({ ...BASE, decidedOn: asDay('2019-01-01'), validFrom: asDay('2019-01-01') })
    expect(compareDecisions(BASE, copy).terms).toEqual(['number'])
    expect([copy.number, copy.decidedOn, copy.validFrom]).toEqual(['', null, null])
  })
})

describe('the changes of a text', () => {
  it('are told word by word', () => {
    expect(
      textDiff('Raportti annetaan vuosittain elokuussa.', 'Raportti annetaan kahdesti vuodessa elokuussa.'),
    ).toEqual([
      { kind: 'same', text: 'Raportti annetaan ' },
      { kind: 'removed', text: 'vuosittain ' },
      { kind: 'added', text: 'kahdesti vuodessa ' },
      { kind: 'same', text: 'elokuussa.' },
    ])
  })

  it('give both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', 'c\n', ' ', 'ä '), { maxLength: 30 }).map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = textDiff(before, after)
        const text = (left: 'added' | 'removed') =>
          parts.flatMap((part) => (part.kind === left ? [] : [part.text])).join('')
        expect([text('added'), text('removed')]).toEqual([before, after])
      }),
    )
  })

  it('are told as a whole when the texts are too long to match word by word', () => {
    const long = (word: string) => `alku ${word.repeat(3_000)}loppu`
    expect(textDiff(long('x '), long('y ')).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})
