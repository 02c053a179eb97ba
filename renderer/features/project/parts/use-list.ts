import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useApi } from '../../../api/ApiProvider.tsx'
import type { SaveOutcome } from '../../../ui/fields/row-saver.ts'
import { useDetailRow } from './detail-row.ts'
import { listsPart, listText, listTexts } from './list-row.ts'
import type { CoImplementer, ListText, ProjectLists } from './list-row.ts'
import { useProject } from './project-context.ts'

export type ListTrouble = Exclude<SaveOutcome, { readonly kind: 'saved' }>

export interface ListPort<Item> {
  readonly key: string
  /** Why the last `save` was not made; the list is as it was. */
  readonly trouble: ListTrouble | null
  /** Saves the whole list, changed; true when it was saved. */
  readonly save: (change: (items: readonly Item[]) => readonly Item[]) => Promise<boolean>
  /** The same, for a field that shows its own trouble. */
  readonly put: (change: (items: readonly Item[]) => readonly Item[]) => Promise<SaveOutcome>
}

/**
 * One of the project's lists, saved as a whole at each change. Changes wait for each other, and each is made to the
 * list as the one before left it: two cells that are left quickly must not undo each other.
 */
export function useList<Item extends string | CoImplementer>(
  name: keyof ProjectLists,
  itemsOf: (text: ListText) => readonly Item[],
): ListPort<Item> {
  const { detail } = useProject()
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const part = useMemo(() => listsPart(detail.id), [detail.id])
  const port = useDetailRow<ProjectLists>(detail, part).field(name)
  const [trouble, setTrouble] = useState<ListTrouble | null>(null)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const { queryKey } = orpc.project.get.queryOptions({ input: { id: detail.id } })
  const put: ListPort<Item>['put'] = (change) => {
    const turn = last.current.then(() => {
      const shown = queryClient.getQueryData(queryKey)
      const now = shown === undefined ? port.value : listTexts(shown)[name]
      return port.save(listText(change(itemsOf(now))), now)
    })
    last.current = turn
    return turn
  }
  return {
    key: port.key,
    trouble,
    put,
    async save(change) {
      const outcome = await put(change)
      setTrouble(outcome.kind === 'saved' ? null : outcome)
      return outcome.kind === 'saved'
    },
  }
}
