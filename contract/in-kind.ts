import { z } from 'zod'
import { REGIMES } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { ruleVerdict } from './people.ts'
import { cents, day, id, line, version } from './schemas.ts'

const hours = z.number().int().min(0).max(100_000)

export const inKindFields = z.object({
  worker: line.trim().min(1).max(200),
  /** At least as old as the rule asks (15 years); null when nobody has told. */
  isOfAge: z.boolean().nullable(),
  task: line.max(500),
  workDay: day.nullable(),
  /** Hundredths of an hour, the driver's own among them. */
  hours: hours.nullable(),
  machine: line.max(200),
  machineHours: hours.nullable(),
  /** Day of the signature. */
  signedOn: day.nullable(),
})
export type InKindFields = z.output<typeof inKindFields>

export const inKindRow = inKindFields.extend({
  id,
  version,
  /** Cents; null while its hours are not known or no rule has a price. */
  value: cents.nullable(),
  /** Whether the ledger has it, for the same sum or for another. */
  booked: z.enum(['no', 'same', 'differs']),
})
export type InKindRow = z.output<typeof inKindRow>

export const inKindOverview = z.object({
  regime: z.enum(REGIMES),
  /** Whether the regime knows voluntary work at all; the structural funds never do. */
  isPossible: z.boolean(),
  /** What an hour is worth, cents, and where that stands; null when no rule has a price. */
  prices: z
    .object({
      workHour: cents,
      machineHour: cents,
      /** The rule's own figures. */
      ruleWorkHour: cents,
      ruleMachineHour: cents,
      workerAge: z.number().int(),
      act: z.string(),
      article: z.string().nullable(),
      url: z.string(),
    })
    .nullable(),
  rows: z.array(inKindRow),
  hours: z.number().int(),
  machineHours: z.number().int(),
  /** Of the rows that count: worker of age, day, hours and signature known. A cost and private funding at once. */
  value: cents,
  /** Rows that count and are not in the ledger. */
  unbooked: z.number().int(),
  /** Of the rows that don't count yet. */
  openValue: cents,
  verdict: ruleVerdict.nullable(),
  /** Support on the ledger's costs and this work together; null while the decision has no rate and grant. */
  support: z
    .object({
      ledgerCosts: cents,
      total: cents,
      amount: cents,
      boundBy: z.enum(['rate', 'grant', 'public_cap', 'in_kind']),
    })
    .nullable(),
})
export type InKindOverview = z.output<typeof inKindOverview>

export const inKindContract = {
  overview: procedure.input(z.object({ projectId: id })).output(inKindOverview),
  add: procedure.input(z.object({ projectId: id, fields: inKindFields })).output(z.object({ id, version })),
  update: procedure.input(z.object({ id, version, patch: inKindFields.partial() })).output(z.object({ version })),
  remove: procedure.input(z.object({ id, version })).output(z.object({})),
  /** Books what counts and isn't in the ledger yet, a row each, as one step of undo. */
  book: procedure.input(z.object({ projectId: id })).output(z.object({ booked: z.number().int() })),
}
