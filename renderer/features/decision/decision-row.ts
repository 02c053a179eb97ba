import { useQueryClient } from '@tanstack/react-query'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import type { Client } from '../../api/host.ts'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'
import { useDecision } from './decision-context.ts'

interface Target {
  readonly id: string
  readonly version: number
}

/** A part of a decision whose fields are edited one at a time. All parts share the version of the whole. */
export interface DecisionPart<Fields> {
  /** Undefined when the decision has no such part any more. */
  readonly read: (decision: DecisionVersion) => Fields | undefined
  readonly write: (client: Client, target: Target, patch: Partial<Fields>) => Promise<{ readonly version: number }>
  readonly merge: (decision: DecisionVersion, patch: Partial<Fields>) => DecisionVersion
  /** Tells apart fields of the same name: the id of a row. */
  readonly rowId?: string
}

/** Editing of one part of the shown version. Throws when it has no such part. */
export function useDecisionRow<Fields>(part: DecisionPart<Fields>): EditableRow<Fields> {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const { decision, projectId } = useDecision()
  const { queryKey } = orpc.decision.list.queryOptions({ input: { projectId } })
  const present = (version: DecisionVersion) => {
    const values = part.read(version)
    if (values === undefined) throw new Error(`A row of decision ${version.id} is not there any more`)
    return { version: version.version, values }
  }
  return useEditableRow<Fields>({
    ...present(decision),
    key: `decision/${decision.id}${part.rowId === undefined ? '' : `/${part.rowId}`}`,
    guardedBy: `decision/${decision.id}`,
    write: (patch, version) => part.write(client, { id: decision.id, version }, patch),
    async reload() {
      const fresh = await client.decision.list({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      const found = fresh.find(({ id }) => id === decision.id)
      if (found === undefined) throw new Error(`Decision ${decision.id} is not there any more`)
      return present(found)
    },
    apply(patch, version) {
      queryClient.setQueryData(queryKey, (shown) =>
        shown?.map((each) => (each.id === decision.id ? { ...part.merge(each, patch), version } : each)),
      )
    },
  })
}
