import { formatDays, formatPeriod } from '#domain/values/period.ts'
import type { Language } from '#domain/values/language.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, Cell, DocumentModel, Table, ValueSource } from '../engine/model.ts'
import type { PersonMonthRow, PersonMonthSums } from '#domain/hours/person-month-rows.ts'
import type { PersonMonthsInput } from '../people-inputs.ts'
import { cell, figureCell, frameOf, hundredths, projectFields, run, titleBand } from '../people-page.ts'
import { labels } from './labels.ts'
import type { PersonMonthLabels } from './labels.ts'

const form = { id: 'henkilotyokuukaudet', edition: '2014–2027' }

/** Person-months planned and realised, by person and role. */
export function build(input: PersonMonthsInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const words = labels[language]
  const period = input.period === null ? words.wholePeriod : formatPeriod(input.period, language)
  return {
    ...frameOf(form, input.project, words, options),
    titlePage: titleBand(input.project, words),
    blocks: [
      ...(words.translated === '' ? [] : [small(words.translated)]),
      projectFields(input.project, words, period),
      ...(input.rows.length === 0 ? [small(words.none)] : tables(input, words, language)),
      ...gaps(input, words, language),
      small(words.method),
    ],
  }
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', runs: [run(text)] })

function tables({ rows, roles, total, project }: PersonMonthsInput, words: PersonMonthLabels, language: Language) {
  const hoursOf: ValueSource = { table: 'hour_entries', ids: [project.id], field: 'hours' }
  const byPerson = table(
    'henkiloittain',
    words.byPerson,
    [words.person, words.role],
    words,
    rows.map((row) => [
      cell(row.staffName, { header: true }, { table: 'staff_members', ids: [row.staffId], field: 'name' }),
      cell(row.role ?? words.noRole),
      ...figures(row, language, sharesOf(row), hoursOf),
    ]),
  )
  const byRole = table(
    'tehtavittain',
    words.byRole,
    [words.role],
    words,
    roles.map((row) => [cell(row.role ?? words.noRole, { header: true }), ...figures(row, language)]),
  )
  return [
    { ...byPerson, footerRows: [[cell(words.total, { colSpan: 2, header: true }), ...figures(total, language)]] },
    { ...byRole, footerRows: [[cell(words.total, { header: true }), ...figures(total, language)]] },
  ]
}

const sharesOf = ({ allocationIds }: PersonMonthRow): ValueSource | undefined =>
  allocationIds.length === 0 ? undefined : { table: 'allocations', ids: allocationIds, field: 'share' }

function figures(sums: PersonMonthSums, language: Language, planned?: ValueSource, done?: ValueSource): Cell[] {
  return [
    figureCell(sums.plannedCalendar, language, planned),
    figureCell(sums.plannedWorkingDays, language, planned),
    figureCell(sums.hours, language, done),
    figureCell(sums.realised, language, done),
  ]
}

function table(
  id: string,
  caption: string,
  names: readonly string[],
  words: PersonMonthLabels,
  rows: readonly (readonly Cell[])[],
): Table {
  const heads = [words.calendar, words.workingDays, words.hours, words.realised]
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      ...names.map(() => ({ width: { fr: 3 } })),
      ...heads.map(() => ({ width: { fr: 2 }, align: 'right' as const })),
    ],
    headerRows: [[...names, ...heads].map((text) => cell(text))],
    rows,
  }
}

function gaps(input: PersonMonthsInput, words: PersonMonthLabels, language: Language): Block[] {
  if (input.gaps.length === 0) return []
  const lines = input.gaps.map(({ staffName, days, closing }) => {
    return words.gap
      .replace('{name}', staffName)
      .replace('{days}', formatDays(days, language))
      .replace('{months}', hundredths(closing, language))
  })
  lines.push(words.closed.replace('{total}', hundredths(input.totalWithGaps, language)))
  return [
    { kind: 'callout', title: words.gaps, blocks: lines.map((text) => ({ kind: 'paragraph', runs: [run(text)] })) },
  ]
}
