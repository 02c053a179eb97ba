import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { ProjectDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { SplitToggle, SplitView } from '../report/SplitView.tsx'
import { projectPart, useDetailRow } from './parts/detail-row.ts'
import { ProjectContext } from './parts/project-context.ts'

interface SectionScreenProps {
  readonly projectId: string
  readonly title: string
  readonly lead?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Every section of a project: its heading, its fields, and beside them the report when it is wanted. */
export function SectionScreen({ projectId, title, lead, actions, children }: SectionScreenProps) {
  const { orpc } = useApi()
  const project = useQuery(orpc.project.get.queryOptions({ input: { id: projectId } }))
  return (
    <QueryView query={project}>
      {(detail) => (
        <WithProject detail={detail}>
          <PageHeader
            title={title}
            {...(lead === undefined ? {} : { lead })}
            actions={
              <>
                {actions}
                <SplitToggle />
              </>
            }
          />
          <SplitView projectId={projectId}>{children}</SplitView>
        </WithProject>
      )}
    </QueryView>
  )
}

function WithProject({ detail, children }: { readonly detail: ProjectDetail; readonly children: ReactNode }) {
  const part = useMemo(() => projectPart(detail.id), [detail.id])
  const row = useDetailRow(detail, part)
  const open = useMemo(() => ({ detail, row }), [detail, row])
  return <ProjectContext value={open}>{children}</ProjectContext>
}
