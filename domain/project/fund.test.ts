import { describe, expect, it } from 'vitest'
import { FUNDS, FUNDS_OF_REGIME } from '../rules/regime.ts'
import { asDay } from '../values/day.ts'
import { usualRegime } from './fund.ts'

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
