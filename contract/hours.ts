import { z } from 'zod'
import { HOUR_KINDS } from '#domain/hours/hour-kind.ts'
import { procedure } from './base.ts'
import { day, id, line, version } from './schemas.ts'

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What a row of the sheet is about. `projectId` belongs to the kind `project` and to no other. */
const hourActivity = z.object({
  kind: z.enum(HOUR_KINDS),
  projectId: id.nullable(),
  /** Work package or task; the name of a project outside this workspace; `''` for none. */
  activity: line,
})
export const hourRow = hourActivity.extend({ projectCode: z.string(), projectName: z.string() })
export type HourRow = z.output<typeof hourRow>

const cell = hourActivity.extend({ day, hours: z.number().int().min(0).max(2_400) })
export const hourCell = cell.extend({ id, version })
export type HourCell = z.output<typeof hourCell>

/** A cell as the caller wants it; 0 hours empties it. `version` is what was seen: `null` = an empty cell. */
export const hourCellEdit = cell.extend({ version: version.nullable() })
export type HourCellEdit = z.output<typeof hourCellEdit>

export const refusedCell = cell.extend({
  reason: z.enum(['conflict', 'outside_project_period', 'more_than_a_day', 'in_sent_claim']),
  /** What stands in the cell. */
  standing: z.object({ hours: z.number().int(), version: version.nullable() }),
})
export type RefusedCell = z.output<typeof refusedCell>

export const monthSheet = z.object({
  staffId: id,
  staffName: z.string(),
  month,
  state: z.enum(['open', 'approved', 'locked']),
  /** Of the approval; `null` while the month is open. */
  approval: z.object({ version, approvedBy: z.string(), approvedOn: day }).nullable(),
  /** Projects that the person is allocated to this month, what has hours, other work and the usual absences. */
  rows: z.array(hourRow),
  cells: z.array(hourCell),
  /** Hours charged to projects in the rest of the calendar year, and the year's cap. */
  year: z.object({ otherMonths: z.number().int().min(0), cap: z.number().int().min(0) }),
})
export type MonthSheet = z.output<typeof monthSheet>

const ofMonth = z.object({ staffId: id, month })
const ofApproval = ofMonth.extend({ version })
const saved = z.object({ version })

export const hoursContract = {
  month: procedure.input(ofMonth).output(monthSheet),
  /**
   * Writes the cells that can be written and says why the others can't. One step of undo. `period_locked` when the
   * month is approved or locked.
   */
  write: procedure
    .input(ofMonth.extend({ cells: z.array(hourCellEdit).min(1).max(2_000) }))
    .output(z.object({ cells: z.array(hourCellEdit), refused: z.array(refusedCell) })),
  approve: procedure.input(ofMonth.extend({ approvedBy: line.trim().min(1), approvedOn: day })).output(saved),
  /** Withdraws the approval, so that the month can be edited. `period_locked` when it is locked. */
  reopen: procedure.input(ofApproval).output(z.object({})),
  /** For months that a claim has used: the approval can't be withdrawn until the lock is opened. */
  lock: procedure.input(ofApproval).output(saved),
  unlock: procedure.input(ofApproval).output(saved),
}
