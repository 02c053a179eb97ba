import { describe, expect, it } from 'vitest'
import { REGIMES } from '../rules/regime.ts'
import { asDay } from '../values/day.ts'
import { retentionOf } from './retention.ts'

const facts = { lastPaymentOn: asDay('2026-05-14'), lastCostOn: asDay('2025-12-20') }

describe('how long the papers of a project are kept', () => {
  it('is five years from the end of the year of the last payment in the structural funds 2021–2027', () => {
    const { terms, until, isOpen } = retentionOf('SF21', facts)
    expect(terms.map((term) => [term.rule.id, term.until])).toEqual([
      ['RET-FUND', '2031-12-31'],
      ['RET-VOUCHER', '2031-12-31'],
    ])
    expect({ until, isOpen }).toEqual({ until: '2031-12-31', isOpen: false })
  })

  it('is the later of the fund’s term and that of vouchers', () => {
    expect(retentionOf('RUR23', facts)).toMatchObject({ until: '2031-12-31', isOpen: false })
    expect(retentionOf('RUR23', facts).terms[0]?.until).toBe('2029-05-14')
    const late = { ...facts, lastPaymentOn: asDay('2030-03-01') }
    expect(retentionOf('RUR23', late).until).toBe('2033-03-01')
  })

  it('stays open where only the authority knows the day, and while the last payment has not come', () => {
    expect(retentionOf('SF14', facts)).toMatchObject({ isOpen: true, until: '2031-12-31' })
    expect(retentionOf('RUR14', facts)).toMatchObject({ isOpen: true })
    expect(retentionOf('SF21', { lastPaymentOn: null, lastCostOn: null })).toMatchObject({ isOpen: true, until: null })
  })

  it.each(REGIMES)('says in %s that it is to be confirmed, as the vouchers’ term is', (regime) => {
    expect(retentionOf(regime, facts).certainty).toBe('unverified')
  })
})
