import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { startCore } from '#core/core.ts'
import type { Core } from '#core/core.ts'
import type { HostPorts } from '#core/host-ports.ts'

/** A real core on a workspace of its own in a temporary folder. */
export interface TestCore {
  core: Core
  folder: string
  /** Lines of the log. */
  logged: string[]
  /** Closes the core and removes the folder. */
  end(): Promise<void>
}

export async function startTestCore(ports: Partial<HostPorts> = {}): Promise<TestCore> {
  const folder = ports.workspaceDir ?? mkdtempSync(join(tmpdir(), 'hankekirja-test-'))
  const logged: string[] = []
  const core = await startCore({
    workspaceDir: folder,
    create: true,
    appVersion: '0.0.0-test',
    now: tickingClock(),
    randomBytes: () => randomBytes(16),
    log: (line) => logged.push(line),
    ...ports,
  })
  return {
    core,
    folder,
    logged,
    async end() {
      await core.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A clock that goes on by a second at each look, from the same instant in every test. */
function tickingClock(): () => string {
  let tick = Date.UTC(2026, 10, 23, 8)
  return () => new Date((tick += 1_000)).toISOString()
}
