import { z } from 'zod'
import { SOURCE_TABLES } from '#domain/places/source-place.ts'
import { FIELD_GROUPS } from '#domain/report/data-field.ts'
import { REPORT_KINDS, REPORT_STATES } from '#domain/report/report.ts'
import { FUNDS, REGIMES } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { narrativeBlocks } from './narrative.ts'
import { previewProcedure } from './report-preview.ts'
import { day, fileOut, freeText, id, language, line, version } from './schemas.ts'

const kind = z.enum(REPORT_KINDS)
const state = z.enum(REPORT_STATES)
const formId = z.string().min(1).max(80)
const period = z.object({ start: day, end: day }).nullable()
const section = z.string().min(1).max(100)

export const formSummary = z.object({
  id: z.string(),
  edition: z.string(),
  names: z.record(language, z.string()),
  funds: z.array(z.enum(FUNDS)),
  /** Programme periods of its funds whose projects it is for. */
  regimes: z.array(z.enum(REGIMES)),
  /** The first is the funder's own language, the others are translations. */
  languages: z.array(language),
  formats: z.array(z.enum(['pdf', 'txt', 'xlsx', 'json'])),
  /** Whether it is about a period: of any length, or of whole months, or that of a claim. */
  period: z.enum(['none', 'days', 'months', 'claim']),
  /** Whether its sections have texts that people write for it. */
  hasTexts: z.boolean(),
  /** Whether it is of one project or of all of the organisation together. */
  scope: z.enum(['project', 'organisation']),
  /** Whether it is a frame with the content of the funder's form, which itself can't be read. */
  isFrame: z.boolean(),
  /** Key of the section that can be taken over as the final report's summary of the project's description. */
  summarySection: z.string().nullable(),
  /** The kinds of report that it makes. */
  kinds: z.array(kind),
})
export type FormSummary = z.output<typeof formSummary>

const signatory = z.object({ name: line, title: line, organisation: line })

/** What a report says of itself: `ReportSettings` of the domain. */
const settings = z.object({
  headings: z.record(section, line.min(1)),
  leftOut: z.array(section).readonly(),
  /** The report's own order of headings; empty = the form's. */
  outline: z
    .array(
      z.object({
        key: section,
        number: line.max(20),
        title: line,
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      }),
    )
    .max(300)
    .readonly(),
  place: line,
  signedOn: day.nullable(),
  signatories: z.array(signatory).max(50).readonly(),
})

const head = z.object({
  id,
  version,
  projectId: id,
  formId: z.string(),
  edition: z.string(),
  kind,
  /** `null` = the whole project. */
  period,
  language,
  state,
  /** 1 = the first; a correction has the next one. */
  sequence: z.number().int(),
  /** The report that this one corrects, and the one that corrects it. */
  previousId: id.nullable(),
  nextId: id.nullable(),
  note: freeText,
  lockedOn: day.nullable(),
  sentOn: day.nullable(),
  returnedOn: day.nullable(),
  acceptedOn: day.nullable(),
})

const reportSummary = head.extend({
  /** Sections that are printed; those with a text; those that their writer calls finished. */
  sections: z.object({ all: z.number().int(), written: z.number().int(), ready: z.number().int() }),
})
export type ReportSummary = z.output<typeof reportSummary>

const reportSection = z.object({
  key: z.string(),
  /** As the form prints it. */
  number: z.string(),
  /** In the report's language: its own heading where it has one, otherwise the form's. */
  title: z.string(),
  /** `''` for a section of the report's own. */
  formTitle: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Most characters that the funder takes, spaces included. */
  limit: z.number().int().nullable(),
  isOptional: z.boolean(),
  isRenamable: z.boolean(),
  isLeftOut: z.boolean(),
  /** `null` = nothing written yet. */
  version: version.nullable(),
  blocks: narrativeBlocks,
  isReady: z.boolean(),
  note: freeText,
})
export type ReportSection = z.output<typeof reportSection>

const reportDetail = head.extend({ settings, sections: z.array(reportSection) })
export type ReportDetail = z.output<typeof reportDetail>

const sourceTable = z.enum(SOURCE_TABLES)

/** A live figure of the data, as it prints now in the report's language. */
const reportField = z.object({
  key: z.string(),
  group: z.enum(FIELD_GROUPS),
  /** In the report's language. */
  name: z.string(),
  /** `null` while the data has no value for it. */
  printed: z.string().nullable(),
  /** The rows that it comes from. */
  rows: z
    .object({
      table: sourceTable,
      ids: z.array(z.string()).readonly(),
      field: z.string(),
      isSum: z.boolean(),
    })
    .nullable(),
})
export type ReportField = z.output<typeof reportField>

