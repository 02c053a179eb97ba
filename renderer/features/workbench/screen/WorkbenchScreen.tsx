import { useQuery } from '@tanstack/react-query'
import type { FormSummary, ReportDetail } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { QueryView } from '../../../ui/QueryView.tsx'
import { Workbench } from './Workbench.tsx'

interface WorkbenchScreenProps {
  readonly projectId: string
  readonly reportId: string
  /** Key of the section to begin with. */
  readonly section: string | undefined
}

/** The workbench of one report. */
export function WorkbenchScreen({ projectId, reportId, section }: WorkbenchScreenProps) {
  const { orpc } = useApi()
  const report = useQuery(orpc.report.get.queryOptions({ input: { id: reportId } }))
  const project = useQuery(orpc.project.get.queryOptions({ input: { id: projectId } }))
  const forms = useQuery(orpc.report.forms.queryOptions())
  const changedAt = Math.max(report.dataUpdatedAt, project.dataUpdatedAt)
  return (
    <QueryView query={forms}>
      {(all: readonly FormSummary[]) => (
        <QueryView query={report}>
          {(detail: ReportDetail) => <Workbench report={detail} forms={all} changedAt={changedAt} wanted={section} />}
        </QueryView>
      )}
    </QueryView>
  )
}
