import type { CheckInput } from '../check.ts'
import type { Passage } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

export interface Place {
  readonly passage: Passage
  readonly match: RegExpExecArray
}

/** Every match in the texts that people have written, section by section. The form's own labels are not among them. */
export function matchesIn(input: CheckInput, pattern: RegExp): readonly Place[] {
  return textsOf(input).passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(pattern), (match) => ({ passage, match })),
  )
}

/** First match of each section with how many there are: what is everywhere makes one finding for a section. */
export function bySection(places: readonly Place[]): readonly (Place & { readonly count: number })[] {
  return [...Map.groupBy(places, ({ passage }) => passage.section).values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : [{ ...first, count: own.length }]
  })
}

/** A match with a word before and after it, so that it can be found again on screen. */
export function withNeighbours({ passage, match }: Place): string {
  const before = /\S*$/.exec(passage.text.slice(0, match.index))?.[0] ?? ''
  const end = match.index + match[0].length
  const after = /^\S*/.exec(passage.text.slice(end))?.[0] ?? ''
  return before + match[0] + after
}

/** English has its own ways with days and signs. */
export const isNordic = ({ report }: CheckInput): boolean => report.language !== 'en'
