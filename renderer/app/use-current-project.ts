import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { ProjectSummary } from '#contract/index.ts'
import { useApi } from '../api/ApiProvider.tsx'

/** The project of the address, as the list knows it; `null` outside projects and until the list is here. */
export function useCurrentProject(): ProjectSummary | null {
  const { orpc } = useApi()
  const [location] = useLocation()
  const id = /^\/projects\/([^/]+)/.exec(location)?.[1]
  const { data } = useQuery({ ...orpc.project.list.queryOptions(), enabled: id !== undefined })
  return data?.find((project) => project.id === id) ?? null
}
