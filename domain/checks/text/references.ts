import type { Span } from './sentences.ts'

export type ReferredKind = 'table' | 'figure' | 'section' | 'attachment'

/** `taulukossa 3`, `(Kuva 2)`, `luvussa 4.1`, `liitteessä 1`: a reference that a person typed. */
export interface WrittenReference extends Span {
  readonly kind: ReferredKind
  /** As written: `3`, `4.1`. */
  readonly number: string
}

const WORDS: readonly (readonly [ReferredKind, string])[] = [
  ['table', 'taulu(?:kko|ko)\\p{L}*|tabell(?:en)?|table'],
  ['figure', 'kuv(?:a|io)(?:ssa|sta|an|n|ion|iossa|iosta|a|ioon)?|figur(?:en|e)?'],
  ['section', 'luku|luvu(?:n|ssa|sta)|lukuun|koh(?:ta|dassa|dasta|dan)|kohtaan|kapitel|avsnitt|chapter|section'],
  ['attachment', 'liit(?:e|teessä|teen|teestä|teenä)|bilaga|annex|appendix'],
]
const PATTERNS = WORDS.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${words})\\s(\\d{1,3}(?:\\.\\d{1,2})*)(?![\\d%]|[.,]\\d|\\s?(?:€|%|euro|htkk))`,
    'giu',
  ),
}))

export function referencesIn(text: string): readonly WrittenReference[] {
  return PATTERNS.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind,
      number: match[1] ?? '',
    })),
  ).toSorted((a, b) => a.start - b.start)
}
