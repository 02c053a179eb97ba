import { useQueries } from '@tanstack/react-query'
import type { AllocationRow } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'

/** Allocations of some people to every project, for naming what else they are booked for. */
export function useAllAllocations(staffIds: readonly string[]): readonly AllocationRow[] {
  const { orpc } = useApi()
  const people = useQueries({
    queries: [...new Set(staffIds)].map((id) => orpc.people.get.queryOptions({ input: { id } })),
  })
  return people.flatMap(({ data }) => data?.allocations ?? [])
}
