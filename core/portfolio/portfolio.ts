import type { Kysely } from 'kysely'
import type { PortfolioDeadline, PortfolioProject } from '#contract/index.ts'
import { listProjects } from '#db/projects/list-projects.ts'
import type { Database } from '#db/schema.ts'
import { compareDays } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { basisPointsOf, ratio } from '#domain/values/rate.ts'
import { readBudget } from '../budget/read-budget.ts'
import { inOneState } from '../claims/claims.ts'
import { readDeadlines } from '../claims/deadlines.ts'
import type { CoreContext } from '../context.ts'

export interface Portfolio {
  projects: PortfolioProject[]
  deadlines: PortfolioDeadline[]
}

/** How all projects stand on a day; every figure is the one that the project's own screens show. */
export function status(context: CoreContext, on: Day): Promise<Portfolio> {
  return inOneState(context, async (db) => {
    const portfolio: Portfolio = { projects: [], deadlines: [] }
    for (const row of await listProjects(db)) {
      const { id: projectId, code, name } = row
      portfolio.projects.push(await standing(db, row, on))
      const deadlines = await readDeadlines(db, projectId)
      portfolio.deadlines.push(...deadlines.map((deadline) => ({ projectId, code, name, deadline })))
    }
    portfolio.deadlines.sort((a, b) => compareDays(a.deadline.due, b.deadline.due))
    return portfolio
  })
}

async function standing(
  db: Kysely<Database>,
  { id, code, name, fund, authority, state }: Awaited<ReturnType<typeof listProjects>>[number],
  on: Day,
): Promise<PortfolioProject> {
  const { regime, period, time, total, support, lines } = await readBudget(db, id, on)
  const { approved, spent, forecast } = total
  return {
    id,
    code,
    name,
    fund,
    regime,
    authority,
    state,
    period,
    elapsed: time && basisPointsOf(ratio(time.elapsed, time.elapsed + time.remaining), 'HALF_UP'),
    approved,
    spent,
    forecast,
    granted: support.granted,
    claimed: support.claimed,
    decided: support.decided,
    paid: support.paid,
    risks: lines.filter(({ risk }) => risk !== null).length,
  }
}
