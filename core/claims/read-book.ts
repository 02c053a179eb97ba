import type { Kysely } from 'kysely'
import { advanceOf, readClaims } from '#db/claims/read-claims.ts'
import type { ClaimRows } from '#db/claims/read-claims.ts'
import { readAppliedLines } from '#db/decisions/change-applications.ts'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import type { LedgerRowsTable } from '#db/ledger/tables.ts'
import type { Database, ProjectsTable } from '#db/schema.ts'
import { claimBook } from '#domain/claims/claim-book.ts'
import type { ClaimBookInput, ClaimView } from '#domain/claims/claim-book.ts'
import { claimEntryOf } from '#domain/claims/claim-entry.ts'
import type { ClaimEntry } from '#domain/claims/claim-entry.ts'
import type { AppliedLines } from '#domain/decision/change-application.ts'
import { heldOn } from '#domain/decision/held-on.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { asDay, isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'

/** All that claims of a project need, as one state. */
export interface ProjectClaims extends ClaimRows {
  readonly project: ProjectsTable
  /** Null while the project's days are not told. */
  readonly period: Period | null
  readonly decisions: readonly DecisionVersion[]
  /** What holds on `today`. */
  readonly decision: DecisionVersion | null
  /** The ledger by row; empty while no claim is a draft. */
  readonly ledger: ReadonlyMap<string, LedgerRowsTable>
  readonly input: ClaimBookInput | null
  readonly views: readonly ClaimView[]
  /** Lines of the budget that a change was applied for, and since when. */
  readonly changesApplied: AppliedLines
  readonly today: Day
}

/** Call it in a transaction. Throws `not_found`. */
export async function readBook(db: Kysely<Database>, projectId: string, today: Day): Promise<ProjectClaims> {
  const project = await db.selectFrom('projects').selectAll().where('id', '=', projectId).executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id: projectId })
  const rows = await readClaims(db, projectId)
  const decisions = await readDecisions(db, projectId)
  const hasDraft = rows.claims.some(({ state }) => state === 'draft')
  const ledger = hasDraft ? await readLedger(db, projectId) : new Map<string, LedgerRowsTable>()
  const period = periodOfProject(project)
  const input =
    period === null
      ? null
      : {
          project: period,
          decisions,
          records: rows.records,
          entries: Array.from(ledger.values(), entryOf),
          advance: advanceOf(rows.advance),
          today,
        }
  return {
    ...rows,
    project,
    period,
    decisions,
    decision: heldOn(decisions, today) ?? null,
    ledger,
    input,
    views: input === null ? [] : claimBook(input),
    changesApplied: await readAppliedLines(db, projectId),
    today,
  }
}

const entryOf = (row: LedgerRowsTable): ClaimEntry => claimEntryOf({ ...toFields(row), id: row.id })

async function readLedger(db: Kysely<Database>, projectId: string): Promise<ReadonlyMap<string, LedgerRowsTable>> {
  const rows = await db
    .selectFrom('ledger_rows')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('position')
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export function periodOfProject({
  period_start: start,
  period_end: end,
}: Pick<ProjectsTable, 'period_start' | 'period_end'>): Period | null {
  if (start === null || end === null || !isDay(start) || !isDay(end) || start > end) return null
  return { start: asDay(start), end: asDay(end) }
}

/** The claim of a book. Throws `not_found`. */
export function viewOf(book: ProjectClaims, id: string): ClaimView {
  const view = book.views.find(({ record }) => record.id === id)
  if (view === undefined) throw new AppError('not_found', { what: 'claims', id })
  return view
}
