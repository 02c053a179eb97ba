import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PDFPageProxy } from 'pdfjs-dist'
import { useCallback } from 'react'
import type { ReportDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import type { PagePlace } from '../../report/pdf/open-pdf.ts'
import { useOpenPdf } from '../../report/pdf/use-open-pdf.ts'

export interface LivePages {
  /** The newest pages that could be made; null before the first. */
  readonly pages: readonly PDFPageProxy[] | null
  readonly isMaking: boolean
  readonly error: unknown
  readonly retry: () => void
  /** They were made and could not be opened. */
  readonly hasFailed: boolean
  readonly placeOf: (section: string) => Promise<PagePlace | null>
  /** The page on which the last change begins, from 0; null when the whole was made. */
  readonly changed: number | null
}

/** Pause after a change before the whole report is made anew. */
const settleMs = 1_200
/** Reports are large and quickly made: only the shown one and the one before are kept. */
const keepMs = 10_000

/** The pages of a report, made anew after each change of its texts and of the project. */
export function useLivePages(report: ReportDetail, changedAt: number): LivePages {
  const { client } = useApi()
  const { id, projectId, formId, language, period } = report
  const [revision] = useDebouncedValue(changedAt, settleMs)
  const query = useQuery({
    queryKey: ['report pages', id, revision],
    queryFn: ({ signal }) =>
      client.report.render(
        {
          projectId,
          formId,
          language,
          draft: false,
          format: 'pdf',
          reportId: id,
          ...(period !== null && { period: { from: period.start, to: period.end } }),
        },
        { signal },
      ),
    placeholderData: keepPreviousData,
    gcTime: keepMs,
  })
  const { pdf, isOpening, failed } = useOpenPdf(query.data)
  const placeOf = useCallback((section: string) => pdf?.placeOf(section) ?? Promise.resolve(null), [pdf])
  return {
    pages: pdf?.pages ?? null,
    isMaking: query.isFetching || isOpening || revision !== changedAt,
    error: query.error,
    retry: () => void query.refetch(),
    hasFailed: failed,
    placeOf,
    changed: null,
  }
}
