import type { Language } from '#domain/values/language.ts'
import { en } from './words-en.ts'
import { fi } from './words-fi.ts'
import { sv } from './words-sv.ts'
import type { ReportWords } from './report-words.ts'

export const words: Readonly<Record<Language, ReportWords>> = { fi, sv, en }
