import { useQueryClient } from '@tanstack/react-query'
import type { EditedKind, PlanDetail } from '#contract/index.ts'
import type { Plan, PlanFields, PlanRow } from '#domain/plan/plan.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { todayOf } from '../project/overview/elapsed.ts'
import type { RowSnapshot } from '../../ui/fields/row-saver.ts'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import type { EditableRow } from '../../ui/fields/use-editable-row.ts'
import { usePlan } from './plan-context.ts'

const levelFields: ReadonlySet<string> = new Set(['probability', 'impact', 'state'])

/** A row of the plan for editing. A risk's level is written as today's judgement, so that its history has it. */
export function usePlanRow<K extends EditedKind>(kind: K, row: PlanRow<K>): EditableRow<PlanFields[K]> {
  const { client, orpc } = useApi()
  const { projectId } = usePlan()
  const queryClient = useQueryClient()
  const { queryKey } = orpc.plan.get.queryOptions({ input: { projectId } })
  const { id } = row
  return useEditableRow<PlanFields[K]>({
    key: `plan/${kind}/${id}`,
    version: row.version,
    values: row,
    write(patch, version) {
      const isLevel = kind === 'risk' && Object.keys(patch).every((field) => levelFields.has(field))
      if (isLevel) return client.plan.review({ id, version, day: todayOf(new Date()), level: patch })
      return client.plan.update({ kind, id, version, patch })
    },
    async reload() {
      const fresh = await client.plan.get({ projectId })
      queryClient.setQueryData(queryKey, fresh)
      return present(fresh, kind, id)
    },
    apply(patch, version) {
      queryClient.setQueryData(queryKey, (shown) => shown && withRow(shown, kind, { ...patch, id, version }))
    },
  })
}

function present<K extends EditedKind>(detail: PlanDetail, kind: K, id: string): RowSnapshot<PlanFields[K]> {
  const plan: Plan = detail.rows
  const values = plan[kind].find((each) => each.id === id)
  if (values === undefined) throw new Error(`The row ${id} is not there any more`)
  return { version: values.version, values }
}

function withRow(
  detail: PlanDetail,
  kind: EditedKind,
  changed: { readonly id: string; readonly version: number },
): PlanDetail {
  const list: readonly { readonly id: string }[] = detail.rows[kind]
  const rows = list.map((each) => (each.id === changed.id ? { ...each, ...changed } : each))
  return { ...detail, rows: { ...detail.rows, [kind]: rows } }
}
