import { expect, it } from 'vitest'
import {
  businessIdParser,
  municipalityParser,
  requiredDayParser,
  requiredMoneyParser,
  workUnitsParser,
} from './field-parsers.ts'

it('reads a Y-tunnus as people write it, and says what is wrong with one', () => {
  expect(businessIdParser.parse('FI21775462')).toEqual({ ok: true, value: '2177546-2' })
  expect(businessIdParser.parse(' ')).toEqual({ ok: true, value: null })
  expect(businessIdParser.parse('2177546-3')).toMatchObject({ error: { code: 'wrong_check_digit' } })
  expect(businessIdParser.parse('Oy')).toMatchObject({ error: { code: 'not_a_business_id' } })
})

it('keeps a municipality as its code and shows its name in the language', () => {
  expect(municipalityParser('fi').parse('Åbo')).toEqual({ ok: true, value: '853' })
  expect(municipalityParser('sv').format('853')).toBe('Åbo')
  expect(municipalityParser('fi').parse('Kukkola')).toMatchObject({ error: { code: 'municipality_unknown' } })
})

it('shows work units without zeros at the end, and reads what it shows', () => {
  const parser = workUnitsParser('fi')
  expect([parser.format(71_000), parser.format(63_333), parser.format(70_000)]).toEqual(['7,1', '6,3333', '7'])
  expect(parser.parse('7,1')).toEqual({ ok: true, value: 71_000 })
})

it('asks for what must be there', () => {
  expect(requiredMoneyParser('fi').parse('')).toMatchObject({ error: { code: 'empty' } })
  expect(requiredMoneyParser('fi').parse('−1 200,50')).toEqual({ ok: true, value: -120_050 })
  expect(requiredDayParser.parse('')).toMatchObject({ error: { code: 'empty' } })
  expect(requiredDayParser.parse('1.3.2026')).toEqual({ ok: true, value: '2026-03-01' })
})
