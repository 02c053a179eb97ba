import type { NarrativeSlot } from '../engine/form.ts'
import { labels } from './labels.ts'

const { fi } = labels

export const slots = [
  { key: 'summary', number: '2', title: fi.shortText },
  { key: 'next', number: '4', title: fi.next },
  { key: 'decisions', number: '7', title: fi.decisions },
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']
