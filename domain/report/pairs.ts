/** Two things of the same name; one of them is missing where only the other version has it. */
export type Pair<T> =
  | { readonly kind: 'both'; readonly before: T; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T; readonly after: null }
  | { readonly kind: 'added'; readonly before: null; readonly after: T }

/**
 * Pairs the things of two lists by their key, in the order of the later list; what was removed stands where it stood.
 * Of several with one key the first is paired with the first.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly Pair<T>[] {
  const places = new Map<string, number[]>()
  for (const [index, item] of before.entries()) {
    const key = keyOf(item)
    places.set(key, [...(places.get(key) ?? []), index])
  }
  const matches = after.map((item) => places.get(keyOf(item))?.shift() ?? null)
  const matched = new Set(matches)
  const pairs: Pair<T>[] = []
  let shown = 0
  const showRemovedUntil = (end: number) => {
    for (; shown < end; shown += 1) {
      const gone = before[shown]
      if (gone !== undefined && !matched.has(shown)) pairs.push({ kind: 'removed', before: gone, after: null })
    }
  }
  for (const [index, item] of after.entries()) {
    const match = matches[index] ?? null
    const old = match === null ? undefined : before[match]
    if (match !== null) showRemovedUntil(match)
    pairs.push(
      old === undefined ? { kind: 'added', before: null, after: item } : { kind: 'both', before: old, after: item },
    )
  }
  showRemovedUntil(before.length)
  return pairs
}
