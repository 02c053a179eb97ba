/** Counts of persons below this are not published: with so few, one might be known. */
export const SMALLEST_PUBLISHED_COUNT = 5

/** A count as it may be published; `null` = suppressed. */
export type PublishedCount = number | null

/**
 * Which counts of a group that adds up to a published total may be shown (rules 8). Counts of 1–4 are left out. When
 * that leaves out a single one, or what is left out adds up to less than five, the difference to the total would tell
 * it: then the next smallest counts above zero are left out too until at least two are, they add up to five or more,
 * and to more than there are of them (else each were 1). When nothing else is left to hide behind, the total is
 * suppressed as well. A zero tells of nobody and stays.
 */
export function suppressSmall(
  counts: readonly number[],
  smallest: number = SMALLEST_PUBLISHED_COUNT,
): { readonly counts: readonly PublishedCount[]; readonly total: PublishedCount } {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total > 0 && total < smallest) return { counts: counts.map(() => null), total: null }
  const order = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count || a.index - b.index)
  const hidden = new Set(order.filter(({ count }) => count < smallest).map(({ index }) => index))
  if (hidden.size === 0) return { counts, total }
  const hiddenSum = () => [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0)
  const isEnough = () => hidden.size >= 2 && hiddenSum() >= smallest && hiddenSum() > hidden.size
  for (const { index } of order) {
    if (isEnough()) break
    hidden.add(index)
  }
  // With everything above zero hidden and still not enough, zeros would tell that all the others are ones.
  if (!isEnough()) return { counts: counts.map(() => null), total: null }
  return { counts: counts.map((count, index) => (hidden.has(index) ? null : count)), total }
}
