import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import { formatPercent, percentDecimals } from '#domain/values/rate.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import { formatDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Block, Cell, Heading, Table, ValueSource } from './engine/model.ts'
import { cell, run } from './people-page.ts'

/** An amount without its sign of euro: the head of the column has it. Nothing is printed for what is not known. */
export function moneyCell(amount: number | null, language: Language, source?: ValueSource): Cell {
  if (amount === null) return cell('', { align: 'right' })
  const printed = formatMoney(cents(amount), { style: 'plain' }, language)
  return cell(printed, { align: 'right', data: { kind: 'money', cents: amount } }, source)
}

/** `least` decimals: those of the cell in the column that needs the most. */
export function percentCell(
  rate: BasisPoints | null,
  language: Language,
  source?: ValueSource,
  least: 0 | 1 | 2 = 0,
): Cell {
  if (rate === null) return cell('', { align: 'right' })
  const data = { kind: 'percent', basisPoints: rate } as const
  return cell(formatPercent(rate, language, least), { align: 'right', data }, source)
}

/** Decimals of a column of percentages. */
export function decimalsOfColumn(rates: readonly (BasisPoints | null)[]): 0 | 1 | 2 {
  const needed = rates.map((rate) => (rate === null ? 0 : percentDecimals(rate)))
  return needed.includes(2) ? 2 : needed.includes(1) ? 1 : 0
}

export function dayCell(day: Day | null, language: Language, source?: ValueSource): Cell {
  return day === null ? cell('') : cell(formatDay(day, language), { data: { kind: 'day', day } }, source)
}

export const heading = (id: string, text: string): Heading => ({ kind: 'heading', id, level: 1, text })

export const note = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })

export const heads = (texts: readonly string[]): Table['headerRows'] => [texts.map((text) => cell(text))]

/** Columns of the given widths; from `firstRight` on they stand right. */
export function columns(widths: readonly number[], firstRight: number): Table['columns'] {
  return widths.map((fr, index) => (index < firstRight ? { width: { fr } } : { width: { fr }, align: 'right' }))
}
