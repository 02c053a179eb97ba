import { TableError } from '../../tables/limits.ts'
import { readTable } from '../../tables/table.ts'
import { runExtractJob } from './extract-job.ts'
import type { ExtractMessage, TableMessage, ThreadJob } from './worker-messages.ts'

/** The whole of reading, away from the core's own thread. */
export function runThreadJob(job: ThreadJob, say: (message: ExtractMessage | TableMessage) => void): void {
  try {
    if (job.kind === 'ledger') return runExtractJob(job, say)
    const table = readTable(job.bytes, job.sheet, (done, total) =>
      say({ kind: 'progress', phase: 'reading', done, total }),
    )
    return say({ kind: 'done', table: JSON.stringify(table) })
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    return say({ kind: 'trouble', trouble: error.trouble })
  }
}
