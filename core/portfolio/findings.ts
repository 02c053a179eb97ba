import { setImmediate as othersTurn } from 'node:timers/promises'
import type { PortfolioFindings } from '#contract/index.ts'
import { listProjects } from '#db/projects/list-projects.ts'
import { countFindings } from '#domain/checks/count-findings.ts'
import { toWireError } from '../app-error.ts'
import { projectFindings } from '../checks/project-findings.ts'
import type { CoreContext } from '../context.ts'
import { logIncident } from '../log-incident.ts'

/**
 * What the checks find in one project after another, by code. What a person asks for meanwhile goes before the next
 * project. One that can't be checked is named and the rest goes on; when `signal` aborts, its reason is thrown.
 */
export async function* findings(context: CoreContext, signal?: AbortSignal): AsyncGenerator<PortfolioFindings> {
  for (const { id: projectId } of await listProjects(context.session.current().db)) {
    await othersTurn()
    signal?.throwIfAborted()
    yield await lookAt(context, projectId)
  }
}

async function lookAt(context: CoreContext, projectId: string): Promise<PortfolioFindings> {
  try {
    const { findings: all, reports } = await projectFindings(context, projectId)
    const standing = all.filter(({ waiver }) => waiver === null)
    const firstError = standing.find(({ severity }) => severity === 'error') ?? null
    const blockedReports = reports.filter(({ blocking }) => blocking.length > 0).length
    return { kind: 'checked', projectId, counts: countFindings(standing), firstError, blockedReports }
  } catch (error) {
    const { code, data } = toWireError(error, (unexpected) =>
      logIncident(context.ports, 'portfolio.findings', unexpected),
    )
    return {
      kind: 'failed',
      projectId,
      error: { code, data: typeof data === 'object' && data !== null ? { ...data } : {} },
    }
  }
}
