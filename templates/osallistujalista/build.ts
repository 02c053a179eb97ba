import { formatDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, DocumentModel, ValueSource } from '../engine/model.ts'
import type { AttendanceSheetsInput, EventSheet } from '../event-inputs.ts'
import { cell, frameOf, run, titleBand } from '../people-page.ts'
import type { ProjectHeading } from '../people-inputs.ts'
import { labels, publicity } from './labels.ts'
import type { AttendanceLabels } from './labels.ts'

const form = { id: 'osallistujalista', edition: '2014–2027' }

/** Lines of a sheet: those who have signed up, and empty ones for who comes besides. */
const linesOfSheet = 20
const spareLines = 4

/** A sheet to sign for each event, each on a page of its own. */
export function build(input: AttendanceSheetsInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const { project, events, regime } = input
  return {
    ...frameOf(form, project, words, options),
    titlePage: { ...titleBand(project, words), publicity: publicity[regime][language] },
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      ...(events.length === 0 ? [small(words.none)] : []),
      ...events.flatMap((event, index): Block[] => [
        ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
        facts(project, event, words, language),
        sheet(event, index, words),
        small(words.notice),
      ]),
    ],
  }
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })

function facts(project: ProjectHeading, event: EventSheet, words: AttendanceLabels, language: Language): Block {
  const source = (field: string): ValueSource => ({ table: 'events', ids: [event.id], field })
  const times = [event.startTime, event.endTime].filter((time) => time !== '').join('–')
  const time = [formatDay(event.day, language), times === '' ? '' : words.time.replace('{time}', times)]
  const place = [event.place, event.isOnline ? words.online : ''].filter((part) => part !== '').join(', ')
  const lines: readonly (readonly [label: string, text: string, source: ValueSource])[] = [
    [words.code, project.code, { table: 'projects', ids: [project.id], field: 'code' }],
    [words.event, event.name, source('name')],
    [words.period, time.filter((part) => part !== '').join(' '), source('day')],
    [words.place, place, source('place')],
    [words.theme, event.theme, source('theme')],
    [words.organiser, event.organiser || project.applicantName, source('organiser')],
  ]
  return {
    kind: 'fields',
    summary: words.summary,
    fields: lines.filter(([, text]) => text !== '').map(([label, text, from]) => ({ label, value: [run(text, from)] })),
  }
}

function sheet({ people }: EventSheet, index: number, words: AttendanceLabels): Block {
  const count = Math.max(linesOfSheet, people.length + spareLines)
  const rows = Array.from({ length: count }, (_, line): Cell[] => {
    const person = people[line]
    const source: ValueSource | undefined =
      person === undefined ? undefined : { table: 'event_attendances', ids: [person.attendanceId], field: 'id' }
    return [
      cell(String(line + 1), { header: true, align: 'right', data: { kind: 'number', units: line + 1, scale: 0 } }),
      cell(person?.name ?? '', {}, person?.name ? source : undefined),
      cell(person?.organisation ?? '', {}, person?.organisation ? source : undefined),
      cell(''),
    ]
  })
  return {
    kind: 'table',
    id: `lista-${index + 1}`,
    summary: words.sheet,
    columns: [{ width: { fr: 1 } }, { width: { fr: 4 } }, { width: { fr: 4 } }, { width: { fr: 4 } }],
    headerRows: [[words.number, words.person, words.organisation, words.signature].map((text) => cell(text))],
    rows,
  }
}
