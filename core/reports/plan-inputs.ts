import { toFields } from '#db/ledger/ledger-row.ts'
import { CATEGORIES } from '#domain/cost-models/category.ts'
import { amountOf } from '#domain/cost-models/category-amounts.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import { figuresOf } from '#domain/report/fields-in-texts.ts'
import { sumsOf } from '#domain/ledger/amounts.ts'
import { asDay } from '#domain/values/day.ts'
import { monthOf, periodOfMonth } from '#domain/values/month.ts'
import type { PlannedCosts, PlanStatusInput, ProjectPlanInput } from '#templates/plan-inputs.ts'
import type { CoreContext } from '../context.ts'
import { headingOf } from './people-inputs.ts'
import { formOf } from './report-form.ts'
import { readReportInput } from './report-input.ts'
import type { FormRequest } from './form-request.ts'

/** The plan with the texts of the report, as one consistent state. */
export function planInput({ session }: CoreContext, request: FormRequest): Promise<ProjectPlanInput> {
  const { db, paths } = session.current()
  return db.transaction().execute(async (tx) => {
    const { projectId } = request
    const { project, planned } = await headingOf(tx, projectId)
    const input = await readReportInput(tx, await formOf(request.formId), request, paths.attachments)
    const decision = input.decisions.at(-1)
    return {
      project,
      period: planned,
      plan: input.plan,
      texts: input.texts,
      pictures: input.pictures,
      figures: figuresOf(input),
      costs: decision === undefined ? null : costsOf(decision),
    }
  })
}

function costsOf(decision: DecisionVersion): PlannedCosts {
  const { total, byCategory } = budgetOf(decision)
  return {
    decisionId: decision.id,
    total,
    byCategory: CATEGORIES.map((category) => ({ category, amount: amountOf(byCategory, category) })).filter(
      ({ amount }) => amount !== 0,
    ),
  }
}

/** The plan and the costs up to the end of a month; without one, of the month of the newest cost. */
export async function planStatusInput(context: CoreContext, request: FormRequest): Promise<PlanStatusInput> {
  const { projectId, period: asked } = request
  const input = await planInput(context, request)
  const rows = await context.session
    .current()
    .db.selectFrom('ledger_rows')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('cost_day', 'is not', null)
    .orderBy('cost_day')
    .orderBy('position')
    .execute()
  const last = rows.at(-1)?.cost_day ?? input.period?.start ?? '2020-01-01'
  const month = asked ?? periodOfMonth(monthOf(asDay(last)))
  const booked = rows.filter(({ cost_day: day }) => day !== null && day <= month.end)
  const packages = groupBy(booked, (row) => row.work_package)
  const spent = [...packages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([workPackage, group]) => {
      return { workPackage, amount: sumsOf(group.map(toFields)).eligible, rowIds: group.map(({ id }) => id) }
    })
  return { ...input, month, spent }
}
