import { z } from 'zod'
import { procedure } from './base.ts'
import { day, freeText, id, line, version } from './schemas.ts'

const time = z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/)
const headCount = z.number().int().min(1).max(100_000)
const count = z.number().int()

export const eventFields = z.object({
  name: line.trim().min(1).max(300),
  day,
  /** `HH:MM`, or `''`. */
  startTime: time,
  endTime: time,
  isOnline: z.boolean(),
  place: line,
  theme: line,
  organiser: line,
  workPackage: line,
  programme: freeText.max(20_000),
  /** Hours of training offered, in hundredths; `null` = no training. */
  trainingHours: z.number().int().min(0).max(1_000_000).nullable(),
})
export type EventFields = z.output<typeof eventFields>

/** Attendances are of one event or added up; persons and companies are each counted once. */
export const attendanceCounts = z.object({
  signedUp: count,
  attendances: count,
  persons: count,
  organisations: count,
  /** Of these, companies by their legal form, and those whose form nobody has told. */
  companies: count,
  untold: count,
  /** Attendances of people whose identity was not kept. */
  anonymous: count,
})
export type AttendanceCounts = z.output<typeof attendanceCounts>

export const eventSummary = eventFields.omit({ programme: true }).extend({ id, version, counts: attendanceCounts })
export type EventSummary = z.output<typeof eventSummary>

export const attendanceFields = z.object({
  organisationId: id.nullable(),
  participantId: id.nullable(),
  headCount,
  signedUp: z.boolean(),
  attended: z.boolean(),
  /** How long the person was there. */
  minutes: z.number().int().min(0).max(100_000).nullable(),
})
export type AttendanceFields = z.output<typeof attendanceFields>

export const attendanceRow = attendanceFields.extend({
  id,
  version,
  organisationName: z.string(),
  personKey: z.string().nullable(),
  /** `null` while personal data are locked, and for a person whose name was not kept. */
  personName: z.string().nullable(),
})
export type AttendanceRow = z.output<typeof attendanceRow>

export const eventDetail = z.object({
  id,
  version,
  projectId: id,
  fields: eventFields,
  counts: attendanceCounts,
  attendances: z.array(attendanceRow),
})
export type EventDetail = z.output<typeof eventDetail>

export const organisationChoice = z.object({ id, name: z.string(), businessId: z.string().nullable() })
export type OrganisationChoice = z.output<typeof organisationChoice>

/** What is known of a line of a pasted list of people. */
export const listedRow = z.object({
  /** Of the pasted text, from 1. */
  line: z.number().int(),
  name: z.string(),
  email: z.string(),
  organisation: z.string(),
  minutes: z.number().int().nullable(),
  outcome: z.enum(['accepted', 'rejected', 'duplicate']),
  reason: z.enum(['no_name', 'identity_code', 'twice_in_list', 'already_there']).nullable(),
  /** The one organisation whose name or number this is; otherwise those that it may be. */
  organisationId: id.nullable(),
  organisationChoices: z.array(organisationChoice),
  /** The one person whose address or name this is; otherwise those that it may be. */
  participantId: id.nullable(),
  participantChoices: z.array(z.object({ id, personKey: z.string(), name: z.string() })),
})
export type ListedRow = z.output<typeof listedRow>

/** What a person decided about a line: nothing is guessed. */
export const listedChoice = z.object({
  line: z.number().int(),
  /** `new` makes one of the line; `none` leaves it out. */
  organisation: z.union([z.object({ id }), z.enum(['new', 'none'])]),
  /** `anonymous` counts the attendance and keeps nobody's name. */
  person: z.union([z.object({ id }), z.enum(['new', 'anonymous'])]),
})
export type ListedChoice = z.output<typeof listedChoice>

const added = z.object({ id, version })
const saved = z.object({ version })
const removal = z.object({ id, version })
const pasted = z.object({ eventId: id, text: z.string().min(1).max(2_000_000), as: z.enum(['signedUp', 'attended']) })

export const projectEventContract = {
  /** By day, the newest first, with the sums of all: persons and companies once, attendances each time. */
  list: procedure
    .input(z.object({ projectId: id }))
    .output(z.object({ rows: z.array(eventSummary), total: attendanceCounts })),
  get: procedure.input(z.object({ id })).output(eventDetail),
  create: procedure.input(z.object({ projectId: id, fields: eventFields })).output(added),
  update: procedure.input(z.object({ id, version, patch: eventFields.partial() })).output(saved),
  /** Takes attendances along. */
  remove: procedure.input(removal).output(z.object({})),
  /** Everyone of the register, to choose from. */
  organisations: procedure.output(z.array(organisationChoice)),
  /** One that the register lacks, by its name and, when known, its number. */
  addOrganisation: procedure.input(z.object({ name: line.trim().min(1).max(300), businessId: line })).output(added),
  addAttendance: procedure.input(z.object({ eventId: id, fields: attendanceFields })).output(added),
  updateAttendance: procedure.input(z.object({ id, version, patch: attendanceFields.partial() })).output(saved),
  removeAttendance: procedure.input(removal).output(z.object({})),
  /** Reads a list as Teams or a spreadsheet writes it and says what of it is known. Writes nothing. */
  readList: procedure.input(pasted).output(
    z.object({
      rows: z.array(listedRow),
      personalData: z.enum(['absent', 'locked', 'open']),
    }),
  ),
  /** Writes the accepted lines as decided. `personal_data_locked` when a name were to be kept and can't be. */
  addList: procedure
    .input(pasted.extend({ choices: z.array(listedChoice).max(20_000) }))
    .output(z.object({ accepted: count, rejected: count, duplicates: count, read: count })),
}
