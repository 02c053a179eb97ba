import { formatDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { formatMoney, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import { formatPeriod } from '#domain/values/period.ts'
import type { Block, Cell, FieldList, Table, ValueSource } from './engine/model.ts'
import type { GroupInput } from './group-inputs.ts'
import { cell, run } from './people-page.ts'

/** Parts that the papers of companies share. */

export const moneyText = (amount: Cents, language: Language): string => formatMoney(amount, { style: 'euro' }, language)
export const dayText = (day: Day | null, language: Language): string => (day === null ? '' : formatDay(day, language))

export function moneyCell(amount: Cents, language: Language, source?: ValueSource): Cell {
  return cell(moneyText(amount, language), { align: 'right', data: { kind: 'money', cents: amount } }, source)
}

export function dayCell(day: Day | null, language: Language, source?: ValueSource): Cell {
  return cell(dayText(day, language), day === null ? {} : { data: { kind: 'day', day } }, source)
}

export const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [run(text)] })

export function heading(id: string, text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', id, level, text }
}

export function field(label: string, text: string, source?: ValueSource): FieldList['fields'][number] {
  return { label, value: [run(text, source)] }
}

export function dayField(
  label: string,
  day: Day | null,
  language: Language,
  source?: ValueSource,
): FieldList['fields'][number] {
  const shown = field(label, dayText(day, language), source)
  return day === null ? shown : { ...shown, data: { kind: 'day', day } }
}

interface MoneyTableParts {
  readonly id: string
  /** Read out before the table; the heading above it says the same to the eye. */
  readonly summary: string
  /** Heads of the columns of text, then of those of amounts. */
  readonly texts: readonly string[]
  readonly amounts: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly footer?: readonly Cell[]
}

/** A table whose last columns are amounts. */
export function moneyTable({ id, summary, texts, amounts, rows, footer }: MoneyTableParts): Table {
  return {
    kind: 'table',
    id,
    summary,
    columns: [
      ...texts.map((_, index) => ({ width: { fr: index === 0 ? 3 : 2 } })),
      ...amounts.map(() => ({ width: { fr: 2 }, align: 'right' as const })),
    ],
    headerRows: [[...texts.map((text) => cell(text)), ...amounts.map((text) => cell(text, { align: 'right' }))]],
    rows,
    ...(footer === undefined ? {} : { footerRows: [footer] }),
    density: 'compact',
  }
}

export const sumOf = <Row>(rows: readonly Row[], amount: (row: Row) => Cents): Cents => sumCents(rows.map(amount))

/** Three lines high, for a pen. */
const ROOM = `${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}`

/** Place, day and signature, to be written by hand. */
export function signature(summary: string, labels: readonly string[]): FieldList {
  return { kind: 'fields', summary, fields: labels.map((label) => field(label, ROOM)) }
}

export const periodText = ({ period }: Pick<GroupInput, 'period'>, language: Language): string =>
  period === null ? '' : formatPeriod(period, language)

/** ASCII ids for headings and tables of one company. */
export const companyKey = (index: number, part: string): string => `yritys-${index + 1}-${part}`
