import { basisPointsOf, ratio } from '#domain/values/rate.ts'
import type { BasisPoints } from '#domain/values/rate.ts'

/** Part of the whole, rounded to a hundredth of a per cent; `null` when it can't be told (no plan, or below zero). */
export function shareOf(part: number | null, whole: number | null): BasisPoints | null {
  if (part === null || whole === null || whole <= 0 || part < 0) return null
  return basisPointsOf(ratio(part, whole), 'HALF_UP')
}

/** Whole per cents for people: 9 571 (hundredths of a per cent) is 96. Only a full share shows 100, only none 0. */
export function wholePercent(share: BasisPoints): number {
  const rounded = Math.round(share / 100)
  if (rounded === 100 && share < 10_000) return 99
  return rounded === 0 && share > 0 ? 1 : rounded
}
