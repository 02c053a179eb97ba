import { addFractions, sumFractions, ZERO_FRACTION } from '../hours/fraction.ts'
import type { Fraction } from '../hours/fraction.ts'
import { personMonths } from '../hours/person-months.ts'
import { groupBy } from '../hours/staffing.ts'
import type { Allocation, Employment } from '../hours/staffing.ts'
import { contains, intersect, overlaps } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import { cents, sumCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { divideRounded } from '../values/rounding.ts'

/** Pay of an employment: twelve months, holiday pay included, at the employment's share of full time. */
export interface EmploymentPay extends Employment {
  /** Null while it is not known. */
  readonly annualPay: Cents | null
  /** Side costs on top in basis points; 0 where a cost model adds them or none are known. */
  readonly sideCosts: number
}

export type PayBasis = 'employment' | 'booked_average' | 'unknown'

/** What a person's allocations still cost. */
export interface PlannedPerson {
  readonly personId: string
  readonly months: Fraction
  /** Of one full-time month. */
  readonly monthly: Cents | null
  readonly basis: PayBasis
  readonly cost: Cents
}

/**
 * The work that is still allocated, person by person: months × what a full-time month costs by the person's own pay,
 * otherwise by the average that a person-month has cost so far. Each cost is rounded once, half up to the cent; a
 * person whose pay nothing tells costs 0 and says so.
 */
export function staffPlan(
  allocations: readonly Allocation[],
  pays: readonly EmploymentPay[],
  within: Period | null,
  averageMonthly: Cents | null,
): readonly PlannedPerson[] {
  if (within === null) return []
  const ahead = allocations.flatMap((allocation) => {
    const period = intersect(allocation.period, within)
    return period === undefined ? [] : [{ ...allocation, period }]
  })
  return [...groupBy(ahead, ({ personId }) => personId)].map(([personId, own]) => {
    const parts = own.map((allocation) => {
      const pay = payOn(allocation, pays)
      const monthly = pay === null ? averageMonthly : monthlyOf(pay)
      return { months: personMonths(allocation.period, allocation.share), monthly, isKnown: pay !== null }
    })
    const [first] = parts
    return {
      personId,
      months: sumFractions(parts.map(({ months }) => months)),
      monthly: first?.monthly ?? null,
      basis: basisOf(parts),
      cost: sumCents(parts.map(({ months, monthly }) => (monthly === null ? cents(0) : timesMonths(monthly, months)))),
    }
  })
}

/** What a person-month has cost so far; null before there is anything to divide. */
export function averageMonthlyCost(
  booked: Cents,
  allocations: readonly Allocation[],
  until: Period | null,
): Cents | null {
  if (until === null || booked <= 0) return null
  const months = allocations.reduce((sum, { period, share }) => {
    const done = intersect(period, until)
    return done === undefined ? sum : addFractions(sum, personMonths(done, share))
  }, ZERO_FRACTION)
  if (months.num === 0n) return null
  return cents(Number(divideRounded(BigInt(booked) * months.den, months.num, 'HALF_UP')))
}

function payOn(
  { personId, period }: Pick<Allocation, 'personId' | 'period'>,
  pays: readonly EmploymentPay[],
): (EmploymentPay & { readonly annualPay: Cents }) | null {
  const known = pays.flatMap((pay) =>
    pay.personId === personId && pay.annualPay !== null && pay.share > 0 ? [{ ...pay, annualPay: pay.annualPay }] : [],
  )
  return (
    known.find((pay) => contains(pay.period, period.start)) ?? known.find((pay) => overlaps(pay.period, period)) ?? null
  )
}

/** A twelfth of the pay, as if full time, with side costs. */
function monthlyOf({ annualPay, share, sideCosts }: EmploymentPay & { readonly annualPay: Cents }): Cents {
  const numerator = BigInt(annualPay) * BigInt(10_000 + sideCosts)
  return cents(Number(divideRounded(numerator, 12n * BigInt(share), 'HALF_UP')))
}

function timesMonths(monthly: Cents, months: Fraction): Cents {
  return cents(Number(divideRounded(BigInt(monthly) * months.num, months.den, 'HALF_UP')))
}

function basisOf(parts: readonly { readonly monthly: Cents | null; readonly isKnown: boolean }[]): PayBasis {
  if (parts.some(({ monthly }) => monthly === null)) return 'unknown'
  return parts.every(({ isKnown }) => isKnown) ? 'employment' : 'booked_average'
}
