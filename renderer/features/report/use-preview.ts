import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FileOut, FormSummary, Language } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'

export interface ReportPeriod {
  readonly from: string
  readonly to: string
}

export interface PreviewRequest {
  readonly projectId: string
  readonly form: FormSummary
  readonly language: Language
  readonly draft: boolean
  /** For a form that is about a period; without it the form takes its usual one. */
  readonly period?: ReportPeriod | undefined
  /** Whose texts it has, for a form with texts. */
  readonly reportId?: string | undefined
}

export interface Preview {
  /** The newest report that could be made. */
  readonly file: FileOut | undefined
  readonly isMaking: boolean
  readonly error: unknown
  readonly retry: () => void
}

/** Pause after a change before the report is made anew, so that a row of quick edits makes one. */
const settleMs = 350
/** Reports are large and quickly made: only the shown one and the one before are kept. */
const keepMs = 10_000

/** The report as PDF, made anew after each change of the project. */
export function usePreview({ projectId, form, language, draft, period }: PreviewRequest): Preview {
  const { client, orpc } = useApi()
  const project = useQuery(orpc.project.get.queryOptions({ input: { id: projectId } }))
  const [revision] = useDebouncedValue(project.dataUpdatedAt, settleMs)
  const query = useQuery({
    queryKey: ['report preview', projectId, form.id, language, draft, period, revision],
    queryFn: ({ signal }) =>
      client.report.render({ projectId, formId: form.id, language, draft, period, format: 'pdf' }, { signal }),
    enabled: revision > 0,
    placeholderData: keepPreviousData,
    gcTime: keepMs,
  })
  return {
    file: query.data,
    isMaking: query.isFetching || revision !== project.dataUpdatedAt,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
