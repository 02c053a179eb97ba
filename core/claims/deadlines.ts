import type { Kysely } from 'kysely'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { listReports } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import { readClaims } from '#db/claims/read-claims.ts'
import type { Database } from '#db/schema.ts'
import { versionsInForce } from '#domain/claims/claim-state.ts'
import { projectDeadlines } from '#domain/claims/project-deadlines.ts'
import type { DeadlineReport, ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import { AppError } from '../app-error.ts'
import { periodOfRow } from '../reports/report-row.ts'
import type { CoreContext } from '../context.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'
import { inOneState } from './claims.ts'
import { periodOfProject } from './read-book.ts'

/** What a project has to send and by when, earliest first; none while its days are not told. */
export function deadlines(context: CoreContext, { projectId }: { projectId: string }): Promise<ProjectDeadline[]> {
  return inOneState(context, (db) => readDeadlines(db, projectId))
}

/** Call it in a transaction. The newest confirmed decision gives the schedule. */
export async function readDeadlines(db: Kysely<Database>, projectId: string): Promise<ProjectDeadline[]> {
  const project = await db.selectFrom('projects').selectAll().where('id', '=', projectId).executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id: projectId })
  const period = periodOfProject(project)
  if (period === null) return []
  const decisions = await readDecisions(db, projectId)
  const decision = decisions.findLast(({ status }) => status === 'confirmed') ?? null
  const { records } = await readClaims(db, projectId)
  const reports = reportsInForce(await listReports(db, projectId))
  const regime = decision?.regime ?? usualRegimeOf(project)
  return [...projectDeadlines(period, regime, decision, versionsInForce(records), reports)]
}

/** A version that was sent holds until its correction is sent. */
function reportsInForce(rows: readonly ReportsTable[]): DeadlineReport[] {
  const corrected = new Set(rows.filter(({ sent_on: day }) => day !== null).map(({ previous_id: id }) => id))
  return rows
    .filter(({ id }) => !corrected.has(id))
    .map((row) => ({ kind: row.kind, state: row.state, period: periodOfRow(row) }))
}
