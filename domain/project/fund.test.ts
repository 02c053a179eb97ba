import { describe, expect, it } from 'vitest'
import { FUNDS, FUNDS_OF_REGIME } from '../rules/regime.ts'
import { asDay } from '../values/day.ts'
import { hasTwoPeriods, knownRegime, toldRegime, usualRegime } from './fund.ts'
import type { FundedProject } from './fund.ts'

describe('the rules that a project usually stands under', () => {
  it('are those of a period that has its fund', () => {
    for (const fund of FUNDS) {
      const regime = usualRegime({ code: 'Y-1', fund, periodStart: asDay('2019-07-01') })
      expect(FUNDS_OF_REGIME[regime]).toContain(fund)
    }
  })

  it('follow the code of an EAKR project where it tells, and its first day where it does not', () => {
    const start = (code: string, day: string) => usualRegime({ code, fund: 'EAKR', periodStart: asDay(day) })
    expect(start('A70123', '2023-03-01')).toBe('SF14')
    expect(start('A80123', '2022-03-01')).toBe('SF21')
    expect(start('EURA-1', '2022-12-31')).toBe('SF14')
    expect(start('EURA-1', '2023-01-01')).toBe('SF21')
  })

  it('change in the rural fund with the plan of 2023', () => {
    expect(usualRegime({ code: '93417', fund: 'EAFRD', periodStart: asDay('2019-07-01') })).toBe('RUR14')
    expect(usualRegime({ code: '93417', fund: 'EAFRD', periodStart: asDay('2023-01-01') })).toBe('RUR23')
    expect(usualRegime({ code: '93417', fund: 'EAFRD', periodStart: null })).toBe('RUR14')
  })
})

describe('the rules that a project stands under without doubt', () => {
  const of = (fund: (typeof FUNDS)[number], code: string, day: string | null) =>
    knownRegime({ code, fund, periodStart: day === null ? null : asDay(day) })

  it('are those of a fund that one period has, and of a code that tells', () => {
    expect(of('ESR', 'X-1', null)).toBe('SF14')
    expect(of('JTF', 'X-1', null)).toBe('SF21')
    expect(of('VALTIO', 'X-1', null)).toBe('STATE')
    expect(of('EAKR', 'A70123', null)).toBe('SF14')
    expect(of('EAKR', 'A80123', '2020-01-01')).toBe('SF21')
  })

  it('are told by a first day that only one period has', () => {
    expect(of('EAKR', 'X-1', '2020-12-31')).toBe('SF14')
    expect(of('EAKR', 'X-1', '2024-01-01')).toBe('SF21')
  })

  it('are not known where either period may be', () => {
    expect(of('EAKR', 'X-1', null)).toBeNull()
    expect(of('EAKR', 'X-1', '2021-01-01')).toBeNull()
    expect(of('EAKR', 'X-1', '2023-12-31')).toBeNull()
    // The code of another fund tells nothing.
    expect(of('EAKR', 'S20123', null)).toBeNull()
    expect(of('EAFRD', '245817', '2019-01-01')).toBeNull()
  })
})

describe('what tells a new project’s period', () => {
  const told = (fund: FundedProject['fund'], code: string, start: string | null = null) =>
    toldRegime({ fund, code, periodStart: start === null ? null : asDay(start) })

  it('is the fund where it has one period, else the code, else the first day', () => {
    expect(told('ESR+', 'S31234')).toEqual({ regime: 'SF21', by: 'fund', isCertain: true })
    expect(told('EAKR', 'A71234', '2024-01-01')).toEqual({ regime: 'SF14', by: 'code', isCertain: true })
    expect(told('EAKR', 'X1', '2024-01-01')).toEqual({ regime: 'SF21', by: 'start', isCertain: true })
  })

  it('leaves a doubt where both periods may be, and is nothing before the first day', () => {
    expect(told('EAFRD', '287401')).toBeNull()
    expect(told('EAFRD', '287401', '2025-03-01')).toEqual({ regime: 'RUR23', by: 'start', isCertain: false })
    expect(told('EAKR', 'X1', '2022-05-01')).toMatchObject({ regime: 'SF14', isCertain: false })
    expect(told('EAKR', 'X1')).toBeNull()
  })

  it('is of two periods for two funds', () => {
    expect(FUNDS.filter(hasTwoPeriods)).toEqual(['EAKR', 'EAFRD'])
  })
})
