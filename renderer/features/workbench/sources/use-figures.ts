import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReportField } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'

const none: readonly ReportField[] = []

/** The live figures of a report, in its language; read anew when the data change. */
export function useFigures(reportId: string): readonly ReportField[] {
  const { orpc } = useApi()
  const query = useQuery({
    ...orpc.report.fields.queryOptions({ input: { reportId } }),
    placeholderData: keepPreviousData,
  })
  return query.data ?? none
}
