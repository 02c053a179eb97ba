import type { HourCellEdit, RefusedCell } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { closedPeriods } from '#db/claims/closed-periods.ts'
import { listEntries } from '#db/people/hours.ts'
import type { HourEntriesTable } from '#db/people/tables.ts'
import { asDay } from '#domain/values/day.ts'
import { asMonth, monthOf, periodOfMonth } from '#domain/values/month.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { peopleCommand } from '../people/command.ts'
import { requireRow } from '../people/exists.ts'
import { refuseApprovedMonth } from './locks.ts'

export interface WrittenCells {
  cells: HourCellEdit[]
  refused: RefusedCell[]
}

interface Sheet {
  /** By the key of a cell. */
  readonly entries: Map<string, HourEntriesTable>
  /** Hundredths of an hour by day. */
  readonly sums: Map<string, number>
  readonly periods: ReadonlyMap<string, { period_start: string | null; period_end: string | null }>
  /** Periods whose claims have been sent: their hours are the claim's. */
  readonly closed: readonly { projectId: string; start: string; end: string }[]
}

const aDay = 2_400

/**
 * Writes the cells of a month that can be written and says why the others can't: a pasted block is never lost for one
 * wrong cell. Throws `period_locked` for an approved month and `invalid_input` for a cell of another one.
 */
export async function writeCells(
  context: CoreContext,
  staffId: string,
  month: string,
  cells: readonly HourCellEdit[],
): Promise<WrittenCells> {
  checkShape(cells, month)
  const projectIds = [...new Set(cells.flatMap(({ projectId }) => projectId ?? []))]
  return peopleCommand(context, 'hours.write', projectIds, async (tx) => {
    await requireRow(tx.db, 'staff_members', staffId)
    for (const id of projectIds) await requireRow(tx.db, 'projects', id)
    await refuseApprovedMonth(tx.db, staffId, month)
    const sheet = await readSheet(tx, staffId, month, projectIds)
    const written: WrittenCells = { cells: [], refused: [] }
    // Cells that lose hours first: moving hours within a full day is no day of more than 24 hours.
    const inOrder = cells.toSorted((a, b) => growth(sheet, a) - growth(sheet, b))
    for (const cell of inOrder) {
      const standing = sheet.entries.get(keyOf(cell))
      const reason = reasonAgainst(sheet, cell, standing)
      if (reason === null) {
        written.cells.push({ ...cell, version: await put(context, tx, sheet, staffId, cell, standing) })
      } else {
        const { hours = 0, version = null } = standing ?? {}
        written.refused.push({ ...withoutVersion(cell), reason, standing: { hours, version } })
      }
    }
    return written
  })
}

function checkShape(cells: readonly HourCellEdit[], month: string): void {
  const problems = cells.flatMap((cell, index) => {
    const isOfMonth = monthOf(asDay(cell.day)) === month
    const isWhole = (cell.kind === 'project') === (cell.projectId !== null)
    const isNamed = cell.kind !== 'outside_project' || cell.activity.trim() !== ''
    if (isOfMonth && isWhole && isNamed) return []
    const field = isOfMonth ? (isWhole ? 'activity' : 'projectId') : 'day'
    return [{ field: `cells.${index}.${field}`, code: isOfMonth ? 'other' : 'other_month' }]
  })
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
}

async function readSheet(tx: CommandTx, staffId: string, month: string, projectIds: readonly string[]): Promise<Sheet> {
  const entries = await listEntries(tx.db, staffId, periodOfMonth(asMonth(month)))
  const sums = new Map<string, number>()
  for (const { day, hours } of entries) sums.set(day, (sums.get(day) ?? 0) + hours)
  const columns = ['id', 'period_start', 'period_end'] as const
  const projects = await tx.db.selectFrom('projects').select(columns).where('id', 'in', projectIds).execute()
  return {
    entries: new Map(entries.map((entry) => [keyOf({ ...entry, projectId: entry.project_id }), entry])),
    sums,
    periods: new Map(projects.map((row) => [row.id, row])),
    closed: await closedPeriods(tx.db, projectIds),
  }
}

function keyOf({ kind, projectId, activity, day }: Omit<HourCellEdit, 'hours' | 'version'>): string {
  return JSON.stringify([kind, projectId, activity, day])
}

function growth({ entries }: Sheet, cell: HourCellEdit): number {
  return cell.hours - (entries.get(keyOf(cell))?.hours ?? 0)
}

function reasonAgainst(
  sheet: Sheet,
  cell: HourCellEdit,
  standing: HourEntriesTable | undefined,
): RefusedCell['reason'] | null {
  if ((standing?.version ?? null) !== cell.version) return 'conflict'
  if (isClosed(sheet, cell)) return 'in_sent_claim'
  if (cell.hours > 0 && isOutside(sheet, cell)) return 'outside_project_period'
  const sum = (sheet.sums.get(cell.day) ?? 0) + growth(sheet, cell)
  return sum > aDay && growth(sheet, cell) > 0 ? 'more_than_a_day' : null
}

function isOutside({ periods }: Sheet, { projectId, day }: HourCellEdit): boolean {
  const period = periods.get(projectId ?? '')
  if (period === undefined) return false
  const { period_start: start, period_end: end } = period
  return (start !== null && day < start) || (end !== null && day > end)
}

function isClosed({ closed }: Sheet, { projectId, day }: HourCellEdit): boolean {
  return closed.some((period) => period.projectId === projectId && period.start <= day && day <= period.end)
}

/** The version after the write; `null` when the cell is empty now. */
async function put(
  context: CoreContext,
  tx: CommandTx,
  sheet: Sheet,
  staffId: string,
  cell: HourCellEdit,
  standing: HourEntriesTable | undefined,
): Promise<number | null> {
  const { kind, projectId, activity, day, hours } = cell
  sheet.sums.set(day, (sheet.sums.get(day) ?? 0) + growth(sheet, cell))
  if (standing === undefined) {
    if (hours === 0) return null
    const row = { id: newId(context.ports), staff_id: staffId, day, kind, project_id: projectId, activity, hours }
    await tx.insert('hour_entries', row)
    sheet.entries.set(keyOf(cell), { ...row, version: 1 })
    return 1
  }
  if (hours === 0) {
    await tx.remove('hour_entries', standing.id, standing.version)
    sheet.entries.delete(keyOf(cell))
    return null
  }
  const version = await tx.update('hour_entries', standing.id, standing.version, { hours })
  sheet.entries.set(keyOf(cell), { ...standing, hours, version })
  return version
}

function withoutVersion({ kind, projectId, activity, day, hours }: HourCellEdit) {
  return { kind, projectId, activity, day, hours }
}
