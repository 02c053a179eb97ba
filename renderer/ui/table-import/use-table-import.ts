import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { FileIn } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { fileToBase64 } from '../../api/base64.ts'

/** What an import says of a file, whatever its rows are. */
export interface TableResult<Field extends string = string> {
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
  readonly headers: readonly string[]
  readonly columns: readonly (Field | null)[]
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly profile: string | null
  readonly importedBefore: string | null
  /** JSON text of the rows. */
  readonly rows: string
}

/** How a file is read, besides the area's own settings. */
export interface TableSettings<Field extends string = string> {
  readonly columns?: (Field | null)[]
  readonly sheet?: number
  readonly profile?: string
}

interface Progress {
  readonly kind: 'progress'
  readonly phase: 'reading' | 'checking' | 'saving'
  readonly done: number
  readonly total: number
}
export type ImportEvent<Result> = Progress | { readonly kind: 'done'; readonly result: Result }

export interface ReadTable<Settings, Result> {
  readonly file: FileIn
  readonly settings: Settings
  readonly result: Result
}

export type ImportStep<Settings, Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress }
  | { readonly kind: 'preview'; readonly table: ReadTable<Settings, Result> }
  | { readonly kind: 'done'; readonly result: Result; readonly takenBack: boolean }
  | { readonly kind: 'failed'; readonly error: unknown; readonly fileName: string }

export interface TableImportFlow<Settings, Result> {
  readonly step: ImportStep<Settings, Result>
  readonly take: (file: File) => void
  /** Reads the same file another way. */
  readonly readAs: (table: ReadTable<Settings, Result>, settings: Settings) => void
  readonly commit: (table: ReadTable<Settings, Result>, profile: string) => void
  readonly takeBack: () => void
  readonly close: () => void
}

/** Calls the core for one file; the events end with `done`. */
export type ImportCall<Settings, Result> = (
  request: Settings & { readonly file: FileIn; readonly commit: boolean },
  signal: AbortSignal,
) => Promise<AsyncIterable<ImportEvent<Result>>>

const beginning: Progress = { kind: 'progress', phase: 'reading', done: 0, total: 0 }

/** From a file to rows: read with progress, looked at, taken in as one step, taken back. */
export function useTableImport<
  Field extends string,
  Settings extends TableSettings<Field>,
  Result extends TableResult<Field>,
>(call: ImportCall<Settings, Result>, first: Settings): TableImportFlow<Settings, Result> {
  const { orpc } = useApi()
  const [step, setStep] = useState<ImportStep<Settings, Result>>({ kind: 'idle' })
  const running = useRef<AbortController>(null)

  const run = async (request: Settings & { file: FileIn; commit: boolean }, signal: AbortSignal): Promise<Result> => {
    for await (const event of await call(request, signal)) {
      if (event.kind === 'done') return event.result
      if (!signal.aborted) setStep({ kind: 'working', progress: event })
    }
    throw new Error('The import ended without a result')
  }

  const start = (fileName: string, work: (signal: AbortSignal) => Promise<ImportStep<Settings, Result>>) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setStep({ kind: 'working', progress: beginning })
    const settle = (next: ImportStep<Settings, Result>) => {
      if (!stop.signal.aborted) setStep(next)
    }
    work(stop.signal).then(settle, (error: unknown) => settle({ kind: 'failed', error, fileName }))
  }

  const preview = async (
    file: FileIn,
    settings: Settings,
    signal: AbortSignal,
  ): Promise<ImportStep<Settings, Result>> => {
    const result = await run({ ...settings, file, commit: false }, signal)
    return { kind: 'preview', table: { file, settings, result } }
  }

  const undo = useMutation(
    orpc.history.undo.mutationOptions({
      onSuccess: () => setStep((now) => (now.kind === 'done' ? { ...now, takenBack: true } : now)),
      onError: (error) => setStep({ kind: 'failed', error, fileName: '' }),
    }),
  )

  return {
    step,
    take: (file) =>
      start(file.name, async (signal) => preview({ name: file.name, base64: await fileToBase64(file) }, first, signal)),
    readAs: ({ file }, settings) => start(file.name, (signal) => preview(file, settings, signal)),
    commit: ({ file, settings, result: { columns, sheet } }, profile) =>
      start(file.name, async (signal) => {
        const named = profile === '' ? {} : { profile }
        const request = { ...settings, file, columns: [...columns], sheet, commit: true, ...named }
        return { kind: 'done', result: await run(request, signal), takenBack: false }
      }),
    takeBack: () => undo.mutate(undefined),
    close: () => {
      running.current?.abort()
      setStep({ kind: 'idle' })
    },
  }
}
