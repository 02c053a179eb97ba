import { useQueryClient } from '@tanstack/react-query'
import type { ClaimDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'

interface ClaimFields {
  readonly end: string | null
  readonly note: string
}

const valuesOf = ({ version, period, note }: ClaimDetail) => ({ version, values: { end: period.end, note } })

/** The fields of a claim that are edited one at a time. */
export function useClaimRow(claim: ClaimDetail, today: string): EditableRow<ClaimFields> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const input = { id: claim.id, today }
  const { queryKey } = orpc.claim.get.queryOptions({ input })
  return useEditableRow<ClaimFields>({
    ...valuesOf(claim),
    key: `claim/${claim.id}`,
    write: async ({ end, note }, version) => {
      const patch = { ...(end === null || end === undefined ? {} : { end }), ...(note === undefined ? {} : { note }) }
      return client.claim.update({ id: claim.id, version, patch })
    },
    async reload() {
      const fresh = await client.claim.get(input)
      queryClient.setQueryData(queryKey, fresh)
      return valuesOf(fresh)
    },
    apply({ note }, version) {
      queryClient.setQueryData(queryKey, (shown) =>
        shown === undefined ? shown : { ...shown, version, ...(note === undefined ? {} : { note }) },
      )
      void queryClient.invalidateQueries({ queryKey: orpc.claim.key() })
    },
  })
}
