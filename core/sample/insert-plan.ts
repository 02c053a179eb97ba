import type { CommandTx } from '#db/command.ts'
import { newPlanRow } from '#db/plan/plan-row.ts'
import { planKinds, planTableOf } from '#db/plan/tables.ts'
import type { Plan } from '#domain/plan/plan.ts'

/** Adds a plan whose rows name each other by ids of their own, which get new ones here. */
export async function insertPlan(tx: CommandTx, projectId: string, plan: Plan, newId: () => string): Promise<void> {
  const ids = new Map(planKinds.flatMap((kind) => plan[kind].map(({ id }) => [id, newId()] as const)))
  // Parents first: the kinds are listed in the order in which they can be removed.
  for (const kind of planKinds.toReversed()) {
    for (const [position, { id, version: _version, ...fields }] of plan[kind].entries()) {
      const named = Object.entries(fields).map(([field, value]: [string, unknown]) => [
        field,
        typeof value === 'string' && field.endsWith('Id') ? (ids.get(value) ?? value) : value,
      ])
      const place = { id: ids.get(id) ?? newId(), projectId, position }
      await tx.insert(planTableOf[kind], newPlanRow(place, { ...fields, ...Object.fromEntries(named) }))
    }
  }
}