/** Rows behind a figure, printed in the report's language. */
const figureRowsOut = z.object({
  /** The first ones, by day. */
  rows: z.array(
    z.object({
      table: sourceTable,
      id: z.string(),
      field: z.string(),
      name: z.string(),
      day: day.nullable(),
      /** What of it is in the figure. */
      value: z.string().nullable(),
    }),
  ),
  /** How many there are. */
  count: z.number().int(),
  /** Of all rows together. */
  sum: z.string().nullable(),
  /** What is computed besides; with the sum it is the figure. */
  rest: z.string().nullable(),
})
export type FigureRowsOut = z.output<typeof figureRowsOut>

const target = z.object({ id, version })
const signatoryTarget = target.extend({ index: z.number().int().min(0) })
const saved = z.object({ version })
const sectionTarget = z.object({ reportId: id, section, version: version.nullable() })

/** Writes to a report that is no longer open are refused with `report_locked`. */
export const reportContract = {
  /** All forms that there are. */
  forms: procedure.output(z.array(formSummary)),
  /** Those for the project's fund and programme period; of every period while nobody can tell it. */
  projectForms: procedure.input(z.object({ projectId: id })).output(z.array(formSummary)),
  /**
   * A form of a project, with the texts of the report that is asked for; otherwise of the newest report of the form and
   * the period. `template_unavailable` for an unknown form, a language or format that it lacks, and a form
   * of another fund or period, unless the project has a report of it; `invalid_input` for a
   * period that ends before it begins.
   */
  render: procedure
    .input(
      z.object({
        projectId: id,
        formId,
        language,
        format: z.enum(['pdf', 'txt', 'xlsx', 'json']),
        draft: z.boolean().default(false),
        /** Days from–to for a form that is about a period; without it the form takes its usual one. */
        period: z.object({ from: day, to: day }).optional(),
        reportId: id.optional(),
      }),
    )
    .output(fileOut),
  preview: previewProcedure,
  /** Of the whole project first, then by period from the newest; a correction stands before what it corrects. */
  list: procedure.input(z.object({ projectId: id })).output(z.array(reportSummary)),
  get: procedure.input(z.object({ id })).output(reportDetail),
  /** The figures that texts of the report may have in them. */
  figureRows: procedure.input(z.object({ reportId: id, key: z.string().max(1_000) })).output(figureRowsOut.nullable()),
  fields: procedure.input(z.object({ reportId: id })).output(z.array(reportField)),
  /**
   * A report as a draft. `copyFrom` is a report of the project whose texts it begins with, section by section where both
   * forms have it. `already_exists` for a second one of the same form, kind, period and language.
   */
  create: procedure
    .input(z.object({ projectId: id, formId, kind, period, language, copyFrom: id.nullable() }))
    .output(target),
  /** Of a report that is not open only the note can be written. */
  update: procedure
    .input(
      target.extend({
        patch: settings
          .omit({ headings: true, leftOut: true, signatories: true })
          .partial()
          .extend({
            /** By section: its heading in this report, `null` = the form's; of others nothing changes. */
            headings: z.record(section, line.min(1).nullable()).optional(),
            /** By section: whether it is left out; of others nothing changes. */
            leftOut: z.record(section, z.boolean()).optional(),
            period: period.optional(),
            language: language.optional(),
            note: freeText.optional(),
          }),
      }),
    )
    .output(saved),
  /** One more who signs, after the others. */
  addSignatory: procedure.input(target.extend({ fields: signatory })).output(saved),
  /** `index` counts those who sign from 0; `not_found` where there is nobody. */
  updateSignatory: procedure.input(signatoryTarget.extend({ patch: signatory.partial() })).output(saved),
  removeSignatory: procedure.input(signatoryTarget).output(saved),
  /** Only an open one. */
  remove: procedure.input(target).output(z.object({})),
  /** Along `NEXT_STATES`; `day` is when it was locked, sent, returned or accepted; a `note` takes the place of the last. */
  move: procedure.input(target.extend({ to: state, day: day.nullable(), note: freeText.nullable() })).output(saved),
  /** A new version, as a draft with the same texts, of a report that is locked or further. */
  correct: procedure.input(z.object({ id })).output(target),
  /**
   * Writes a section's text, whole. `version` is the one that was seen, `null` when there was none. `invalid_input` for
   * a table or picture whose id the report has already.
   */
  saveSection: procedure.input(sectionTarget.extend({ blocks: narrativeBlocks })).output(saved),
  /**
   * The summary of a report beside that of the project's description. `offered` is `''` while nothing is written;
   * `current` is `null` while the description has no such section. `not_found` for a form without a summary.
   */
  summary: procedure
    .input(z.object({ reportId: id }))
    .output(z.object({ projectVersion: version, current: z.string().nullable(), offered: z.string() })),
  /**
   * Writes it into the description. `conflict` when the report no longer says `text` or the project was changed.
   */
  giveSummary: procedure.input(z.object({ reportId: id, projectVersion: version, text: freeText })).output(saved),
  /** Whether the section is finished, and a note to oneself. What is not given stays. */
  setSection: procedure
    .input(sectionTarget.extend({ isReady: z.boolean().optional(), note: freeText.optional() }))
    .output(saved),
}
