import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ExtractJob, ExtractMessage, TableJob, TableMessage, ThreadJob, ThreadTrouble } from './worker-messages.ts'

/** Enough for two hundred thousand rows; a file that wants more ends its thread, not the program. */
const threadMegabytes = 1_500

/** From source the entry lies beside this file; in the bundle, beside the chunk that holds this code (bundle.ts). */
const entry = import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js'

/** A ledger extract, read and checked; the last message is `done` or `trouble`. */
export function readInThread(job: ExtractJob, signal: AbortSignal | undefined): AsyncGenerator<ExtractMessage> {
  return inThread<ExtractMessage>(job, signal)
}

/** The cells of a CSV or XLSX file; the last message is `done` or `trouble`. */
export function readTableInThread(job: TableJob, signal: AbortSignal | undefined): AsyncGenerator<TableMessage> {
  return inThread<TableMessage>(job, signal)
}

/** Runs a job in a thread of its own, which ends with the loop, however that ends, and when `signal` aborts. */
async function* inThread<Message extends { readonly kind: string }>(
  job: ThreadJob,
  signal: AbortSignal | undefined,
): AsyncGenerator<Message | ThreadTrouble> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL(entry, import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  })
  try {
    for await (const [message] of on(worker, 'message', signal ? { signal } : {})) {
      const said: Message = message
      yield said
      if (said.kind !== 'progress') return
    }
  } catch (error) {
    if (!isOutOfMemory(error)) throw error
    yield { kind: 'trouble', trouble: 'too_large' }
  } finally {
    await worker.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
