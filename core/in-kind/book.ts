import type { Kysely } from 'kysely'
import { findSettings, toSettings } from '#db/ledger/facts.ts'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { listInKind, toInKind } from '#db/ledger/in-kind.ts'
import { lastLedgerPosition } from '#db/ledger/read-ledger.ts'
import { newLedgerRow } from '#db/ledger/write-ledger.ts'
import type { Database } from '#db/schema.ts'
import { inKindRuleFor, isWhole, valueOfEntry } from '#domain/ledger/in-kind-list.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import { termsOn } from '#domain/ledger/terms.ts'
import type { InKindRule } from '#domain/shares/in-kind.ts'
import { asDay } from '#domain/values/day.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { ledgerProject } from '../ledger/ledger-project.ts'

/** The voucher under which a row of the list stands in the ledger: a row is in the books when one has it. */
export function voucherOfWork(id: string): string {
  return `T-${id.slice(-8)}`
}

/** Cents in the ledger by voucher, of the rows that the list was booked as. */
export async function bookedWork(
  db: Kysely<Database>,
  projectId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('ledger_rows')
    .select(['voucher', 'net_cents'])
    .where('project_id', '=', projectId)
    .where('cost_kind', '=', 'in_kind_work')
    .where('voucher', 'in', ids.map(voucherOfWork))
    .execute()
  const booked = new Map<string, number>()
  for (const { voucher, net_cents: cents } of rows) booked.set(voucher, (booked.get(voucher) ?? 0) + (cents ?? 0))
  return booked
}

/** The rule with the prices that hold on the day of the asking. */
export async function ruleOf(db: Kysely<Database>, projectId: string, now: string): Promise<InKindRule | undefined> {
  const { regime } = await ledgerProject(db, projectId)
  const held = termsOn(await readDecisions(db, projectId), asDay(now.slice(0, 10)))
  return inKindRuleFor(regime, held?.decidedOn ?? null, toSettings(await findSettings(db, projectId)))
}

/**
 * Books what counts of the list and isn't booked yet, a row of the ledger for each, as one step of undo: from there it
 * goes into claims, the budget's follow-up and the forms as a cost and as private funding.
 */
export async function book(context: CoreContext, projectId: string): Promise<{ booked: number }> {
  const { db } = context.session.current()
  const project = await ledgerProject(db, projectId)
  const rule = await ruleOf(db, projectId, context.ports.now())
  if (rule === undefined) return { booked: 0 }
  return projectCommand(context, 'inKind.book', project, async (tx) => {
    const work = await listInKind(tx.db, projectId)
    const ids = work.map(({ id }) => id)
    const known = await bookedWork(tx.db, projectId, ids)
    const first = (await lastLedgerPosition(tx.db, projectId)) + 1
    const rows = work.flatMap((row) => {
      const entry = toInKind(row)
      const value = valueOfEntry(entry, rule)
      const voucher = voucherOfWork(row.id)
      if (!isWhole(entry) || value === null || known.has(voucher)) return []
      return {
        ...EMPTY_LEDGER_FIELDS,
        costDay: entry.workDay,
        // Nothing is paid for unpaid work; it is in the books when it has been signed for.
        paymentDay: entry.signedOn,
        voucher,
        supplier: entry.worker,
        text: [entry.task, entry.machine].filter(Boolean).join(', '),
        netCents: value,
        category: 'other' as const,
        costKind: 'in_kind_work' as const,
      }
    })
    await tx.insertMany(
      'ledger_rows',
      rows.map((fields, index) => newLedgerRow(newId(context.ports), projectId, first + index, fields)),
    )
    return { booked: rows.length }
  })
}
