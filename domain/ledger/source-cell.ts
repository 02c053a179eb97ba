import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { cents, isCents } from '../values/money.ts'
import type { Cents, MoneyProblem } from '../values/money.ts'
import type { Day } from '../values/day.ts'

/**
 * A cell as a file has it: text to the letter, or what a workbook stores as a number or a day. An empty cell is `''`.
 */
export type SourceCell = string | number | { readonly day: Day }

/** What is shown of a cell before anything is made of it. */
export function rawTextOf(cell: SourceCell): string {
  return typeof cell === 'object' ? cell.day : String(cell)
}

/** Workbooks keep 0.3 as 0.30000000000000004: what is nearer to a cent than this is that cent. */
const DOUBLE_NOISE = 1e-6

/** A number of a workbook as money: never rounded, only freed of the noise of its binary form. */
export function centsOfNumber(value: number): Result<Cents, MoneyProblem> {
  const amount = Math.round(value * 100)
  const text = String(value)
  if (!isCents(amount)) return err({ code: 'out_of_range', text })
  return Math.abs(value * 100 - amount) <= DOUBLE_NOISE * Math.max(1, Math.abs(value))
    ? ok(cents(amount))
    : err({ code: 'too_many_decimals', text, decimals: (text.split('.')[1] ?? '').length, maxDecimals: 2 })
}
