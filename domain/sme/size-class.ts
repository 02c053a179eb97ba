import { addFractions, compareFractions, fraction, multiplyFraction, ZERO_FRACTION } from '../hours/fraction.ts'
import type { Fraction } from '../hours/fraction.ts'
import { SME_RULE } from './sme-acts.ts'

/** From the smallest to the largest. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

/** Annual work units exactly; turnover and balance sheet total in cents, exactly, as shares of partners make parts. */
export interface SizeFigures {
  readonly awu: Fraction
  readonly turnover: Fraction
  readonly balance: Fraction
}

export const NO_FIGURES: SizeFigures = { awu: ZERO_FRACTION, turnover: ZERO_FRACTION, balance: ZERO_FRACTION }

/** `awu` in 1/10 000, money in cents, as they are kept. */
export function figuresOf(awu: number, turnover: number, balance: number): SizeFigures {
  return { awu: fraction(awu, 10_000), turnover: fraction(turnover, 1), balance: fraction(balance, 1) }
}

/** `a` and `share` (basis points) of `b`. */
export function addShare(a: SizeFigures, b: SizeFigures, share: number): SizeFigures {
  const part = (name: keyof SizeFigures) => addFractions(a[name], multiplyFraction(b[name], share, 10_000))
  return { awu: part('awu'), turnover: part('turnover'), balance: part('balance') }
}

/**
 * The class of one accounting year (Rec. 2003/361 annex art. 2): fewer people than the limit, and turnover or balance
 * at most theirs; one of the two is enough.
 */
export function classOf({ awu, turnover, balance }: SizeFigures): SizeClass {
  const limits = SME_RULE.parameters
  const fewer = (limit: number) => compareFractions(awu, fraction(limit, 1)) < 0
  const within = (amount: Fraction, limit: number) => compareFractions(amount, fraction(limit, 1)) <= 0
  const fits = (staff: number, mostTurnover: number, mostBalance: number) =>
    fewer(staff) && (within(turnover, mostTurnover) || within(balance, mostBalance))
  if (fits(limits.microStaff.value, limits.microMoney.value, limits.microMoney.value)) return 'micro'
  if (fits(limits.smallStaff.value, limits.smallMoney.value, limits.smallMoney.value)) return 'small'
  return fits(limits.mediumStaff.value, limits.mediumTurnover.value, limits.mediumBalance.value) ? 'medium' : 'large'
}

/**
 * The class that holds after each year, the oldest first: it changes only when two years in a row are above it, or
 * below it (art. 4(2)), and then no further than both of them reach.
 */
export function heldClasses(yearly: readonly SizeClass[]): readonly SizeClass[] {
  const rank = (size: SizeClass) => SIZE_CLASSES.indexOf(size)
  const held: SizeClass[] = []
  yearly.forEach((size, index) => {
    const [before, last] = [held[index - 1], yearly[index - 1]]
    if (before === undefined || last === undefined) {
      held.push(size)
      return
    }
    const lower = Math.min(rank(size), rank(last))
    const upper = Math.max(rank(size), rank(last))
    const next = lower > rank(before) ? lower : upper < rank(before) ? upper : rank(before)
    held.push(SIZE_CLASSES[next] ?? size)
  })
  return held
}
