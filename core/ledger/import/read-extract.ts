import { createHash } from 'node:crypto'
import type { CellReading } from '#domain/ledger/cell.ts'
import { decimalMarkOf } from '#domain/ledger/decimal-mark.ts'
import { fingerprinter } from '#domain/ledger/fingerprint.ts'
import { columnsOfProfile, findHeader, guessColumns } from '#domain/ledger/header-words.ts'
import type { ImportColumns, ImportField } from '#domain/ledger/import-fields.ts'
import { rowChecker } from '#domain/ledger/import-row.ts'
import type { ImportTuple } from '#domain/ledger/import-row.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import type { Table, TableProgress, TableRow } from '../../tables/table.ts'

export interface ExtractProfile {
  readonly name: string
  readonly columns: Readonly<Record<string, ImportField | null>>
}

export interface ExtractSettings {
  /** Columns that a person has chosen; they win. */
  readonly columns: ImportColumns | null
  /** Name of the profile asked for; null takes the first that fits. */
  readonly profile: string | null
  readonly profiles: readonly ExtractProfile[]
  readonly limits: LedgerLimits
  readonly reading: CellReading
  /** Of the rows that the ledger has from earlier extracts. */
  readonly fingerprints: ReadonlySet<string>
}

export interface Extract {
  readonly headers: readonly string[]
  readonly columns: ImportColumns
  readonly profile: string | null
  readonly rows: readonly ImportTuple[]
  readonly accepted: readonly AcceptedRow[]
  readonly rejected: number
  readonly duplicates: number
}

export interface AcceptedRow {
  readonly fields: LedgerFields
  readonly fingerprint: string
}

const progressRows = 5_000

/**
 * What an extract holds: every row below its header that isn't blank is accepted, rejected with its reasons or a
 * duplicate of a row that was taken in before.
 */
export function readExtract({ rows }: Table, settings: ExtractSettings, progress: TableProgress): Extract {
  const texts = rows.slice(0, 40).map(({ cells }) => cells.map(rawTextOf))
  const { header, headers, columns, profile } = layoutOf(texts, widthOf(rows), settings)
  const body = rows.slice(header + 1).filter(({ cells }) => cells.some((cell) => rawTextOf(cell).trim() !== ''))
  const reading = withDecimalMark(settings.reading, body, columns)
  const check = rowChecker(columns, reading, settings.limits)
  const printOf = fingerprinter()
  const tuples: ImportTuple[] = []
  const accepted: AcceptedRow[] = []
  let [rejected, duplicates] = [0, 0]
  for (const [index, { line, cells }] of body.entries()) {
    if (index % progressRows === 0) progress(index, body.length)
    const { fields, parsed, problems } = check(cells)
    const raw = headers.map((_, column) => rawTextOf(cells[column] ?? '').slice(0, longestShown))
    const codes = problems.map(([column, { code }]) => [column, code] as const)
    let outcome: ImportTuple[1] = 'rejected'
    if (problems.length > 0) rejected += 1
    else {
      const fingerprint = sha256(printOf(fields))
      outcome = settings.fingerprints.has(fingerprint) ? 'duplicate' : 'accepted'
      if (outcome === 'duplicate') duplicates += 1
      else accepted.push({ fields, fingerprint })
    }
    tuples.push([line, outcome, raw, parsed, codes])
  }
  return { headers, columns, profile, rows: tuples, accepted, rejected, duplicates }
}

const longestShown = 500

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function widthOf(rows: readonly TableRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0)
}

interface Layout {
  /** Index of the header's row; -1 = none. */
  header: number
  headers: readonly string[]
  columns: ImportColumns
  profile: string | null
}

function layoutOf(
  texts: readonly (readonly string[])[],
  width: number,
  { columns, profile, profiles }: ExtractSettings,
): Layout {
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

const amounts: ReadonlySet<ImportField | null> = new Set(['net', 'vat', 'gross', 'debit', 'credit', 'eligible'])

/** All amounts of a file are written by one program, so they are looked at together. */
function withDecimalMark(reading: CellReading, rows: readonly TableRow[], columns: ImportColumns): CellReading {
  const places = columns.flatMap((field, column) => (amounts.has(field) ? [column] : []))
  const texts = function* () {
    for (const { cells } of rows) {
      for (const place of places) {
        const cell = cells[place]
        if (typeof cell === 'string') yield cell
      }
    }
  }
  const decimalMark = decimalMarkOf(texts())
  return decimalMark === undefined ? reading : { ...reading, decimalMark }
}
