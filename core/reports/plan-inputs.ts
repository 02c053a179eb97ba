import { readDecisions } from '#db/decisions/read-decisions.ts'
import { listNarratives } from '#db/narratives/read-narratives.ts'
import { readPlan } from '#db/plan/read-plan.ts'
import { CATEGORIES } from '#domain/cost-models/category.ts'
import { amountOf } from '#domain/cost-models/category-amounts.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import type { PlannedCosts, ProjectPlanInput } from '#templates/plan-inputs.ts'
import type { CoreContext } from '../context.ts'
import { toNarrative } from '../narratives/stored-narrative.ts'
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
        const texts = (await listNarratives(db, projectId, formId)).map(
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
