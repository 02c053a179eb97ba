import { useQueryClient } from '@tanstack/react-query'
import type { ChangeApplicationFields, ChangeApplicationRow } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'

/** A change application whose fields are edited one at a time. */
export function useChangeRow(projectId: string, row: ChangeApplicationRow) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.changeApplication.list.queryOptions({ input: { projectId } })
  const { id } = row
  return useEditableRow<ChangeApplicationFields>({
    key: `change-application/${id}`,
    version: row.version,
    values: row,
    write: (patch, version) => client.changeApplication.update({ id, version, patch }),
    async reload() {
      const fresh = await client.changeApplication.list({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      const own = fresh.find((each) => each.id === id) ?? row
      return { version: own.version, values: own }
    },
    apply(patch, version) {
      queryClient.setQueryData(queryKey, (shown) =>
        shown?.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
      )
    },
  })
}
