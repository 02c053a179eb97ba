import type { Kysely } from 'kysely'
import type { Plan, PlanKind } from '#domain/plan/plan.ts'
import type { Database } from '../schema.ts'
import { toPlanRow } from './plan-row.ts'
import { planTableOf } from './tables.ts'
import type { PlanTable, PlanTableName } from './tables.ts'

/** A project's plan. Call it in a transaction when it must be one state with something else. */
export async function readPlan(db: Kysely<Database>, projectId: string): Promise<Plan> {
  const rows = async <K extends PlanKind>(kind: K) => (await planRows(db, kind, projectId)).map((row) => toPlanRow(row))
  return {
    goal: await rows('goal'),
    workPackage: await rows('workPackage'),
    action: await rows('action'),
    milestone: await rows('milestone'),
    dependency: await rows('dependency'),
    neighbour: await rows('neighbour'),
    result: await rows('result'),
    benefit: await rows('benefit'),
    risk: await rows('risk'),
    riskReview: await rows('riskReview'),
    body: await rows('body'),
    member: await rows('member'),
    meeting: await rows('meeting'),
    communication: await rows('communication'),
    limit: await rows('limit'),
    attachment: await rows('attachment'),
  }
}

/** Rows of one kind in their order. */
export async function planRows<K extends PlanKind>(
  db: Kysely<Database>,
  kind: K,
  projectId: string,
): Promise<PlanTable<K>[]> {
  const rows = await db
    .selectFrom<PlanTableName>(planTableOf[kind])
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is the one of this kind
  return rows as unknown as PlanTable<K>[]
}

/** Project of a row of the plan; `null` when there is no such row. */
export async function projectOfPlanRow(db: Kysely<Database>, kind: PlanKind, id: string): Promise<string | null> {
  const row = await db
    .selectFrom<PlanTableName>(planTableOf[kind])
    .select('project_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.project_id ?? null
}
