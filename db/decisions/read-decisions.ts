import type { Kysely } from 'kysely'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import type { Database } from '../schema.ts'
import { toCell, toDeadline, toModels, toSource } from './child-rows.ts'
import { toHead } from './decision-row.ts'

/** All versions of a project's decision, oldest first. Call it in a transaction when it must be one state. */
export async function readDecisions(db: Kysely<Database>, projectId: string): Promise<readonly DecisionVersion[]> {
  const heads = await db
    .selectFrom('decisions')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('sequence')
    .execute()
  const [lines, sources, models, figures, deadlines] = [
    await db
      .selectFrom('decision_budget_lines')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('id')
      .execute(),
    await db
      .selectFrom('decision_sources')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .execute(),
    await db.selectFrom('decision_models').selectAll().where('project_id', '=', projectId).orderBy('id').execute(),
    await db.selectFrom('decision_model_figures').selectAll().where('project_id', '=', projectId).execute(),
    await db
      .selectFrom('decision_deadlines')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .execute(),
  ]
  return heads.map((head) => {
    const own = <R extends { decision_id: string }>(rows: readonly R[]) =>
      rows.filter((row) => row.decision_id === head.id)
    return {
      ...toHead(head),
      cells: own(lines).map(toCell),
      sources: own(sources).map(toSource),
      models: toModels(own(models), own(figures)),
      deadlines: own(deadlines).map(toDeadline),
    }
  })
}

/** Project of a decision; `null` when there is no such decision. */
export async function projectOfDecision(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom('decisions').select('project_id').where('id', '=', id).executeTakeFirst()
  return row?.project_id ?? null
}

/** A source of a decision; undefined when the decision has no such row. */
export function sourceOf(db: Kysely<Database>, decisionId: string, id: string) {
  const row = db.selectFrom('decision_sources').selectAll().where('id', '=', id)
  return row.where('decision_id', '=', decisionId).executeTakeFirst()
}

/** A day of the schedule of a decision; undefined when the decision has no such row. */
export function deadlineOf(db: Kysely<Database>, decisionId: string, id: string) {
  const row = db.selectFrom('decision_deadlines').selectAll().where('id', '=', id)
  return row.where('decision_id', '=', decisionId).executeTakeFirst()
}

/** The place after the last row of a decision's list. */
export async function nextPosition(
  db: Kysely<Database>,
  table: 'decision_sources' | 'decision_deadlines',
  decisionId: string,
): Promise<number> {
  const last = await db
    .selectFrom(table)
    .select('position')
    .where('decision_id', '=', decisionId)
    .orderBy('position', 'desc')
    .executeTakeFirst()
  return (last?.position ?? -1) + 1
}
