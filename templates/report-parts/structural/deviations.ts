import { progress } from '#domain/indicators/progress.ts'
import type { Day } from '#domain/values/day.ts'
import { formatDay } from '#domain/values/day.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { formatPercent, basisPoints, ONE_HUNDRED_PERCENT } from '#domain/values/rate.ts'
import type { Block, Cell, Table } from '../../engine/model.ts'
import { filled, sentence, small } from '../../page-text.ts'
import { cell } from '../../people-page.ts'
import { heads, moneyCell } from '../../table-cells.ts'
import { lineName } from '../category-name.ts'
import { from, ofDecision } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { dayOf } from './packages.ts'
import { structuralWords } from './words.ts'

/**
 * Where the data differ from the plan at the end of the period: actions and milestones that should be done, cost lines
 * over what was approved, and in a final report the indicators below their targets. Which deviations a funder takes is
 * the decision's matter; the table only shows them.
 */
export function deviationsTable(page: ReportPage): Block[] {
  const word = structuralWords(page.language)
  const rows = [...lateRows(page), ...costRows(page), ...targetRows(page)]
  if (rows.length === 0) return [small(word(isPlanned(page) ? 'deviationsNone' : 'nothingPlanned'))]
  const table: Table = {
    kind: 'table',
    id: 'taulukko-poikkeamat',
    caption: word('deviations'),
    columns: [{ width: { fr: 4 } }, { width: { fr: 2 }, align: 'right' }, { width: { fr: 2 }, align: 'right' }],
    headerRows: heads([word('deviation'), word('asPlanned'), word('asRealised')]),
    rows,
  }
  return [sentence(word('deviationsIntro'), table.id), table]
}

/** Whether there is anything to differ from: silence would be taken for all being well. */
const isPlanned = ({ input: { plan, money } }: ReportPage): boolean =>
  plan.action.length + plan.milestone.length > 0 || money.total.approved > 0

/** The last day that the report tells of. */
const lastDay = ({ input: { report, project } }: ReportPage): Day | null =>
  (report.period ?? project.period)?.end ?? null

function lateRows(page: ReportPage): Cell[][] {
  const { input, words, language } = page
  const until = lastDay(page)
  const isLate = (day: string | null, state: string) => {
    const end = dayOf(day)
    return until !== null && end !== null && end <= until && state !== 'done'
  }
  const row = (kind: 'plan_actions' | 'plan_milestones', id: string, name: string, day: string | null, now: string) => {
    const end = dayOf(day)
    const planned =
      end === null ? '' : filled(structuralWords(language)('plannedBy'), { day: formatDay(end, language) })
    return [
      cell(name, { header: true }, from(kind, [id], 'name')),
      cell(planned, { align: 'right' }, from(kind, [id], kind === 'plan_actions' ? 'end_day' : 'day')),
      cell(now, { align: 'right' }, from(kind, [id], 'state')),
    ]
  }
  return [
    ...input.plan.action
      .filter(({ endDay, state }) => isLate(endDay, state))
      .map(({ id, name, endDay, state, donePercent }) => {
        const done = formatPercent(basisPoints(donePercent * 100), language)
        return row('plan_actions', id, name, endDay, `${words.actionStates[state]}, ${done}`)
      }),
    ...input.plan.milestone
      .filter(({ day, state }) => isLate(day, state))
      .map(({ id, name, day, state }) => row('plan_milestones', id, name, day, words.states[state])),
  ]
}

function costRows(page: ReportPage): Cell[][] {
  const { input, language } = page
  // Before a decision nothing is approved that costs could be over.
  if (input.decisions.length === 0) return []
  return input.money.lines
    .filter(({ approved, total }) => total > approved)
    .map(({ line, approved, total, rowIds }) => [
      cell(`${lineName(line, page)}, €`, { header: true }),
      moneyCell(approved, language, ofDecision(input, 'budget')),
      moneyCell(total, language, from('ledger_rows', rowIds, 'amount_cents')),
    ])
}

function targetRows({ input, language }: ReportPage): Cell[][] {
  if (input.report.period !== null) return []
  return input.indicators.flatMap(({ id, table, code, names, decimals, target, cumulative }): Cell[][] => {
    const share = progress(cumulative, target)
    if (target === null || share === null || share >= ONE_HUNDRED_PERCENT) return []
    const figure = (value: number, column: string, of: string): Cell => {
      const shown = decimals === 0 && value % 100 === 0 ? decimal(value / 100, 0) : decimal(value, 2)
      const data = { kind: 'number', ...shown } as const
      return cell(formatDecimal(shown, language), { align: 'right', data }, from(of, [id], column))
    }
    return [
      [
        cell(
          [code, names[language]].filter((part) => part !== '').join(' '),
          { header: true },
          from(table, [id], 'name'),
        ),
        figure(target, table === 'indicators' ? 'target' : 'planned', table),
        figure(cumulative, 'amount', 'indicator_results'),
      ],
    ]
  })
}
