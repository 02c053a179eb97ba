import { failureCodes } from '#contract/workspace.ts'
import { WorkspaceError } from '#db/errors.ts'
import { openWorkspace } from '#db/open-workspace.ts'
import type { Workspace } from '#db/workspace.ts'
import type { HostPorts } from '../host-ports.ts'

export interface OpenFailure {
  code: (typeof failureCodes)[number]
  details: Record<string, unknown>
}

/** The workspace that is open now, or why it isn't. The program runs on without it, to say so and to mend it. */
export interface WorkspaceSession {
  /** @throws WorkspaceError with the failure's code when it is not open; `file_moved` when it was moved meanwhile */
  current(): Workspace
  /** For saying how things are; never throws. */
  state(): { workspace: Workspace; failure: null } | { workspace: null; failure: OpenFailure }
  /** Closes what is open and opens afresh; never throws for trouble of the file. */
  reopen(): Promise<void>
  /** Runs work on the folder while nothing has it open, then opens it again, whatever came of the work. */
  whileClosed<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

export async function openSession(ports: HostPorts): Promise<WorkspaceSession> {
  let workspace: Workspace | null = null
  let trouble: WorkspaceError = new WorkspaceError('file_damaged', { detail: 'not opened' })

  async function close(): Promise<void> {
    const open = workspace
    workspace = null
    await open?.close()
  }

  async function reopen(): Promise<void> {
    await close()
    try {
      const { workspaceDir, create, now, appVersion } = ports
      workspace = await openWorkspace(workspaceDir, { create, now: now(), appVersion })
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error
      trouble = error
      ports.log(`workspace not opened: ${error.code}`)
    }
  }

  await reopen()
  return {
    current() {
      if (workspace === null) throw trouble
      workspace.assertInPlace()
      return workspace
    },
    state() {
      if (workspace === null) return { workspace, failure: failureOf(trouble) }
      return isInPlace(workspace)
        ? { workspace, failure: null }
        : { workspace: null, failure: { code: 'file_moved', details: {} } }
    },
    reopen,
    async whileClosed(work) {
      await close()
      try {
        return await work()
      } finally {
        await reopen()
      }
    },
    close,
  }
}

function isInPlace(workspace: Workspace): boolean {
  try {
    workspace.assertInPlace()
    return true
  } catch (error) {
    if (error instanceof WorkspaceError && error.code === 'file_moved') return false
    throw error
  }
}

/** Opening fails for the file only; a code of rows here would be a mistake of ours. */
function failureOf({ code, details }: WorkspaceError): OpenFailure {
  return { code: failureCodes.find((each) => each === code) ?? 'internal', details: { ...details } }
}
