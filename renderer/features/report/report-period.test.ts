import { expect, it } from 'vitest'
import { readPeriod } from './report-period.ts'

it('reads days and whole months as people write them', () => {
  expect(readPeriod('1.1.2020–30.6.2020').value).toEqual({ from: '2020-01-01', to: '2020-06-30' })
  expect(readPeriod(' 2/2020 ').value).toEqual({ from: '2020-02-01', to: '2020-02-29' })
})

it('leaves the choice to the form when nothing is written', () => {
  expect(readPeriod('  ')).toEqual({ ok: true, value: undefined })
})

it('takes nothing that can’t be read, nor a period that ends before it begins', () => {
  for (const text of ['13/2020', 'kevät', '30.6.2020–1.1.2020']) expect(readPeriod(text).ok).toBe(false)
})
