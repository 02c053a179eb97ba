import { describe, expect, it } from 'vitest'
import { formatFor } from './format.ts'

const space = '\u00A0'

describe('formats', () => {
  it('write money, days and periods the Finnish way', () => {
    const format = formatFor('fi')
    expect(format.money(123_450)).toBe(`1${space}234,50${space}€`)
    expect(format.wholeEuros(123_450)).toBe(`1${space}235${space}€`)
    expect(format.period('2015-09-01', '2017-08-31')).toBe('1.9.2015–31.8.2017')
  })

  it('leave what is not known empty, and an open end open', () => {
    const format = formatFor('fi')
    expect(format.money(null)).toBe('')
    expect(format.day(null)).toBe('')
    expect(format.period(null, null)).toBe('')
    expect(format.period('2021-09-01', null)).toBe('1.9.2021–')
  })

  it('show a day that is no day as it stands instead of guessing', () => {
    expect(formatFor('fi').day('2015-02-31')).toBe('2015-02-31')
  })

  it('tell sizes in the units of the language', () => {
    expect(formatFor('fi').bytes(40_412)).toBe(`40,4${space}kt`)
    expect(formatFor('en').bytes(1_400_000)).toBe(`1.4${space}MB`)
    expect(formatFor('sv').bytes(12)).toBe(`0,1${space}kB`)
  })
})
