import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import type { ValueSource } from '../engine/model.ts'
import { words } from './words.ts'
import type { ReportWords } from './report-words.ts'

/** What every part of a report's pages is built from. */
export interface ReportPage {
  readonly input: ReportInput
  readonly language: Language
  readonly words: ReportWords
}

export const reportPage = (input: ReportInput, language: Language): ReportPage => ({
  input,
  language,
  words: words[language],
})

export const from = (table: string, ids: readonly string[], field: string): ValueSource => ({ table, ids, field })

/** Of a column of the project itself. */
export const ofProject = ({ project }: ReportInput, field: string): ValueSource => from('projects', [project.id], field)

/** The decision that holds: the last confirmed one. */
export const decisionInForce = ({ decisions }: ReportInput) => decisions.at(-1) ?? null

export function ofDecision(input: ReportInput, field: string): ValueSource {
  const decision = decisionInForce(input)
  return from('decisions', decision === null ? [] : [decision.id], field)
}
