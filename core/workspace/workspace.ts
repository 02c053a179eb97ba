import type { VerifyReport, WorkspaceStatus } from '#contract/index.ts'
import { listBackups } from '#db/backup/list-backups.ts'
import { undoableRestore } from '#db/backup/restore-backup.ts'
import { countProjects } from '#db/projects/list-projects.ts'
import { verifyWorkspace } from '#db/verify.ts'
import { workspacePaths } from '#db/workspace-paths.ts'
import type { CoreContext } from '../context.ts'

/** How the workspace is; answers also when it could not be opened, with what is needed to mend that. */
export async function status({ ports, session }: CoreContext): Promise<WorkspaceStatus> {
  const { workspace, failure } = session.state()
  const folder = ports.workspaceDir
  const common = {
    folder,
    appVersion: ports.appVersion,
    lastBackup: listBackups(workspacePaths(folder))[0] ?? null,
    undoableRestore: undoableRestore(folder),
  }
  if (workspace === null) {
    return { ...common, state: 'failed', failure, folderWarning: null, sizeBytes: 0, schemaVersion: 0, projectCount: 0 }
  }
  return {
    ...common,
    state: 'open',
    failure: null,
    folderWarning: workspace.folderWarning,
    sizeBytes: workspace.sizeBytes(),
    schemaVersion: workspace.schemaVersion,
    projectCount: await countProjects(workspace.db),
  }
}

export async function reopen(context: CoreContext): Promise<WorkspaceStatus> {
  await context.session.reopen()
  context.events.publish({ kind: 'workspace', scopes: [] })
  return status(context)
}

export function verify({ session }: CoreContext): Promise<VerifyReport> {
  return verifyWorkspace(session.current())
}
