import { minutesOf } from './minutes.ts'

/** A line of a pasted list of people. */
export interface ListLine {
  /** Of the pasted text, from 1. */
  readonly line: number
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly minutes: number | null
}

type Column = 'name' | 'firstName' | 'lastName' | 'email' | 'organisation' | 'join' | 'leave' | 'duration'

/** Headings of Teams' attendance reports (fi, sv, en) and of the lists that people keep themselves. */
const headings: readonly (readonly [Column, RegExp])[] = [
  ['firstName', /^(etunimi|förnamn|first name)$/i],
  ['lastName', /^(sukunimi|efternamn|last name|surname)$/i],
  ['name', /^(nimi|koko nimi|osallistuja|namn|fullständigt namn|deltagare|name|full name|participant)$/i],
  ['email', /^(sähköposti(osoite)?|e-?mail|e-?post(adress)?|email address|registration email)$/i],
  ['organisation', /^(organisaatio|yritys|yhteisö|työnantaja|organisation|organization|företag|company)$/i],
  ['join', /^(ensimmäinen liittyminen|liittymisaika|saapui|första anslutning|first join|join time)$/i],
  ['leave', /^(viimeinen poistuminen|poistumisaika|poistui|lämnade senast|last leave|leave time)$/i],
  ['duration', /^(kesto|kokouksen kesto|kesto kokouksessa|tid i mötet|varaktighet|duration|in-meeting duration)$/i],
]

/**
 * Reads people out of a text copied from Teams or a spreadsheet: cells parted by tabs, semicolons or commas. With
 * headings the columns are known by them; without, a cell with `@` is the address, one that is a time is how long,
 * and of the rest the first is the name and the second the organisation. Lines of Teams' other sections are left out.
 */
export function readAttendanceList(text: string): readonly ListLine[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, text: line }))
  const delimiter = delimiterOf(text)
  const rows = lines.map(({ line, text: content }) => ({ line, cells: cellsOf(content, delimiter) }))
  const heading = rows.findIndex(({ cells }) => isHeading(cells))
  const columns = heading === -1 ? null : columnsOf(rows[heading]?.cells ?? [])
  const people: ListLine[] = []
  for (const { line, cells } of rows.slice(heading + 1)) {
    if (isSection(cells) && people.length > 0) break
    if (cells.every((cell) => cell === '') || isSection(cells)) continue
    people.push({ line, ...(columns === null ? byContent(cells) : byColumns(cells, columns)) })
  }
  return people
}

function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t'
  return text.includes(';') ? ';' : ','
}

function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

const columnOf = (cell: string) => headings.find(([, pattern]) => pattern.test(cell))?.[0]

function isHeading(cells: readonly string[]): boolean {
  const known = cells.map(columnOf)
  return known.includes('name') || (known.includes('firstName') && known.includes('lastName'))
}

/** `2. Participants`, `3. In-Meeting Activities`. */
const isSection = (cells: readonly string[]) =>
  /^\d\. \p{L}/u.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '')

function columnsOf(cells: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>()
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell)
    if (column !== undefined && !found.has(column)) found.set(column, index)
  }
  return found
}

function byColumns(cells: readonly string[], columns: ReadonlyMap<Column, number>): Omit<ListLine, 'line'> {
  const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? ''
  const name = columns.has('name') ? cell('name') : `${cell('firstName')} ${cell('lastName')}`
  return {
    name: name.trim(),
    email: cell('email').toLowerCase(),
    organisation: cell('organisation'),
    minutes: minutesOf(cell('duration'), cell('join'), cell('leave')),
  }
}

function byContent(cells: readonly string[]): Omit<ListLine, 'line'> {
  const email = cells.find((cell) => cell.includes('@')) ?? ''
  const duration = cells.find((cell) => minutesOf(cell, '', '') !== null) ?? ''
  const [name = '', organisation = ''] = cells.filter((cell) => cell !== '' && cell !== email && cell !== duration)
  return { name, email: email.toLowerCase(), organisation, minutes: minutesOf(duration, '', '') }
}
