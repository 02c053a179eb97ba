import type { CommandTx } from '#db/command.ts'
import { findFacts, findSettings, fromRowFacts, noFactColumns } from '#db/ledger/facts.ts'
import { readLedgerRows } from '#db/ledger/read-ledger.ts'
import type { RowPatch } from '#db/schema.ts'
import type { RowFacts } from '#domain/ledger/row-facts.ts'
import type { LedgerSettings } from '#domain/ledger/settings.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { ledgerProject } from './ledger-project.ts'

interface FactsRequest {
  projectId: string
  rowIds: readonly string[]
  /** The version that the caller has seen, 0 = none yet; null = whatever is there. */
  version: number | null
  patch: Patch<RowFacts>
}

/** Tells facts of rows, one step of undo. Returns the version of the last row's facts. */
export async function setFacts(
  context: CoreContext,
  { projectId, rowIds, version, patch }: FactsRequest,
): Promise<{ version: number }> {
  const project = await ledgerProject(context.session.current().db, projectId)
  return projectCommand(context, 'ledger.setFacts', project, async (tx) => {
    await requireRows(tx, projectId, rowIds)
    let saved = 0
    for (const rowId of rowIds) {
      saved = await writeFacts(tx, context, { projectId, rowId, version, columns: fromRowFacts(given(patch)) })
    }
    return { version: saved }
  })
}

export async function requireRows(tx: CommandTx, projectId: string, rowIds: readonly string[]): Promise<void> {
  const rows = await readLedgerRows(tx.db, projectId, rowIds)
  const missing = rowIds.find((id) => !rows.has(id))
  if (missing !== undefined) throw new AppError('not_found', { what: 'ledger_rows', id: missing })
}

interface FactsWrite {
  projectId: string
  rowId: string
  version: number | null
  columns: RowPatch<'ledger_facts'>
}

/** Facts of a row come into being when the first one is told. */
export async function writeFacts(
  tx: CommandTx,
  { ports }: CoreContext,
  { projectId, rowId, version, columns }: FactsWrite,
): Promise<number> {
  const known = await findFacts(tx.db, rowId)
  if (known === null) {
    const ids = { id: newId(ports), project_id: projectId, row_id: rowId }
    await tx.insert('ledger_facts', { ...noFactColumns, ...columns, ...ids })
    return 1
  }
  if (version !== null && version !== known.version) {
    throw new AppError('conflict', { what: 'ledger_facts', id: known.id, currentVersion: known.version })
  }
  return tx.update('ledger_facts', known.id, known.version, columns)
}

/** The project's own facts come into being like those of rows. */
export async function setSettings(
  context: CoreContext,
  { projectId, version, patch }: { projectId: string; version: number | null; patch: Patch<LedgerSettings> },
): Promise<{ version: number }> {
  const project = await ledgerProject(context.session.current().db, projectId)
  return projectCommand(context, 'ledger.setSettings', project, async (tx) => {
    const known = await findSettings(tx.db, projectId)
    const columns = fromSettings(given(patch))
    if (known === null) {
      await tx.insert('ledger_settings', {
        id: newId(context.ports),
        project_id: projectId,
        pending_since: null,
        is_group: 0,
        procurement_threshold_cents: null,
        vat_proof: null,
        in_kind_work_cents: null,
        in_kind_machine_cents: null,
        ...columns,
      })
      return { version: 1 }
    }
    if (version !== null && version !== known.version) {
      throw new AppError('conflict', { what: 'ledger_settings', id: known.id, currentVersion: known.version })
    }
    return { version: await tx.update('ledger_settings', known.id, known.version, columns) }
  })
}

function fromSettings(patch: Partial<LedgerSettings>): RowPatch<'ledger_settings'> {
  const { pendingSince, isGroupProject, procurementThreshold, vatProof, inKindWorkHour, inKindMachineHour } = patch
  return given({
    pending_since: pendingSince,
    is_group: isGroupProject === undefined ? undefined : toFlag(isGroupProject),
    procurement_threshold_cents: procurementThreshold,
    vat_proof: vatProof === undefined || vatProof === null ? vatProof : toFlag(vatProof),
    in_kind_work_cents: inKindWorkHour,
    in_kind_machine_cents: inKindMachineHour,
  })
}

const toFlag = (value: boolean) => (value ? 1 : 0)
