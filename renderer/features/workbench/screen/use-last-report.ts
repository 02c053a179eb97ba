import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ReportDetail } from '#contract/index.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { lastReport } from '../list/new-report-choices.ts'

/** Texts of the report before this one, by section; null when there is none. */
export function useLastReport(report: ReportDetail): (section: string) => Narrative | null {
  const { orpc } = useApi()
  const list = useQuery(orpc.report.list.queryOptions({ input: { projectId: report.projectId } })).data ?? []
  const end = report.period?.end ?? '9999-12-31'
  const earlier = list.filter(
    ({ id, formId, period }) =>
      id !== report.id && id !== report.nextId && (formId !== report.formId || (period?.end ?? '9999-12-31') <= end),
  )
  const id = lastReport(earlier, report.formId)
  const last = useQuery({ ...orpc.report.get.queryOptions({ input: { id: id ?? '' } }), enabled: id !== null }).data
  return useCallback((section) => last?.sections.find(({ key }) => key === section)?.blocks ?? null, [last])
}
