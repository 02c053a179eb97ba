import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from './migration.ts'

interface Widening {
  readonly table: string
  /** The condition as the step before wrote it, and as it is from now on. */
  readonly from: string
  readonly to: string
}

const FUNDS = "fund IN ('EAKR', 'ESR', 'ESR+', 'JTF', 'EAFRD', 'VALTIO')"

const widenings: readonly Widening[] = [
  { table: 'projects', from: "fund IN ('EAKR', 'ESR')", to: FUNDS },
  { table: 'decisions', from: "fund IN ('EAKR', 'ESR', 'ESR+', 'JTF', 'EAFRD')", to: FUNDS },
  {
    table: 'decisions',
    from: "regime IN ('SF14', 'SF21', 'RUR14', 'RUR23')",
    to: "regime IN ('SF14', 'SF21', 'RUR14', 'RUR23', 'STATE')",
  },
]

/** Projects and decisions of every fund: the rural fund, ESR+, JTF and state grants besides EAKR and ESR. */
export const everyFund: Migration = {
  version: 45,
  name: 'every-fund',
  async up(tx) {
    for (const widening of widenings) await widen(tx, widening)
  },
}

/** SQLite cannot change a condition, so the table is made anew from its own text and its rows are carried over. */
async function widen(tx: Kysely<unknown>, { table, from, to }: Widening): Promise<void> {
  const found = await sql<{
    sql: string
  }>`SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ${table}`.execute(tx)
  const text = found.rows[0]?.sql ?? ''
  if (!text.includes(from)) throw new Error(`${table} has not the condition ${from}`)
  const body = text.slice(text.indexOf('(')).replace(from, to)
  await sql.raw(`CREATE TABLE ${table}_widened ${body}`).execute(tx)
  await sql.raw(`INSERT INTO ${table}_widened SELECT * FROM ${table}`).execute(tx)
  await sql.raw(`DROP TABLE ${table}`).execute(tx)
  await sql.raw(`ALTER TABLE ${table}_widened RENAME TO ${table}`).execute(tx)
}
