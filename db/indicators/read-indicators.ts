import type { Kysely } from 'kysely'
import type { Database, ProjectIndicatorsTable } from '../schema.ts'
import type { IndicatorResultsTable, IndicatorsTable } from './tables.ts'

/** Everything about a project's indicators, each list in its order. */
export interface IndicatorRows {
  description: ProjectIndicatorsTable[]
  indicators: IndicatorsTable[]
  results: IndicatorResultsTable[]
  /** First ages of the bands; `null` = the usual ones. */
  ageLimits: number[] | null
}

export async function readIndicators(db: Kysely<Database>, projectId: string): Promise<IndicatorRows> {
  const settings = await findIndicatorSettings(db, projectId)
  return {
    description: await db
      .selectFrom('project_indicators')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .execute(),
    indicators: await db
      .selectFrom('indicators')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('position')
      .execute(),
    results: await db
      .selectFrom('indicator_results')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('day')
      .orderBy('id')
      .execute(),
    ageLimits: settings === null ? null : JSON.parse(settings.age_limits),
  }
}

export async function findIndicatorSettings(db: Kysely<Database>, projectId: string) {
  const query = db.selectFrom('indicator_settings').selectAll().where('project_id', '=', projectId)
  return (await query.executeTakeFirst()) ?? null
}
