import type { HostPorts } from './host-ports.ts'

/** Writes an unexpected error to the log and returns the number under which support finds it there. */
export function logIncident(ports: HostPorts, where: string, error: unknown): string {
  const incident = Buffer.from(ports.randomBytes()).toString('hex').slice(0, 8)
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  ports.log(`incident ${incident} in ${where}: ${what}`)
  return incident
}
