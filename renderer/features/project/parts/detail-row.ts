import { useQueryClient } from '@tanstack/react-query'
import type { ProjectDetail, ProjectFields } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import type { Client } from '../../../api/host.ts'
import type { RowSnapshot } from '../../../ui/fields/row-saver.ts'
import { useEditableRow } from '../../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../../ui/fields/use-editable-row.ts'

/** A row of the database as it lies inside the project's detail: how to find it, write it and show what was written. */
export interface DetailPart<Fields> {
  /** `project/<id>`, `indicator/<id>` …: rows of one key share one version. */
  readonly key: string
  readonly read: (detail: ProjectDetail) => RowSnapshot<Fields> | undefined
  readonly write: (client: Client, patch: Partial<Fields>, version: number) => Promise<{ readonly version: number }>
  readonly merge: (detail: ProjectDetail, patch: Partial<Fields>, version: number) => ProjectDetail
}

/** Editing of one part of the detail. Throws when the detail has no such part. */
export function useDetailRow<Fields>(detail: ProjectDetail, part: DetailPart<Fields>): EditableRow<Fields> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.project.get.queryOptions({ input: { id: detail.id } })
  const snapshot = present(part, detail)
  return useEditableRow<Fields>({
    ...snapshot,
    key: part.key,
    write: (patch, version) => part.write(client, patch, version),
    async reload() {
      const fresh = await client.project.get({ id: detail.id })
      queryClient.setQueryData(queryKey, fresh)
      return present(part, fresh)
    },
    apply(patch, version) {
      queryClient.setQueryData(queryKey, (shown) => shown && part.merge(shown, patch, version))
    },
  })
}

function present<Fields>(part: DetailPart<Fields>, detail: ProjectDetail): RowSnapshot<Fields> {
  const found = part.read(detail)
  if (found === undefined) throw new Error(`${part.key} is not in the project any more`)
  return found
}

/** The project's own fields. */
export function projectPart(id: string): DetailPart<ProjectFields> {
  return {
    key: `project/${id}`,
    read: ({ version, fields }) => ({ version, values: fields }),
    write: (client, patch, version) => client.project.update({ id, version, patch }),
    merge: (detail, patch, version) => ({ ...detail, version, fields: { ...detail.fields, ...patch } }),
  }
}
