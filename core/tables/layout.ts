import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { columnsOfProfile } from '#domain/tables/header-words.ts'
import type { FieldColumns, HeaderReader } from '#domain/tables/header-words.ts'
import type { TableRow } from './table-rows.ts'

export interface TableProfile<Field extends string> {
  readonly name: string
  /** Header text → what the column holds; null = left out. */
  readonly columns: Readonly<Record<string, Field | null>>
}

export interface LayoutSettings<Field extends string> {
  /** Columns that a person has chosen; they win. */
  readonly columns: FieldColumns<Field> | null
  /** Name of the profile asked for; null takes the first that fits. */
  readonly profile: string | null
  readonly profiles: readonly TableProfile<Field>[]
}

export interface Layout<Field extends string> {
  /** Header texts of the file's columns; `''` where it has none. */
  readonly headers: readonly string[]
  readonly columns: FieldColumns<Field>
  /** Profile that the columns were taken from. */
  readonly profile: string | null
  /** The rows below the header that aren't blank. */
  readonly body: readonly TableRow[]
}

const rowsLookedAt = 40

/** Where a table begins and what its columns hold: as a person says, as a profile remembers, or by its headers. */
export function layoutOf<Field extends string>(
  rows: readonly TableRow[],
  reader: HeaderReader<Field>,
  settings: LayoutSettings<Field>,
): Layout<Field> {
  const { header, ...layout } = placeOf(rows, reader, settings)
  const body = rows.slice(header + 1).filter(({ cells }) => cells.some((cell) => rawTextOf(cell).trim() !== ''))
  return { ...layout, body }
}

type Place<Field extends string> = Omit<Layout<Field>, 'body'> & {
  /** Index of the header's row; -1 = none. */
  readonly header: number
}

function placeOf<Field extends string>(
  rows: readonly TableRow[],
  { findHeader, guessColumns }: HeaderReader<Field>,
  { columns, profile, profiles }: LayoutSettings<Field>,
): Place<Field> {
  const texts = rows.slice(0, rowsLookedAt).map(({ cells }) => cells.map(rawTextOf))
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const padded = (row: readonly string[]) => Array.from({ length: width }, (_, column) => row[column]?.trim() ?? '')
  const wanted = profile === null ? profiles : profiles.filter(({ name }) => name === profile)
  if (columns === null) {
    for (const { name, columns: known } of wanted) {
      for (const [header, row] of texts.entries()) {
        const headers = padded(row)
        const found = columnsOfProfile(known, headers)
        if (found !== null) return { header, headers, columns: found, profile: name }
      }
    }
  }
  const header = findHeader(texts)
  const headers = padded(header === -1 ? [] : (texts[header] ?? []))
  return { header, headers, columns: columns ?? guessColumns(headers), profile: null }
}
