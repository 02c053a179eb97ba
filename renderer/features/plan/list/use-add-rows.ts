import type { EditedKind, PlanAddition } from '#contract/index.ts'
import type { PlanFields } from '#domain/plan/plan.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { usePlan } from '../plan-context.ts'
import { usePlanCommand } from '../use-plan-command.ts'

/** Adds rows of one kind, all as one step of undo. */
export function useAddRows<K extends EditedKind>(kind: K) {
  const { client } = useApi()
  const { projectId } = usePlan()
  const { run, busy, error } = usePlanCommand()
  return {
    busy,
    error,
    add: (rows: readonly PlanFields[K][]): Promise<boolean> => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kind and rows belong together by K
      const input = { kind, projectId, rows: [...rows] } as PlanAddition<EditedKind>
      return run(() => client.plan.add(input))
    },
  }
}
