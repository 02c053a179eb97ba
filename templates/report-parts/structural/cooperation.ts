import type { Block, Table } from '../../engine/model.ts'
import { filled, paragraph, sentence, small } from '../../page-text.ts'
import { cell } from '../../people-page.ts'
import { columns, dayCell, heads } from '../../table-cells.ts'
import { from } from '../page.ts'
import type { ReportPage } from '../page.ts'
import { publicityOf } from '../publicity.ts'
import { dayOf } from './packages.ts'
import { structuralWords } from './words.ts'

/** Meetings of the bodies in the report's period with what they decided, oldest first. */
export function meetingsTable({ input, words, language }: ReportPage): Block[] {
  const word = structuralWords(language)
  const { period } = input.report
  const meetings = input.plan.meeting
    .flatMap((meeting) => {
      const day = dayOf(meeting.day)
      if (day === null || (period !== null && (day < period.start || day > period.end))) return []
      return [{ ...meeting, day }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (meetings.length === 0) return [small(word('meetingsNone'))]
  const table: Table = {
    kind: 'table',
    id: 'taulukko-kokoukset',
    caption: word('meetings'),
    columns: columns([1.5, 2, 2, 4.5], 4),
    headerRows: heads([words.day, words.body, words.place, word('decisions')]),
    rows: meetings.map(({ id, bodyId, day, place, decisions, agenda }) => {
      const body = input.plan.body.find((each) => each.id === bodyId)
      return [
        dayCell(day, language, from('plan_meetings', [id], 'day')),
        cell(body?.name ?? '', { header: true }, from('plan_bodies', [bodyId], 'name')),
        cell(place, {}, from('plan_meetings', [id], 'place')),
        decisions === ''
          ? cell(agenda, {}, from('plan_meetings', [id], 'agenda'))
          : cell(decisions, {}, from('plan_meetings', [id], 'decisions')),
      ]
    }),
  }
  return [sentence(word('meetingsIntro'), table.id), table]
}

/** How the fund is told of, and to whom the project speaks through which channel. */
export function communicationBlocks({ input, words, language }: ReportPage): Block[] {
  const word = structuralWords(language)
  const lines = publicityOf(input.project, language).map(({ text }) => text)
  const { communication } = input.plan
  const table: Table = {
    kind: 'table',
    id: 'taulukko-viestinta',
    caption: word('channels'),
    columns: columns([2, 3.4, 2.6, 1.8, 1.8], 5),
    headerRows: heads([word('audience'), word('message'), word('channel'), word('timing'), words.responsible]),
    rows: communication.map(({ id, audience, message, channel, timing, responsible }) => {
      const source = (column: string) => from('plan_communications', [id], column)
      return [
        cell(audience, { header: true }, source('audience')),
        cell(message, {}, source('message')),
        cell(channel, {}, source('channel')),
        cell(timing, {}, source('timing')),
        cell(responsible, {}, source('responsible')),
      ]
    }),
  }
  return [
    ...(lines.length === 0 ? [] : [paragraph(filled(word('publicity'), { text: lines.join(', ') }))]),
    ...(communication.length === 0 ? [] : [sentence(word('channelsIntro'), table.id), table]),
  ]
}
