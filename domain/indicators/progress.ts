import { basisPointsOf, ratio } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'

/** How much of the target is reached, in basis points rounded half up; `null` without a target above zero. */
export function progress(reached: number, target: number | null): BasisPoints | null {
  if (target === null || target <= 0 || reached < 0) return null
  return basisPointsOf(ratio(reached, target), 'HALF_UP')
}
