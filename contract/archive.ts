import { z } from 'zod'
import { CHANNELS, SNAPSHOT_ROLES } from '#domain/report/snapshot.ts'
import { procedure } from './base.ts'
import { lack } from './check.ts'
import { day, fileOut, freeText, id, instant, language, line, version } from './schemas.ts'

const readiness = z.object({
  /** While there is one the report can't be locked. */
  blocking: z.array(lack),
  /** What is asked about: a person may lock it all the same. */
  asking: z.array(lack),
})
export type ReportReadiness = z.output<typeof readiness>

const snapshot = z.object({
  reportId: id,
  lockedAt: instant,
  appVersion: z.string(),
  formId: z.string(),
  formEdition: z.string(),
  /** SHA-256 of the rules and of the parameters that the decisions set. */
  rulesSha256: z.string(),
  files: z.array(
    z.object({
      role: z.enum(SNAPSHOT_ROLES),
      name: z.string(),
      mediaType: z.string(),
      sizeBytes: z.number().int(),
      sha256: z.string(),
    }),
  ),
})
export type ReportSnapshot = z.output<typeof snapshot>

const filing = z.object({
  channel: z.enum(CHANNELS).nullable(),
  reference: z.string(),
  reasons: z.string(),
})

const retentionTerm = z.object({
  ruleId: z.string(),
  titleFi: z.string(),
  citation: z.object({ act: z.string(), article: z.string().nullable(), url: z.string() }),
  certainty: z.enum(['verified', 'unverified']),
  start: z.enum(['year_end_of_last_payment', 'last_payment', 'year_end', 'day_from_authority']),
  years: z.number().int(),
  /** `null` while the day from which it counts is not known. */
  until: day.nullable(),
})

const retention = z.object({
  terms: z.array(retentionTerm),
  /** By the rules: the latest of the known days. */
  until: day.nullable(),
  /** A day that nobody knows yet may be later. */
  isOpen: z.boolean(),
  certainty: z.enum(['verified', 'unverified']),
  /** The day that a person has set in its place. */
  ownUntil: day.nullable(),
  ownNote: z.string(),
})
export type ReportRetention = z.output<typeof retention>

const textPart = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
const changeKind = z.enum(['same', 'changed', 'added', 'removed'])
const figureValue = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('money'), cents: z.number().int() }),
    z.object({ kind: z.literal('share'), basisPoints: z.number().int() }),
    z.object({ kind: z.literal('hundredths'), value: z.number().int() }),
    z.object({ kind: z.literal('count'), value: z.number().int() }),
    z.object({ kind: z.literal('day'), day: z.string() }),
    z.object({ kind: z.literal('period'), start: z.string(), end: z.string() }),
    z.object({ kind: z.literal('text'), text: z.string() }),
  ])
  .nullable()
const figure = z.object({
  before: figureValue,
  after: figureValue,
  difference: figureValue,
  changeShare: z.number().int().nullable(),
})

const comparedSide = z.object({
  reportId: id,
  sequence: z.number().int(),
  /** `null` = as it is now. */
  lockedAt: instant.nullable(),
})

const comparison = z.object({
  before: comparedSide,
  after: comparedSide,
  language,
  isSame: z.boolean(),
  settings: z.array(z.object({ key: z.string(), before: z.string(), after: z.string() })),
  sections: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      titleBefore: z.string(),
      kind: changeKind,
      parts: z.array(textPart),
      addedWords: z.number().int(),
      removedWords: z.number().int(),
    }),
  ),
  tables: z.array(
    z.object({
      key: z.string(),
      kind: changeKind,
      caption: z.string(),
      section: z.string(),
      columns: z.array(z.object({ kind: changeKind, title: z.string() })),
      rows: z.array(
        z.object({
          kind: changeKind,
          cells: z.array(
            z.object({
              kind: changeKind,
              before: z.string(),
              after: z.string(),
              parts: z.array(textPart),
              figure: figure.nullable(),
            }),
          ),
        }),
      ),
      changedCells: z.number().int(),
    }),
  ),
  figures: z.array(figure.extend({ key: z.string(), name: z.string() })),
})
export type ReportComparisonOut = z.output<typeof comparison>

const target = z.object({ id, version })

export const archiveContract = {
  /** What an open report lacks. */
  readiness: procedure.input(z.object({ reportId: id })).output(readiness),
  /**
   * Locks a report for ever: its bytes are kept, and from then on it is printed from them. `not_ready` while something
   * blocks it, or while something is asked about and `acceptLacks` is false; `report_locked` when it is locked already.
   */
  lock: procedure
    .input(target.extend({ day, acceptLacks: z.boolean().default(false) }))
    .output(z.object({ version, snapshot })),
  /** What is kept of the locked reports of a project, oldest first. */
  snapshots: procedure.input(z.object({ projectId: id })).output(z.array(snapshot)),
  /** How the report was sent; all empty before that. */
  filing: procedure.input(z.object({ reportId: id })).output(filing),
  /** A file of a snapshot, as it was locked. `file_damaged` when it is not. */
  file: procedure.input(z.object({ reportId: id, role: z.enum(SNAPSHOT_ROLES) })).output(fileOut),
  /** A locked report has gone to the funder. */
  send: procedure
    .input(target.extend({ day, channel: z.enum(CHANNELS), reference: line }))
    .output(z.object({ version })),
  /** The funder's answer. `reasons` tell why it was returned. */
  answer: procedure
    .input(target.extend({ to: z.enum(['returned', 'accepted']), day, reference: line, reasons: freeText }))
    .output(z.object({ version })),
  /** What differs between two versions; `after` = `null` compares a locked report with what it would be now. */
  compare: procedure.input(z.object({ before: id, after: id.nullable() })).output(comparison),
  retention: procedure.input(z.object({ reportId: id })).output(retention),
  /** A day of a person's own, from the decision or the authority; `null` takes it away. */
  setRetention: procedure
    .input(z.object({ reportId: id, until: day.nullable(), note: line }))
    .output(z.object({ version })),
  /**
   * Everything that belongs to a locked report as one ZIP: its files, the vouchers of its claims, other papers of the
   * period, and lists of all of it with hashes. The same state gives the same bytes.
   */
  package: procedure.input(z.object({ reportId: id })).output(fileOut),
}
