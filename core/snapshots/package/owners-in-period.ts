import type { Kysely } from 'kysely'
import { readClaims } from '#db/claims/read-claims.ts'
import type { Database } from '#db/schema.ts'
import type { FileOwnerKind } from '#domain/attachments/owner.ts'
import { versionsInForce } from '#domain/claims/claim-state.ts'
import { overlaps } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'

/** What of a project may have papers that belong to a report about a period; `null` = the whole project. */
export async function ownersInPeriod(
  db: Kysely<Database>,
  projectId: string,
  period: Period | null,
): Promise<Readonly<Record<FileOwnerKind, ReadonlySet<string>>>> {
  const { records, rows } = await readClaims(db, projectId)
  const claims = versionsInForce(records).filter(
    ({ state, period: own }) => state !== 'draft' && (period === null || overlaps(own, period)),
  )
  const claimed = claims.flatMap(({ id }) => (rows.get(id) ?? []).map(({ ledger_row_id: rowId }) => rowId))
  const decisions = await db.selectFrom('decisions').select('id').where('project_id', '=', projectId).execute()
  return {
    // While nothing is claimed, what is booked in the period.
    ledger_rows: claims.length > 0 ? new Set(claimed) : await ledgerRows(db, projectId, period),
    in_kind_work: await workRows(db, projectId, period),
    claims: new Set(claims.map(({ id }) => id)),
    decisions: new Set(decisions.map(({ id }) => id)),
    events: await dated(db, 'events', projectId, period),
    indicator_results: await dated(db, 'indicator_results', projectId, period),
    projects: new Set([projectId]),
  }
}

interface Dated {
  readonly id: string
  readonly day: string | null
}

const within = (rows: readonly Dated[], period: Period | null): Set<string> =>
  new Set(rows.filter(({ day }) => isWithin(day, period)).map(({ id }) => id))

async function ledgerRows(db: Kysely<Database>, projectId: string, period: Period | null) {
  const query = db.selectFrom('ledger_rows').select(['id', 'cost_day as day'])
  return within(await query.where('project_id', '=', projectId).execute(), period)
}

async function workRows(db: Kysely<Database>, projectId: string, period: Period | null) {
  const query = db.selectFrom('in_kind_work').select(['id', 'work_day as day'])
  return within(await query.where('project_id', '=', projectId).execute(), period)
}

async function dated(
  db: Kysely<Database>,
  table: 'events' | 'indicator_results',
  projectId: string,
  period: Period | null,
) {
  const query = db.selectFrom<typeof table>(table).select(['id', 'day'])
  return within(await query.where('project_id', '=', projectId).execute(), period)
}

function isWithin(day: string | null, period: Period | null): boolean {
  return period === null || (day !== null && period.start <= day && day <= period.end)
}
