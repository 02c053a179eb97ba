import type { NarrativeSlot } from '../engine/form.ts'
import { labels } from './labels.ts'

const { fi, sv, en } = labels
type Key = keyof { [K in keyof typeof fi as (typeof fi)[K] extends string ? K : never]: 1 }
const titles = (key: Key) => ({ fi: fi[key], sv: sv[key], en: en[key] })

/** Sections that have a text of their own, in the order of the form and under its Finnish headings. */
export const slots = [
  { key: 'background', number: '1', titles: titles('background') },
  { key: 'goals', number: '2', titles: titles('goals') },
  { key: 'processGoals', number: '2.2', titles: titles('processGoals') },
  { key: 'limits', number: '2.3', titles: titles('limits') },
  { key: 'dependencies', number: '2.3', titles: titles('dependencies') },
  { key: 'schedule', number: '2.4', titles: titles('schedule') },
  { key: 'actions', number: '2.5', titles: titles('actions') },
  { key: 'results', number: '3', titles: titles('results') },
  { key: 'costs', number: '4', titles: titles('costs') },
  { key: 'coverage', number: '5.1', titles: titles('coverage') },
  { key: 'communication', number: '5.2', titles: titles('communication') },
  { key: 'evaluation', number: '5.3', titles: titles('evaluation') },
  { key: 'risks', number: '5.4', titles: titles('risks') },
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']
