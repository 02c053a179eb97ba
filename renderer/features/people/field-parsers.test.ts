import { expect, it } from 'vitest'
import { optionalDayParser, rateParser, requiredDayParser, shareParser } from './field-parsers.ts'

const code = (result: { ok: boolean; error?: { code: string }; value?: unknown }) =>
  result.ok ? result.value : result.error?.code

it('reads a share of full time above 0 and at most 100 %', () => {
  const { parse, format } = shareParser('fi')
  expect(['50', '50 %', '37,5', '100'].map((text) => code(parse(text)))).toEqual([5_000, 5_000, 3_750, 10_000])
  expect(['0', '100,01', '-5', '', 'puolet'].map((text) => code(parse(text)))).toEqual([
    'out_of_range',
    'out_of_range',
    'out_of_range',
    'empty',
    'not_a_number',
  ])
  expect(format(3_750)).toBe('37,5\u00a0%')
})

it('lets a rate be missing', () => {
  expect(['', '26,44', '101', '-1'].map((text) => code(rateParser('fi').parse(text)))).toEqual([
    null,
    2_644,
    'out_of_range',
    'out_of_range',
  ])
})

it('keeps the ends of a period in order', () => {
  const end = requiredDayParser({ from: '2020-03-01' })
  expect(['31.12.2020', '1.3.2020', '29.2.2020', ''].map((text) => code(end.parse(text)))).toEqual([
    '2020-12-31',
    '2020-03-01',
    'end_before_start',
    'empty',
  ])
  expect(code(requiredDayParser({ to: '2020-03-01' }).parse('2.3.2020'))).toBe('end_before_start')
  expect(code(optionalDayParser({ from: '2020-03-01' }).parse(''))).toBe(null)
})
