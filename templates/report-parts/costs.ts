import type { ReportMoneyLine } from '#domain/report/report-input.ts'
import { cents, formatMoney, negateCents, subtractCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Block, Cell, Table, ValueSource } from '../engine/model.ts'
import { filled, paragraph, sentence, small } from '../page-text.ts'
import { cell, hundredths } from '../people-page.ts'
import { columns, heads, moneyCell } from '../table-cells.ts'
import { lineName, linePlace } from './category-name.ts'
import { from, ofDecision } from './page.ts'
import type { ReportPage } from './page.ts'

export const COSTS_ID = 'taulukko-kustannukset'

interface Amounts {
  readonly approved: Cents
  readonly period: Cents
  readonly total: Cents
}

/** Costs by category: approved, in the period (of an interim report), in all, left; income and what is left net. */
export function costTable(page: ReportPage): Block[] {
  const { input, words } = page
  const { lines, total, income } = input.money
  if (lines.length === 0) return [small(words.costsNone)]
  const hasPeriod = input.report.period !== null
  const rows = lines.toSorted(
    (a, b) => linePlace(a.line, input.project.regime) - linePlace(b.line, input.project.regime),
  )
  const hasIncome = income.approved !== 0 || income.period !== 0 || income.total !== 0
  const booked = from(
    'ledger_rows',
    lines.flatMap(({ rowIds }) => rowIds),
    'amount_cents',
  )
  const less = {
    approved: negateCents(income.approved),
    period: negateCents(income.period),
    total: negateCents(income.total),
  }
  const net = {
    approved: subtractCents(total.approved, income.approved),
    period: subtractCents(total.period, income.period),
    total: subtractCents(total.total, income.total),
  }
  const table: Table = {
    kind: 'table',
    id: COSTS_ID,
    caption: words.costs,
    columns: columns(hasPeriod ? [3.4, 2, 2, 2, 2] : [3.4, 2, 2, 2], 1),
    headerRows: heads([
      words.category,
      words.approved,
      ...(hasPeriod ? [words.ofPeriod] : []),
      words.realised,
      words.left,
    ]),
    rows: rows.map((line) => amountRow(page, lineName(line.line, page), line, sourceOfLine(page, line))),
    footerRows: [
      amountRow(page, words.total, total, booked),
      ...(hasIncome
        ? [
            // Nothing is left of income: what comes in is never a budget to use.
            amountRow(page, words.income, less, from('ledger_rows', [], 'amount_cents'), false),
            amountRow(page, words.net, net, booked),
          ]
        : []),
    ],
  }
  return [sentence(words.costsIntro, table.id), table]
}

/** A line that nothing is booked in is computed by the decision's cost model. */
function sourceOfLine({ input }: ReportPage, { rowIds }: ReportMoneyLine): ValueSource {
  return rowIds.length === 0 ? ofDecision(input, 'models') : from('ledger_rows', rowIds, 'amount_cents')
}

function amountRow(
  { input, language }: ReportPage,
  name: string,
  { approved, period, total }: Amounts,
  booked: ValueSource,
  hasLeft = true,
): Cell[] {
  return [
    cell(name, { header: true }),
    moneyCell(approved, language, ofDecision(input, 'budget')),
    ...(input.report.period === null ? [] : [moneyCell(period, language, booked)]),
    moneyCell(total, language, booked),
    hasLeft ? moneyCell(subtractCents(approved, total), language) : cell('', { align: 'right' }),
  ]
}

/** What unpaid work has been done; nothing for a project without any. */
export function inKindSentence({ input, words, language }: ReportPage): Block[] {
  const { hours, value, rowIds } = input.money.inKind
  if (hours === 0 && value === 0) return []
  const text = filled(words.inKind, {
    hours: hundredths(hours, language),
    value: formatMoney(cents(value), { style: 'euro' }, language),
  })
  return [paragraph(text, from('ledger_rows', rowIds, 'amount_cents'))]
}
