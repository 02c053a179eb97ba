import { cents } from '../values/money.ts'
import { splitByWeights } from '../values/split.ts'

/** Whole per cents of the counts by the largest remainder, so that they add up to 100; zeros when nobody answered. */
export function percentages(counts: readonly number[]): readonly number[] {
  const split = splitByWeights(cents(100), counts)
  return split.ok ? split.value : counts.map(() => 0)
}
