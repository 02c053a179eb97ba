import { describe, expect, it } from 'vitest'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { annualHourCap, judgeAnnualHours } from './annual-hours.ts'
import {
  allowsNewHourlyRate,
  annualisedPay,
  costOfHours,
  fixedShareOfPay,
  hourlyRateOfMonth,
  hourlyRateOfYear,
  payWithSideCosts,
} from './hourly-rate.ts'
import { formatHours, hourHundredths } from './worked-hours.ts'

const wholeHours = (hours: number) => hourHundredths(hours * 100)
const SIDE_COSTS = basisPoints(2644)

describe('worked examples of staff costs', () => {
  it('SC1: 42 000.00 a year with 26.44 % gives 30.87 an hour, and 120 hours 3 704.40', () => {
    const annualPay = cents(4_200_000)
    expect(payWithSideCosts(annualPay, SIDE_COSTS, 'HALF_UP')).toBe(5_310_480)
    const rate = hourlyRateOfYear({ annualPay, sideCosts: SIDE_COSTS }, 'HALF_UP')
    expect(rate).toBe(3087)
    expect(costOfHours(wholeHours(120), rate, 'HALF_UP')).toBe(370_440)
  })

  it('SC2: 31 000.00 a year at 60 % gives 30.04 an hour, at most 1 032 hours a year', () => {
    const share = basisPoints(6000)
    expect(hourlyRateOfYear({ annualPay: cents(3_100_000), share }, 'HALF_UP')).toBe(3004)
    expect(annualHourCap(share)).toBe(wholeHours(1032))
  })

  it('SC3: of 1 750 hours of a full-time worker 1 720 are accepted and 30 cut', () => {
    expect(judgeAnnualHours({ personId: 'p1', year: '2022', hours: wholeHours(1750) })).toMatchObject({
      status: 'FAIL',
      computed: { cap: wholeHours(1720), over: wholeHours(30) },
    })
  })

  it('SC4: 4 515.00 a month by 150.5 hours gives 30.00 an hour', () => {
    expect(hourlyRateOfMonth(cents(451_500), hourHundredths(15_050), 'HALF_UP')).toBe(3000)
  })

  it('SC5: a fixed 35 % of 5 056.00 is 1 769.60', () => {
    expect(fixedShareOfPay(cents(505_600), basisPoints(3500), 'HALF_UP')).toBe(176_960)
  })

  it('SC18: a part of 40 % under the hourly rate has at most 688 hours a project year', () => {
    expect(annualHourCap(basisPoints(4000))).toBe(wholeHours(688))
  })
})

describe('staff costs', () => {
  it('stretch the pay of some months to twelve', () => {
    expect(annualisedPay(cents(1_000_000), 5, 'HALF_UP')).toBe(2_400_000)
    expect(annualisedPay(cents(1_000_000), 7, 'HALF_UP')).toBe(1_714_286)
  })

  it('allow a new hourly rate when pay changed by more than 10 %, up or down', () => {
    expect(allowsNewHourlyRate(cents(300_000), cents(330_000))).toBe(false)
    expect(allowsNewHourlyRate(cents(300_000), cents(330_001))).toBe(true)
    expect(allowsNewHourlyRate(cents(300_000), cents(269_999))).toBe(true)
  })

  it('count parts of an hour', () => {
    expect(costOfHours(hourHundredths(725), cents(3087), 'HALF_UP')).toBe(22_381)
    expect(formatHours(hourHundredths(725), 'fi')).toBe('7,25')
    expect(() => hourHundredths(-1)).toThrow(RangeError)
    expect(() => hourHundredths(0.5)).toThrow(RangeError)
  })
})
