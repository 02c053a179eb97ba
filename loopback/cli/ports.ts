import { randomBytes } from 'node:crypto'
import type { HostPorts } from '#core/host-ports.ts'

/** The core's senses on this host: the clock, chance and standard error. */
export function nodePorts(workspaceDir: string, create: boolean, appVersion: string): HostPorts {
  return {
    workspaceDir,
    create,
    appVersion,
    now: () => new Date().toISOString(),
    randomBytes: () => randomBytes(16),
    log: (line) => process.stderr.write(`${line}\n`),
  }
}
