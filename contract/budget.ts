import { z } from 'zod'
import { FORECAST_METHODS } from '#domain/budget/assumption.ts'
import { ENTERED_CATEGORIES } from '#domain/cost-models/category.ts'
import { REGIMES } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { cents, day, id, version } from './schemas.ts'

const category = z.enum(ENTERED_CATEGORIES)
const budgetLine = z.enum([...ENTERED_CATEGORIES, 'flat_rate'])
const method = z.enum(FORECAST_METHODS)
const text = z
  .string()
  .max(500)
  .regex(/^[^\r\n\0]*$/)
const days = z.object({ start: day, end: day })

export const commitmentFields = z.object({
  supplier: text,
  text,
  category,
  workPackage: text,
  amountCents: cents.min(0),
  /** When the cost is expected. */
  expectedOn: day.nullable(),
  /** From this day on it is in the books and no commitment any more. */
  bookedOn: day.nullable(),
})
export type CommitmentFields = z.output<typeof commitmentFields>
export const commitmentRow = commitmentFields.extend({ id, version })
export type CommitmentRow = z.output<typeof commitmentRow>

const sums = z.object({
  approved: cents,
  spent: cents,
  claimed: cents,
  decided: cents,
  committed: cents,
  /** Booked, bound and planned together. */
  forecast: cents,
  remaining: cents,
  unused: cents,
  overrun: cents,
})
export type BudgetLineSums = z.output<typeof sums>

const statusLine = sums.extend({
  line: budgetLine,
  risk: z.enum(['overspent', 'will_overrun', 'will_be_unused', 'line_not_approved']).nullable(),
  /** How much of the line may be exceeded by the decision or the rule; null when no tolerance is known. */
  tolerance: cents.nullable(),
})
export type BudgetStatusLine = z.output<typeof statusLine>

const assumption = z.object({
  category,
  method,
  isChosen: z.boolean(),
  amountCents: cents.nullable(),
  /** What is still to come, before side costs and flat rates. */
  planned: cents,
})
export type BudgetAssumption = z.output<typeof assumption>

const plannedPerson = z.object({
  staffId: id,
  staffName: z.string(),
  /** Hundredths of a person-month. */
  months: z.number().int(),
  monthlyCents: cents.nullable(),
  basis: z.enum(['employment', 'booked_average', 'unknown']),
  cost: cents,
})
export type BudgetPerson = z.output<typeof plannedPerson>

const part = z.object({ approved: cents, spent: cents, committed: cents })

export const budgetStatus = z.object({
  on: day,
  regime: z.enum(REGIMES),
  /** The version that holds on the day; null when none does. */
  decision: z
    .object({
      id,
      number: z.string(),
      sequence: z.number().int(),
      /** The total as the decision states it, for one that has no categories. */
      total: cents,
    })
    .nullable(),
  period: days.nullable(),
  /** Days of the period up to `on`, that day included. */
  time: z.object({ elapsed: z.number().int(), remaining: z.number().int() }).nullable(),
  lines: z.array(statusLine),
  total: sums,
  /** Of the grant: asked for in claims that are sent, decided by the funder, received with the advance. */
  support: z.object({ granted: cents.nullable(), claimed: cents, decided: cents, paid: cents }),
  /**
   * Money of the EU, the state, municipalities and other public sources: by the decision's funding plan, and what the
   * claims that are sent have brought in all; null without a decision.
   */
  publicMoney: z.object({ planned: cents, realised: cents }).nullable(),
  /** Income of the project that is taken off its costs. */
  income: z.object({ approved: cents, booked: cents }),
  years: z.array(part.extend({ year: z.number().int().nullable() })),
  workPackages: z.array(part.extend({ workPackage: z.string().nullable() })),
  assumptions: z.array(assumption),
  people: z.array(plannedPerson),
  commitments: z.array(commitmentRow),
  /** Ledger rows that no sum counts, as they lack a category or an amount. */
  leftOut: z.object({ rows: z.number().int(), amount: cents }),
})
export type BudgetStatus = z.output<typeof budgetStatus>

const saved = z.object({ version })
const target = z.object({ id, version })

export const budgetContract = {
  /** How the money stands on a day and where it is heading; everything is derived. */
  status: procedure.input(z.object({ projectId: id, on: day })).output(budgetStatus),
  addCommitment: procedure.input(z.object({ projectId: id, fields: commitmentFields })).output(target),
  updateCommitment: procedure.input(target.extend({ patch: commitmentFields.partial() })).output(saved),
  removeCommitment: procedure.input(target).output(z.object({})),
  /** How the rest of a category is foreseen; null goes back to the usual way. */
  assume: procedure
    .input(
      z.object({
        projectId: id,
        category,
        choice: z.object({ method, amountCents: cents.min(0).nullable() }).nullable(),
      }),
    )
    .output(z.object({})),
}
