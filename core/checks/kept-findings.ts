import type { ProjectFindings } from '#contract/index.ts'
import type { Workspace } from '#db/workspace.ts'

/** What was found in each project as the workspace is now. What was found in an earlier state is let go. */
export interface KeptFindings {
  workspace: Workspace | null
  /** The workspace's stamp and the day that was today. */
  state: string
  /** By the project's id; what is being looked for is among them, so that nobody looks for it twice. */
  byProject: Map<string, Promise<ProjectFindings>>
}

export const createKeptFindings = (): KeptFindings => ({ workspace: null, state: '', byProject: new Map() })
