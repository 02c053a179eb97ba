import type { Language } from '#domain/values/language.ts'
import type { OrganisationYearInput } from '../year-inputs.ts'
import type { YearLabels } from './labels.ts'

export interface YearSection {
  input: OrganisationYearInput
  words: YearLabels
  language: Language
}
