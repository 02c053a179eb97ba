import type { ProjectsTable } from '#db/schema.ts'
import { usualRegime } from '#domain/project/fund.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { isDay } from '#domain/values/day.ts'

/** The rules that a project stands under while no decision says so. */
export function usualRegimeOf(project: Pick<ProjectsTable, 'code' | 'fund' | 'period_start'>): Regime {
  const { code, fund, period_start: start } = project
  return usualRegime({ code, fund, periodStart: start !== null && isDay(start) ? start : null })
}
