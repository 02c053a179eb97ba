import { progress } from '#domain/indicators/progress.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { formatPeriod } from '#domain/values/period.ts'
import { formatPercent } from '#domain/values/rate.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, CellData, ChartBar, DocumentModel, ValueSource } from '../engine/model.ts'
import type { IndicatorLine } from '#domain/indicators/indicator-line.ts'
import type { IndicatorReportInput } from '../event-inputs.ts'
import { indicatorUnit } from '../indicator-units.ts'
import { cell, frameOf, projectFields, run, titleBand } from '../people-page.ts'
import { indicatorName, indicatorNote } from '../indicator-name.ts'
import { decimalsOfColumn, percentCell } from '../table-cells.ts'
import { divisionsOf } from './divisions.ts'
import { labels } from './labels.ts'
import type { MonitoringLabels } from './labels.ts'

const form = { id: 'seurantatiedot', edition: '2014–2027' }

/** Targets and results of a project's indicators, and the results in groups. */
export function build(input: IndicatorReportInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const { lines, period, project } = input
  const shown = period === null ? words.wholePeriod : formatPeriod(period, language)
  const anonymous = lines.reduce((sum, line) => sum + line.anonymous, 0)
  const isSuppressed = lines.some((line) => divisionsOf(line, words).some(({ value }) => value === null))
  return {
    ...frameOf(form, project, words, options),
    titlePage: titleBand(project, words),
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      projectFields(project, words, shown),
      ...(lines.length === 0 ? [small(words.none)] : [results(lines, words, language)]),
      ...indicatorNote(lines, words.unverified),
      ...chart(lines, words, language),
      ...divisions(lines, words, language),
      ...(anonymous > 0 ? [small(words.anonymous.replace('{count}', String(anonymous)))] : []),
      ...(isSuppressed ? [small(words.suppression)] : []),
      small(words.method),
    ],
  }
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })

/** Hundredths as they are printed: without decimals when the indicator has none and the figure is whole. */
const shownAs = (value: number, decimals: 0 | 2) =>
  decimals === 0 && value % 100 === 0 ? decimal(value / 100, 0) : decimal(value, 2)

const figure = (value: number, decimals: 0 | 2, language: Language): string =>
  formatDecimal(shownAs(value, decimals), language)

const figureData = (value: number, decimals: 0 | 2): CellData => ({ kind: 'number', ...shownAs(value, decimals) })

function results(lines: readonly IndicatorLine[], words: MonitoringLabels, language: Language): Block {
  const percents = decimalsOfColumn(lines.map(({ cumulative, target }) => progress(cumulative, target)))
  return {
    kind: 'table',
    id: 'toteuma',
    caption: words.table,
    columns: [
      { width: { fr: 5 } },
      { width: { fr: 2 } },
      { width: { fr: 2 }, align: 'right' },
      { width: { fr: 2 }, align: 'right' },
      { width: { fr: 2 }, align: 'right' },
      { width: { fr: 2 }, align: 'right' },
    ],
    headerRows: [
      [words.indicator, words.unit, words.target, words.ofPeriod, words.cumulative, words.percent].map((text) =>
        cell(text),
      ),
    ],
    rows: lines.map((line) => row(line, words, language, percents)),
  }
}

function row(line: IndicatorLine, words: MonitoringLabels, language: Language, percents: 0 | 1 | 2): Cell[] {
  const { id, table, unit, decimals, target, targetWomen, period, cumulative } = line
  const planned: ValueSource = { table, ids: [id], field: table === 'indicators' ? 'target' : 'planned' }
  const counted: ValueSource = { table: 'indicator_results', ids: [id], field: 'amount' }
  const share = progress(cumulative, target)
  const women = targetWomen === null ? '' : ` (${words.women} ${figure(targetWomen, 0, language)})`
  return [
    cell(indicatorName(line, language), { header: true }, { table, ids: [id], field: 'name' }),
    cell(indicatorUnit(unit, language)),
    target === null
      ? cell('–', { align: 'right' })
      : cell(
          figure(target, 0, language) + women,
          // Beside the women's part the cell is a text: two numbers are not one to calculate with.
          { align: 'right', ...(women === '' && { data: figureData(target, 0) }) },
          planned,
        ),
    cell(figure(period, decimals, language), { align: 'right', data: figureData(period, decimals) }, counted),
    cell(
      figure(cumulative, decimals, language),
      { align: 'right', bold: true, data: figureData(cumulative, decimals) },
      counted,
    ),
    share === null ? cell('–', { align: 'right' }) : percentCell(share, language, counted, percents),
  ]
}

/** Bars of those that have a target; one alone says no more than its row. */
function chart(lines: readonly IndicatorLine[], words: MonitoringLabels, language: Language): Block[] {
  const bars = lines.flatMap((line): ChartBar[] => {
    const share = progress(line.cumulative, line.target)
    if (share === null) return []
    const label = line.code === '' ? line.names[language] : line.code
    return [{ label, printed: formatPercent(share, language), value: share / 100 }]
  })
  if (bars.length < 2) return []
  const content = { kind: 'bars', unit: '%', series: [{ name: words.cumulative, bars }] } as const
  return [{ kind: 'figure', id: 'toteuma-kuva', caption: words.chart, alt: words.chartAlt, content }]
}

function divisions(lines: readonly IndicatorLine[], words: MonitoringLabels, language: Language): Block[] {
  const rows = lines.flatMap((line) => {
    const groups = divisionsOf(line, words)
    return groups.map(({ label, value }, index): Cell[] => [
      cell(index === 0 ? indicatorName(line, language) : '', index === 0 ? { header: true } : { goesOn: true }),
      cell(label),
      cell(
        value === null ? words.suppressed : figure(value, line.decimals, language),
        { align: 'right', ...(value !== null && { data: figureData(value, line.decimals) }) },
        { table: 'indicator_results', ids: [line.id], field: 'amount' },
      ),
    ])
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      id: 'ryhmat',
      caption: words.divisions,
      columns: [{ width: { fr: 5 } }, { width: { fr: 3 } }, { width: { fr: 2 }, align: 'right' }],
      headerRows: [[cell(words.indicator), cell(words.division), cell(words.figure)]],
      rows,
    },
  ]
}
