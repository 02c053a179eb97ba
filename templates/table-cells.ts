import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import { formatPercent } from '#domain/values/rate.ts'
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

export function percentCell(rate: BasisPoints | null, language: Language, source?: ValueSource): Cell {
  if (rate === null) return cell('', { align: 'right' })
  return cell(formatPercent(rate, language), { align: 'right', data: { kind: 'percent', basisPoints: rate } }, source)
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
