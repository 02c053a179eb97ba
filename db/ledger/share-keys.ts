import type { Kysely } from 'kysely'
import type { ShareKey } from '#domain/ledger/share-key.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Database } from '../schema.ts'
import { toFields } from './ledger-row.ts'
import type { LedgerRowsTable } from './tables.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'

/** All keys of the workspace with their parts, by name and first day. */
export async function readShareKeys(db: Kysely<Database>): Promise<(ShareKey & { version: number })[]> {
  const keys = await db.selectFrom('share_keys').selectAll().orderBy('name').orderBy('valid_from').execute()
  const parts = await db.selectFrom('share_key_parts').selectAll().orderBy('position').orderBy('id').execute()
  const byKey = Map.groupBy(parts, ({ key_id: keyId }) => keyId)
  return keys.map(({ id, version, name, basis, valid_from: from, valid_to: to }) => ({
    id,
    version,
    name,
    basis,
    validFrom: asDay(from),
    validTo: to === null ? null : asDay(to),
    parts: (byKey.get(id) ?? []).map(({ member_id: projectId, label, weight }) => ({ projectId, label, weight })),
  }))
}

/**
 * What other projects of the workspace claim of the same costs, by row of the project; only rows that share a cost by
 * a key are looked at. A cost is the same when voucher, day, supplier and net amount are. One pass over the rows of the
 * others: a join on four columns without an index takes seconds in a large workspace.
 */
export async function claimedElsewhere(db: Kysely<Database>, projectId: string): Promise<Map<string, Cents>> {
  const shared = db
    .selectFrom('ledger_facts')
    .innerJoin('ledger_rows', 'ledger_rows.id', 'ledger_facts.row_id')
    .where('ledger_facts.project_id', '=', projectId)
    .where('ledger_facts.share_key_id', 'is not', null)
    .where('ledger_rows.voucher', '<>', '')
  const own = await shared.selectAll('ledger_rows').execute()
  if (own.length === 0) return new Map()
  const others = await db
    .selectFrom('ledger_rows')
    .selectAll()
    .where('project_id', '<>', projectId)
    .where('voucher', 'in', shared.select('ledger_rows.voucher'))
    .execute()
  const claimed = new Map<string, number>()
  for (const row of others) {
    const cost = costKeyOf(row)
    claimed.set(cost, (claimed.get(cost) ?? 0) + (eligibleOf(toFields(row)) ?? 0))
  }
  return new Map(own.map((row) => [row.id, cents(claimed.get(costKeyOf(row)) ?? 0)]))
}

function costKeyOf(row: LedgerRowsTable): string {
  return JSON.stringify([row.voucher, row.cost_day, row.supplier, row.net_cents])
}
