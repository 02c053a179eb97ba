import type { ReportEvent } from '#domain/report/report-input.ts'
import type { Block, Cell, Table, ValueSource } from '../engine/model.ts'
import { filled, paragraph, sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, dayCell, heads } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'

export const EVENTS_ID = 'taulukko-tilaisuudet'

/** Events of the period, or of the whole project, with those who came; below, each person and organisation once. */
export function eventsTable(page: ReportPage): Block[] {
  const { input, words } = page
  const events = input.events.filter(({ inPeriod }) => inPeriod)
  if (events.length === 0) return [small(words.eventsNone)]
  const { attendances, persons, organisations, companies, anonymous } = input.attendance
  const ids = events.map(({ id }) => id)
  const table: Table = {
    kind: 'table',
    id: EVENTS_ID,
    caption: words.events,
    columns: columns([1.7, 4.4, 2.4, 1.6, 2], 3),
    headerRows: heads([words.day, words.event, words.place, words.attendances, words.organisations]),
    rows: events.map((event) => eventRow(page, event)),
    footerRows: [
      [
        cell(words.total, { header: true, colSpan: 3 }),
        count(attendances, from('event_attendances', ids, 'head_count')),
        cell('', { align: 'right' }),
      ],
    ],
  }
  const once = filled(persons === 0 ? words.eventsWithoutPersons : words.eventsOnce, {
    attendances: String(attendances),
    persons: String(persons),
    organisations: String(organisations),
    companies: String(companies),
  })
  return [
    sentence(words.eventsIntro, table.id),
    table,
    paragraph(once, from('event_attendances', ids, 'participant_id')),
    ...(anonymous === 0 || persons === 0 ? [] : [small(filled(words.eventsAnonymous, { count: String(anonymous) }))]),
  ]
}

function eventRow(
  { words, language }: ReportPage,
  { id, day, name, theme, place, isOnline, counts }: ReportEvent,
): Cell[] {
  const title = [name, theme].filter((part) => part !== '').join(': ')
  const where = place === '' && isOnline ? words.online : isOnline ? `${place}, ${words.online}` : place
  const attended = (field: string) => from('event_attendances', [id], field)
  return [
    dayCell(day, language, from('events', [id], 'day')),
    cell(title, { header: true }, from('events', [id], 'name')),
    cell(where, {}, from('events', [id], 'place')),
    count(counts.attendances, attended('head_count')),
    count(counts.organisations, attended('organisation_id')),
  ]
}

const count = (value: number, source: ValueSource): Cell =>
  cell(String(value), { align: 'right', data: { kind: 'number', units: value, scale: 0 } }, source)
