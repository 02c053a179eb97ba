import type { CommandTx } from '#db/command.ts'
import type { ReportFilingsTable } from '#db/snapshots/tables.ts'
import type { Channel } from '#domain/report/snapshot.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { editReport } from '../reports/edit-report.ts'
import { moveReport } from '../reports/move.ts'

interface Target {
  readonly id: string
  readonly version: number
  readonly day: string
  /** The funder's number of the matter or the message. */
  readonly reference: string
}

export interface Filing {
  channel: Channel | null
  reference: string
  reasons: string
}

/** How a report was sent and answered; all empty before that. */
export async function filing({ session }: CoreContext, reportId: string): Promise<Filing> {
  const row = await findFiling(session.current().db, reportId)
  return { channel: row?.channel ?? null, reference: row?.reference ?? '', reasons: row?.reasons ?? '' }
}

/** A locked report has gone to the funder. Throws `report_locked` for one that is not locked, or is sent already. */
export function send(
  context: CoreContext,
  { id, version, day, reference, channel }: Target & { readonly channel: Channel },
): Promise<{ version: number }> {
  return editReport(context, 'report.move.sent', { id, version }, async (tx, row) => {
    const newVersion = await moveReport(tx, row, { to: 'sent', day, note: null })
    await writeFiling(tx, context, id, { channel, reference })
    return { version: newVersion }
  })
}

/** The funder has accepted a report, or has returned it and says why. */
export function answer(
  context: CoreContext,
  target: Target & { readonly to: 'returned' | 'accepted'; readonly reasons: string },
): Promise<{ version: number }> {
  const { id, version, day, reference, reasons, to } = target
  return editReport(context, `report.move.${to}`, { id, version }, async (tx, row) => {
    const newVersion = await moveReport(tx, row, { to, day, note: null })
    await writeFiling(tx, context, id, { reasons, ...(reference === '' ? {} : { reference }) })
    return { version: newVersion }
  })
}

export function findFiling(db: CommandTx['db'] | CoreDb, reportId: string) {
  return db.selectFrom('report_filings').selectAll().where('report_id', '=', reportId).executeTakeFirst()
}
type CoreDb = ReturnType<CoreContext['session']['current']>['db']

type FilingColumns = Partial<Omit<ReportFilingsTable, 'id' | 'version' | 'report_id'>>

/** The one row of a report; made when there is something to tell. Returns its version. */
export async function writeFiling(
  tx: CommandTx,
  { ports }: CoreContext,
  reportId: string,
  columns: FilingColumns,
): Promise<number> {
  const row = await findFiling(tx.db, reportId)
  if (row !== undefined) return tx.update('report_filings', row.id, null, columns)
  const empty = { channel: null, reference: '', reasons: '', retain_until: null, retain_note: '' }
  await tx.insert('report_filings', { id: newId(ports), report_id: reportId, ...empty, ...columns })
  return 1
}
