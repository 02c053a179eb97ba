import { ORPCError } from '@orpc/server'
import { toWireError } from '../app-error.ts'
import type { HostPorts } from '../host-ports.ts'
import { logIncident } from '../log-incident.ts'
import { os } from '../os.ts'
import { exportLedger } from './export-ledger.ts'
import { importLedger } from './import/import-ledger.ts'
import * as ledger from './ledger.ts'
import * as profiles from './profiles.ts'

export const ledgerRoutes = {
  page: os.ledger.page.handler(({ context, input }) => ledger.page(context, input)),
  changes: os.ledger.changes.handler(({ context, input }) => ledger.changes(context, input)),
  write: os.ledger.write.handler(({ context, input }) => ledger.write(context, input)),
  import: os.ledger.import.handler(async function* ({ context, input, signal }) {
    try {
      yield* importLedger(context, input, signal)
    } catch (error) {
      if (signal?.aborted === true) return
      throw streamError(context.ports, error)
    }
  }),
  profiles: os.ledger.profiles.handler(({ context }) => profiles.listProfiles(context)),
  removeProfile: os.ledger.removeProfile.handler(async ({ context, input }) => {
    await profiles.removeProfile(context, input)
    return {}
  }),
  export: os.ledger.export.handler(({ context, input }) => exportLedger(context, input)),
}

/** What breaks a stream that has begun passes the middleware of calls by, so it is made one of the contract's here. */
function streamError(ports: HostPorts, error: unknown): ORPCError<string, unknown> {
  const { code, status, data, message } = toWireError(error, (unexpected) =>
    logIncident(ports, 'ledger.import', unexpected),
  )
  return new ORPCError<string, unknown>(code, { status, data, message, defined: true })
}
