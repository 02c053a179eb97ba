import { cents, multiplyByRate } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints, ONE_HUNDRED_PERCENT } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'
import { divideRounded } from '../values/rounding.ts'
import type { Rounding } from '../values/rounding.ts'
import { FULL_TIME_YEAR_HOURS } from './person-months.ts'
import type { WorkedHours } from './worked-hours.ts'

/** Pay of twelve months, holiday pay included, before side costs. */
export interface AnnualPay {
  readonly annualPay: Cents
  /** Side costs in per cent of pay; zero when `annualPay` holds them already. */
  readonly sideCosts?: BasisPoints
  /** Of full time. */
  readonly share?: BasisPoints
  readonly fullTimeYear?: number
}

/**
 * Cents an hour (tuntitaksa): annual pay with side costs, divided by 1720 hours pro rata to the working time
 * (VNA 866/2021 6 §; CPR 2021/1060 art. 55(2)(a); CPR 1303/2013 art. 68a(2)). Rounded once.
 */
export function hourlyRateOfYear(
  {
    annualPay,
    sideCosts = basisPoints(0),
    share = ONE_HUNDRED_PERCENT,
    fullTimeYear = FULL_TIME_YEAR_HOURS,
  }: AnnualPay,
  rounding: Rounding,
): Cents {
  const numerator = BigInt(annualPay) * BigInt(10_000 + sideCosts)
  return cents(Number(divideRounded(numerator, BigInt(fullTimeYear) * BigInt(share), rounding)))
}

/** Cents an hour: monthly pay by the average monthly hours (CPR 2021/1060 art. 55(2)(b)). */
export function hourlyRateOfMonth(monthlyPay: Cents, monthlyHours: WorkedHours, rounding: Rounding): Cents {
  return cents(Number(divideRounded(BigInt(monthlyPay) * 100n, BigInt(monthlyHours), rounding)))
}

/** Pay with its side costs, for showing what the hourly rate is made of. */
export function payWithSideCosts(pay: Cents, sideCosts: BasisPoints, rounding: Rounding): Cents {
  return multiplyByRate(pay, basisPoints(10_000 + sideCosts), rounding)
}

export function costOfHours(hours: WorkedHours, hourlyRate: Cents, rounding: Rounding): Cents {
  return cents(Number(divideRounded(BigInt(hours) * BigInt(hourlyRate), 100n, rounding)))
}

/** A fixed part of the pay, without time sheets (CPR 2021/1060 art. 55(5); CPR 1303/2013 art. 68a(5)). */
export function fixedShareOfPay(pay: Cents, share: BasisPoints, rounding: Rounding): Cents {
  return multiplyByRate(pay, share, rounding)
}

/** Pay of fewer months stretched to twelve (CPR 2021/1060 art. 55(4)). `months` 1–12. */
export function annualisedPay(pay: Cents, months: number, rounding: Rounding): Cents {
  return cents(Number(divideRounded(BigInt(pay) * 12n, BigInt(months), rounding)))
}

/** Whether pay has changed by more than 10 %, so that a new hourly rate may be asked for (VNA 866/2021 6 §). */
export function allowsNewHourlyRate(before: Cents, now: Cents, threshold: BasisPoints = basisPoints(1000)): boolean {
  return BigInt(Math.abs(now - before)) * 10_000n > BigInt(before) * BigInt(threshold)
}
