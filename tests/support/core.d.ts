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
export declare function startTestCore(ports?: Partial<HostPorts>): Promise<TestCore>
