import type { Language } from '#domain/values/language.ts'
import { en } from './labels-en.ts'
import { fi } from './labels-fi.ts'
import { sv } from './labels-sv.ts'
import type { PlanLabels } from './plan-labels.ts'

export const labels: Readonly<Record<Language, PlanLabels>> = { fi, sv, en }
