import { readDecisions } from '#db/decisions/read-decisions.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import { listTexts, reportOfForm, toNarrative } from '#db/reports/read-reports.ts'
import { readPlan } from '#db/plan/read-plan.ts'
import { CATEGORIES } from '#domain/cost-models/category.ts'
import { amountOf } from '#domain/cost-models/category-amounts.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import { sumsOf } from '#domain/ledger/amounts.ts'
import { asDay } from '#domain/values/day.ts'
import { monthOf, periodOfMonth } from '#domain/values/month.ts'
import type { Period } from '#domain/values/period.ts'
import type { PlannedCosts, PlanStatusInput, ProjectPlanInput } from '#templates/plan-inputs.ts'
import type { CoreContext } from '../context.ts'
import { headingOf } from './people-inputs.ts'

/** The plan with the texts of one form, as one consistent state. */
export const planInput =
  (formId: string) =>
  ({ session }: CoreContext, projectId: string): Promise<ProjectPlanInput> =>
    session
      .current()
      .db.transaction()
      .execute(async (db) => {
        const { project, planned } = await headingOf(db, projectId)
        const report = await reportOfForm(db, { projectId, formId, period: null })
        const texts = (await listTexts(db, report === null ? [] : [report.id])).map(
          (row) => [row.section, { rowId: row.id, narrative: toNarrative(row.content_json) }] as const,
        )
        const decision = (await readDecisions(db, projectId)).findLast(({ status }) => status === 'confirmed')
        return {
          project,
          period: planned,
          plan: await readPlan(db, projectId),
          texts: Object.fromEntries(texts),
          costs: decision === undefined ? null : costsOf(decision),
        }
      })

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
export async function planStatusInput(
  context: CoreContext,
  projectId: string,
  asked: Period | null,
): Promise<PlanStatusInput> {
  const input = await planInput('stm-tilannekatsaus')(context, projectId)
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
