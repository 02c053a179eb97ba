import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { LedgerImportEvent, LedgerImportIn, LedgerImportResult } from '#contract/index.ts'
import type { ImportTuple } from '#domain/ledger/import-row.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { fileToBase64 } from '../../../api/base64.ts'

type Progress = Extract<LedgerImportEvent, { kind: 'progress' }>
export type ImportSettings = Pick<LedgerImportIn, 'columns' | 'sheet' | 'profile'>

export interface ReadExtract {
  readonly file: LedgerImportIn['file']
  readonly settings: ImportSettings
  readonly result: LedgerImportResult
  readonly rows: readonly ImportTuple[]
}

export type ImportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress }
  | { readonly kind: 'preview'; readonly extract: ReadExtract }
  | { readonly kind: 'done'; readonly result: LedgerImportResult; readonly takenBack: boolean }
  | { readonly kind: 'failed'; readonly error: unknown; readonly fileName: string }

export interface LedgerImportFlow {
  readonly step: ImportStep
  readonly take: (file: File) => void
  /** Reads the same file another way. */
  readonly readAs: (extract: ReadExtract, settings: ImportSettings) => void
  readonly commit: (extract: ReadExtract, profile: string) => void
  readonly takeBack: () => void
  readonly close: () => void
}

const beginning: Progress = { kind: 'progress', phase: 'reading', done: 0, total: 0 }

/** From a file to rows of the ledger: read with progress, looked at, taken in as one step, taken back. */
export function useLedgerImport(projectId: string): LedgerImportFlow {
  const { client, orpc } = useApi()
  const [step, setStep] = useState<ImportStep>({ kind: 'idle' })
  const running = useRef<AbortController>(null)

  const run = useCallback(
    async (request: Omit<LedgerImportIn, 'projectId'>, signal: AbortSignal): Promise<LedgerImportResult> => {
      const events = await client.ledger.import({ projectId, ...request }, { signal })
      for await (const event of events) {
        if (event.kind === 'done') return event.result
        if (!signal.aborted) setStep({ kind: 'working', progress: event })
      }
      throw new Error('The import ended without a result')
    },
    [client, projectId],
  )

  const start = useCallback((fileName: string, work: (signal: AbortSignal) => Promise<ImportStep>) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setStep({ kind: 'working', progress: beginning })
    const settle = (next: ImportStep) => {
      if (!stop.signal.aborted) setStep(next)
    }
    work(stop.signal).then(settle, (error: unknown) => settle({ kind: 'failed', error, fileName }))
  }, [])

  const preview = useCallback(
    async (file: LedgerImportIn['file'], settings: ImportSettings, signal: AbortSignal): Promise<ImportStep> => {
      const result = await run({ file, ...settings, commit: false }, signal)
      const rows: ImportTuple[] = JSON.parse(result.rows)
      return { kind: 'preview', extract: { file, settings, result, rows } }
    },
    [run],
  )

  const undo = useMutation(
    orpc.history.undo.mutationOptions({
      onSuccess: () => setStep((now) => (now.kind === 'done' ? { ...now, takenBack: true } : now)),
      onError: (error) => setStep({ kind: 'failed', error, fileName: '' }),
    }),
  )

  return {
    step,
    take: (file) =>
      start(file.name, async (signal) => preview({ name: file.name, base64: await fileToBase64(file) }, {}, signal)),
    readAs: ({ file }, settings) => start(file.name, (signal) => preview(file, settings, signal)),
    commit: ({ file, result: { columns, sheet } }, profile) =>
      start(file.name, async (signal) => {
        const request = { file, columns, sheet, commit: true, ...(profile === '' ? {} : { profile }) }
        return { kind: 'done', result: await run(request, signal), takenBack: false }
      }),
    takeBack: () => undo.mutate(undefined),
    close: () => {
      running.current?.abort()
      setStep({ kind: 'idle' })
    },
  }
}
