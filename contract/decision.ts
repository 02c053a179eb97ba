import { z } from 'zod'
import { CATEGORIES } from '#domain/cost-models/category.ts'
import { DEADLINE_KINDS, DECISION_STATUSES, FUNDING_MODES } from '#domain/decision/decision.ts'
import type { DecisionTerms, DecisionVersion } from '#domain/decision/decision.ts'
import { FUNDS, REGIMES } from '#domain/rules/regime.ts'
import { FUNDING_SOURCES } from '#domain/shares/funding-plan.ts'
import { asDay } from '#domain/values/day.ts'
import { cents as toCents } from '#domain/values/money.ts'
import { basisPoints as toBasisPoints } from '#domain/values/rate.ts'
import { procedure } from './base.ts'
import { cents, day, freeText, id, line, version } from './schemas.ts'

/** Plain numbers and text on the wire; on both sides of it the domain's own types, which the rules take. */
const amount = cents.transform(toCents)
const date = day.transform(asDay)
const rate = z.number().int().min(0).max(1_000_000).transform(toBasisPoints)
const rounding = z.enum(['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'])

export const decisionTerms = z.object({
  number: line.max(200),
  decidedOn: date.nullable(),
  validFrom: date.nullable(),
  regime: z.enum(REGIMES),
  fund: z.enum(FUNDS),
  supportRate: rate.nullable(),
  granted: amount.nullable(),
  publicCap: rate.nullable(),
  totalCost: amount.nullable(),
  income: amount.nullable(),
  overrunRate: rate.nullable(),
  overrunAmount: amount.nullable(),
  flatRateRounding: rounding,
  supportRounding: rounding,
  hourlyRounding: rounding,
  conditions: freeText,
}) satisfies z.ZodType<DecisionTerms>

/** Which amount of the budget: see `BudgetCell` of the domain. */
const budgetPlace = z.object({
  category: z.enum(CATEGORIES),
  year: z.number().int().min(1995).max(2100).nullable(),
  partner: line,
  workPackage: line,
})
const budgetCell = budgetPlace.extend({ amount })

export const decisionSourceFields = z.object({
  source: z.enum(FUNDING_SOURCES),
  name: line,
  mode: z.enum(FUNDING_MODES),
  share: rate.nullable(),
  amount: amount.nullable(),
  inSupport: z.boolean(),
})
export type DecisionSourceFields = z.output<typeof decisionSourceFields>

const figure = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const chosenModel = z.object({
  modelId: z.string().min(1).max(60),
  parameters: z.record(z.string().min(1).max(60), figure),
})

export const decisionDeadlineFields = z.object({
  kind: z.enum(DEADLINE_KINDS),
  coversTo: date.nullable(),
  dueOn: date.nullable(),
  note: line,
})
export type DecisionDeadlineFields = z.output<typeof decisionDeadlineFields>

const decisionVersion = decisionTerms.extend({
  id,
  version,
  sequence: z.number().int().min(1),
  status: z.enum(DECISION_STATUSES),
  cells: z.array(budgetCell).readonly(),
  sources: z.array(decisionSourceFields.extend({ id })).readonly(),
  models: z.array(chosenModel).readonly(),
  deadlines: z.array(decisionDeadlineFields.extend({ id })).readonly(),
}) satisfies z.ZodType<DecisionVersion>

const saved = z.object({ version })
/** The decision that is written and its version; a confirmed one is `version_confirmed`. */
const target = z.object({ id, version })
const row = target.extend({ rowId: id })
const added = saved.extend({ rowId: id })

export const decisionContract = {
  /** All versions of a project's decision, oldest first. */
  list: procedure.input(z.object({ projectId: id })).output(z.array(decisionVersion).readonly()),
  /** What held on a day; null when nothing did. */
  heldOn: procedure.input(z.object({ projectId: id, day })).output(decisionVersion.nullable()),
  /** A new draft. It starts as a copy of `copyOf`, an amendment; empty without it. */
  create: procedure.input(z.object({ projectId: id, copyOf: id.nullable() })).output(target),
  update: procedure.input(target.extend({ patch: decisionTerms.partial() })).output(saved),
  /** Writes amounts of the budget, one step of undo for all of them; null takes a cell away. */
  setAmounts: procedure
    .input(
      target.extend({
        cells: z
          .array(budgetPlace.extend({ amount: amount.nullable() }))
          .min(1)
          .max(2_000),
      }),
    )
    .output(saved),
  /** Adds a cost model. One that is chosen already, and figures that it does not have, are `invalid_input`. */
  addModel: procedure.input(target.extend(chosenModel.shape)).output(saved),
  removeModel: procedure.input(target.extend({ modelId: z.string().max(60) })).output(saved),
  /** The decision's own figure of a chosen model, in the unit of the rule; null goes back to the rule's own. */
  setFigure: procedure
    .input(target.extend({ modelId: z.string().max(60), parameter: z.string().max(60), value: figure.nullable() }))
    .output(saved),
  addSource: procedure.input(target.extend({ fields: decisionSourceFields })).output(added),
  updateSource: procedure.input(row.extend({ patch: decisionSourceFields.partial() })).output(saved),
  removeSource: procedure.input(row).output(saved),
  addDeadline: procedure.input(target.extend({ fields: decisionDeadlineFields })).output(added),
  updateDeadline: procedure.input(row.extend({ patch: decisionDeadlineFields.partial() })).output(saved),
  removeDeadline: procedure.input(row).output(saved),
  /** Makes the draft final. `invalid_input` names what it lacks. */
  confirm: procedure.input(target).output(saved),
  /** Takes a draft away. */
  remove: procedure.input(target).output(z.object({})),
}
