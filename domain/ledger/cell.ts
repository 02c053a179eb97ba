import type { EnteredCategory } from '../cost-models/category.ts'
import type { CostKind } from '../cost-models/cost-kind.ts'
import { isDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { parseFinnishDay } from '../values/day-text.ts'
import type { DayProblem } from '../values/day-text.ts'
import { parseMoney } from '../values/money.ts'
import type { Cents, MoneyProblem } from '../values/money.ts'
import type { DecimalMark } from '../values/number-text.ts'
import { err, mapResult, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { collapseSpaces } from '../values/text.ts'
import { parseChoice } from './choices.ts'
import type { Choice, ChoiceProblem } from './choices.ts'
import type { OutsidePeriodProblem } from './limits.ts'
import { LONGEST_LEDGER_TEXT } from './row.ts'
import type { CostCompany, LedgerEntry, LedgerField, LedgerPatch } from './row.ts'

/** Why the text of a cell can't be taken. */
export type CellProblem =
  | DayProblem
  | MoneyProblem
  | ChoiceProblem
  | OutsidePeriodProblem
  | { readonly code: 'too_long' }
  /** The row belongs to a claim that has been sent; days of its period. */
  | { readonly code: 'in_sent_claim'; readonly serial: number; readonly start: string; readonly end: string }
  /** The eligible part is larger than the cost, or of the other sign. */
  | { readonly code: 'more_than_cost' }

export interface CellReading {
  readonly categories: readonly Choice<EnteredCategory>[]
  readonly costKinds: readonly Choice<CostKind>[]
  /** The companies of the project, and what is for all of them. */
  readonly companies?: readonly Choice<CostCompany>[]
  /** When the notation of the source is known. */
  readonly decimalMark?: DecimalMark
}

const YES: readonly Choice<'yes' | 'no'>[] = [
  { value: 'yes', names: ['kyllä', 'ja', 'yes', 'x', '1', 'true', 'tosi', 'on'] },
  { value: 'no', names: ['ei', 'nej', 'no', '0', '-', 'false', 'epätosi'] },
]
const ENTRIES: readonly Choice<LedgerEntry>[] = [
  { value: 'cost', names: ['meno', 'kulu', 'kustannus', 'utgift', 'kostnad', 'expense'] },
  { value: 'income', names: ['tulo', 'tuotto', 'inkomst', 'intäkt'] },
]

/** Reads what a person typed or pasted into a cell, as the fields to write. An empty cell is "not known", never 0. */
export function parseCell(field: LedgerField, text: string, reading: CellReading): Result<LedgerPatch, CellProblem> {
  const value = collapseSpaces(text)
  switch (field) {
    case 'costDay':
      return mapResult(parseLedgerDay(value), (costDay) => ({ costDay }))
    case 'paymentDay':
      return mapResult(parseLedgerDay(value), (paymentDay) => ({ paymentDay }))
    case 'netCents':
      return mapResult(parseAmount(value, reading), (netCents) => ({ netCents }))
    case 'vatCents':
      return mapResult(parseAmount(value, reading), (vatCents) => ({ vatCents }))
    case 'eligibleCents':
      return mapResult(parseAmount(value, reading), (eligibleCents) => ({ eligibleCents }))
    case 'vatFinal':
      if (value === '') return ok({ vatFinal: false })
      return mapResult(parseChoice(value, YES), (answer) => ({ vatFinal: answer === 'yes' }))
    case 'entry':
      if (value === '') return ok({ entry: 'cost' })
      return mapResult(parseChoice(value, ENTRIES), (entry) => ({ entry }))
    case 'category':
      if (value === '') return ok({ category: null })
      return mapResult(parseChoice(value, reading.categories), (category) => ({ category }))
    case 'costKind':
      if (value === '') return ok({ costKind: null })
      return mapResult(parseChoice(value, reading.costKinds), (costKind) => ({ costKind }))
    case 'company':
      if (value === '') return ok({ company: null })
      return mapResult(parseChoice(value, reading.companies ?? []), (company) => ({ company }))
    default:
      return value.length > LONGEST_LEDGER_TEXT ? err({ code: 'too_long' }) : ok({ [field]: value })
  }
}

/** `1.9.2015`, `2015-09-01`, `20150901`, and an ISO instant at midnight, as spreadsheets and ledgers write days. */
export function parseLedgerDay(text: string): Result<Day | null, DayProblem> {
  if (text === '') return ok(null)
  const iso = text.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return isDay(iso) ? ok(iso) : parseFinnishDay(text)
}

function parseAmount(text: string, { decimalMark }: CellReading): Result<Cents | null, MoneyProblem> {
  if (text === '') return ok(null)
  return parseMoney(text, decimalMark === undefined ? {} : { decimalMark })
}
