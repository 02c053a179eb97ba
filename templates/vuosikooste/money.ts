import { formatMoney, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Block, Cell, ChartBar, Table } from '../engine/model.ts'
import { columns, heads, moneyCell } from '../table-cells.ts'
import { cell } from '../people-page.ts'
import type { YearProject } from '../year-inputs.ts'
import type { YearSection } from './year-section.ts'

const amounts = [
  { key: 'approved', table: 'decision_cells' },
  { key: 'spent', table: 'ledger_rows' },
  { key: 'spentTotal', table: 'ledger_rows' },
  { key: 'claimed', table: 'claims' },
  { key: 'decided', table: 'claims' },
  { key: 'paid', table: 'claim_payments' },
] as const satisfies readonly { key: keyof YearProject; table: string }[]

export function moneyTable({ input: { projects }, words, language }: YearSection): Table {
  const row = (project: YearProject): Cell[] => [
    cell(project.code, { header: true }, { table: 'projects', ids: [project.id], field: 'code' }),
    ...amounts.map(({ key, table }) => moneyCell(project[key], language, { table, ids: [project.id], field: key })),
  ]
  const sum = (key: (typeof amounts)[number]['key']): Cents => sumCents(projects.map((project) => project[key]))
  return {
    kind: 'table',
    id: 'rahat',
    caption: words.captions.money,
    columns: columns([3, 3, 3, 3, 3, 3, 3], 1),
    headerRows: heads([words.project, ...amounts.map(({ key }) => words[key])]),
    rows: projects.map(row),
    footerRows: [[cell(words.total, { header: true }), ...amounts.map(({ key }) => moneyCell(sum(key), language))]],
    density: 'compact',
  }
}

/** Bars of the projects that had costs; one alone says no more than its row. */
export function moneyChart({ input: { projects }, words, language }: YearSection): Block[] {
  const bars = projects
    .filter(({ spent }) => spent > 0)
    .map(({ code, spent }): ChartBar => {
      return { label: code, printed: formatMoney(spent, { style: 'euro' }, language), value: spent / 100 }
    })
  if (bars.length < 2) return []
  const content = { kind: 'bars', unit: '€', series: [{ name: words.spent, bars }] } as const
  return [{ kind: 'figure', id: 'rahat-kuva', caption: words.chart, alt: words.chartAlt, content }]
}
