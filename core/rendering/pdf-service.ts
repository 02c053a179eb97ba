import type { DocumentModel } from '#templates/engine/model.ts'
import type { PdfAttachment } from '#templates/engine/pdf/attached-files.ts'
import type { DocumentPart } from '#templates/engine/pdf/cut-part.ts'
import type { RenderedPart } from '#templates/engine/pdf/render-part.ts'
import type { RenderedPdf } from '#templates/engine/pdf/render-pdf.ts'
import { AppError } from '../app-error.ts'
import { createPdfThread, newStop, ThreadDied } from './pdf-thread.ts'
import type { PdfThread } from './pdf-thread.ts'
import type { RenderAnswer, RenderJob } from './worker-messages.ts'

export interface AskOptions {
  /** Ends the waiting and, when it has begun, the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** `many` gives way to what a person waits for in front of the screen. Default `person`. */
  readonly for?: 'person' | 'many'
}

/**
 * The only way from a document to a PDF in the core: a queue before one thread, so that no query waits for a report. All
 * calls throw AppError `invalid_input` for a document with errors and `report_not_made` when the thread ends under it.
 */
export interface PdfService {
  whole(
    model: DocumentModel,
    options?: AskOptions & { readonly attachments?: readonly PdfAttachment[] },
  ): Promise<RenderedPdf>
  part(part: DocumentPart, options?: AskOptions): Promise<RenderedPart>
  /** Ends the thread; waiting calls are rejected. */
  close(): Promise<void>
}

/** How often one of many gives way before it is made to the end. */
const MOST_RETURNS = 3

interface Waiting {
  readonly job: RenderJob
  readonly isForMany: boolean
  readonly stop: Int32Array<SharedArrayBuffer>
  returns: number
  /** Told to stop so that it makes room, not because nobody wants it. */
  givesWay: boolean
  resolve(answer: RenderAnswer): void
  reject(error: unknown): void
}

export function createPdfService(thread: PdfThread = createPdfThread()): PdfService {
  let queue: Waiting[] = []
  let running: Waiting | null = null
  let isClosed = false

  function next(): void {
    if (running !== null) return
    const place = queue.findIndex(({ isForMany }) => !isForMany)
    const [entry] = queue.splice(Math.max(place, 0), 1)
    if (entry === undefined) return
    running = entry
    Atomics.store(entry.stop, 0, 0)
    thread.ask(entry.job, entry.stop).then(
      (answer) => settle(entry, () => entry.resolve(answer), answer.kind),
      (error: unknown) => settle(entry, () => entry.reject(error), 'failed'),
    )
  }

  function settle(entry: Waiting, done: () => void, kind: RenderAnswer['kind']): void {
    running = null
    if (kind === 'stopped' && entry.givesWay && !isClosed) {
      entry.givesWay = false
      queue.unshift(entry)
    } else done()
    next()
  }

  /** What is made for many makes room at once for somebody who waits. */
  function makeRoom(): void {
    if (running === null || !running.isForMany || running.givesWay || running.returns >= MOST_RETURNS) return
    running.returns++
    running.givesWay = true
    thread.stop(running.stop)
  }

  function ask(job: RenderJob, { signal, for: whom = 'person' }: AskOptions): Promise<RenderAnswer> {
    if (signal?.aborted === true) return Promise.reject(reasonOf(signal))
    if (isClosed) return Promise.reject(new AppError('report_not_made', { reason: 'stopped' }))
    return new Promise((resolve, reject) => {
      const stop = newStop()
      const entry: Waiting = { job, isForMany: whom === 'many', stop, returns: 0, givesWay: false, resolve, reject }
      const abort = (): void => {
        queue = queue.filter((each) => each !== entry)
        entry.givesWay = false
        if (running === entry) thread.stop(entry.stop)
        if (signal !== undefined) reject(reasonOf(signal))
      }
      signal?.addEventListener('abort', abort, { once: true })
      entry.resolve = (answer) => {
        signal?.removeEventListener('abort', abort)
        resolve(answer)
      }
      queue.push(entry)
      if (whom === 'person') makeRoom()
      next()
    })
  }

  return {
    async whole(model, options = {}) {
      const answer = await asked(ask({ kind: 'whole', model, attachments: options.attachments ?? [] }, options))
      if (answer.kind === 'whole') return answer.pdf
      throw unanswered(answer)
    },
    async part(part, options = {}) {
      const answer = await asked(ask({ kind: 'part', part }, options))
      if (answer.kind === 'part') return answer.pdf
      throw unanswered(answer)
    },
    async close() {
      isClosed = true
      for (const waiting of queue) waiting.reject(new AppError('report_not_made', { reason: 'stopped' }))
      queue = []
      await thread.end()
    },
  }
}

async function asked(waiting: Promise<RenderAnswer>): Promise<RenderAnswer> {
  try {
    return await waiting
  } catch (error) {
    if (error instanceof ThreadDied) throw new AppError('report_not_made', { reason: error.reason })
    throw error
  }
}

function unanswered(answer: RenderAnswer): Error {
  if (answer.kind === 'problems') {
    const problems = answer.problems.filter(({ severity }) => severity === 'error')
    return new AppError('invalid_input', {
      problems: problems.map(({ code, where, message }) => ({ field: where, code, details: { message } })),
    })
  }
  if (answer.kind === 'failed') return Object.assign(new Error(answer.message), { stack: answer.stack })
  return new AppError('report_not_made', { reason: 'stopped' })
}

/** The reason of an aborted signal may be anything; here it is always an error. */
function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException('The call has ended', 'AbortError')
}
