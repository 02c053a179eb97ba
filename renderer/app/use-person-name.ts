import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { useApi } from '../api/ApiProvider.tsx'

/** The name of the person of the address; `null` elsewhere and until it is here. */
export function usePersonName(): string | null {
  const { orpc } = useApi()
  const [location] = useLocation()
  const id = /^\/people\/([^/]+)/.exec(location)?.[1] ?? ''
  const { data } = useQuery({ ...orpc.people.get.queryOptions({ input: { id } }), enabled: id !== '' })
  return data?.fields.name ?? null
}
