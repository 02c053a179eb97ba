import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { HOUR_LIST_FIELDS } from '#domain/hours/hour-list.ts'
import { HOUR_KINDS } from '#domain/hours/hour-kind.ts'
import { procedure } from './base.ts'
import { day, fileIn, id, instant, line, version } from './schemas.ts'

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
  reason: z.enum(['conflict', 'outside_project_period', 'more_than_a_day']),
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

const listColumns = z.array(z.enum(HOUR_LIST_FIELDS).nullable()).max(200)
const work = z.object({ kind: z.enum(HOUR_KINDS), projectId: id.nullable() })

export const hourListProfile = z.object({
  id,
  version,
  name: z.string(),
  /** Header text of the list → what it holds; null = left out. */
  columns: z.record(z.string().max(500), z.enum(HOUR_LIST_FIELDS).nullable()),
})
export type HourListProfile = z.output<typeof hourListProfile>

export const hourListIn = z.object({
  file: fileIn,
  /** Fields of the columns from the left; guessed from the header when absent. */
  columns: listColumns.optional(),
  /** Sheet of a workbook, by its place. */
  sheet: z.number().int().min(0).max(999).optional(),
  /** Name of the profile to read with, and to remember the columns under when the rows are taken in. */
  profile: z.string().trim().min(1).max(80).optional(),
  /** Whom and what names of the list mean, where the person was asked: by the text as the list has it. */
  answers: z
    .object({ persons: z.record(z.string().max(500), id), works: z.record(z.string().max(500), work) })
    .optional(),
  /** False says what would be taken in and writes nothing. */
  commit: z.boolean(),
})
export type HourListIn = z.input<typeof hourListIn>

const count = z.number().int().min(0)
export const hourListResult = z.object({
  read: count,
  accepted: count,
  rejected: count,
  duplicates: count,
  /** Hundredths of an hour that are taken in. */
  hours: count,
  headers: z.array(z.string()),
  columns: listColumns,
  sheets: z.array(z.string()),
  sheet: count,
  /** Profile that the columns were taken from. */
  profile: z.string().nullable(),
  /** When this very file was taken in last. */
  importedBefore: instant.nullable(),
  /** Names that are no one's or more than one's, and work that is no project's: to be asked about. */
  unsure: z.object({ persons: z.array(z.string()), works: z.array(z.string()) }),
  /** JSON text of `HourListTuple[]` (domain/hours/hour-list.ts). */
  rows: z.string(),
})
export type HourListResult = z.output<typeof hourListResult>

export const hourListEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    phase: z.enum(['reading', 'checking', 'saving']),
    done: count,
    total: count,
  }),
  z.object({ kind: z.literal('done'), result: hourListResult }),
])
export type HourListEvent = z.output<typeof hourListEvent>

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
  /**
   * Reads, checks and, when told to, takes in a list of hours as one step of undo; progress on the way. Ending the call
   * cancels it. `import_rejected` for a file that is no table.
   */
  importList: procedure.input(hourListIn).output(eventIterator(hourListEvent)),
  listProfiles: procedure.output(z.array(hourListProfile)),
  removeListProfile: procedure.input(z.object({ id, version })).output(z.object({})),
}
