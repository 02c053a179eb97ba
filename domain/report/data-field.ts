import type { SourceTable } from '../places/source-place.ts'
import type { Language } from '../values/language.ts'
import type { ReportInput } from './report-input.ts'

/** What a live figure is, so that each language prints it in its own way. */
export type FieldValue =
  | { readonly kind: 'money'; readonly cents: number }
  /** Basis points. */
  | { readonly kind: 'share'; readonly basisPoints: number }
  /** Hundredths, e.g. person-months. */
  | { readonly kind: 'hundredths'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'period'; readonly start: string; readonly end: string }
  | { readonly kind: 'text'; readonly text: string }

export interface FigureSource {
  readonly table: SourceTable
  readonly ids: readonly string[]
  /** What of each row the figure has. */
  readonly field: string
  /** Whether what the rows have adds up to the figure; a difference, a share or a number of persons is no sum. */
  readonly isSum: boolean
}

/** A figure with the rows that it comes from. */
export interface FieldReading {
  readonly value: FieldValue
  readonly rows: FigureSource
}

/** A figure of the data that a text may have in it. Keys never change: texts have them. */
export interface DataField {
  /** E.g. `money.total.spent`; a family over rows ends in its row: `indicator.<id>.cumulative`. */
  readonly key: string
  readonly group: FieldGroup
  readonly names: Readonly<Record<Language, string>>
  /** `null` while the data has no value for it. */
  read(input: ReportInput): FieldReading | null
}

export const FIELD_GROUPS = ['project', 'decision', 'money', 'people', 'indicators', 'events', 'companies'] as const
export type FieldGroup = (typeof FIELD_GROUPS)[number]
