import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import type { FindingsByProject } from './order-projects.ts'

export interface PortfolioFindingsRead {
  readonly findings: FindingsByProject
  /** Set when the reading as a whole broke off. */
  readonly error: Error | null
  readonly retry: () => void
}

/** Findings of all projects as they come, one project after another. After a change the old ones stay till the end. */
export function usePortfolioFindings(): PortfolioFindingsRead {
  const { orpc } = useApi()
  const { data, error, refetch } = useQuery(
    orpc.portfolio.findings.experimental_streamedOptions({ queryFnOptions: { refetchMode: 'replace' } }),
  )
  const findings = useMemo(() => new Map(data?.map((each) => [each.projectId, each])), [data])
  return { findings, error, retry: () => void refetch() }
}
