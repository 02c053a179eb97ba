import { fromSettlement } from '#db/claims/claim-record.ts'
import type { ClaimRowsTable, ClaimsTable } from '#db/claims/tables.ts'
import type { CommandTx } from '#db/command.ts'
import { decisionPreview } from '#domain/claims/claim-book.ts'
import type { ClaimAccount } from '#domain/claims/claim-account.ts'
import { applyDecision } from '#domain/claims/claim-decision.ts'
import type { RowDecision } from '#domain/claims/claim-decision.ts'
import type { Day } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { bookOfClaim, inOneState } from './claims.ts'
import { refused } from './draft.ts'
import { editClaim } from './edit-claims.ts'
import type { ClaimTarget } from './edit-claims.ts'
import { readBook } from './read-book.ts'
import type { ProjectClaims } from './read-book.ts'

export interface FundersDecision {
  readonly decidedOn: Day
  readonly number: string
  readonly rows: readonly RowDecision[]
  /** Null = as computed from what is accepted. */
  readonly support: Cents | null
  readonly sanction: Cents | null
  readonly offset: Cents | null
}

/** What follows when the funder decides so. Throws `invalid_input` for rows that can't be decided so. */
export function preview(
  context: CoreContext,
  { id, today, rows }: { readonly id: string; readonly today: Day; readonly rows: readonly RowDecision[] },
): Promise<ClaimAccount> {
  return inOneState(context, async (db) => {
    const book = await bookOfClaim(db, id, today)
    return previewOf(book, id, rows)
  })
}

/**
 * Writes what the funder decided on a sent claim, row by row. Until money has come the record can be mended, as a
 * decision is easily misread.
 */
export async function decide(
  context: CoreContext,
  { decidedOn, number, rows, support, sanction, offset, ...target }: ClaimTarget & FundersDecision,
): Promise<{ version: number }> {
  const decision = { decidedOn, number, rows, support, sanction, offset }
  return editClaim(context, 'claim.decide', target, ['sent', 'decided'], (tx, row) => decideSent(tx, row, decision))
}

/** The work of `decide` inside a command. */
export async function decideSent(
  tx: CommandTx,
  row: Pick<ClaimsTable, 'id' | 'project_id' | 'version' | 'sent_on'>,
  { decidedOn, number, rows, support, sanction, offset }: FundersDecision,
): Promise<{ version: number }> {
  const book = await readBook(tx.db, row.project_id, decidedOn)
  if (row.sent_on !== null && decidedOn < row.sent_on) {
    throw refused([{ field: 'decidedOn', code: 'before_sending', details: { sentOn: row.sent_on } }])
  }
  const account = previewOf(book, row.id, rows)
  await writeCuts(tx, book.rows.get(row.id) ?? [], rows)
  const settlement = fromSettlement({
    computed: account.computed,
    support: support ?? account.support,
    sanction: sanction ?? account.sanction,
    offset: offset ?? account.offset,
  })
  const state = { state: 'decided', decided_on: decidedOn, decision_number: number } as const
  return { version: await tx.update('claims', row.id, row.version, { ...state, ...settlement }) }
}

async function writeCuts(tx: CommandTx, held: readonly ClaimRowsTable[], rows: readonly RowDecision[]): Promise<void> {
  const decisions = new Map(rows.map((each) => [each.rowId, each]))
  for (const { id, ledger_row_id: rowId, amount_cents: amount } of held) {
    const told = decisions.get(rowId)
    const isCut = told !== undefined && told.accepted !== amount
    await tx.update('claim_rows', id, null, {
      accepted_cents: isCut ? told.accepted : null,
      reason: isCut ? told.reason : '',
    })
  }
}

function previewOf(book: ProjectClaims, id: string, rows: readonly RowDecision[]): ClaimAccount {
  refuseProblems(book.rows.get(id) ?? [], rows)
  const account = book.input === null ? null : decisionPreview(book.input, id, rows)
  if (account === null) throw new AppError('not_found', { what: 'claims', id })
  return account
}

/** Income is no cost that could be cut. */
function refuseProblems(held: readonly ClaimRowsTable[], rows: readonly RowDecision[]): void {
  const costs = held.flatMap(({ ledger_row_id: id, entry, category, amount_cents: amount }) =>
    entry === 'cost' && category !== null ? [{ id, category, amount: cents(amount) }] : [],
  )
  const result = applyDecision(costs, rows)
  if (result.ok) return
  throw refused(
    result.error.map(({ code, rowId, ...details }) => ({ field: `rows.${rowId}`, code, details: { ...details } })),
  )
}
