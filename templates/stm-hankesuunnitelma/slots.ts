import type { NarrativeSlot } from '../engine/form.ts'
import { labels } from './labels.ts'

const { fi } = labels

/** Sections that have a text of their own, in the order of the form and under its Finnish headings. */
export const slots = [
  { key: 'background', number: '1', title: fi.background },
  { key: 'goals', number: '2', title: fi.goals },
  { key: 'processGoals', number: '2.2', title: fi.processGoals },
  { key: 'limits', number: '2.3', title: fi.limits },
  { key: 'dependencies', number: '2.3', title: fi.dependencies },
  { key: 'schedule', number: '2.4', title: fi.schedule },
  { key: 'actions', number: '2.5', title: fi.actions },
  { key: 'results', number: '3', title: fi.results },
  { key: 'costs', number: '4', title: fi.costs },
  { key: 'coverage', number: '5.1', title: fi.coverage },
  { key: 'communication', number: '5.2', title: fi.communication },
  { key: 'evaluation', number: '5.3', title: fi.evaluation },
  { key: 'risks', number: '5.4', title: fi.risks },
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']
