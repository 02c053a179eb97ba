import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { ACTS } from './acts.ts'
import { cite } from './citation.ts'
import { isInForce, rule, withParameters } from './rule.ts'
import { statusAtMost, verdict, VERDICT_STATUSES, worstStatus } from './verdict.ts'

const old = rule({
  id: 'X-1',
  titleFi: 'esimerkki',
  validFrom: asDay('2014-01-01'),
  validTo: asDay('2020-12-31'),
  citation: cite(ACTS.eligibility2014, null),
  certainty: 'unverified',
  parameters: { share: { unit: 'basisPoints', value: 2000 }, amount: { unit: 'cents', value: 1_000_000 } },
})
const current = rule({
  id: 'X-1',
  titleFi: 'esimerkki',
  validFrom: asDay('2021-01-01'),
  citation: cite(ACTS.eligibility2021, '25 §'),
  parameters: {},
})

describe('rule', () => {
  it('is in force on its first and its last day, and without end while there is none', () => {
    expect(isInForce(old, asDay('2014-01-01'))).toBe(true)
    expect(isInForce(old, asDay('2020-12-31'))).toBe(true)
    expect(isInForce(old, asDay('2021-01-01'))).toBe(false)
    expect(isInForce(current, asDay('2999-01-01'))).toBe(true)
  })

  it('holds on the days that decide', () => {
    const inForce = (day: string) => [old, current].filter((row) => isInForce(row, asDay(day)))
    expect(inForce('2020-12-31')).toEqual([old])
    expect(inForce('2021-01-01')).toEqual([current])
    expect(inForce('2013-12-31')).toEqual([])
  })

  it('takes other figures and remembers which, but no unknown, negative or broken ones', () => {
    expect(withParameters(old, { share: 1000 })).toEqual({
      ok: true,
      value: {
        ...old,
        parameters: { ...old.parameters, share: { unit: 'basisPoints', value: 1000 } },
        changed: ['share'],
      },
    })
    expect(withParameters(old, { share: 2000 })).toEqual({ ok: true, value: old })
    expect(withParameters(old, { share: -1 })).toMatchObject({ ok: false, error: { code: 'not_a_whole_number' } })
    expect(withParameters(old, { amount: 0.5 })).toMatchObject({ ok: false, error: { parameter: 'amount' } })
    expect(withParameters(old, { rate: 1 })).toEqual({
      ok: false,
      error: { code: 'unknown_parameter', ruleId: 'X-1', parameter: 'rate' },
    })
  })

  it('leads to its text', () => {
    expect(current.citation).toEqual({
      act: 'VNA 866/2021',
      article: '25 §',
      url: 'https://www.finlex.fi/fi/laki/ajantasa/2021/20210866',
    })
    expect(ACTS.cpr2021.url).toBe('http://data.europa.eu/eli/reg/2021/1060/oj')
    expect(ACTS.structural2014.url).toBe('https://www.finlex.fi/fi/laki/ajantasa/2014/20140008')
  })
})

describe('verdict', () => {
  it('carries the rule it comes from, also that nobody has verified it', () => {
    expect(verdict(old, 'REVIEW', { reason: 'too_much', computed: { over: 5 } })).toEqual({
      ruleId: 'X-1',
      status: 'REVIEW',
      reason: 'too_much',
      citation: old.citation,
      certainty: 'unverified',
      inputs: {},
      computed: { over: 5 },
      headroom: null,
    })
  })

  it('counts as its worst, in whatever order, so that nothing missing is read as in order', () => {
    const statuses = fc.array(fc.constantFrom(...VERDICT_STATUSES), { minLength: 1 })
    fc.assert(
      fc.property(statuses, (list) => {
        const worst = list.toSorted((a, b) => VERDICT_STATUSES.indexOf(a) - VERDICT_STATUSES.indexOf(b))[0]
        expect(worstStatus(list.map((status) => ({ status })))).toBe(worst)
      }),
    )
    expect(worstStatus([])).toBe('NOT_APPLICABLE')
    expect(worstStatus([{ status: 'OK' }, { status: 'MISSING_DATA' }, { status: 'REVIEW' }])).toBe('MISSING_DATA')
  })

  it('tells the limit itself from what is below and above it', () => {
    expect([statusAtMost(9, 10), statusAtMost(10, 10), statusAtMost(11n, 10n)]).toEqual(['OK', 'OK_AT_LIMIT', 'FAIL'])
  })
})
