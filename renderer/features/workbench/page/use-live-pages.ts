import type { PDFPageProxy } from 'pdfjs-dist'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PreviewEvent, ReportTarget } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { bytesOfBase64 } from '../../report/file-bytes.ts'
import { openPdf } from '../../report/pdf/open-pdf.ts'
import type { PagePlace } from '../../report/pdf/open-pdf.ts'
import { closeUnused, placeIn, shownPages, turned } from './page-book.ts'
import type { NamedSection, PageBook } from './page-book.ts'
import { PreviewCalls } from './preview-calls.ts'
import type { ChangedText } from './preview-calls.ts'

export interface LivePages {
  /** The newest pages that could be made; null before the first. */
  readonly pages: readonly PDFPageProxy[] | null
  readonly isMaking: boolean
  readonly error: unknown
  readonly retry: () => void
  readonly placeOf: (section: NamedSection) => Promise<PagePlace | null>
  /** What the texts of the report can point at, as the pages have it. */
  readonly targets: readonly ReportTarget[]
  /** The page on which the last change begins, from 0; null when it is that of the whole. */
  readonly changedPage: number | null
  /** Shows a text that isn't saved yet. */
  readonly show: (changed: ChangedText) => void
}

const noTargets: readonly ReportTarget[] = []

/**
 * The pages of a report while a section of it is written: the changed ones at once, the whole when the typing rests.
 * `changedAt` is when anything that it prints was last read anew.
 */
export function useLivePages(reportId: string, section: string | undefined, changedAt: number): LivePages {
  const { client } = useApi()
  const [book, setBook] = useState<PageBook | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [opening, setOpening] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const calls = useRef<PreviewCalls | null>(null)
  const newest = useRef<ChangedText | null>(null)

  useEffect(() => {
    let shown: PageBook | null = null
    let isOver = false
    // One after another: a book is made of the one before it.
    let turn = Promise.resolve()
    const take = async (event: PreviewEvent) => {
      if (isOver) return
      const next = await turned(shown, event, (base64) => openPdf(bytesOfBase64(base64)))
      if (isOver) closeUnused(next, shown)
      else {
        closeUnused(shown, next)
        shown = next
        setBook(next)
        setError(null)
      }
    }
    calls.current = new PreviewCalls({
      ask: (changed, signal) => client.report.preview({ reportId, draft: false, changed }, { signal }),
      onEvent: (event) => {
        setOpening((count) => count + 1)
        turn = turn
          .then(() => take(event))
          .catch(setError)
          .finally(() => setOpening((count) => count - 1))
      },
      onError: setError,
      onBusy: setBusy,
    })
    return () => {
      isOver = true
      calls.current?.close()
      calls.current = null
      closeUnused(shown, null)
    }
  }, [client, reportId])
  // What was written in another section is saved when it is left.
  const ask = useCallback(() => {
    calls.current?.ask(newest.current?.section === section ? newest.current : null)
  }, [section])
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the data that the pages print have changed
  useEffect(ask, [ask, changedAt, client, reportId])

  const show = useCallback((changed: ChangedText) => {
    newest.current = changed
    calls.current?.ask(changed)
  }, [])
  const placeOf = useCallback(
    (target: NamedSection) => (book === null ? Promise.resolve(null) : placeIn(book, target)),
    [book],
  )
  const pages = useMemo(() => (book === null ? null : shownPages(book)), [book])
  const isMaking = isBusy || opening > 0
  return useMemo(
    () => ({
      pages,
      isMaking,
      error,
      retry: ask,
      placeOf,
      targets: book?.targets ?? noTargets,
      changedPage: book?.patch?.from ?? null,
      show,
    }),
    [book, pages, isMaking, error, ask, placeOf, show],
  )
}
