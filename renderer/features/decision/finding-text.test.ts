import { describe, expect, it } from 'vitest'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { findingText } from './finding-text.ts'

describe('a finding in words', () => {
  it('tells each sum to the cent and how much private money is needed', () => {
    const finding = {
      level: 'differs',
      code: 'support_above_rate',
      rate: basisPoints(8_000),
      allowed: cents(7_936_000),
      support: cents(8_332_801),
      excess: cents(396_801),
    } as const
    expect(findingText(finding, 'fi').replaceAll('\u00A0', ' ')).toBe(
      'Tuki 83 328,01 € ylittää tukiprosentin 80 %, joka sallii 79 360,00 €. Yksityistä tai omaa rahaa tarvitaan 3 968,01 € lisää.',
    )
  })

  it('names the model and cites the rule', () => {
    const finding = {
      level: 'rule',
      code: 'model',
      reason: 'other_fund',
      modelId: 'FI14-ESR17',
      citation: { act: 'VNA 358/2014', article: '5 §', url: 'https://example.fi' },
    } as const
    expect(findingText(finding, 'fi').replaceAll('\u00A0', ' ')).toBe(
      'Malli Flat rate 17 % palkkakustannuksista ei ole tämän rahaston malli. Lähde: VNA 358/2014 5 §',
    )
  })

  it('names what is missing, the row of a source and a day', () => {
    expect(findingText({ level: 'missing', code: 'missing', what: 'validFrom' }, 'sv')).toBe(
      'dagen från vilken beslutet gäller',
    )
    const source = { level: 'missing', code: 'source_incomplete', name: '', index: 1 } as const
    expect(findingText(source, 'en')).toBe('per cent or sum of funding source 2')
    const earlier = { level: 'differs', code: 'valid_before_earlier', earlier: asDay('2018-08-01') } as const
    expect(findingText(earlier, 'fi')).toContain('1.8.2018')
  })
})
