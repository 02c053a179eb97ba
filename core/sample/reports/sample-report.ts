import type { Plan } from '#domain/plan/plan.ts'
import type { ReportKind, ReportSettings, ReportState } from '#domain/report/report.ts'
import type { Period } from '#domain/values/period.ts'
import { asDay } from '#domain/values/day.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { sampleNarrative } from '#templates/report-parts/sample/live-runs.ts'

/** Texts by the key of their section. */
export type SampleTexts = Readonly<Record<string, Narrative>>

/** A report of the sample's projects; the ones in `corrections` mend it one after the other. */
export interface SampleReport {
  readonly code: string
  readonly form: { readonly id: string; readonly edition: string }
  readonly kind: ReportKind
  readonly period: Period | null
  readonly versions: readonly [SampleVersion, ...SampleVersion[]]
}

export interface SampleVersion {
  readonly state: ReportState
  readonly days?: {
    readonly locked?: string
    readonly sent?: string
    readonly returned?: string
    readonly accepted?: string
  }
  readonly note?: string
  readonly settings?: Partial<ReportSettings>
  /** Some forms have sections for each goal of the project's plan. */
  readonly texts: (plan: Pick<Plan, 'goal'>) => SampleTexts
  /** What the writer has not finished, with the note to oneself. */
  readonly unfinished?: Readonly<Record<string, string>>
}

export const days = (start: string, end: string): Period => ({ start: asDay(start), end: asDay(end) })

/** Texts as people type them; ids of tables begin with the key of their section. */
export const textsOf = (texts: Readonly<Record<string, string>>): SampleTexts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, sampleNarrative(text, `${key}-taulukko`)] as const),
  )

export const signedBy = (name: string, title: string, place: string, on: string): Partial<ReportSettings> => ({
  place,
  signedOn: asDay(on),
  signatories: [{ name, title, organisation: 'Sinivaaran Kehitys Oy' }],
})
