import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, asDay } from '../values/day.ts'
import { ageBandOf, ageBands, parseAgeLimits } from './age-bands.ts'
import { progress } from './progress.ts'
import { resultProblem } from './result-row.ts'
import type { ResultRow } from './result-row.ts'
import { tally, tallyWithin } from './tally.ts'
import { trainingDays } from './training-days.ts'

let made = 0
const row = (more: Partial<ResultRow> = {}): ResultRow => ({
  id: `r${String((made += 1)).padStart(6, '0')}`,
  day: asDay('2018-03-01'),
  amount: 100,
  organisationId: null,
  personKey: null,
  gender: null,
  ageBand: null,
  sizeClass: null,
  foundedByWomen: false,
  jobPlace: null,
  ...more,
})

describe('training days', () => {
  it('are the hours offered by eight: 20 h is 2.50', () => {
    expect(trainingDays(2_000)).toBe(250)
    const fiveDays = Array.from({ length: 5 }, () => row({ amount: 400 }))
    expect(tally(fiveDays, 'trainingDays').total).toBe(250)
  })
})

describe('a tally', () => {
  it('gives 11.00 jobs of which women 8.00 from its rows', () => {
    const rows = [row({ amount: 550, gender: 'women' }), row({ amount: 250, gender: 'women' }), row({ amount: 300 })]
    expect(tally(rows, 'jobs')).toMatchObject({ total: 1_100, genders: { women: 800, men: 0 } })
  })

  it('counts a company once in the project, on its first day', () => {
    const rows = [
      row({ organisationId: 'a', day: asDay('2018-05-01') }),
      row({ organisationId: 'a', day: asDay('2018-02-01'), foundedByWomen: true }),
      row({ organisationId: 'b', day: asDay('2018-04-01') }),
      row({ amount: 300 }),
    ]
    expect(tally(rows, 'organisations')).toMatchObject({ total: 500, foundedByWomen: 100, repeated: 1, anonymous: 1 })
    expect(tally(rows, 'organisations', asDay('2018-02-28')).total).toBe(100)
    expect(tallyWithin(rows, 'organisations', { start: asDay('2018-05-01'), end: asDay('2018-05-31') })).toBe(0)
  })

  it('adds up over periods that follow each other, whatever the rows', () => {
    const start = asDay('2018-01-01')
    const rows = fc.array(
      fc.record({
        at: fc.nat(60),
        amount: fc.integer({ min: 1, max: 999 }),
        who: fc.constantFrom('a', 'b', 'c', null),
      }),
    )
    const countings = fc.constantFrom('trainingDays', 'persons', 'amount' as const)
    fc.assert(
      fc.property(rows, countings, fc.nat(60), (list, counting, cut) => {
        const all = list.map(({ at, amount, who }) =>
          row({
            day: addDays(start, at),
            personKey: who,
            amount: counting === 'persons' && who !== null ? 100 : amount,
          }),
        )
        const middle = addDays(start, cut)
        const before = tallyWithin(all, counting, { start, end: middle })
        const after = tallyWithin(all, counting, { start: addDays(middle, 1), end: addDays(start, 100) })
        expect(before + after).toBe(tally(all, counting).total)
        expect(tally(all.toReversed(), counting)).toEqual(tally(all, counting))
      }),
    )
  })
})

describe('a row', () => {
  it('of people hired by the project is not counted as jobs created in companies, nor the other way', () => {
    const created = { counting: 'jobs', jobPlace: 'company' } as const
    expect(resultProblem(row({ jobPlace: 'project' }), created)).toEqual({ field: 'jobPlace', code: 'other_jobs' })
    expect(resultProblem(row(), created)).toEqual({ field: 'jobPlace', code: 'missing' })
    expect(resultProblem(row({ jobPlace: 'company' }), created)).toBeNull()
    expect(resultProblem(row({ jobPlace: 'company' }), { ...created, jobPlace: 'project' })?.code).toBe('other_jobs')
  })

  it('that names one company counts one', () => {
    const counted = { counting: 'organisations', jobPlace: null } as const
    expect(resultProblem(row({ organisationId: 'a', amount: 200 }), counted)?.code).toBe('only_one')
    expect(resultProblem(row({ amount: 200 }), counted)).toBeNull()
    expect(resultProblem(row({ amount: 0 }), counted)?.code).toBe('empty')
  })
})

it('reaches a share of the target in basis points', () => {
  expect(progress(1_100, 1_000)).toBe(11_000)
  expect(progress(100, 0)).toBeNull()
  expect(progress(100, null)).toBeNull()
})

it('has the age bands that the project writes', () => {
  expect(ageBands([25, 41])).toEqual(['–24', '25–40', '41–'])
  expect([24, 25, 40, 41].map((age) => ageBandOf(age, [25, 41]))).toEqual(['–24', '25–40', '25–40', '41–'])
  expect(parseAgeLimits('25, 41')).toEqual({ ok: true, value: [25, 41] })
  expect(parseAgeLimits('41 25').ok).toBe(false)
  expect(ageBandOf(30, [])).toBeNull()
})
