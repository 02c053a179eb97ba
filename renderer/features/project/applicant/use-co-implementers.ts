import type { ProjectDetail } from '#contract/index.ts'
import { useProject } from '../parts/project-context.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { listText } from '../parts/list-row.ts'
import { useList } from '../parts/use-list.ts'
import type { ListPort } from '../parts/use-list.ts'

export type CoImplementer = ProjectDetail['coImplementers'][number]

interface CoImplementersPort {
  readonly list: ListPort
  readonly save: (rows: readonly CoImplementer[]) => Promise<boolean>
  /** One cell as a field: it keeps what is typed, and saves the list with that cell changed. */
  readonly cell: (index: number, field: keyof CoImplementer) => FieldPort<string>
}

export function useCoImplementers(): CoImplementersPort {
  const rows = useProject().detail.coImplementers
  const list = useList('coImplementers')
  return {
    list,
    save: (next) => list.save(listText(next)),
    cell: (index, field) => ({
      key: `${list.key}/${index}/${field}`,
      value: rows[index]?.[field] ?? '',
      save: (value) => list.put(listText(rows.map((row, at) => (at === index ? { ...row, [field]: value } : row)))),
    }),
  }
}
