import { useDrafts } from '../../../ui/fields/draft-store.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { rowsOf } from '../parts/list-row.ts'
import type { CoImplementer } from '../parts/list-row.ts'
import { useProject } from '../parts/project-context.ts'
import { useList } from '../parts/use-list.ts'
import type { ListPort } from '../parts/use-list.ts'

interface CoImplementersPort {
  readonly list: ListPort<CoImplementer>
  /** A cell holds text that isn't saved: until it is settled the rows stay in their places. */
  readonly isUnsettled: boolean
  /** One cell as a field: it keeps what is typed, and saves the list with that cell changed. */
  readonly cell: (index: number, field: keyof CoImplementer) => FieldPort<string>
}

export function useCoImplementers(): CoImplementersPort {
  const rows = useProject().detail.coImplementers
  const list = useList('coImplementers', rowsOf)
  const isUnsettled = [...useDrafts()].some(
    ([key, { status }]) => key.startsWith(`${list.key}/`) && !['saved', 'saving', 'editing'].includes(status.kind),
  )
  return {
    list,
    isUnsettled,
    cell: (index, field) => ({
      key: `${list.key}/${index}/${field}`,
      value: rows[index]?.[field] ?? '',
      save: (value) => list.put((items) => items.map((row, at) => (at === index ? { ...row, [field]: value } : row))),
    }),
  }
}
