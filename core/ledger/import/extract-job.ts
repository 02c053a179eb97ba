import { sha256 } from '../../tables/sha256.ts'
import { readTable } from '../../tables/table.ts'
import { readingOf } from '../ledger-project.ts'
import { readExtract } from './read-extract.ts'
import type { ExtractJob, ExtractMessage } from './worker-messages.ts'

/** Reads an extract and checks its rows. Throws TableError for what is no table. */
export function runExtractJob(job: ExtractJob, say: (message: ExtractMessage) => void): void {
  const phase = (name: 'reading' | 'checking') => (done: number, total: number) =>
    say({ kind: 'progress', phase: name, done, total })
  const table = readTable(job.bytes, job.sheet, phase('reading'))
  const settings = { ...job, reading: readingOf(job.regime), fingerprints: new Set(job.fingerprints) }
  const { headers, columns, profile, rows, accepted, rejected, duplicates } = readExtract(
    table,
    settings,
    phase('checking'),
  )
  const counts = { read: rows.length, accepted: accepted.length, rejected, duplicates }
  const layout = {
    headers: [...headers],
    columns: [...columns],
    profile,
    sheets: [...table.sheets],
    sheet: table.sheet,
  }
  say({
    kind: 'done',
    result: { ...counts, ...layout, rows: JSON.stringify(rows) },
    sha256: sha256(job.bytes),
    accepted: job.commit ? JSON.stringify(accepted) : '',
  })
}
