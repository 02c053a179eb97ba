import type { Language } from '../values/language.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import type { OutlineEntry } from './outline.ts'

/** An interim report is about a period; a final one about the whole project; a plan or a paper about neither. */
export const REPORT_KINDS = ['interim', 'final', 'other'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/**
 * The way of a report: it is written, checked, locked (its bytes never change from then on), sent, and then accepted
 * or returned. What was returned is mended in a new version; the one that was sent stays as it was.
 */
export const REPORT_STATES = ['draft', 'checked', 'locked', 'sent', 'returned', 'accepted'] as const
export type ReportState = (typeof REPORT_STATES)[number]

export const NEXT_STATES: Readonly<Record<ReportState, readonly ReportState[]>> = {
  draft: ['checked', 'locked'],
  checked: ['draft', 'locked'],
  locked: ['sent'],
  sent: ['returned', 'accepted'],
  returned: [],
  accepted: [],
}

/** Whether its texts may still be written. */
export const isOpen = (state: ReportState): boolean => state === 'draft' || state === 'checked'

export interface Signatory {
  readonly name: string
  readonly title: string
  readonly organisation: string
}

/** What a report says of itself; the person who makes it decides these. */
export interface ReportSettings {
  /** By the key of a section: the heading of this project, where it differs from the form's own. */
  readonly headings: Readonly<Record<string, string>>
  /** Keys of sections that are left out, where the form lets them be. */
  readonly leftOut: readonly string[]
  /**
   * The report's own order of headings, with sections of its own; the form's sections that are not in it are left out.
   * Empty = the form's own order.
   */
  readonly outline: readonly OutlineEntry[]
  readonly place: string
  readonly signedOn: Day | null
  readonly signatories: readonly Signatory[]
}

export const NO_SETTINGS: ReportSettings = {
  headings: {},
  leftOut: [],
  outline: [],
  place: '',
  signedOn: null,
  signatories: [],
}

export interface ReportHead {
  /** `''` for a form that is printed without a report of its own. */
  readonly id: string
  readonly formId: string
  readonly edition: string
  readonly kind: ReportKind
  /** `null` = the whole project. */
  readonly period: Period | null
  readonly language: Language
  readonly state: ReportState
  /** 1 = the first; a correction of what was sent has the next one. */
  readonly sequence: number
  readonly settings: ReportSettings
}
