import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const day = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const cents = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN -9007199254740991 AND 9007199254740991)`
const amount = (column: string) =>
  `${column} INTEGER NOT NULL CHECK (${column} BETWEEN -9007199254740991 AND 9007199254740991)`
const flag = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`
const text = (column: string, most: number) => `${column} TEXT NOT NULL CHECK (length(${column}) <= ${most})`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1),
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`
const ofClaim = `${tracked},
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE RESTRICT`

const statements = [
  `CREATE TABLE claims (
  ${tracked},
  serial INTEGER NOT NULL CHECK (serial >= 1),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  period_start TEXT NOT NULL ${day('period_start')},
  period_end TEXT NOT NULL ${day('period_end')},
  ${flag('is_last')},
  state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'decided', 'paid')),
  sent_on TEXT ${day('sent_on')},
  decided_on TEXT ${day('decided_on')},
  ${text('decision_number', 200)},
  ${text('note', 2000)},
  grant_id TEXT REFERENCES decisions (id) ON DELETE RESTRICT,
  snapshot_json TEXT CHECK (json_valid(snapshot_json)),
  ${cents('decided_support_cents')},
  ${cents('decided_side_costs_cents')},
  ${cents('decided_flat_staff_cents')},
  ${cents('decided_flat_rate_cents')},
  ${cents('decided_sanction_cents')},
  ${cents('decided_offset_cents')},
  CHECK (period_start <= period_end),
  CHECK ((state = 'draft') = (sent_on IS NULL)),
  CHECK ((sent_on IS NULL) = (snapshot_json IS NULL)),
  CHECK ((sent_on IS NULL) = (grant_id IS NULL)),
  CHECK ((state IN ('decided', 'paid')) = (decided_on IS NOT NULL)),
  CHECK ((decided_on IS NULL) = (decided_support_cents IS NULL)),
  UNIQUE (project_id, serial, revision)
) STRICT`,
  `CREATE TABLE claim_rows (
  ${ofClaim},
  ledger_row_id TEXT NOT NULL REFERENCES ledger_rows (id) ON DELETE RESTRICT,
  ${flag('in_force')},
  ${flag('is_late')},
  entry TEXT NOT NULL CHECK (entry IN ('cost', 'income')),
  category TEXT CHECK (category IN (
    'staff', 'services', 'communication', 'travel', 'materials', 'devices', 'equipment', 'buildings_land',
    'investment', 'audit', 'rents', 'small_purchases', 'international', 'promotion', 'assessment',
    'pilot_depreciation', 'other')),
  cost_kind TEXT CHECK (length(cost_kind) BETWEEN 1 AND 40),
  cost_day TEXT NOT NULL ${day('cost_day')},
  payment_day TEXT ${day('payment_day')},
  ${text('voucher', 500)},
  ${text('account', 500)},
  ${text('supplier', 500)},
  ${text('text', 500)},
  ${cents('net_cents')},
  ${cents('vat_cents')},
  ${amount('amount_cents')},
  ${cents('accepted_cents')},
  ${text('reason', 2000)},
  CHECK (entry = 'income' OR category IS NOT NULL),
  UNIQUE (claim_id, ledger_row_id)
) STRICT`,
  `CREATE TABLE claim_shares (
  ${ofClaim},
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 40),
  ${text('name', 2000)},
  ${amount('amount_cents')},
  ${text('evidence', 2000)},
  UNIQUE (claim_id, source, name)
) STRICT`,
  `CREATE TABLE claim_payments (
  ${ofClaim},
  paid_on TEXT NOT NULL ${day('paid_on')},
  ${amount('amount_cents')} CHECK (amount_cents <> 0),
  ${text('reference', 200)}
) STRICT`,
  `CREATE TABLE claim_advances (
  ${tracked} UNIQUE,
  granted_on TEXT NOT NULL ${day('granted_on')},
  ${text('decision_number', 200)},
  ${amount('granted_cents')} CHECK (granted_cents > 0),
  received_on TEXT ${day('received_on')},
  ${cents('received_cents')} CHECK (received_cents > 0),
  ${text('reference', 200)},
  offset_rate INTEGER CHECK (offset_rate BETWEEN 0 AND 10000),
  CHECK ((received_on IS NULL) = (received_cents IS NULL))
) STRICT`,
  'CREATE UNIQUE INDEX claim_rows_once ON claim_rows (ledger_row_id) WHERE in_force = 1',
  'CREATE INDEX claim_rows_ledger ON claim_rows (ledger_row_id)',
  'CREATE INDEX claim_rows_project ON claim_rows (project_id)',
  'CREATE INDEX claim_payments_claim ON claim_payments (claim_id)',
]

/** Claims with their rows, shares and payments, and the advance on the grant. */
export const claims: Migration = {
  version: 50,
  name: 'claims',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
