import { formatPeriod } from '#domain/values/period.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { Block, Cell, Table } from '../engine/model.ts'
import { sentence, small } from '../page-text.ts'
import { cell, figureCell } from '../people-page.ts'
import { columns, heads, percentCell } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

export const PERSON_MONTHS_ID = 'taulukko-htkk'
export const ALLOCATIONS_ID = 'taulukko-tyopanokset'

/** Person-months and hours by role, planned by the calendar and realised. People stay unnamed. */
export function personMonthTable(page: ReportPage): Block[] {
  const { input, words, language } = page
  const { roles, rows, total } = input.staff
  if (roles.length === 0) return [small(words.peopleNone)]
  const figures = (of: typeof total, ids: readonly string[]): Cell[] => [
    figureCell(of.plannedCalendar, language, from('allocations', ids, 'share')),
    figureCell(of.hours, language, from('hour_entries', ids, 'hours')),
    figureCell(of.realised, language, from('hour_entries', ids, 'hours')),
  ]
  const idsOf = (role: string | null) =>
    rows.filter((row) => row.role === role).flatMap(({ allocationIds }) => allocationIds)
  const table: Table = {
    kind: 'table',
    id: PERSON_MONTHS_ID,
    caption: words.people,
    columns: columns([4, 2, 2, 2], 1),
    headerRows: heads([words.role, words.plannedMonths, words.hours, words.realisedMonths]),
    rows: roles.map(({ role, ...sums }) => [
      cell(role === null || role === '' ? words.noRole : role, { header: true }),
      ...figures(sums, idsOf(role)),
    ]),
    footerRows: [
      [
        cell(words.total, { header: true }),
        ...figures(
          total,
          rows.flatMap(({ allocationIds }) => allocationIds),
        ),
      ],
    ],
  }
  return [sentence(words.peopleIntro, table.id), table, small(words.peopleMethod)]
}

/** Who works how much and when, by role: the stretches of the allocations in order. */
export function allocationTable(page: ReportPage): Block[] {
  const { input, words, language } = page
  const { allocations } = input.staff
  if (allocations.length === 0) return []
  const table: Table = {
    kind: 'table',
    id: ALLOCATIONS_ID,
    caption: words.allocations,
    columns: [{ width: { fr: 4 } }, { width: { fr: 2 }, align: 'right' }, { width: { fr: 3 } }],
    headerRows: heads([words.role, words.workShare, words.workPeriod]),
    rows: allocations.map(({ id, role, share, period }) => [
      cell(role === '' ? words.noRole : role, { header: true }, from('allocations', [id], 'role')),
      percentCell(basisPoints(share), language, from('allocations', [id], 'share')),
      cell(formatPeriod(period, language), {}, from('allocations', [id], 'start_day')),
    ]),
  }
  return [sentence(words.allocationsIntro, table.id), table]
}
