import type { LedgerPage, LedgerPatchIn } from '#contract/index.ts'
import type { ledgerActions } from '#contract/ledger.ts'
import type { CommandTx } from '#db/command.ts'
import { changesSince, currentStamp } from '#db/ledger/ledger-changes.ts'
import { fromPatch, toFields } from '#db/ledger/ledger-row.ts'
import { countLedgerRows, lastLedgerPosition, readLedgerPage, readLedgerRows } from '#db/ledger/read-ledger.ts'
import { newLedgerRow, removeRowExtras } from '#db/ledger/write-ledger.ts'
import { isMoreThanCost } from '#domain/ledger/amounts.ts'
import { periodProblem } from '#domain/ledger/limits.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import { COMMON_COST, EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerFields, LedgerPatch } from '#domain/ledger/row.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import { refuseClaimedRows } from './claimed-rows.ts'
import { ledgerProject } from './ledger-project.ts'

export interface PageQuery {
  projectId: string
  after: number
  limit: number
}

export async function page({ session }: CoreContext, { projectId, after, limit }: PageQuery): Promise<LedgerPage> {
  return session
    .current()
    .db.transaction()
    .execute(async (tx) => {
      const { regime, periodStart, periodEnd, isMunicipality } = await ledgerProject(tx, projectId)
      const rows = await readLedgerPage(tx, projectId, after, limit)
      return {
        stamp: await currentStamp(tx),
        regime,
        periodStart,
        periodEnd,
        isMunicipality,
        count: await countLedgerRows(tx, projectId),
        rows: JSON.stringify(rows),
        next: rows.length < limit ? null : (rows.at(-1)?.[2] ?? null),
      }
    })
}

export async function changes(
  { session }: CoreContext,
  { projectId, stamp }: { projectId: string; stamp: string },
): Promise<{ stamp: string; rows: string | null; removed: string[] }> {
  const found = await session
    .current()
    .db.transaction()
    .execute((tx) => changesSince(tx, projectId, stamp))
  return { ...found, rows: found.rows === null ? null : JSON.stringify(found.rows) }
}

export interface WriteRequest {
  projectId: string
  action: (typeof ledgerActions)[number]
  updates: readonly { id: string; version: number; patch: LedgerPatchIn }[]
  inserts: readonly LedgerPatchIn[]
  removes: readonly { id: string; version: number }[]
}

export interface WriteReply {
  inserted: string[]
  updated: { id: string; version: number }[]
}

/** One action on many cells. Nothing of it is written when a rule refuses a cell or a row has changed meanwhile. */
export async function write(context: CoreContext, request: WriteRequest): Promise<WriteReply> {
  const project = await ledgerProject(context.session.current().db, request.projectId)
  return projectCommand(context, `ledger.${request.action}`, project, async (tx) => {
    await refuseUnknownCompanies(tx, request)
    await refuseClaimedRows(tx.db, request)
    const updated = await updateRows(tx, project, request)
    const inserted = await insertRows(tx, project, request, () => newId(context.ports))
    await removeRowExtras(
      tx,
      request.removes.map(({ id }) => id),
    )
    for (const { id, version } of request.removes) await tx.remove('ledger_rows', id, version)
    return { inserted, updated }
  })
}

/** Whose a cost is must be in the register; the database would say so without telling the cell. */
async function refuseUnknownCompanies(tx: CommandTx, { updates, inserts }: WriteRequest): Promise<void> {
  const named = [
    ...updates.map(({ patch }, index) => ({ company: patch.company, place: `updates.${index}` })),
    ...inserts.map(({ company }, index) => ({ company, place: `inserts.${index}` })),
  ].flatMap(({ company, place }) =>
    company === undefined || company === null || company === COMMON_COST ? [] : [{ company, place }],
  )
  if (named.length === 0) return
  const ids = [...new Set(named.map(({ company }) => company))]
  const known = await tx.db.selectFrom('organisations').select('id').where('id', 'in', ids).execute()
  const unknown = named.find(({ company }) => known.every(({ id }) => id !== company))
  if (unknown !== undefined) throw refusal(`${unknown.place}.company`, 'unknown_company', {})
}

async function updateRows(
  tx: CommandTx,
  project: LedgerLimits,
  { projectId, updates }: WriteRequest,
): Promise<WriteReply['updated']> {
  const rows = await readLedgerRows(
    tx.db,
    projectId,
    updates.map(({ id }) => id),
  )
  const updated: WriteReply['updated'] = []
  for (const [index, { id, version, patch }] of updates.entries()) {
    const row = rows.get(id)
    if (row === undefined) throw new AppError('not_found', { what: 'ledger_rows', id })
    const fields = valuesOf(patch)
    refuseProblems(`updates.${index}`, fields, { ...toFields(row), ...fields }, project)
    updated.push({ id, version: await tx.update('ledger_rows', id, version, fromPatch(fields)) })
  }
  return updated
}

async function insertRows(
  tx: CommandTx,
  project: LedgerLimits,
  { projectId, inserts }: WriteRequest,
  fresh: () => string,
): Promise<string[]> {
  if (inserts.length === 0) return []
  const first = (await lastLedgerPosition(tx.db, projectId)) + 1
  const inserted: string[] = []
  for (const [index, patch] of inserts.entries()) {
    const fields = { ...EMPTY_LEDGER_FIELDS, ...valuesOf(patch) }
    refuseProblems(`inserts.${index}`, fields, fields, project)
    const id = fresh()
    await tx.insert('ledger_rows', newLedgerRow(id, projectId, first + index, fields))
    inserted.push(id)
  }
  return inserted
}

/** The page checks the same before it asks; whoever else asks is told the cell. Untouched cells are not judged. */
function refuseProblems(place: string, changed: LedgerPatch, row: LedgerFields, project: LedgerLimits): void {
  const period = changed.costDay === undefined ? null : periodProblem(row, project)
  if (period !== null) {
    const { code, start, end } = period
    throw refusal(`${place}.costDay`, code, { start, end })
  }
  if (changed.eligibleCents !== undefined && isMoreThanCost(row))
    throw refusal(`${place}.eligibleCents`, 'more_than_cost', {})
}

function refusal(field: string, code: string, details: Record<string, unknown>): AppError {
  return new AppError('invalid_input', { problems: [{ field, code, details }] })
}

/** The schema has checked shape and range; the brands are made here. */
function valuesOf(patch: LedgerPatchIn): LedgerPatch {
  const { costDay, paymentDay, netCents, vatCents, eligibleCents, ...others } = given(patch)
  const day = (value: string | null) => (value === null ? null : asDay(value))
  const amount = (value: number | null) => (value === null ? null : cents(value))
  return {
    ...others,
    ...(costDay === undefined ? {} : { costDay: day(costDay) }),
    ...(paymentDay === undefined ? {} : { paymentDay: day(paymentDay) }),
    ...(netCents === undefined ? {} : { netCents: amount(netCents) }),
    ...(vatCents === undefined ? {} : { vatCents: amount(vatCents) }),
    ...(eligibleCents === undefined ? {} : { eligibleCents: amount(eligibleCents) }),
  }
}
