import { z } from 'zod'
import { CHECK_FAMILIES, REPORT_FIELDS, SEVERITIES } from '#domain/checks/finding.ts'
import { AREAS } from '#domain/places/place.ts'
import { REPORT_KINDS } from '#domain/report/report.ts'
import { procedure } from './base.ts'
import { day, id, instant, language, line, version } from './schemas.ts'

const words = z.record(language, z.string())
const family = z.enum(CHECK_FAMILIES)
const checkId = z.string().min(1).max(100)
const key = z.string().min(1).max(20_000)

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), section: z.string(), block: z.number().int(), quote: z.string() }),
  z.object({
    kind: z.literal('area'),
    area: z.enum(AREAS),
    rowId: z.string().nullable(),
    field: z.string().nullable(),
  }),
  z.object({ kind: z.literal('report'), field: z.enum(REPORT_FIELDS).nullable() }),
])

const value = z.union([
  z.string(),
  z.number(),
  z.object({ cents: z.number() }),
  z.object({ hundredths: z.number() }),
  z.object({ basisPoints: z.number() }),
  z.object({ day: z.string() }),
  z.object({ words }),
])

const waiver = z.object({ id, version, reason: z.string(), waivedAt: instant, waivedBy: z.string() })

/** A finding of the domain with what became of it. */
export const checkFinding = z.object({
  checkId,
  family,
  /** What the check looks at. */
  checkNames: words,
  severity: z.enum(SEVERITIES),
  key: z.string(),
  subject: z.string(),
  values: z.record(z.string(), value),
  message: words,
  citation: z.object({ act: z.string(), article: z.string().nullable(), url: z.string() }).nullable(),
  certainty: z.enum(['verified', 'unverified']),
  where: place,
  /** Where it is mended when that is in several places, `where` the first of them; empty for one alone. */
  places: z.array(z.object({ name: z.string(), where: place })),
  /** The report that it is about; `null` for the project's data. */
  reportId: id.nullable(),
  /** Set when somebody has let it be. */
  waiver: waiver.nullable(),
})
export type CheckFinding = z.output<typeof checkFinding>

/** Something that a report lacks before it is locked. */
export const lack = z.discriminatedUnion('kind', [
  /** A section that the form asks for has no text; or its writer has not called it finished. */
  z.object({ kind: z.literal('section_empty'), section: z.string(), title: z.string() }),
  z.object({ kind: z.literal('section_unready'), section: z.string(), title: z.string() }),
  z.object({ kind: z.literal('signatories') }),
  z.object({ kind: z.literal('signed_on') }),
  /** An error that a check has found and nobody has let be. */
  z.object({ kind: z.literal('finding'), finding: checkFinding }),
])
export type ReportLack = z.output<typeof lack>

const checkedReport = z.object({
  id,
  formId: z.string(),
  names: words,
  kind: z.enum(REPORT_KINDS),
  period: z.object({ start: day, end: day }).nullable(),
  /** For what it can't be locked now: what the lock itself says. */
  blocking: z.array(lack),
})
export type CheckedReport = z.output<typeof checkedReport>

const projectFindings = z.object({
  findings: z.array(checkFinding),
  /** The open reports, whose findings are among them. */
  reports: z.array(checkedReport),
})
export type ProjectFindings = z.output<typeof projectFindings>

export const checkContract = {
  /** All checks that there are, in the order of the catalogue. */
  catalogue: procedure.output(z.array(z.object({ id: checkId, family, names: words }))),
  /** What the checks find in a report and the data behind it; errors first, waived ones among them. */
  report: procedure.input(z.object({ reportId: id })).output(z.object({ findings: z.array(checkFinding) })),
  /** What they find in a project's data and in each of its open reports. */
  project: procedure.input(z.object({ projectId: id })).output(projectFindings),
  /**
   * Lets a finding be, for a reason. A finding of the data is waived for all reports. `already_exists` when it is
   * waived; `not_found` for a check that isn't in the catalogue; `report_locked` for a report that is no longer open.
   */
  waive: procedure
    .input(
      z.object({
        projectId: id,
        reportId: id.nullable(),
        checkId,
        key,
        reason: line.trim().min(1).max(500),
        waivedBy: line.trim().max(200),
      }),
    )
    .output(z.object({ id, version })),
  /** `report_locked` for that of a report that is no longer open. */
  unwaive: procedure.input(z.object({ id, version })).output(z.object({})),
}
