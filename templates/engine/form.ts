import type { FormInputs } from '../inputs.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { OutlineEntry } from '#domain/report/outline.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ReportKind } from '#domain/report/report.ts'
import type { Language } from '#domain/values/language.ts'
import type { DocumentModel } from './model.ts'

export type Format = 'pdf' | 'txt' | 'xlsx' | 'json'

/** Options of one rendering. Everything that may change the bytes is in here or in the input. */
export interface BuildOptions {
  language: Language
  /** ISO UTC instant for the metadata. */
  createdAt: string
  /** Adds the draft mark. */
  draft: boolean
}

/** A section whose text people write; the key never changes. */
export interface NarrativeSlot {
  key: string
  /** As printed; `''` for a section without one. */
  number: string
  /** Of its heading, where the number doesn't tell: absent = as many as the number has parts. */
  level?: 1 | 2 | 3
  /** The form's own heading; a report may have its own where `isRenamable`. */
  titles: Readonly<Record<Language, string>>
  isRenamable?: boolean
  /** Whether the report is complete without it. */
  isOptional?: boolean
  /** Most characters that the funder takes, spaces included. */
  limit?: number
}

/** Another order of the form's headings that funders use, to begin a report's own outline with. */
export interface OutlineModel {
  names: Readonly<Record<Language, string>>
  entries: readonly OutlineEntry[]
}

/**
 * One funder form. A form is a folder under `templates/` whose `form.ts` exports `form` of this type; the registry
 * finds it by its folder's name. Adding a form touches no other file.
 */
export interface FormDefinition<Kind extends keyof FormInputs> {
  /** Same as the folder's name, and what the command line takes. */
  id: string
  /** Which edition of the funder's form, e.g. `2014–2020`. */
  edition: string
  names: Readonly<Record<Language, string>>
  /** Programme periods of funds whose projects may use it (`formFits`). */
  regimes: readonly Regime[]
  /** `organisation` = of all projects together; absent = of one project. */
  scope?: 'project' | 'organisation'
  /** The first one is the funder's own; the others are translations and marked as such. */
  languages: readonly Language[]
  formats: readonly Format[]
  /** Which reading of the database it needs. */
  input: Kind
  /** Sections with a text that people write for this form: key, printed number and title. */
  narratives?: readonly NarrativeSlot[]
  /**
   * All sections of a project's report where they depend on its plan, such as a section for each goal; absent =
   * `narratives` are all there are. Read with `slotsFor`.
   */
  narrativesFor?(plan: Plan): readonly NarrativeSlot[]
  /** Key of the section whose text is also the summary of the final report in the project's public description. */
  summarySection?: string
  /** Whether it is a frame with the content of the funder's form, which itself can't be read: screens say so. */
  isFrame?: boolean
  /** Orders of headings beside the form's own; a report may take one and change it. */
  outlines?: readonly OutlineModel[]
  /** Set when the reading is of a period that the person chooses: in days, in whole months, or that of a claim. */
  period?: 'days' | 'months' | 'claim'
  /** Which kinds of report it makes; absent = `other` only. */
  kinds?: readonly ReportKind[]
  /** Pure: the same input and options give the same model. */
  build(input: FormInputs[Kind], options: BuildOptions): DocumentModel
  /** The funder's own plain text where it has one (kept to the byte); otherwise the model's text is printed. */
  plainText?(input: FormInputs[Kind], options: BuildOptions): Uint8Array
  /** A complete invented input, for the conformance test and the gallery. */
  sample(): FormInputs[Kind]
}

export type AnyForm = { [Kind in keyof FormInputs]: FormDefinition<Kind> }[keyof FormInputs]
