import { useMemo, useState } from 'react'
import type { SaveOutcome } from '../../../ui/fields/row-saver.ts'
import { useDetailRow } from './detail-row.ts'
import { listsPart } from './list-row.ts'
import type { ListText, ProjectLists } from './list-row.ts'
import { useProject } from './project-context.ts'

export type ListTrouble = Exclude<SaveOutcome, { readonly kind: 'saved' }>

export interface ListPort {
  readonly key: string
  /** Why the last `save` was not made; the list is as it was. */
  readonly trouble: ListTrouble | null
  /** Saves the whole list; true when it was saved. */
  readonly save: (text: ListText) => Promise<boolean>
  /** The same, for a field that shows its own trouble. */
  readonly put: (text: ListText) => Promise<SaveOutcome>
}

/** One of the project's lists, saved as a whole at each change. */
export function useList(name: keyof ProjectLists): ListPort {
  const { detail } = useProject()
  const part = useMemo(() => listsPart(detail.id), [detail.id])
  const port = useDetailRow<ProjectLists>(detail, part).field(name)
  const [trouble, setTrouble] = useState<ListTrouble | null>(null)
  const put = (text: ListText) => port.save(text, port.value)
  return {
    key: port.key,
    trouble,
    put,
    async save(text) {
      const outcome = await put(text)
      setTrouble(outcome.kind === 'saved' ? null : outcome)
      return outcome.kind === 'saved'
    },
  }
}
