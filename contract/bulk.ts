import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { REPORT_KINDS, REPORT_STATES } from '#domain/report/report.ts'
import { FUNDS } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { base64, day, id, language } from './schemas.ts'

const formId = z.string().min(1).max(80)

/** A report that could be made now. */
export const bulkOffer = z.object({
  /** Names it in this list. */
  key: z.string(),
  projectId: id,
  projectCode: z.string(),
  projectName: z.string(),
  fund: z.enum(FUNDS),
  formId,
  formNames: z.record(language, z.string()),
  language,
  /** `null` = the form as it is, without a report of its own. */
  reportId: id.nullable(),
  kind: z.enum(REPORT_KINDS).nullable(),
  state: z.enum(REPORT_STATES).nullable(),
  /** `null` = the whole project for a report; the form's usual one for a form that is about a period. */
  period: z.object({ start: day, end: day }).nullable(),
  /** How the form takes a period that the person gives. */
  periodUnit: z.enum(['none', 'days', 'months', 'claim']),
  /** By when it is to be sent. */
  due: day.nullable(),
  /** Whether it is the project's due report. */
  isDue: z.boolean(),
})
export type BulkOffer = z.output<typeof bulkOffer>

export const bulkItem = z.object({
  projectId: id,
  formId,
  language,
  reportId: id.nullable(),
  /** Days for a form that is about a period; `null` = its usual one, or the report's own. */
  period: z.object({ from: day, to: day }).nullable(),
})
export type BulkItemIn = z.input<typeof bulkItem>

const index = z.number().int().min(0)

/** `piece`: the next bytes of the ZIP; all of them in their order are the file. */
export const bulkEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), index }),
  z.object({ kind: z.literal('made'), index, fileName: z.string(), sizeBytes: z.number().int(), piece: base64 }),
  /** This one could not be made; the rest goes on. `error` is one of the contract's. */
  z.object({
    kind: z.literal('failed'),
    index,
    error: z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) }),
  }),
  z.object({ kind: z.literal('done'), fileName: z.string(), made: index, failed: index, piece: base64 }),
])
export type BulkEvent = z.output<typeof bulkEvent>

export const bulkContract = {
  /** By project code; what is being written before the forms. */
  offers: procedure.output(z.array(bulkOffer)),
  /**
   * Makes reports as PDF, one after another, into one ZIP with a list of its files. Ending the call cancels it. The
   * screen stays answered: what a person asks for meanwhile goes first.
   */
  make: procedure
    .input(
      z.object({
        items: z.array(bulkItem).min(1).max(2_000),
        draft: z.boolean(),
        /** Of the ZIP's own list. */
        language,
      }),
    )
    .output(eventIterator(bulkEvent)),
}
