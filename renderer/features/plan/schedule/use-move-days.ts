import type { GanttRow } from '#domain/plan/gantt.ts'
import type { Period } from '#domain/values/period.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { usePlan } from '../plan-context.ts'
import { usePlanCommand } from '../use-plan-command.ts'

export interface DayMover {
  readonly move: (row: GanttRow, days: Period) => void
  readonly error: unknown
}

/** Saves the days of a bar; the core holds them to the same rules as the fields. */
export function useMoveDays(): DayMover {
  const { client } = useApi()
  const { rows } = usePlan()
  const { run, error } = usePlanCommand()
  return {
    error,
    move({ kind, id }, { start, end }) {
      const version = rows[kind].find((row) => row.id === id)?.version
      if (version === undefined) return
      const write = () =>
        kind === 'milestone'
          ? client.plan.update({ kind, id, version, patch: { day: start } })
          : client.plan.update({ kind, id, version, patch: { startDay: start, endDay: end } })
      void run(write)
    },
  }
}
