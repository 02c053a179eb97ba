import { useQueryClient } from '@tanstack/react-query'
import type { InKindFields, InKindRow } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'

type Fields = Omit<InKindFields, 'isOfAge'> & { readonly isOfAge: 'yes' | 'no' | null }

function fieldsOf(row: InKindRow): Fields {
  const { worker, task, workDay, hours, machine, machineHours, signedOn, isOfAge } = row
  const answer = isOfAge === null ? null : isOfAge ? 'yes' : 'no'
  return { worker, task, workDay, hours, machine, machineHours, signedOn, isOfAge: answer }
}

function patchOf({ isOfAge, ...others }: Partial<Fields>): Partial<InKindFields> {
  return { ...others, ...(isOfAge === undefined ? {} : { isOfAge: isOfAge === null ? null : isOfAge === 'yes' }) }
}

/** A row of the list whose fields are edited one at a time; its value is the host's to tell. */
export function useInKindRow(projectId: string, row: InKindRow) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.inKind.overview.queryOptions({ input: { projectId } })
  const { id } = row
  return useEditableRow<Fields>({
    key: `in-kind/${id}`,
    version: row.version,
    values: fieldsOf(row),
    write: (patch, version) => client.inKind.update({ id, version, patch: patchOf(patch) }),
    async reload() {
      const fresh = await client.inKind.overview({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      const own = fresh.rows.find((each) => each.id === id) ?? row
      return { version: own.version, values: fieldsOf(own) }
    },
    apply(patch, version) {
      const withPatch = (each: InKindRow) => (each.id === id ? { ...each, ...patchOf(patch), version } : each)
      queryClient.setQueryData(queryKey, (shown) => shown && { ...shown, rows: shown.rows.map(withPatch) })
    },
  })
}
