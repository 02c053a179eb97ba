import type { ReportInput } from '../../report/report-input.ts'
import { passagesOf, sentencesOf } from './sentences.ts'
import type { Passage, Sentence } from './sentences.ts'

export interface ReadTexts {
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
}

/** The texts of an input never change, and every check reads them: they are cut into sentences once. */
const known = new WeakMap<ReportInput['texts'], ReadTexts>()

/** All texts of a report in the order of its sections, but those that the report leaves out. */
export function textsOf({ texts, report }: Pick<ReportInput, 'texts' | 'report'>): ReadTexts {
  const found = known.get(texts)
  if (found !== undefined) return found
  const leftOut = new Set(report.settings.leftOut)
  const passages = Object.entries(texts)
    .filter(([section]) => !leftOut.has(section))
    .flatMap(([section, { narrative }]) => passagesOf(section, narrative))
  const read = { passages, sentences: passages.flatMap(sentencesOf) }
  known.set(texts, read)
  return read
}
