import { useQueryClient } from '@tanstack/react-query'
import type { AllocationFields, AllocationRow, EmploymentFields, PersonDetail, StaffFields } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import type { RowSnapshot } from '../../ui/fields/row-saver.ts'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'

/** The cached detail of a person: reads it anew and shows what was written. */
export function usePersonCache(id: string) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.people.get.queryOptions({ input: { id } })
  return {
    reload: async (): Promise<PersonDetail> => {
      const fresh = await client.people.get({ id })
      queryClient.setQueryData(queryKey, fresh)
      return fresh
    },
    show: (change: (detail: PersonDetail) => PersonDetail): void => {
      queryClient.setQueryData(queryKey, (shown) => shown && change(shown))
    },
  }
}

export function useStaffRow({ id, version, fields }: PersonDetail): EditableRow<StaffFields> {
  const { client } = useApi()
  const { reload, show } = usePersonCache(id)
  return useEditableRow<StaffFields>({
    key: `person/${id}`,
    version,
    values: fields,
    write: (patch, seen) => client.people.update({ id, version: seen, patch }),
    async reload() {
      const fresh = await reload()
      return { version: fresh.version, values: fresh.fields }
    },
    apply: (patch, saved) => show((detail) => ({ ...detail, version: saved, fields: { ...detail.fields, ...patch } })),
  })
}

export function useEmploymentRow(staffId: string, row: EmploymentFields & RowIds): EditableRow<EmploymentFields> {
  const { client } = useApi()
  const { reload, show } = usePersonCache(staffId)
  const { id } = row
  return useEditableRow<EmploymentFields>({
    key: `employment/${id}`,
    version: row.version,
    values: row,
    write: (patch, version) => client.people.updateEmployment({ id, version, patch }),
    reload: async () => present((await reload()).employments, id),
    apply: (patch, version) =>
      show((detail) => ({
        ...detail,
        employments: detail.employments.map((each) => (each.id === id ? { ...each, ...patch, version } : each)),
      })),
  })
}

interface RowIds {
  readonly id: string
  readonly version: number
}

/** Where a table of allocations has its rows from: a person's detail or a project's staffing. */
export interface AllocationSource {
  readonly reload: () => Promise<readonly AllocationRow[]>
  readonly show: (change: (rows: AllocationRow[]) => AllocationRow[]) => void
}

type EditedAllocation = Omit<AllocationFields, 'projectId'>

export function useAllocationRow(source: AllocationSource, row: AllocationRow): EditableRow<EditedAllocation> {
  const { client } = useApi()
  const { id } = row
  return useEditableRow<EditedAllocation>({
    key: `allocation/${id}`,
    version: row.version,
    values: row,
    write: (patch, version) => client.people.updateAllocation({ id, version, patch }),
    reload: async () => present(await source.reload(), id),
    apply: (patch, version) =>
      source.show((rows) => rows.map((each) => (each.id === id ? { ...each, ...patch, version } : each))),
  })
}

function present<Row extends RowIds>(rows: readonly Row[], id: string): RowSnapshot<Row> {
  const values = rows.find((row) => row.id === id)
  if (values === undefined) throw new Error(`The row ${id} is not there any more`)
  return { version: values.version, values }
}
