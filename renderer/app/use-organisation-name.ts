import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { useApi } from '../api/ApiProvider.tsx'

/** The name of the organisation of the address; `null` elsewhere and until it is here. */
export function useOrganisationName(): string | null {
  const { orpc } = useApi()
  const [location] = useLocation()
  const id = /^\/organisations\/([^/]+)/.exec(location)?.[1] ?? ''
  const { data } = useQuery({ ...orpc.organisation.get.queryOptions({ input: { id } }), enabled: id !== '' })
  return data?.fields.name ?? null
}
