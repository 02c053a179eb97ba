import { sql } from 'kysely'
import type { Migration } from './migration.ts'

const dayCheck = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND length(${column}) = 10)`
const day = (column: string) => `${column} TEXT NOT NULL ${dayCheck(column)}`
const optionalDay = (column: string) => `${column} TEXT ${dayCheck(column)}`
const cell = (column: string) => `${column} TEXT NOT NULL CHECK (length(${column}) <= 500)`
const amount = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN 1 AND 9007199254740991)`
const optionalAmount = (column: string) => `${column} INTEGER CHECK (${column} BETWEEN 0 AND 9007199254740991)`

const tracked = `id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version >= 1)`
const ofProject = `${tracked},
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE RESTRICT`
const company = 'REFERENCES organisations (id) ON DELETE RESTRICT'

const statements = [
  `CREATE TABLE company_groups (
  ${tracked},
  project_id TEXT NOT NULL UNIQUE REFERENCES projects (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('group', 'shares')),
  least INTEGER CHECK (least BETWEEN 0 AND 1000),
  most INTEGER CHECK (most BETWEEN 0 AND 1000),
  tolerance INTEGER CHECK (tolerance BETWEEN 0 AND 10000)
) STRICT`,
  `CREATE TABLE group_agreements (
  ${ofProject},
  ${day('valid_from')},
  ${optionalDay('signed_on')},
  ${cell('note')},
  UNIQUE (project_id, valid_from)
) STRICT`,
  // Two rows of one company may meet here when organisations are joined: their weights then add up.
  `CREATE TABLE group_agreement_shares (
  ${ofProject},
  agreement_id TEXT NOT NULL REFERENCES group_agreements (id) ON DELETE RESTRICT,
  organisation_id TEXT NOT NULL ${company},
  position INTEGER NOT NULL CHECK (position >= 0),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000000),
  ${optionalAmount('specific_cents')},
  ${optionalAmount('agreed_cents')}
) STRICT`,
  // Invoices and payments are typed cell by cell: what is not known yet is null, and the row counts when it is whole.
  `CREATE TABLE own_share_invoices (
  ${ofProject},
  position INTEGER NOT NULL CHECK (position >= 0),
  organisation_id TEXT ${company},
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit')),
  invoice_number TEXT NOT NULL CHECK (length(invoice_number) <= 60),
  ${optionalDay('invoiced_on')},
  ${optionalDay('due_on')},
  ${optionalDay('covers_to')},
  ${amount('amount_cents')},
  ${cell('note')}
) STRICT`,
  `CREATE TABLE own_share_payments (
  ${ofProject},
  position INTEGER NOT NULL CHECK (position >= 0),
  organisation_id TEXT ${company},
  invoice_id TEXT REFERENCES own_share_invoices (id) ON DELETE RESTRICT,
  ${optionalDay('paid_on')},
  ${amount('amount_cents')},
  method TEXT NOT NULL CHECK (method IN ('bank', 'set_off', 'in_kind')),
  ${cell('reference')},
  ${cell('evidence')}
) STRICT`,
  'CREATE INDEX group_agreement_shares_agreement ON group_agreement_shares (agreement_id, position)',
  'CREATE INDEX group_agreement_shares_organisation ON group_agreement_shares (organisation_id)',
  'CREATE INDEX own_share_invoices_project ON own_share_invoices (project_id, position)',
  'CREATE INDEX own_share_invoices_organisation ON own_share_invoices (organisation_id)',
  'CREATE INDEX own_share_payments_project ON own_share_payments (project_id, position)',
  'CREATE INDEX own_share_payments_organisation ON own_share_payments (organisation_id)',
  'CREATE INDEX own_share_payments_invoice ON own_share_payments (invoice_id) WHERE invoice_id IS NOT NULL',
  'ALTER TABLE ledger_rows ADD COLUMN is_common INTEGER NOT NULL DEFAULT 0 CHECK (is_common IN (0, 1))',
  `ALTER TABLE ledger_rows ADD COLUMN company_id TEXT REFERENCES organisations (id) ON DELETE RESTRICT
  CHECK (company_id IS NULL OR is_common = 0)`,
  'CREATE INDEX ledger_rows_company ON ledger_rows (company_id) WHERE company_id IS NOT NULL',
]

/**
 * Groups of companies: agreements with their weights, invoices and payments of own shares, and for whom a cost of the
 * ledger was.
 */
export const groups: Migration = {
  version: 80,
  name: 'groups',
  async up(tx) {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  },
}
