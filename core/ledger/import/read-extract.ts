import type { CellReading } from '#domain/ledger/cell.ts'
import { decimalMarkOf } from '#domain/ledger/decimal-mark.ts'
import { fingerprinter } from '#domain/ledger/fingerprint.ts'
import { ledgerHeaders } from '#domain/ledger/header-words.ts'
import type { ImportColumns, ImportField } from '#domain/ledger/import-fields.ts'
import { rowChecker } from '#domain/ledger/import-row.ts'
import type { ImportTuple } from '#domain/ledger/import-row.ts'
import type { LedgerLimits } from '#domain/ledger/limits.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { layoutOf } from '../../tables/layout.ts'
import type { LayoutSettings } from '../../tables/layout.ts'
import { sha256 } from '../../tables/sha256.ts'
import type { Table, TableProgress, TableRow } from '../../tables/table-rows.ts'

export interface ExtractSettings extends LayoutSettings<ImportField> {
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
  const { headers, columns, profile, body } = layoutOf(rows, ledgerHeaders, settings)
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
