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
  #running: { readonly stop: AbortController; hasPages: boolean } | null = null
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
    else if (this.#running.hasPages) this.#running.stop.abort()
  }

  close(): void {
    this.#isClosed = true
    this.#waiting = null
    this.#running?.stop.abort()
  }

  #next(): void {
    const next = this.#waiting
    this.#waiting = null
    if (next === null || this.#isClosed) {
      this.#running = null
      if (!this.#isClosed) this.#port.onBusy(false)
      return
    }
    const running = { stop: new AbortController(), hasPages: false }
    this.#running = running
    this.#port.onBusy(true)
    void this.#run(next.changed, running).finally(() => this.#next())
  }

  async #run(
    changed: ChangedText | null,
    running: { readonly stop: AbortController; hasPages: boolean },
  ): Promise<void> {
    const { signal } = running.stop
    try {
      for await (const event of await this.#port.ask(changed, signal)) {
        if (signal.aborted) return
        running.hasPages = true
        this.#port.onEvent(event)
        if (this.#waiting !== null) return running.stop.abort()
      }
    } catch (error) {
      // What was ended on purpose is no failure, nor is one whose successor waits already.
      if (!signal.aborted && this.#waiting === null) this.#port.onError(error)
    }
  }
}
