import { z } from 'zod'
import { BUDGET_LINES } from '#domain/cost-models/category.ts'
import { CHANGE_OUTCOMES } from '#domain/decision/change-application.ts'
import { procedure } from './base.ts'
import { day, id, line, version } from './schemas.ts'

export const changeApplicationFields = z.object({
  /** Line of the budget that is to grow or to come; null = something else, such as more time. */
  line: z.enum(BUDGET_LINES).nullable(),
  subject: line,
  /** The day on which the funder had it. */
  receivedOn: day.nullable(),
  outcome: z.enum(CHANGE_OUTCOMES),
  decidedOn: day.nullable(),
  reference: line.max(200),
})
export type ChangeApplicationFields = z.output<typeof changeApplicationFields>

export const changeApplicationRow = changeApplicationFields.extend({ id, version })
export type ChangeApplicationRow = z.output<typeof changeApplicationRow>

/** Changes of the decision that were applied for. A decision before the day of receipt is `invalid_input`. */
export const changeApplicationContract = {
  /** By the day of receipt; what is not sent yet comes last. */
  list: procedure.input(z.object({ projectId: id })).output(z.array(changeApplicationRow)),
  add: procedure.input(z.object({ projectId: id, fields: changeApplicationFields })).output(z.object({ id, version })),
  update: procedure
    .input(z.object({ id, version, patch: changeApplicationFields.partial() }))
    .output(z.object({ version })),
  remove: procedure.input(z.object({ id, version })).output(z.object({})),
}
