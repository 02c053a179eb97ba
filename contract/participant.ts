import { z } from 'zod'
import { GENDERS } from '#domain/indicators/indicator-type.ts'
import { procedure } from './base.ts'
import { personalDataState } from './privacy.ts'
import { day, id, line, version } from './schemas.ts'

const answers = z.record(z.string().max(60), z.string().max(60))

/** Who it is; kept under the workspace's key for personal data. */
export const contactFields = z.object({ name: line.max(200), email: line.max(200), phone: line.max(60) })
export type ContactFields = z.output<typeof contactFields>

export const participantFields = z.object({
  personKey: line.trim().min(1).max(60),
  organisationId: id.nullable(),
  gender: z.enum(GENDERS).nullable(),
  age: z.number().int().min(0).max(120).nullable(),
  retentionUntil: day.nullable(),
})
export type ParticipantFields = z.output<typeof participantFields>

/** A whole notice: every question that isn't sensitive has its answer, or nothing is taken. */
export const noticeFields = z.object({ day, answers })
export type NoticeFields = z.output<typeof noticeFields>

export const participantRow = participantFields.extend({
  id,
  version,
  organisationName: z.string(),
  /** `null` while personal data are locked, or when none are kept. */
  contact: contactFields.nullable(),
  hasContact: z.boolean(),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  attendances: z.number().int(),
})
export type ParticipantRow = z.output<typeof participantRow>

export const participantDetail = participantRow.extend({
  startAnswers: answers.nullable(),
  endAnswers: answers.nullable(),
  hasSpecial: z.boolean(),
  /** `null` while personal data are locked, or when there are none. */
  special: answers.nullable(),
})
export type ParticipantDetail = z.output<typeof participantDetail>

export const aggregateRow = z.object({
  question: z.string(),
  answer: z.string(),
  /** `null` = suppressed. */
  count: z.number().int().nullable(),
})
export const participantAggregates = z.object({
  /** `null` = suppressed. */
  total: z.number().int().nullable(),
  rows: z.array(aggregateRow),
})
export type ParticipantAggregates = z.output<typeof participantAggregates>

export const ERASURE_REASONS = ['retention', 'request', 'mistake'] as const

export const participantContract = {
  /** Those whose key, organisation or (when open) name or address holds the text; at most `limit`, and how many in all. */
  search: procedure
    .input(z.object({ projectId: id, text: z.string().max(200), limit: z.number().int().min(1).max(1_000) }))
    .output(
      z.object({
        rows: z.array(participantRow),
        found: z.number().int(),
        all: z.number().int(),
        state: personalDataState,
      }),
    ),
  get: procedure.input(z.object({ id })).output(participantDetail),
  /** `already_exists` for a key in use; `personal_data_locked` when a contact is given and can't be sealed. */
  create: procedure
    .input(
      z.object({
        projectId: id,
        fields: participantFields.partial({ personKey: true }),
        contact: contactFields.nullable(),
      }),
    )
    .output(z.object({ id, version, personKey: z.string() })),
  update: procedure.input(z.object({ id, version, patch: participantFields.partial() })).output(z.object({ version })),
  /** What is not given stays. `personal_data_locked` when what stays can't be read. */
  updateContact: procedure
    .input(z.object({ id, version, patch: contactFields.partial() }))
    .output(z.object({ version })),
  /** `notice: null` takes the notice back. */
  setStart: procedure
    .input(z.object({ id, version, notice: noticeFields.nullable(), special: answers }))
    .output(z.object({ version })),
  setEnd: procedure.input(z.object({ id, version, notice: noticeFields.nullable() })).output(z.object({ version })),
  remove: procedure.input(z.object({ id, version })).output(z.object({})),
  setRetention: procedure.input(z.object({ projectId: id, day: day.nullable() })).output(z.object({})),
  /**
   * Removes a person for good, from the history too: there is no undo. Before the retention day only with `mistake`
   * or `request`.
   */
  erase: procedure.input(z.object({ id, version, reason: z.enum(ERASURE_REASONS) })).output(z.object({})),
  /** Counts by question and answer with the small ones suppressed. */
  aggregates: procedure.input(z.object({ projectId: id })).output(participantAggregates),
}
