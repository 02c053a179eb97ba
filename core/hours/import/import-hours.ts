import type { HourListEvent, HourListIn, HourListResult } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { importOfHourList } from '#db/people/hour-lists.ts'
import { cellKeyOf } from '#domain/hours/hour-list.ts'
import type { HourListEntry } from '#domain/hours/hour-list.ts'
import { AppError } from '../../app-error.ts'
import type { CoreContext } from '../../context.ts'
import { newId } from '../../host-ports.ts'
import { readTableInThread } from '../../ledger/import/read-in-thread.ts'
import { peopleCommand } from '../../people/command.ts'
import { inSlices } from '../../tables/in-slices.ts'
import { sha256 } from '../../tables/sha256.ts'
import type { Table } from '../../tables/table-rows.ts'
import { checkList } from './check-list.ts'
import type { CheckedList, CheckSettings } from './check-list.ts'
import { listProfiles, rememberProfile } from './profiles.ts'

/**
 * Reads a list of hours and says what it holds; with `commit`, takes the accepted rows in as one step of undo. They are
 * checked anew in the transaction that writes them, so what is taken in is what the sheets of that moment allow. When
 * `signal` aborts, the work stops where it is and nothing is written.
 */
export async function* importHours(
  context: CoreContext,
  request: HourListIn,
  signal?: AbortSignal,
): AsyncGenerator<HourListEvent> {
  const bytes = new Uint8Array(Buffer.from(request.file.base64, 'base64'))
  const settings: CheckSettings = {
    columns: request.columns ?? null,
    profile: request.profile ?? null,
    profiles: await listProfiles(context),
    answers: request.answers,
  }
  for await (const message of readTableInThread({ kind: 'table', bytes, sheet: request.sheet ?? 0 }, signal)) {
    if (message.kind === 'progress') yield message
    else if (message.kind === 'trouble') {
      throw new AppError('import_rejected', { reason: message.trouble, fileName: request.file.name })
    } else {
      const table: Table = JSON.parse(message.table)
      const file = { name: request.file.name, sha256: sha256(bytes) }
      yield { kind: 'progress', phase: 'checking', done: 0, total: table.rows.length }
      const importedBefore = await importOfHourList(context.session.current().db, file.sha256)
      const checked = request.commit
        ? await takeIn(context, table, { settings, file, profile: request.profile }, signal)
        : await checkList(context.session.current().db, table, settings, signal)
      yield { kind: 'done', result: { ...resultOf(checked, table), importedBefore } }
    }
  }
}

interface Taking {
  readonly settings: CheckSettings
  readonly file: { name: string; sha256: string }
  readonly profile: string | undefined
}

async function takeIn(
  context: CoreContext,
  table: Table,
  { settings, file, profile }: Taking,
  signal: AbortSignal | undefined,
): Promise<CheckedList> {
  const planned = await checkList(context.session.current().db, table, settings, signal)
  const projectIds = [...new Set(planned.accepted.flatMap(({ projectId }) => projectId ?? []))]
  return peopleCommand(context, 'hours.import', projectIds, async (tx) => {
    const checked = await checkList(tx.db, table, settings, signal)
    if (checked.accepted.length === 0) return checked
    await tx.insert('hour_imports', {
      id: newId(context.ports),
      file_name: file.name,
      file_sha256: file.sha256,
      imported_at: context.ports.now(),
      read_count: checked.rows.length,
      accepted_count: checked.accepted.length,
      rejected_count: checked.rejected,
      duplicate_count: checked.duplicates,
    })
    await insertCells(tx, checked.accepted, () => newId(context.ports), signal)
    if (profile !== undefined) await rememberProfile(tx, context, profile, resultOf(checked, table))
    return checked
  })
}

/** Rows of the same work on a day become one cell of the sheet. */
async function insertCells(
  tx: CommandTx,
  entries: readonly HourListEntry[],
  fresh: () => string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const cells = new Map<string, Omit<HourListEntry, 'hours'> & { hours: number }>()
  for (const entry of entries) {
    const key = cellKeyOf(entry)
    cells.set(key, { ...entry, hours: (cells.get(key)?.hours ?? 0) + entry.hours })
  }
  await inSlices(
    cells.values(),
    ({ staffId, projectId, ...cell }) =>
      tx.insert('hour_entries', { id: fresh(), staff_id: staffId, project_id: projectId, ...cell }),
    signal,
  )
}

function resultOf(checked: CheckedList, { sheets, sheet }: Table): Omit<HourListResult, 'importedBefore'> {
  const { rows, accepted, rejected, duplicates, headers, columns, profile, unsure } = checked
  return {
    read: rows.length,
    accepted: accepted.length,
    rejected,
    duplicates,
    hours: accepted.reduce((sum, { hours }) => sum + hours, 0),
    headers: [...headers],
    columns: [...columns],
    sheets: [...sheets],
    sheet,
    profile,
    unsure,
    rows: JSON.stringify(rows),
  }
}
