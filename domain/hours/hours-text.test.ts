import { expect, it } from 'vitest'
import { parseDayHours } from './hours-text.ts'

const read = (text: string) => {
  const result = parseDayHours(text)
  return result.ok ? result.value : result.error.code
}

it('reads hours as people type them, in hundredths', () => {
  expect(['7,5', '7.25', '7,50 h', '8', '0', '24'].map(read)).toEqual([750, 725, 750, 800, 0, 2400])
})

it('reads the clock, half up to the hundredth', () => {
  expect(['7:30', '7:15', '0:20', '0:01'].map(read)).toEqual([750, 725, 33, 2])
})

it('takes an empty cell and a dash for no hours', () => {
  expect(['', ' ', '-', '–'].map(read)).toEqual([0, 0, 0, 0])
})

it('refuses what is no time of a day', () => {
  expect(['24,01', '25:00', '-1', 'loma', '7,1255', '7:60'].map(read)).toEqual([
    'more_than_a_day',
    'more_than_a_day',
    'out_of_range',
    'not_a_number',
    'too_many_decimals',
    'not_a_number',
  ])
})
