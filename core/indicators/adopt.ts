import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { updateIndicator } from '../projects/lists.ts'
import { kindOfDescription, readSummaries } from './summaries.ts'

/**
 * Writes what the rows add up to into the item of the public description, as if it were typed there: then the page
 * and the rows say the same.
 */
export async function adopt(context: CoreContext, id: string, version: number): Promise<{ version: number }> {
  const { db } = context.session.current()
  const row = await db.selectFrom('project_indicators').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'project_indicators', id })
  if (descriptionIndicator(row.catalogue_key)?.hasRealised === false) {
    throw new AppError('invalid_input', { problems: [{ field: 'realised', code: 'not_on_form' }] })
  }
  const { rows } = await readSummaries(db, row.project_id, null)
  const summary = rows.find(({ ref }) => ref.kind === 'description' && ref.id === id)
  if (!summary || summary.rowCount === 0) throw new AppError('not_found', { what: 'indicator_results', id })
  const { breakdowns } = kindOfDescription(row)
  const women = breakdowns.includes('foundedByWomen')
    ? summary.foundedByWomen
    : breakdowns.includes('women')
      ? summary.genders.women
      : null
  const patch = { hasRealised: true, realised: Math.max(0, summary.cumulative) }
  return updateIndicator(context, id, version, {
    ...patch,
    ...(women === null || women === undefined ? {} : { realisedWomen: Math.max(0, women) }),
  })
}
