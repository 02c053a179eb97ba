import type { ProjectFindings } from '#contract/index.ts'
import { currentStamp } from '#db/ledger/ledger-changes.ts'
import type { CoreContext } from '../context.ts'
import { checkProject } from './check.ts'

/** The findings of a project; nothing is looked at again while the workspace and the day stay. Throws `not_found`. */
export async function projectFindings(context: CoreContext, projectId: string): Promise<ProjectFindings> {
  const byProject = await keptNow(context)
  const known = byProject.get(projectId)
  if (known !== undefined) return known
  const found = checkProject(context, projectId)
  byProject.set(projectId, found)
  try {
    return await found
  } catch (error) {
    byProject.delete(projectId)
    throw error
  }
}

/** Taken before the looking: what changes meanwhile is looked at again the next time. */
async function keptNow({ session, ports, findings }: CoreContext): Promise<Map<string, Promise<ProjectFindings>>> {
  const workspace = session.current()
  const state = `${await currentStamp(workspace.db)} ${ports.now().slice(0, 10)}`
  if (findings.workspace !== workspace || findings.state !== state) {
    Object.assign(findings, { workspace, state, byProject: new Map() })
  }
  return findings.byProject
}
