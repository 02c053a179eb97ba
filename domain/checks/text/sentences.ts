import type { NarrativeBlock, NarrativeRuns } from '../../narrative/narrative.ts'
import { runsOf } from '../../narrative/narrative.ts'
import type { FindingPlace } from '../finding.ts'

/** Stands where a text has a live figure or a reference: what comes from the data needs no second look. */
export const LIVE = '\uFFFC'

/** A paragraph, list item, table cell or line of a section's text. */
export interface Passage {
  readonly section: string
  /** Place of the block in the section, from 0. */
  readonly block: number
  readonly kind: NarrativeBlock['kind']
  readonly text: string
}

export interface Sentence {
  readonly passage: Passage
  /** Place of the sentence in the passage's text, in UTF-16 units. */
  readonly start: number
  readonly text: string
}

/** Something read in a text: from `start` to `end` (exclusive) of the text that was read. */
export interface Span {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
}

export function plainText(runs: NarrativeRuns): string {
  return runs.map((run) => ('text' in run ? run.text : LIVE)).join('')
}

export function passagesOf(section: string, blocks: readonly NarrativeBlock[]): readonly Passage[] {
  return blocks.flatMap((block, index) => {
    const captioned = block.kind === 'table' || block.kind === 'picture' ? [block.caption] : []
    return [...captioned, ...runsOf(block).map(plainText)]
      .filter((text) => text.trim() !== '')
      .map((text): Passage => ({ section, block: index, kind: block.kind, text }))
  })
}

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(–-])(?:mm|esim|n|ns|nk|ks|vrt|ko|ml|mml|ym|yms|jne|tms|eli|em|kpl|klo|os|s|nro|noin|milj|t|so|ts|puh|eril|järj|v|ca|bl|t\.ex|dvs|nr|st|kl|mr|e\.g|i\.e|no|approx|p|art|tp|prof|toim|huom|til)$/i

/** A sentence ends at `.`, `!` or `?` before a space and a capital letter, a digit or a quotation mark. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const { text } = passage
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["”’)]*\s+(?=["”’(]?[\p{Lu}\d\uFFFC])|\n+/gu)) {
    const end = match.index + match[0].trimEnd().length
    const before = text.slice(start, match.index)
    // `1. 7. 2019` and `3. vaihe` are no ends; a year is.
    const isOrdinal = match[0].startsWith('.') && /(?:^|[^\d.])\d{1,2}$|\.\s?\d{1,2}$/.test(before)
    if (match[0].startsWith('.') && (isOrdinal || ABBREVIATION.test(before))) continue
    push(start, end)
    start = match.index + match[0].length
  }
  push(start, text.length)
  return sentences

  function push(from: number, to: number) {
    const own = text.slice(from, to)
    const lead = own.length - own.trimStart().length
    if (own.trim() !== '') sentences.push({ passage, start: from + lead, text: own.trim() })
  }
}

/** Where a quoted piece of a text is mended. */
export function textPlace({ passage: { section, block } }: Sentence, quote: string): FindingPlace {
  return { kind: 'text', section, block, quote }
}

export function passagePlace({ section, block }: Passage, quote: string): FindingPlace {
  return { kind: 'text', section, block, quote }
}

/** The span of a match. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length, text: match[0] }
}

/** Whether two spans share a character. */
export const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
