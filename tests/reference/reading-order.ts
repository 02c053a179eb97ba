/** Letters, digits and marks alone: line breaks of a page and kinds of spaces and hyphens make no difference. */
export const bare = (text: string) => text.replaceAll(/[\s\u00AD\u200B]+/gu, '')

/** The first of `expected` that does not stand in `text` after the one before it; `null` when all do, in order. */
export function firstOutOfOrder(text: string, expected: readonly string[]): string | null {
  const all = bare(text)
  let from = 0
  for (const each of expected) {
    const wanted = bare(each)
    const at = all.indexOf(wanted, from)
    if (at === -1) return each
    from = at + wanted.length
  }
  return null
}
