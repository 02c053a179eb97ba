import type { Citation } from '../rules/citation.ts'
import type { Certainty } from '../rules/rule.ts'
import type { AreaPlace } from '../places/place.ts'
import type { Language } from '../values/language.ts'

export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The families of the catalogue, in its order. */
export const CHECK_FAMILIES = [
  'dates',
  'money',
  'person_months',
  'counts',
  'identity',
  'structure',
  'language',
  'companies',
  'accessibility',
] as const
export type CheckFamily = (typeof CHECK_FAMILIES)[number]

/** Settings of a report that its dialog has, by the names of `ReportSettings`. */
export const REPORT_FIELDS = ['place', 'signedOn', 'signatories'] as const
export type ReportField = (typeof REPORT_FIELDS)[number]

/** Where on screen it is mended. */
export type FindingPlace =
  /** A section's text; `block` counts from 0, `quote` is the text that the finding is about. */
  | { readonly kind: 'text'; readonly section: string; readonly block: number; readonly quote: string }
  /** An area of the project with the row and the field, when there is one. */
  | ({ readonly kind: 'area' } & AreaPlace)
  /** The report as a whole, or one of its own settings. */
  | { readonly kind: 'report'; readonly field: ReportField | null }

export type FindingValue =
  | string
  | number
  | { readonly cents: number }
  | { readonly hundredths: number }
  | { readonly basisPoints: number }
  | { readonly day: string }
  /** What is called otherwise in each language, e.g. a cost category. */
  | { readonly words: Readonly<Record<Language, string>> }

/** Something that a careful reader would send back, or would ask about. */
export interface Finding {
  readonly checkId: string
  readonly severity: Severity
  /**
   * The same for the same matter however often it is looked at, and no longer the same when its values change: a
   * waiver holds for it.
   */
  readonly key: string
  /** What it is about, in the user's words, e.g. a name or a quoted amount. */
  readonly subject: string
  /** Fill the places `{name}` of the message. */
  readonly values: Readonly<Record<string, FindingValue>>
  readonly message: Readonly<Record<Language, string>>
  readonly citation?: Citation
  /** Of the rule behind it; a finding of an unverified rule is never an error. */
  readonly certainty: Certainty
  /** The first of `places`, when there are several. */
  readonly where: FindingPlace
  /** Where it is mended when that is in several places, each by a short name; empty for one alone. */
  readonly places: readonly NamedPlace[]
}

/** One of several places of a finding: `4.2.1`, `Aikataulu`. */
export interface NamedPlace {
  readonly name: string
  readonly where: FindingPlace
}
