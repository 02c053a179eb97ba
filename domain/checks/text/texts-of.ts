import type { ReportInput } from '../../report/report-input.ts'
import type { CheckInput } from '../check.ts'
import { passagesOf, sentencesOf } from './sentences.ts'
import type { Passage, Sentence } from './sentences.ts'

export interface ReadTexts {
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
}

/** The texts of an input never change, and every check reads them: they are cut into sentences once. */
const known = new WeakMap<ReportInput['texts'], ReadTexts>()

/** The texts of a report in the order in which its sections are printed; those that it leaves out are no part of it. */
export function textsOf({ texts, form }: Pick<CheckInput, 'texts' | 'form'>): ReadTexts {
  const found = known.get(texts)
  if (found !== undefined) return found
  const sections = form === null ? Object.keys(texts) : form.sections.map(({ key }) => key)
  const passages = sections.flatMap((section) => passagesOf(section, texts[section]?.narrative ?? []))
  const read = { passages, sentences: passages.flatMap(sentencesOf) }
  known.set(texts, read)
  return read
}
