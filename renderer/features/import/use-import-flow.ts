import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { ImportedDescription } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { previewFiles } from './preview-files.ts'
import type { PreviewedFile } from './preview-files.ts'

export type ImportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'preview'; readonly previewed: readonly PreviewedFile[] }
  | { readonly kind: 'done'; readonly results: readonly ImportedDescription[]; readonly takenBack: boolean }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface ImportFlow {
  readonly step: ImportStep
  readonly take: (files: readonly File[]) => void
  readonly commit: () => void
  readonly committing: boolean
  readonly takeBack: () => void
  readonly close: () => void
}

/** From files to projects: read with progress, looked at, taken in as one step, and taken back if it was wrong. */
export function useImportFlow(): ImportFlow {
  const { client, orpc } = useApi()
  const [step, setStep] = useState<ImportStep>({ kind: 'idle' })
  const reading = useRef<AbortController>(null)
  const fail = useCallback((error: unknown) => setStep({ kind: 'failed', error }), [])
  const commit = useMutation(
    orpc.description.commit.mutationOptions({
      onSuccess: (results) => setStep({ kind: 'done', results, takenBack: false }),
      onError: fail,
    }),
  )
  const undo = useMutation(
    orpc.history.undo.mutationOptions({
      onSuccess: () => setStep((now) => (now.kind === 'done' ? { ...now, takenBack: true } : now)),
      onError: fail,
    }),
  )
  const take = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return
      reading.current?.abort()
      const stop = new AbortController()
      reading.current = stop
      const onProgress = (done: number) => setStep({ kind: 'reading', done, total: files.length })
      onProgress(0)
      previewFiles(client, files, { signal: stop.signal, onProgress }).then(
        (previewed) => setStep({ kind: 'preview', previewed }),
        (error: unknown) => {
          if (!stop.signal.aborted) fail(error)
        },
      )
    },
    [client, fail],
  )
  return {
    step,
    take,
    committing: commit.isPending,
    commit: () => {
      if (step.kind === 'preview') commit.mutate({ files: filesToCommit(step.previewed) })
    },
    takeBack: () => undo.mutate(undefined),
    close: () => {
      reading.current?.abort()
      setStep({ kind: 'idle' })
    },
  }
}

/** What would change something; rejected and unchanged files stay out. */
export function filesToCommit(previewed: readonly PreviewedFile[]) {
  return previewed.flatMap(({ file, result }) =>
    file !== null && (result.outcome === 'created' || result.outcome === 'updated') ? [file] : [],
  )
}
