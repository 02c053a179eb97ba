import { isMoreThanCost } from '#domain/ledger/amounts.ts'
import { parseCell } from '#domain/ledger/cell.ts'
import type { CellProblem, CellReading } from '#domain/ledger/cell.ts'
import { decimalMarkOf } from '#domain/ledger/decimal-mark.ts'
import { periodProblem } from '#domain/ledger/limits.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import { EMPTY_LEDGER_FIELDS, LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerField, LedgerPatch, LedgerRow } from '#domain/ledger/row.ts'

/** A text that stays in its cell because it can't be taken. */
export interface RefusedCell {
  readonly field: LedgerField
  readonly text: string
  readonly problem: CellProblem
}

/** What becomes of one row: what is written, what is refused, and which cells are thereby settled. */
export interface RowPlan {
  readonly patch: LedgerPatch
  readonly refused: readonly RefusedCell[]
  readonly fields: readonly LedgerField[]
}

export interface PlanContext {
  readonly reading: CellReading
  readonly limits: LedgerLimits
}

/** Cells of one row as they were typed or pasted. `row` is null for a new one. */
export function planRow(
  row: LedgerRow | null,
  texts: ReadonlyMap<LedgerField, string>,
  { reading, limits }: PlanContext,
): RowPlan {
  const refused: RefusedCell[] = []
  let patch: LedgerPatch = {}
  for (const [field, text] of texts) {
    const read = parseCell(field, text, reading)
    if (read.ok) patch = { ...patch, ...read.value }
    else refused.push({ field, text, problem: read.error })
  }
  return checked(row, patch, refused, texts, limits)
}

/** The values of `from` in other rows, as fill down does. */
export function planFill(
  from: LedgerRow,
  row: LedgerRow,
  fields: readonly LedgerField[],
  limits: LedgerLimits,
): RowPlan {
  let patch: LedgerPatch = {}
  for (const field of fields) patch = { ...patch, [field]: from[field] }
  return checked(row, patch, [], new Map(fields.map((field) => [field, ''])), limits)
}

function checked(
  row: LedgerRow | null,
  patch: LedgerPatch,
  refused: RefusedCell[],
  texts: ReadonlyMap<LedgerField, string>,
  limits: LedgerLimits,
): RowPlan {
  const before = row ?? EMPTY_LEDGER_FIELDS
  const after = { ...before, ...patch }
  const dropped = new Set<LedgerField>()
  const refuse = (field: LedgerField, problem: CellProblem) => {
    dropped.add(field)
    refused.push({ field, text: texts.get(field) ?? '', problem })
  }
  const period = patch.costDay === undefined ? null : periodProblem(after, limits)
  if (period !== null) refuse('costDay', period)
  if (patch.eligibleCents !== undefined && isMoreThanCost(after)) refuse('eligibleCents', { code: 'more_than_cost' })
  let changed: LedgerPatch = {}
  for (const field of LEDGER_FIELDS) {
    const value = patch[field]
    if (value === undefined || dropped.has(field) || value === before[field]) continue
    changed = { ...changed, [field]: value }
  }
  return { patch: changed, refused, fields: [...texts.keys()] }
}

/** Amounts among pasted cells show together how the source writes its decimals. */
export function readingOfBlock(
  block: readonly (readonly string[])[],
  fields: readonly (LedgerField | null)[],
  reading: CellReading,
): CellReading {
  const amounts = fields.flatMap((field, column) => (field?.endsWith('Cents') === true ? [column] : []))
  const decimalMark = decimalMarkOf(block.flatMap((row) => amounts.map((column) => row[column] ?? '')))
  return decimalMark === undefined ? reading : { ...reading, decimalMark }
}

/** The cells of a pasted row by their fields; columns that can't be written are passed over. */
export function textsOf(
  cells: readonly string[],
  fields: readonly (LedgerField | null)[],
): ReadonlyMap<LedgerField, string> {
  return new Map(
    cells.flatMap((text, column) => {
      const field = fields[column]
      return field === null || field === undefined ? [] : [[field, text] as const]
    }),
  )
}

export const isBlank = (texts: ReadonlyMap<LedgerField, string>) =>
  [...texts.values()].every((text) => text.trim() === '')
