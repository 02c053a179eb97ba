import type { NarrativeSlot } from '../engine/form.ts'
import { labels } from './labels.ts'

const { fi, sv, en } = labels
type Key = keyof { [K in keyof typeof fi as (typeof fi)[K] extends string ? K : never]: 1 }
const titles = (key: Key) => ({ fi: fi[key], sv: sv[key], en: en[key] })

/** Characters of the summary, for a sheet of one page. */
export const summaryLimit = 500

export const slots = [
  { key: 'summary', number: '2', titles: titles('shortText'), limit: summaryLimit },
  { key: 'next', number: '4', titles: titles('next') },
  { key: 'decisions', number: '7', titles: titles('decisions') },
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']
