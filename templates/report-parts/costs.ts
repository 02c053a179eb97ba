import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import type { Category } from '#domain/cost-models/category.ts'
import type { ReportMoneyLine } from '#domain/report/report-input.ts'
import { cents, formatMoney, negateCents, subtractCents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Block, Cell, Table, ValueSource } from '../engine/model.ts'
import { filled, paragraph, sentence, small } from '../page-text.ts'
import { cell, hundredths } from '../people-page.ts'
import { columns, heads, moneyCell } from '../table-cells.ts'
import { lineName, linePlace } from './category-name.ts'
import { from, ofDecision } from './page.ts'
import type { ReportPage } from './page.ts'

const COSTS_ID = 'taulukko-kustannukset'

interface Amounts {
  /** `null` where nothing is ever approved. */
  readonly approved: Cents | null
  readonly period: Cents
  readonly total: Cents
}

/** `all` prints every row of the funder's form, those of nothing too. */
export type CostRows = 'used' | 'all'

/**
 * Costs by category: approved, in the period (of an interim report), in all, left; then income, what the funder has cut
 * off its decided claims, and what is left net - the sum of the claims.
 */
export function costTable(page: ReportPage, shown: CostRows = 'used'): Block[] {
  const { input, words } = page
  const { income, rejected } = input.money
  const { regime } = input.project
  const lines = (shown === 'all' ? linesOfForm(page) : input.money.lines).toSorted(
    (a, b) => linePlace(a.line, regime) - linePlace(b.line, regime),
  )
  if (lines.length === 0) return [small(words.costsNone)]
  const hasPeriod = input.report.period !== null
  const booked = from(
    'ledger_rows',
    lines.flatMap(({ rowIds }) => rowIds),
    'amount_cents',
  )
  const cut = from(
    'claims',
    input.claims.map(({ id }) => id),
    'decided_net',
  )
  const less = ({ approved, period, total }: Amounts): Amounts => ({
    approved: approved === null ? null : negateCents(approved),
    period: negateCents(period),
    total: negateCents(total),
  })
  const taken: readonly (Amounts & { readonly name: string; readonly source: ValueSource })[] = [
    ...(shown === 'all' || [income.approved, income.period, income.total].some((amount) => amount !== 0)
      ? [{ name: words.income, source: from('ledger_rows', [], 'amount_cents'), ...income }]
      : []),
    ...(rejected.total === 0 ? [] : [{ name: words.rejected, source: cut, approved: null, ...rejected }]),
  ]
  const sum = (of: (amounts: Amounts) => Cents | null, rows: readonly Amounts[]) =>
    sumCents(rows.flatMap((amounts) => of(amounts) ?? []))
  const net = (of: (amounts: Amounts) => Cents | null) => subtractCents(sum(of, lines), sum(of, taken))
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
    rows: lines.map((line) => amountRow(page, lineName(line.line, page), line, sourceOfLine(page, line))),
    footerRows: [
      amountRow(page, words.total, input.money.total, booked),
      // Nothing is left of what comes in or is cut: it is never a budget to use.
      ...taken.map(({ name, source, ...amounts }) => amountRow(page, name, less(amounts), source, false)),
      ...(taken.length === 0
        ? []
        : [
            amountRow(
              page,
              words.net,
              {
                approved: net(({ approved }) => approved),
                period: net((each) => each.period),
                total: net((each) => each.total),
              },
              booked,
            ),
          ]),
    ],
  }
  return [sentence(words.costsIntro, table.id), table]
}

/** With a row of nothing where neither the decision nor the ledger has one. */
function linesOfForm({ input }: ReportPage): readonly ReportMoneyLine[] {
  const { regime } = input.project
  const known = new Map(input.money.lines.map((line) => [line.line, line]))
  const empty = {
    approved: ZERO_CENTS,
    period: ZERO_CENTS,
    total: ZERO_CENTS,
    claimed: ZERO_CENTS,
    decided: ZERO_CENTS,
  }
  const own: readonly Category[] = CATEGORIES_OF_REGIME[regime].map(({ line }) => line)
  return [
    ...own.map((line) => known.get(line) ?? { line, ...empty, rowIds: [] }),
    ...input.money.lines.filter(({ line }) => !own.includes(line)),
  ]
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
  const isDecided = input.decisions.length > 0
  const unknown = cell(isDecided ? '' : '–', { align: 'right' })
  return [
    cell(name, { header: true }),
    isDecided && approved !== null ? moneyCell(approved, language, ofDecision(input, 'budget')) : unknown,
    ...(input.report.period === null ? [] : [moneyCell(period, language, booked)]),
    moneyCell(total, language, booked),
    isDecided && approved !== null && hasLeft ? moneyCell(subtractCents(approved, total), language) : unknown,
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
