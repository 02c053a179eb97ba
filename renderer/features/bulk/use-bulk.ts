import { ORPCError } from '@orpc/client'
import { useRef, useState } from 'react'
import type { BulkItemIn, BulkOffer, Language } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { bytesFromBase64 } from '../../api/base64.ts'

/** A report that could not be made, and why. */
export interface BulkFailure {
  readonly offer: BulkOffer
  readonly error: unknown
}

export interface BulkProgress {
  /** Index of the report in hand: as many are done. */
  readonly index: number
  readonly offers: readonly BulkOffer[]
  /** Milliseconds; `null` while nothing is known. */
  readonly leftMs: number | null
  readonly failures: readonly BulkFailure[]
}

export type BulkStep =
  | { readonly kind: 'choosing'; readonly wasCancelled: boolean }
  | { readonly kind: 'working'; readonly progress: BulkProgress }
  | { readonly kind: 'done'; readonly result: BulkResult }
  | { readonly kind: 'broken'; readonly error: unknown }

export interface BulkResult {
  readonly fileName: string
  readonly zip: Blob
  readonly made: number
  readonly failures: readonly BulkFailure[]
}

export interface BulkRequest {
  readonly offers: readonly BulkOffer[]
  readonly period: { readonly from: string; readonly to: string } | null
  readonly draft: boolean
  readonly language: Language
}

/** From a choice to a file: made with progress, cancellable, each failure kept by name. */
export function useBulk() {
  const { client } = useApi()
  const [step, setStep] = useState<BulkStep>({ kind: 'choosing', wasCancelled: false })
  const running = useRef<AbortController>(null)

  const make = async ({ offers, period, draft, language }: BulkRequest, signal: AbortSignal): Promise<BulkStep> => {
    const pieces: Uint8Array<ArrayBuffer>[] = []
    const failures: BulkFailure[] = []
    const begun = performance.now()
    const items = offers.map((offer) => itemOf(offer, period))
    for await (const event of await client.bulk.make({ items, draft, language }, { signal })) {
      if (event.kind === 'begun') {
        const { index } = event
        const leftMs = index === 0 ? null : ((performance.now() - begun) / index) * (offers.length - index)
        if (!signal.aborted) setStep({ kind: 'working', progress: { index, offers, leftMs, failures: [...failures] } })
        continue
      }
      if (event.kind === 'failed') {
        const offer = offers[event.index]
        const { code, data } = event.error
        if (offer !== undefined) failures.push({ offer, error: new ORPCError(code, { defined: true, data }) })
        continue
      }
      pieces.push(bytesFromBase64(event.piece))
      if (event.kind === 'made') continue
      const zip = new Blob(pieces, { type: 'application/zip' })
      return { kind: 'done', result: { fileName: event.fileName, zip, made: event.made, failures } }
    }
    throw new Error('The making of reports ended without a result')
  }

  return {
    step,
    start: (request: BulkRequest) => {
      running.current?.abort()
      const stop = new AbortController()
      running.current = stop
      setStep({ kind: 'working', progress: { index: 0, offers: request.offers, leftMs: null, failures: [] } })
      const settle = (next: BulkStep) => {
        if (!stop.signal.aborted) setStep(next)
      }
      make(request, stop.signal).then(settle, (error: unknown) => settle({ kind: 'broken', error }))
    },
    cancel: () => {
      running.current?.abort()
      setStep({ kind: 'choosing', wasCancelled: true })
    },
    again: () => setStep({ kind: 'choosing', wasCancelled: false }),
  }
}

function itemOf(
  { projectId, formId, language, reportId, periodUnit }: BulkOffer,
  period: BulkRequest['period'],
): BulkItemIn {
  return { projectId, formId, language, reportId, period: reportId === null && periodUnit !== 'none' ? period : null }
}
