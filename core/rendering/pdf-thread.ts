import { Worker } from 'node:worker_threads'
import type { RenderAnswer, RenderJob, RenderOrder } from './worker-messages.ts'

/** Old heap of the thread: enough for many hundred pages; a document that wants more ends its thread, not the program. */
const HEAP_MEGABYTES = 768
/** A small nursery keeps the thread's memory near to what it really uses. */
const NURSERY_MEGABYTES = 16
/** A thread that nobody has asked for anything this long gives its memory back. */
const IDLE_MS = 5 * 60_000
/** Milliseconds that a thread may go on after it was told to stop, e.g. inside of one enormous table. */
const STOP_WITHIN_MS = 2_000

/** From source the entry lies beside this file; in the bundle, beside the chunk that holds this code (bundle.ts). */
const entry = import.meta.url.endsWith('.ts') ? './render-worker.ts' : './render-worker.js'

/** The thread ended while it was making a document. */
export class ThreadDied extends Error {
  override readonly name = 'ThreadDied'
  readonly reason: 'too_large' | 'stopped'

  constructor(reason: 'too_large' | 'stopped', cause: unknown) {
    super(`The rendering thread ended: ${reason}`, { cause })
    this.reason = reason
  }
}

/** One document at a time in one thread, which is started with the first and again after it died. */
export interface PdfThread {
  /** @throws ThreadDied; the next call starts a new thread. */
  ask(job: RenderJob, stop: Int32Array<SharedArrayBuffer>): Promise<RenderAnswer>
  /** Tells the work in hand to stop; a thread that doesn't listen is ended. */
  stop(stop: Int32Array<SharedArrayBuffer>): void
  end(): Promise<void>
}

export const newStop = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(4))

export function createPdfThread({ heapMegabytes = HEAP_MEGABYTES } = {}): PdfThread {
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let impatient: NodeJS.Timeout | undefined

  function start(): Worker {
    const started = new Worker(new URL(entry, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: NURSERY_MEGABYTES },
    })
    // Nobody may be listening when an idle thread dies.
    started.on('error', () => undefined)
    started.once('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }

  function rest(resting: Worker): void {
    clearTimeout(impatient)
    // An idle thread keeps no program alive.
    resting.unref()
    idle = setTimeout(() => void resting.terminate(), IDLE_MS).unref()
  }

  return {
    ask(job, stop) {
      clearTimeout(idle)
      worker ??= start()
      const asked = worker
      asked.ref()
      return new Promise((resolve, reject) => {
        let cause: unknown
        const noted = (error: unknown): void => {
          cause = error
        }
        const died = (): void => {
          clearTimeout(impatient)
          asked.off('message', answered)
          // A thread that was ended because it didn't stop has stopped.
          if (Atomics.load(stop, 0) !== 0) resolve({ kind: 'stopped' })
          else reject(new ThreadDied(isOutOfMemory(cause) ? 'too_large' : 'stopped', cause))
        }
        const answered = (answer: RenderAnswer): void => {
          asked.off('exit', died)
          asked.off('error', noted)
          rest(asked)
          resolve(answer)
        }
        const order: RenderOrder = { job, stop: stop.buffer }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
        asked.postMessage(order)
        asked.once('message', answered)
        asked.once('error', noted)
        asked.once('exit', died)
      })
    },
    stop(stop) {
      Atomics.store(stop, 0, 1)
      const stopping = worker
      clearTimeout(impatient)
      impatient = setTimeout(() => void stopping?.terminate(), STOP_WITHIN_MS).unref()
    },
    async end() {
      clearTimeout(idle)
      clearTimeout(impatient)
      await worker?.terminate()
    },
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
