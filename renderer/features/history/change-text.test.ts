import { describe, expect, it } from 'vitest'
import { commandText, fieldText, tableText, valueText } from './change-text.ts'

describe('a change in words', () => {
  it('has the label of the form for a column', () => {
    expect(fieldText('planned_public_cents', 'fi')).toBe('Suunniteltu julkinen rahoitus yhteensä')
    expect(fieldText('realised_women', 'sv')).toBe('Utfall, kvinnor')
  })

  it('shows money, days, flags and hundredths as people write them', () => {
    expect(valueText('planned_public_cents', 35_927_500, 'fi')).toBe('359\u00A0275,00\u00A0€')
    expect(valueText('period_start', '2018-08-01', 'fi')).toBe('1.8.2018')
    expect(valueText('print_co_implementers_heading', 1, 'fi')).toBe('kyllä')
    expect(valueText('has_realised', 0, 'en')).toBe('no')
    expect(valueText('planned', 1_150, 'fi')).toBe('11,50')
    expect(valueText('answer', 'yes', 'sv')).toBe('Ja')
  })

  it('shows the rates and codes of a decision in words', () => {
    expect(fieldText('support_rate', 'fi')).toBe('Tukiprosentti enintään')
    expect(valueText('support_rate', 7_500, 'fi')).toBe('75\u00A0%')
    expect(valueText('status', 'confirmed', 'fi')).toBe('Vahvistettu')
    expect(valueText('mode', 'RESIDUAL', 'sv')).toBe('resten')
    expect(commandText('decision.setAmounts', 'fi')).toBe('budjetin muutos')
    expect(tableText('decision_sources', 'en')).toBe('Funding source')
  })

  it('says that nothing was there', () => {
    expect(valueText('state', '', 'fi')).toBe('(tyhjä)')
    expect(valueText('period_end', null, 'fi')).toBe('(tyhjä)')
  })

  it('shortens a long text', () => {
    expect(valueText('summary_plan', 'a'.repeat(5_000), 'fi').length).toBeLessThan(250)
  })

  it('has words for what a newer program may have done', () => {
    expect(commandText('budget.close', 'fi')).toBe('muutos')
    expect(tableText('constructor', 'fi')).toBe('Tieto')
  })
})
