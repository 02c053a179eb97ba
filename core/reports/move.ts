import type { CommandTx } from '#db/command.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { RowPatch } from '#db/schema.ts'
import { NEXT_STATES } from '#domain/report/report.ts'
import type { ReportState } from '#domain/report/report.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { editReport } from './edit-report.ts'
import type { ReportTarget } from './edit-report.ts'
import { refused } from './report-row.ts'

export interface ReportStep {
  readonly to: ReportState
  /** When it was locked, sent, returned or accepted. */
  readonly day: string | null
  /** Takes the place of the report's note; `null` keeps it. */
  readonly note: string | null
}

type DayColumn = 'locked_on' | 'sent_on' | 'returned_on' | 'accepted_on'
const dayColumn: Readonly<Partial<Record<ReportState, DayColumn>>> = {
  locked: 'locked_on',
  sent: 'sent_on',
  returned: 'returned_on',
  accepted: 'accepted_on',
}

/** A report's next step along `NEXT_STATES`. Throws `report_locked` for a step that its state doesn't have. */
export function move(context: CoreContext, target: ReportTarget, step: ReportStep): Promise<{ version: number }> {
  return editReport(context, `report.move.${step.to}`, target, async (tx, row) => ({
    version: await moveReport(tx, row, step),
  }))
}

/** The same within a command that does more, e.g. one that keeps the locked bytes. Returns the report's version. */
export function moveReport(tx: CommandTx, row: ReportsTable, { to, day, note }: ReportStep): Promise<number> {
  if (!NEXT_STATES[row.state].includes(to)) throw new AppError('report_locked', { id: row.id, state: row.state })
  const column = dayColumn[to]
  const patch: RowPatch<'reports'> = { state: to, ...(note === null ? {} : { note }) }
  if (column === undefined) return tx.update('reports', row.id, row.version, patch)
  if (day === null) throw refused('day', 'missing')
  const before = row.sent_on ?? row.locked_on
  if (before !== null && day < before) throw refused('day', 'before_previous_step', { day: before })
  return tx.update('reports', row.id, row.version, { ...patch, [column]: day })
}
