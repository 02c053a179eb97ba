import type { LedgerFields, LedgerPatch } from '#domain/ledger/row.ts'
import { COMMON_COST, LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerField } from '#domain/ledger/row.ts'
import { isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { isCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { WorkspaceError } from '../errors.ts'
import type { NewRow, RowPatch } from '../schema.ts'
import type { LedgerRowsTable } from './tables.ts'

/** The column of each field; whose a cost is stands in two, so that the database knows its company. */
export const ledgerColumns = {
  entry: 'entry',
  costDay: 'cost_day',
  paymentDay: 'payment_day',
  voucher: 'voucher',
  account: 'account',
  costCentre: 'cost_centre',
  supplier: 'supplier',
  text: 'text',
  netCents: 'net_cents',
  vatCents: 'vat_cents',
  vatFinal: 'vat_final',
  eligibleCents: 'eligible_cents',
  category: 'category',
  costKind: 'cost_kind',
  workPackage: 'work_package',
} as const satisfies Record<Exclude<LedgerField, 'company'>, keyof LedgerRowsTable>

function companyColumns(company: LedgerFields['company']): Pick<LedgerRowsTable, 'is_common' | 'company_id'> {
  return { is_common: company === COMMON_COST ? 1 : 0, company_id: company === COMMON_COST ? null : company }
}

export function toCompany(row: Pick<LedgerRowsTable, 'is_common' | 'company_id'>): LedgerFields['company'] {
  return row.is_common === 1 ? COMMON_COST : row.company_id
}

type Columns = Omit<NewRow<'ledger_rows'>, 'id' | 'project_id' | 'position' | 'import_id' | 'fingerprint'>

export function fromFields(fields: LedgerFields): Columns {
  return {
    entry: fields.entry,
    cost_day: fields.costDay,
    payment_day: fields.paymentDay,
    voucher: fields.voucher,
    account: fields.account,
    cost_centre: fields.costCentre,
    supplier: fields.supplier,
    text: fields.text,
    net_cents: fields.netCents,
    vat_cents: fields.vatCents,
    vat_final: fields.vatFinal ? 1 : 0,
    eligible_cents: fields.eligibleCents,
    category: fields.category,
    cost_kind: fields.costKind,
    work_package: fields.workPackage,
    ...companyColumns(fields.company),
  }
}

/** The given fields as columns, and no others. */
export function fromPatch(patch: LedgerPatch): RowPatch<'ledger_rows'> {
  const columns: Record<string, string | number | null> = {}
  for (const field of LEDGER_FIELDS) {
    if (field === 'company') {
      if (patch.company !== undefined) Object.assign(columns, companyColumns(patch.company))
      continue
    }
    const value = patch[field]
    if (value !== undefined) columns[ledgerColumns[field]] = typeof value === 'boolean' ? Number(value) : value
  }
  return columns
}

export function toFields(row: LedgerRowsTable): LedgerFields {
  return {
    entry: row.entry,
    costDay: toDay(row.cost_day),
    paymentDay: toDay(row.payment_day),
    voucher: row.voucher,
    account: row.account,
    costCentre: row.cost_centre,
    supplier: row.supplier,
    text: row.text,
    netCents: toCents(row.net_cents),
    vatCents: toCents(row.vat_cents),
    vatFinal: row.vat_final === 1,
    eligibleCents: toCents(row.eligible_cents),
    category: row.category,
    costKind: row.cost_kind,
    workPackage: row.work_package,
    company: toCompany(row),
  }
}

/** A row as it travels; see `LEDGER_TUPLE`. */
export function toTuple(row: TupleColumns): LedgerTuple {
  return [
    row.id,
    row.version,
    row.position,
    row.entry,
    toDay(row.cost_day),
    toDay(row.payment_day),
    row.voucher,
    row.account,
    row.cost_centre,
    row.supplier,
    row.text,
    toCents(row.net_cents),
    toCents(row.vat_cents),
    row.vat_final,
    toCents(row.eligible_cents),
    row.category,
    row.cost_kind,
    row.work_package,
    toCompany(row),
  ]
}

export type TupleColumns = Omit<LedgerRowsTable, 'project_id' | 'import_id' | 'fingerprint'>
export const tupleColumns = [
  'id',
  'version',
  'position',
  ...Object.values(ledgerColumns),
  'is_common',
  'company_id',
] as const satisfies readonly (keyof TupleColumns)[]

function toDay(text: string | null): Day | null {
  if (text === null || isDay(text)) return text
  throw new WorkspaceError('file_damaged', { detail: `${text} in the ledger is no day` })
}

function toCents(value: number | null): Cents | null {
  if (value === null || isCents(value)) return value
  throw new WorkspaceError('file_damaged', { detail: `${value} in the ledger is no amount` })
}
