import { setImmediate } from 'node:timers/promises'
import type { LedgerImportEvent, LedgerImportIn, LedgerImportResult } from '#contract/index.ts'
import { importOfFile, lastLedgerPosition, readFingerprints } from '#db/ledger/read-ledger.ts'
import { newLedgerRow } from '#db/ledger/write-ledger.ts'
import { AppError } from '../../app-error.ts'
import { projectCommand } from '../../command.ts'
import type { CoreContext } from '../../context.ts'
import { newId } from '../../host-ports.ts'
import { ledgerProject } from '../ledger-project.ts'
import type { LedgerProject } from '../ledger-project.ts'
import { listProfiles, rememberProfile } from '../profiles.ts'
import type { AcceptedRow } from './read-extract.ts'
import { readInThread } from './read-in-thread.ts'
import type { ExtractMessage } from './worker-messages.ts'

/**
 * Reads an extract and says what it holds; with `commit`, takes the accepted rows in as one step of undo. The file is
 * read anew for the commit, so what is taken in is what the ledger of that moment allows. When `signal` aborts, the work
 * stops where it is and nothing is written.
 */
export async function* importLedger(
  context: CoreContext,
  request: LedgerImportIn,
  signal?: AbortSignal,
): AsyncGenerator<LedgerImportEvent> {
  const { db } = context.session.current()
  const project = await ledgerProject(db, request.projectId)
  const job = {
    kind: 'ledger' as const,
    bytes: new Uint8Array(Buffer.from(request.file.base64, 'base64')),
    sheet: request.sheet ?? 0,
    columns: request.columns ?? null,
    profile: request.profile ?? null,
    profiles: await listProfiles(context),
    regime: project.regime,
    limits: { periodStart: project.periodStart, periodEnd: project.periodEnd },
    fingerprints: [...(await readFingerprints(db, project.id))],
    commit: request.commit,
  }
  for await (const message of readInThread(job, signal)) {
    if (message.kind === 'progress') yield message
    else if (message.kind === 'trouble') {
      throw new AppError('import_rejected', { reason: message.trouble, fileName: request.file.name })
    } else {
      const importedBefore = await importOfFile(db, project.id, message.sha256)
      const result = { ...message.result, importedBefore }
      if (request.commit) {
        yield { kind: 'progress', phase: 'saving', done: 0, total: result.accepted }
        await takeIn(context, project, request, message, signal)
      }
      yield { kind: 'done', result }
    }
  }
}

const rowsAtOnce = 2_000

async function takeIn(
  context: CoreContext,
  project: LedgerProject,
  { file, profile }: LedgerImportIn,
  { result, sha256, accepted }: Extract<ExtractMessage, { kind: 'done' }>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const rows: AcceptedRow[] = JSON.parse(accepted)
  if (rows.length === 0) return
  await projectCommand(context, 'ledger.import', project, async (tx) => {
    const importId = newId(context.ports)
    const first = (await lastLedgerPosition(tx.db, project.id)) + 1
    await tx.insert('ledger_imports', {
      id: importId,
      project_id: project.id,
      ...importRow(file.name, sha256, result, context),
    })
    for (const [index, { fields, fingerprint }] of rows.entries()) {
      // The window stays answered while a large extract is saved, and is heard when it gives up.
      if (index % rowsAtOnce === rowsAtOnce - 1) {
        await setImmediate()
        signal?.throwIfAborted()
      }
      const origin = { importId, fingerprint }
      await tx.insert('ledger_rows', newLedgerRow(newId(context.ports), project.id, first + index, fields, origin))
    }
    if (profile !== undefined) await rememberProfile(tx, context, profile, result)
  })
  if (profile !== undefined) context.events.publish({ kind: 'changed', scopes: ['ledger-profiles'] })
}

function importRow(fileName: string, sha256: string, result: Counts, { ports }: CoreContext) {
  return {
    file_name: fileName,
    file_sha256: sha256,
    imported_at: ports.now(),
    read_count: result.read,
    accepted_count: result.accepted,
    rejected_count: result.rejected,
    duplicate_count: result.duplicates,
  }
}

type Counts = Pick<LedgerImportResult, 'read' | 'accepted' | 'rejected' | 'duplicates'>
