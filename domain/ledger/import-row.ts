import { addCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { err, mapResult, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import type { CellReading } from './cell.ts'
import { parseCell } from './cell.ts'
import type { CellProblem } from './cell.ts'
import type { ImportColumns, ImportField } from './import-fields.ts'
import { isMoreThanCost } from './amounts.ts'
import { periodProblem } from './limits.ts'
import type { LedgerLimits } from './limits.ts'
import { EMPTY_LEDGER_FIELDS } from './row.ts'
import type { LedgerField, LedgerFields, LedgerPatch } from './row.ts'
import { centsOfNumber, rawTextOf } from './source-cell.ts'
import type { SourceCell } from './source-cell.ts'

export type ImportProblem =
  | CellProblem
  /** A row needs a day and an amount. */
  | { readonly code: 'missing' }
  /** Net and VAT don't add up to the gross amount. */
  | { readonly code: 'sums_differ' }
export type ImportProblemCode = ImportProblem['code']

export interface CheckedRow {
  readonly fields: LedgerFields
  /** What each column was read as; null for columns left out and cells that could not be read. */
  readonly parsed: readonly (string | number | boolean | null)[]
  /** By the column's place; -1 = the row as a whole. */
  readonly problems: readonly (readonly [column: number, problem: ImportProblem])[]
}

/** Outcome, and what is shown of a row in the preview. `problems` are codes by the column's place. */
export type ImportTuple = readonly [
  line: number,
  outcome: 'accepted' | 'rejected' | 'duplicate',
  raw: readonly string[],
  parsed: CheckedRow['parsed'],
  problems: readonly (readonly [column: number, code: ImportProblemCode])[],
]

const fieldOf = {
  net: 'netCents',
  vat: 'vatCents',
  gross: 'netCents',
  debit: 'netCents',
  credit: 'netCents',
  eligible: 'eligibleCents',
} as const satisfies Partial<Record<ImportField, LedgerField>>
type AmountField = keyof typeof fieldOf
const isAmount = (field: ImportField): field is AmountField => Object.hasOwn(fieldOf, field)

type CellRead = Result<Cents | LedgerPatch | null, ImportProblem>

/** A column rarely has more different texts than this, and then remembering them doesn't pay. */
const mostRemembered = 5_000

/** Reads cells of a column; days, accounts and names come again and again, so what they were read as is kept. */
function cellReader(field: ImportField, reading: CellReading): (cell: SourceCell) => CellRead {
  const known = new Map<string, CellRead>()
  return (cell) => {
    if (typeof cell !== 'string') return isAmount(field) ? readAmount(cell, reading) : readField(field, cell, reading)
    const before = known.get(cell)
    if (before !== undefined) return before
    const read = isAmount(field) ? readAmount(cell, reading) : readField(field, cell, reading)
    if (known.size < mostRemembered) known.set(cell, read)
    return read
  }
}

export type RowChecker = (cells: readonly SourceCell[]) => CheckedRow

/** Reads rows of an extract. Every cell that can't be read is told; a row with a problem is not to be taken in. */
export function rowChecker(columns: ImportColumns, reading: CellReading, limits: LedgerLimits): RowChecker {
  const readers = columns.map((field) => (field === null ? null : cellReader(field, reading)))
  return (cells) => checkRow(cells, columns, readers, limits)
}

function checkRow(
  cells: readonly SourceCell[],
  columns: ImportColumns,
  readers: readonly (((cell: SourceCell) => CellRead) | null)[],
  limits: LedgerLimits,
): CheckedRow {
  const problems: [number, ImportProblem][] = []
  const amounts = new Map<AmountField, Cents>()
  const patch: { -readonly [F in keyof LedgerPatch]: LedgerPatch[F] } = {}
  const parsed = columns.map((field, column) => {
    const read = readers[column]?.(cells[column] ?? '')
    if (field === null || read === undefined) return null
    if (!read.ok) {
      problems.push([column, read.error])
      return null
    }
    const { value } = read
    if (value === null || typeof value === 'number') {
      if (value !== null && isAmount(field)) amounts.set(field, value)
      return value
    }
    Object.assign(patch, value)
    const [shown = null] = Object.values(value)
    return shown
  })
  const fields: LedgerFields = { ...EMPTY_LEDGER_FIELDS, ...patch, ...combine(amounts, patch.entry === 'income') }
  const complain = (wanted: readonly ImportField[], problem: ImportProblem) => {
    const column = columns.findIndex((field) => field !== null && wanted.includes(field))
    if (!problems.some(([place]) => place === column)) problems.push([column, problem])
  }
  if (fields.costDay === null) complain(['costDay'], { code: 'missing' })
  if (fields.netCents === null) complain(['net', 'gross', 'debit', 'credit'], { code: 'missing' })
  if (!addsUp(amounts)) complain(['gross'], { code: 'sums_differ' })
  if (isMoreThanCost(fields)) complain(['eligible'], { code: 'more_than_cost' })
  const period = periodProblem(fields, limits)
  if (period !== null) complain(['costDay'], period)
  return { fields, parsed, problems }
}

function readAmount(cell: SourceCell, reading: CellReading): Result<Cents | null, ImportProblem> {
  if (typeof cell === 'number') return centsOfNumber(cell)
  if (typeof cell === 'object') return err({ code: 'not_a_number', text: cell.day })
  return mapResult(parseCell('netCents', cell, reading), ({ netCents = null }) => netCents)
}

function readField(
  field: Exclude<ImportField, AmountField>,
  cell: SourceCell,
  reading: CellReading,
): Result<LedgerPatch, ImportProblem> {
  if (typeof cell === 'object' && (field === 'costDay' || field === 'paymentDay')) return ok({ [field]: cell.day })
  return parseCell(field, rawTextOf(cell), reading)
}

/** Net and VAT from whatever amounts the extract has. Income that is booked in credit is entered as positive. */
function combine(
  amounts: ReadonlyMap<AmountField, Cents>,
  isIncome: boolean,
): Pick<LedgerFields, 'netCents' | 'vatCents' | 'eligibleCents'> {
  const vatCents = amounts.get('vat') ?? null
  const gross = amounts.get('gross')
  const [debit, credit] = [amounts.get('debit'), amounts.get('credit')]
  const eligibleCents = amounts.get('eligible') ?? null
  let netCents = amounts.get('net') ?? null
  if (netCents === null && gross !== undefined) netCents = subtractCents(gross, vatCents ?? ZERO_CENTS)
  if (netCents === null && (debit !== undefined || credit !== undefined)) {
    const [plus, minus] = isIncome ? [credit, debit] : [debit, credit]
    netCents = subtractCents(plus ?? ZERO_CENTS, minus ?? ZERO_CENTS)
  }
  return { netCents, vatCents, eligibleCents }
}

function addsUp(amounts: ReadonlyMap<AmountField, Cents>): boolean {
  const [net, gross] = [amounts.get('net'), amounts.get('gross')]
  if (net === undefined || gross === undefined) return true
  return addCents(net, amounts.get('vat') ?? ZERO_CENTS) === gross
}
