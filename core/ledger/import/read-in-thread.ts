import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ExtractJob, ExtractMessage } from './worker-messages.ts'

/** Enough for two hundred thousand rows; a file that wants more ends its thread, not the program. */
const threadMegabytes = 1_500

/** From source the entry lies beside this file; in the bundle, beside the chunk that holds this code (bundle.ts). */
const entry = import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js'

/**
 * Reads an extract in a thread of its own and passes on what it says; the last message is `done` or `trouble`. The
 * thread ends with the loop, however that ends, and when `signal` aborts.
 */
export async function* readInThread(job: ExtractJob, signal: AbortSignal | undefined): AsyncGenerator<ExtractMessage> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL(entry, import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
  })
  try {
    for await (const [message] of on(worker, 'message', signal ? { signal } : {})) {
      const said: ExtractMessage = message
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
