import type { CommandTx } from '#db/command.ts'
import { CLAIM_RULES_EDITION } from '#db/claims/claim-record.ts'
import type { ClaimSnapshot } from '#db/claims/claim-record.ts'
import type { ClaimsTable } from '#db/claims/tables.ts'
import type { NewRow } from '#db/schema.ts'
import type { ClaimView } from '#domain/claims/claim-book.ts'
import { findingsOfDraft } from '#domain/claims/claim-finding.ts'
import type { ClaimFinding } from '#domain/claims/claim-finding.ts'
import type { Day } from '#domain/values/day.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { rowsOfClaim } from './claim-rows.ts'
import { refused, toProblem } from './draft.ts'
import { editClaim } from './edit-claims.ts'
import type { ClaimTarget } from './edit-claims.ts'
import { readBook, viewOf } from './read-book.ts'
import type { ProjectClaims } from './read-book.ts'

/**
 * Sends a draft: its rows and figures are kept as they are now. A correction takes the place of the version that it
 * corrects. Throws `invalid_input` with all that is not in order, and `period_locked` when it has been sent.
 */
export async function send(
  context: CoreContext,
  { sentOn, ...target }: ClaimTarget & { readonly sentOn: Day },
): Promise<{ version: number }> {
  return editClaim(context, 'claim.send', target, ['draft'], (tx, row) =>
    sendDraft(tx, row, sentOn, () => newId(context.ports)),
  )
}

/** The work of `send` inside a command. */
export async function sendDraft(
  tx: CommandTx,
  row: Pick<ClaimsTable, 'id' | 'project_id' | 'version'>,
  sentOn: Day,
  fresh: () => string,
): Promise<{ version: number }> {
  const book = await readBook(tx.db, row.project_id, sentOn)
  if (book.period === null) throw refused([{ field: '', code: 'no_project_period' }])
  if (book.decision === null) throw refused([{ field: '', code: 'no_decision' }])
  const view = viewOf(book, row.id)
  const blocking = findingsOfDraft(view, book.views, book.period, sentOn).filter(({ level }) => level === 'blocks')
  if (blocking.length > 0) throw refused(blocking.map(problemOf))
  await freeOldVersion(tx, book, view)
  await tx.insertMany('claim_rows', frozenRows(book, view, fresh))
  const snapshot: ClaimSnapshot = { rules: CLAIM_RULES_EDITION, account: view.claimed }
  const sent = { state: 'sent', sent_on: sentOn, grant_id: view.terms.decisionId } as const
  return {
    version: await tx.update('claims', row.id, row.version, { ...sent, snapshot_json: JSON.stringify(snapshot) }),
  }
}

function problemOf(finding: ClaimFinding): { field: string; code: string; details?: Record<string, unknown> } {
  if (finding.code === 'chain') return toProblem(finding.problem)
  const { code, level: _level, ...details } = finding
  return { field: code === 'period_not_over' ? 'sentOn' : '', code, details }
}

/** Rows of the version that was in force so far are held by the correction from now on. */
async function freeOldVersion(tx: CommandTx, book: ProjectClaims, { record }: ClaimView): Promise<void> {
  const old = book.views.find((each) => each.inForce && each.record.serial === record.serial)
  if (old === undefined || old.record.id === record.id) return
  for (const { id } of book.rows.get(old.record.id) ?? []) await tx.update('claim_rows', id, null, { in_force: 0 })
}

function* frozenRows(book: ProjectClaims, view: ClaimView, fresh: () => string): Generator<NewRow<'claim_rows'>> {
  for (const row of rowsOfClaim(book, view)) {
    yield {
      id: fresh(),
      project_id: book.project.id,
      claim_id: view.record.id,
      ledger_row_id: row.ledgerRowId,
      in_force: 1,
      is_late: row.isLate ? 1 : 0,
      entry: row.entry,
      category: row.category,
      cost_kind: row.costKind,
      cost_day: row.costDay,
      payment_day: row.paymentDay,
      voucher: row.voucher,
      account: row.account,
      supplier: row.supplier,
      text: row.text,
      net_cents: row.netCents,
      vat_cents: row.vatCents,
      amount_cents: row.amount,
      accepted_cents: null,
      reason: '',
    }
  }
}
