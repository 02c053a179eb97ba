import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import { progress } from '#domain/indicators/progress.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import type { Block, Cell, Table, ValueSource } from '../engine/model.ts'
import { indicatorName, indicatorNote } from '../indicator-name.ts'
import { indicatorUnit } from '../indicator-units.ts'
import { sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, decimalsOfColumn, heads, percentCell } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

export const INDICATORS_ID = 'taulukko-indikaattorit'

/** Targets and results: planned, in the period (of an interim report), in all, and its share of the target. */
export function indicatorTable(page: ReportPage): Block[] {
  const { input, words } = page
  if (input.indicators.length === 0) return [small(words.indicatorsNone)]
  const hasPeriod = input.report.period !== null
  const decimals = decimalsOfColumn(input.indicators.map(({ cumulative, target }) => progress(cumulative, target)))
  const table: Table = {
    kind: 'table',
    id: INDICATORS_ID,
    caption: words.indicators,
    columns: columns(hasPeriod ? [4.4, 2, 1.8, 1.8, 1.8, 1.8] : [4.4, 2, 1.8, 1.8, 1.8], 2),
    headerRows: heads([
      words.indicator,
      words.unit,
      words.target,
      ...(hasPeriod ? [ofPeriodHead(page)] : []),
      words.cumulative,
      words.ofTarget,
    ]),
    rows: input.indicators.map((line) => indicatorRow(page, line, decimals)),
  }
  return [sentence(words.indicatorsIntro, table.id), table, ...indicatorNote(input.indicators, words.unverified)]
}

/** The head without its sign of euro. */
const ofPeriodHead = ({ words }: ReportPage) => words.ofPeriod.replace('\u00a0€', '')

function indicatorRow(page: ReportPage, line: IndicatorLine, decimals: 0 | 1 | 2): Cell[] {
  const { input, language } = page
  const { id, table, unit, target, targetWomen, period, cumulative, genders } = line
  const planned = from(table, [id], table === 'indicators' ? 'target' : 'planned')
  const counted = from('indicator_results', [id], 'amount')
  return [
    cell(indicatorName(line, language), { header: true }, from(table, [id], 'name')),
    cell(indicatorUnit(unit, language)),
    target === null ? cell('–', { align: 'right' }) : figure(target, line, page, planned, targetWomen),
    ...(input.report.period === null ? [] : [figure(period, line, page, counted)]),
    figure(cumulative, line, page, counted, targetWomen === null ? null : (genders.women ?? null)),
    percentCell(progress(cumulative, target), language, counted, decimals),
  ]
}

/** Without decimals when the indicator has none and the figure is whole. */
const isWhole = (value: number, { decimals }: IndicatorLine) => decimals === 0 && value % 100 === 0

function printed(value: number, line: IndicatorLine, { language }: ReportPage): string {
  return formatDecimal(isWhole(value, line) ? decimal(value / 100, 0) : decimal(value, 2), language)
}

/** Beside the women's part the cell is a text: two numbers are not one to calculate with. */
function figure(
  value: number,
  line: IndicatorLine,
  page: ReportPage,
  source: ValueSource,
  women: number | null = null,
): Cell {
  if (women !== null) {
    const text = `${printed(value, line, page)} (${page.words.women} ${printed(women, line, page)})`
    return cell(text, { align: 'right' }, source)
  }
  const data = isWhole(value, line)
    ? ({ kind: 'number', units: value / 100, scale: 0 } as const)
    : ({ kind: 'number', units: value, scale: 2 } as const)
  return cell(printed(value, line, page), { align: 'right', data }, source)
}
