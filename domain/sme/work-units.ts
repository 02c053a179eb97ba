import { fraction, multiplyFraction, sumFractions, ZERO_FRACTION } from '../hours/fraction.ts'
import type { Fraction } from '../hours/fraction.ts'

/** `apprentice` and `parental_leave` are not counted (Rec. 2003/361 annex art. 5). */
export type WorkerKind = 'employee' | 'owner_manager' | 'active_partner' | 'seconded' | 'apprentice' | 'parental_leave'

export interface Workers {
  readonly kind: WorkerKind
  readonly count: number
  /** Of full time, basis points. */
  readonly share: number
  /** Months of the accounting year. */
  readonly months: number
}

/** Annual work units: full time all year is one, the rest its part; never rounded before it is compared. */
export function annualWorkUnits(workers: readonly Workers[]): Fraction {
  return sumFractions(
    workers.map(({ kind, count, share, months }) =>
      kind === 'apprentice' || kind === 'parental_leave'
        ? ZERO_FRACTION
        : multiplyFraction(fraction(count * months, 12), share, 10_000),
    ),
  )
}
