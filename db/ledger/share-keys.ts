import type { Kysely } from 'kysely'
import type { ShareKey } from '#domain/ledger/share-key.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Database } from '../schema.ts'
import { toFields } from './ledger-row.ts'
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
 * a key are looked at. A cost is the same when voucher, day, supplier and net amount are.
 */
export async function claimedElsewhere(db: Kysely<Database>, projectId: string): Promise<Map<string, Cents>> {
  const shared = await db
    .selectFrom('ledger_facts')
    .innerJoin('ledger_rows as own', 'own.id', 'ledger_facts.row_id')
    .innerJoin('ledger_rows as other', (join) =>
      join
        .onRef('other.voucher', '=', 'own.voucher')
        .onRef('other.cost_day', '=', 'own.cost_day')
        .onRef('other.supplier', '=', 'own.supplier')
        .onRef('other.net_cents', '=', 'own.net_cents')
        .onRef('other.project_id', '<>', 'own.project_id'),
    )
    .selectAll('other')
    .select('own.id as own_id')
    .where('ledger_facts.project_id', '=', projectId)
    .where('ledger_facts.share_key_id', 'is not', null)
    .where('own.voucher', '<>', '')
    .execute()
  const sums = new Map<string, Cents>()
  for (const row of shared) {
    const claimed = eligibleOf(toFields(row)) ?? 0
    sums.set(row.own_id, cents((sums.get(row.own_id) ?? 0) + claimed))
  }
  return sums
}
