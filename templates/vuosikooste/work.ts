import { formatDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import type { Block, Cell, FieldList, Table, ValueSource } from '../engine/model.ts'
import { columns, dayCell, heads, note } from '../table-cells.ts'
import { cell, figureCell, run } from '../people-page.ts'
import { indicatorUnit } from '../indicator-units.ts'
import type { YearDeadline, YearIndicator, YearProject } from '../year-inputs.ts'
import type { YearSection } from './year-section.ts'
import type { YearLabels } from './labels.ts'

const ofProject = (id: string, field: string): ValueSource => ({ table: 'projects', ids: [id], field })
const right = { align: 'right' } as const

const countCell = (value: number, language: Language, source?: ValueSource): Cell =>
  cell(
    formatDecimal(decimal(value, 0), language),
    { ...right, data: { kind: 'number', units: value, scale: 0 } },
    source,
  )

export function projectTable({ input: { projects }, words, language }: YearSection): Table {
  const row = ({ id, code, name, fund, authority, period }: YearProject): Cell[] => [
    cell(code, { header: true }, ofProject(id, 'code')),
    cell(name, {}, ofProject(id, 'name')),
    cell(words.funds[fund], {}, ofProject(id, 'fund')),
    cell(authority, {}, ofProject(id, 'authority')),
    dayCell(period?.start ?? null, language, ofProject(id, 'period_start')),
    dayCell(period?.end ?? null, language, ofProject(id, 'period_end')),
  ]
  return {
    kind: 'table',
    id: 'hankelista',
    caption: words.captions.projects,
    columns: columns([2, 5, 3, 4, 2, 2], 9),
    headerRows: heads([words.project, words.name, words.fund, words.authority, words.start, words.end]),
    rows: projects.map(row),
  }
}

const counts = ['claimsSent', 'claimsDecided', 'events'] as const satisfies readonly (keyof YearProject)[]

export function workTable({ input: { projects }, words, language }: YearSection): Table {
  const sum = (key: 'personMonths' | (typeof counts)[number]) =>
    projects.reduce((total, project) => total + project[key], 0)
  const row = (project: YearProject): Cell[] => [
    cell(project.code, { header: true }, ofProject(project.id, 'code')),
    figureCell(project.personMonths, language, { table: 'hour_entries', ids: [project.id], field: 'hours' }),
    ...counts.map((key) => countCell(project[key], language)),
  ]
  return {
    kind: 'table',
    id: 'tyotaulukko',
    caption: words.captions.work,
    columns: columns([3, 3, 3, 3, 2], 1),
    headerRows: heads([words.project, words.personMonths, ...counts.map((key) => words[key])]),
    rows: projects.map(row),
    footerRows: [
      [
        cell(words.total, { header: true }),
        figureCell(sum('personMonths'), language),
        ...counts.map((key) => countCell(sum(key), language)),
      ],
    ],
  }
}

export function peopleFields({ input: { events, attendance }, words, language }: YearSection): FieldList {
  const field = (label: string, value: number) => ({
    label,
    value: [run(formatDecimal(decimal(value, 0), language), { table: 'event_attendances', ids: [], field: label })],
    data: { kind: 'number', units: value, scale: 0 } as const,
  })
  return {
    kind: 'fields',
    summary: words.peopleSummary,
    fields: [
      field(words.eventsHeld, events),
      field(words.attendances, attendance.attendances),
      field(words.persons, attendance.persons),
      field(words.organisations, attendance.organisations),
      field(words.companies, attendance.companies),
    ],
  }
}

/** Those of which the year has a result. */
export function indicatorTable({ input: { indicators }, words, language }: YearSection): Block[] {
  const counted = indicators.filter(({ year }) => year !== 0)
  if (counted.length === 0) return [note(words.noIndicators)]
  const figure = (value: number, { decimals, ids }: YearIndicator): Cell => {
    const isWhole = decimals === 0 && value % 100 === 0
    const [units, scale] = isWhole ? ([value / 100, 0] as const) : ([value, 2] as const)
    return cell(
      formatDecimal(decimal(units, scale), language),
      { ...right, data: { kind: 'number', units, scale } },
      { table: 'indicator_results', ids, field: 'amount' },
    )
  }
  const row = (indicator: YearIndicator): Cell[] => [
    cell([indicator.code, indicator.names[language]].filter((part) => part !== '').join(' '), { header: true }),
    cell(indicatorUnit(indicator.unit, language)),
    countCell(indicator.projects, language),
    figure(indicator.year, indicator),
    figure(indicator.cumulative, indicator),
  ]
  return [
    {
      kind: 'table',
      id: 'indikaattoritaulukko',
      caption: words.captions.indicators,
      columns: columns([6, 3, 2, 2, 3], 2),
      headerRows: heads([words.indicator, words.unit, words.inProjects, words.ofYear, words.cumulative]),
      rows: counted.map(row),
    },
  ]
}

export function deadlineTable({ input: { deadlines }, words, language }: YearSection): Block[] {
  if (deadlines.length === 0) return [note(words.noDeadlines)]
  const row = (deadline: YearDeadline): Cell[] => [
    dayCell(deadline.due, language),
    cell(deadline.code, {}, ofProject(deadline.projectId, 'code')),
    cell(nameOf(deadline, words, language)),
  ]
  return [
    {
      kind: 'table',
      id: 'maaraaikataulukko',
      caption: words.captions.deadlines,
      columns: columns([2, 2, 7], 9),
      headerRows: heads([words.due, words.project, words.what]),
      rows: deadlines.map(row),
    },
  ]
}

function nameOf({ kind, coversTo, year }: YearDeadline, words: YearLabels, language: Language): string {
  const name = words.kinds[kind].replace('{year}', String(year ?? ''))
  if (coversTo === null) return name
  return words.covers.replace('{kind}', name).replace('{day}', formatDay(coversTo, language))
}
