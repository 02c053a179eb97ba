import type { Kysely } from 'kysely'
import type { IndicatorRef } from '#contract/index.ts'
import type { IndicatorResultsTable } from '#db/indicators/tables.ts'
import type { Database } from '#db/schema.ts'
import type { CountedAs } from '#domain/indicators/result-row.ts'
import { AppError } from '../app-error.ts'
import { kindOfDescription, kindOfIndicator } from './summaries.ts'

/** What result rows belong to, and how they are counted there. */
export interface Parent {
  projectId: string
  counted: CountedAs
  columns: { indicator_id: string | null; description_id: string | null }
}

/** Throws `not_found`. */
export async function findParent(db: Kysely<Database>, { kind, id }: IndicatorRef): Promise<Parent> {
  if (kind === 'description') {
    const row = await db.selectFrom('project_indicators').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw new AppError('not_found', { what: 'project_indicators', id })
    const columns = { indicator_id: null, description_id: id }
    return { projectId: row.project_id, counted: kindOfDescription(row), columns }
  }
  const row = await db.selectFrom('indicators').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'indicators', id })
  return {
    projectId: row.project_id,
    counted: kindOfIndicator(row),
    columns: { indicator_id: id, description_id: null },
  }
}

export function refOf({
  indicator_id: indicatorId,
  description_id: descriptionId,
}: IndicatorResultsTable): IndicatorRef {
  return indicatorId === null
    ? { kind: 'description', id: descriptionId ?? '' }
    : { kind: 'indicator', id: indicatorId }
}

/** Of the parent, by day. */
export function resultsOf(db: Kysely<Database>, { kind, id }: IndicatorRef) {
  return db
    .selectFrom('indicator_results')
    .leftJoin('organisations', 'organisations.id', 'indicator_results.organisation_id')
    .selectAll('indicator_results')
    .select('organisations.name as organisation_name')
    .where(kind === 'description' ? 'indicator_results.description_id' : 'indicator_results.indicator_id', '=', id)
    .orderBy('indicator_results.day')
    .orderBy('indicator_results.id')
}
