import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { packageTitle } from '#domain/plan/plan.ts'
import { useApi } from '../../api/ApiProvider.tsx'

/** Work packages of a project's plan as suggestions for other areas, where anything else may be written too. */
export function usePackageNames(projectId: string): readonly string[] {
  const { orpc } = useApi()
  const { data } = useQuery(orpc.plan.get.queryOptions({ input: { projectId } }))
  return useMemo(() => [...new Set((data?.rows.workPackage ?? []).map(packageTitle))], [data])
}
