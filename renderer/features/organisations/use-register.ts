import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { indexOf } from './search.ts'
import type { RegisterIndex } from './search.ts'

/** The register, ready for searching; empty until it is here. */
export function useRegister(): RegisterIndex {
  const { orpc } = useApi()
  const { data } = useQuery(orpc.organisation.list.queryOptions())
  return useMemo(() => indexOf(data ?? []), [data])
}
