import { formatDay, weekdayOf } from '#domain/values/day.ts'
import { daysOf, periodOfMonth } from '#domain/values/month.ts'
import { formatPeriod } from '#domain/values/period.ts'
import { NO_BREAK_SPACE } from '#domain/values/text.ts'
import type { Language } from '#domain/values/language.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, DocumentModel, FieldList, Table, ValueSource } from '../engine/model.ts'
import type { HourSheet, HourSheetsInput, ProjectHeading, SheetHours } from '../people-inputs.ts'
import { monthName } from '../month-name.ts'
import { cell, figureCell, frameOf, projectFields, run } from '../people-page.ts'
import { labels } from './labels.ts'
import type { HourSheetLabels } from './labels.ts'
import { columnsOf } from './sheet-columns.ts'
import type { SheetColumn } from './sheet-columns.ts'

const form = { id: 'tuntikirjanpito', edition: '2014–2027' }

/** A page for each person and month: the whole working time by day, and room for two signatures. */
export function build(input: HourSheetsInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const note: Block[] = words.translated === '' ? [] : [small(words.translated)]
  return {
    ...frameOf(form, input.project, words, options),
    sheets: input.sheets.map((sheet, index) => ({
      name: `${sheet.staffName} ${sheet.month}`,
      at: `sheet-${index}`,
    })),
    blocks: [
      ...note,
      ...(input.sheets.length === 0 ? noSheets(input, language) : []),
      ...input.sheets.flatMap((sheet, index) => [
        ...(index === 0 ? [] : [{ kind: 'pageBreak' } satisfies Block]),
        ...sheetBlocks(sheet, index, input.project, language),
      ]),
    ],
  }
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })

/** Says so instead of an empty page. */
function noSheets({ project, period }: HourSheetsInput, language: Language): Block[] {
  const words = labels[language]
  return [
    { kind: 'heading', id: 'none', level: 1, text: words.title },
    projectFields(project, words, formatPeriod(period, language)),
    small(words.none),
  ]
}

/** One page: the heading and the fields are short so that 31 days and two signatures fit. */
function sheetBlocks(sheet: HourSheet, index: number, project: ProjectHeading, language: Language): Block[] {
  const words = labels[language]
  return [
    {
      kind: 'heading',
      id: `sheet-${index}`,
      level: 1,
      text: `${words.title}: ${sheet.staffName}, ${monthName(sheet.month, language)}`,
    },
    headingFields(sheet, project, words),
    hoursTable(sheet, index, columnsOf(sheet, project.code, words), language),
    signatures(sheet, index, language),
  ]
}

function headingFields(sheet: HourSheet, project: ProjectHeading, words: HourSheetLabels): FieldList {
  const { staffId, staffName, staffTitle, employer } = sheet
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')
  const person: ValueSource = { table: 'staff_members', ids: [staffId], field: 'name' }
  const named: ValueSource = { table: 'projects', ids: [project.id], field: 'code' }
  const heading = [project.code, project.name].filter((part) => part !== '').join(' ')
  return {
    kind: 'fields',
    summary: words.personSummary,
    fields: [
      { label: words.project, value: [run(joined(heading, project.applicantName), named)] },
      { label: words.person, value: [run(joined(staffName, staffTitle, employer), person)] },
    ],
  }
}

function hoursTable(sheet: HourSheet, index: number, columns: readonly SheetColumn[], language: Language): Table {
  const words = labels[language]
  const all = columns.flatMap(({ hours }) => hours)
  return {
    kind: 'table',
    id: `hours-${index}`,
    summary: words.tableSummary,
    density: 'compact',
    columns: [
      { width: { fr: 3 } },
      ...columns.map(() => ({ width: { fr: 3 }, align: 'right' as const })),
      { width: { fr: 2 }, align: 'right' },
    ],
    headerRows: [[words.day, ...columns.map(({ label }) => label), words.total].map((text) => cell(text))],
    rows: daysOf(periodOfMonth(sheet.month)).map((day) => {
      const name = `${words.weekdays[weekdayOf(day) - 1] ?? ''}${NO_BREAK_SPACE}${formatDay(day, language)}`
      const onDay = (hours: readonly SheetHours[]) => hours.filter((each) => each.day === day)
      return [
        cell(name, { header: true, data: { kind: 'day', day } }),
        ...columns.map(({ hours }) => sumCell(onDay(hours), language)),
        sumCell(onDay(all), language),
      ]
    }),
    footerRows: [
      [
        cell(words.total, { header: true }),
        ...columns.map(({ hours }) => sumCell(hours, language)),
        sumCell(all, language),
      ],
    ],
  }
}

function sumCell(hours: readonly SheetHours[], language: Language): Cell {
  const sum = hours.reduce((total, each) => total + each.hours, 0)
  return figureCell(sum, language, {
    table: 'hour_entries',
    ids: hours.map(({ entryId }) => entryId),
    field: 'hours',
  })
}

/** Two empty lines high, for a pen. */
const room = `${NO_BREAK_SPACE}\n${NO_BREAK_SPACE}`

function signatures({ staffName, approval }: HourSheet, index: number, language: Language): Table {
  const words = labels[language]
  const line = (who: string, name: string, day: string) => [
    cell(who, { header: true }),
    cell(name),
    cell(day),
    cell(room),
  ]
  const approved = approval === null ? room : words.approved.replace('{day}', formatDay(approval.approvedOn, language))
  return {
    kind: 'table',
    id: `signatures-${index}`,
    summary: words.signatures,
    density: 'compact',
    columns: [{ width: { fr: 2 } }, { width: { fr: 3 } }, { width: { fr: 2 } }, { width: { fr: 4 } }],
    headerRows: [[words.signer, words.signerName, words.date, words.signature].map((text) => cell(text))],
    rows: [line(words.employee, staffName, room), line(words.supervisor, approval?.approvedBy ?? '', approved)],
  }
}
