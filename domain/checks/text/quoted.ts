import type { Passage } from './sentences.ts'

const MARK = /["”“„»«]/gu

/**
 * Whether a place in a passage is inside of a quotation: its words are somebody else’s, and are quoted as they stand.
 * Finnish opens and closes with one mark, so marks are counted; one that is never closed quotes nothing.
 */
export function isQuoted({ kind, text }: Pick<Passage, 'kind' | 'text'>, at: number): boolean {
  if (kind === 'quote') return true
  const marks = Array.from(text.matchAll(MARK), ({ index }) => index)
  const before = marks.filter((index) => index < at).length
  return before % 2 === 1 && before < marks.length
}
