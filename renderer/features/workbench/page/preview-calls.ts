import type { PreviewEvent } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'

/** A section's text as it is written. */
export interface ChangedText {
  readonly section: string
  readonly blocks: Narrative
}

export interface PreviewPort {
  readonly ask: (changed: ChangedText | null, signal: AbortSignal) => Promise<AsyncIterable<PreviewEvent>>
  readonly onEvent: (event: PreviewEvent) => void
  /** The newest call has failed. */
  readonly onError: (error: unknown) => void
  readonly onBusy: (isBusy: boolean) => void
}

/**
 * Asks for the pages of a report, one call at a time. A text that changes while its pages are being made waits until
 * they are there, so that quick typing never starves the page; once they are there, the next change ends the call,
 * which by then only waits for the typing to rest. Of several changes that wait the newest is asked for.
 */
export class PreviewCalls {
  readonly #port: PreviewPort
  #running: Call | null = null
  #waiting: { readonly changed: ChangedText | null } | null = null
  #isClosed = false

  constructor(port: PreviewPort) {
    this.#port = port
  }

  /** Pages with this text in the place of the saved one; null = as it is saved. */
  ask(changed: ChangedText | null): void {
    if (this.#isClosed) return
    this.#waiting = { changed }
    if (this.#running === null) this.#next()
    else if (this.#running.hasPages) this.#end(this.#running)
  }

  close(): void {
    this.#isClosed = true
    this.#waiting = null
    this.#running?.stop.abort()
  }

  /** The next call begins at once; how long the host takes to hear that this one has ended is its own affair. */
  #end(call: Call): void {
    if (this.#running !== call) return
    call.stop.abort()
    this.#next()
  }

  #next(): void {
    const next = this.#waiting
    this.#waiting = null
    this.#running = null
    if (this.#isClosed) return
    if (next === null) return this.#port.onBusy(false)
    const call: Call = { stop: new AbortController(), hasPages: false }
    this.#running = call
    this.#port.onBusy(true)
    void this.#run(next.changed, call).finally(() => this.#end(call))
    return undefined
  }

  async #run(changed: ChangedText | null, call: Call): Promise<void> {
    const { signal } = call.stop
    try {
      for await (const event of await this.#port.ask(changed, signal)) {
        if (signal.aborted) return
        call.hasPages = true
        this.#port.onEvent(event)
        if (this.#waiting !== null) return this.#end(call)
      }
    } catch (error) {
      // What was ended on purpose is no failure, nor is one whose successor waits already.
      if (!signal.aborted && this.#waiting === null) this.#port.onError(error)
    }
  }
}

interface Call {
  readonly stop: AbortController
  hasPages: boolean
}
