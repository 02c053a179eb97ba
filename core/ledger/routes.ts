import { os } from '../os.ts'
import { withWireErrors } from '../stream-error.ts'
import { exportLedger } from './export-ledger.ts'
import { importLedger } from './import/import-ledger.ts'
import * as ledger from './ledger.ts'
import * as profiles from './profiles.ts'

export const ledgerRoutes = {
  page: os.ledger.page.handler(({ context, input }) => ledger.page(context, input)),
  changes: os.ledger.changes.handler(({ context, input }) => ledger.changes(context, input)),
  write: os.ledger.write.handler(({ context, input }) => ledger.write(context, input)),
  import: os.ledger.import.handler(async function* ({ context, input, signal }) {
    yield* withWireErrors(context, 'ledger.import', importLedger(context, input, signal), signal)
  }),
  profiles: os.ledger.profiles.handler(({ context }) => profiles.listProfiles(context)),
  removeProfile: os.ledger.removeProfile.handler(async ({ context, input }) => {
    await profiles.removeProfile(context, input)
    return {}
  }),
  export: os.ledger.export.handler(({ context, input }) => exportLedger(context, input)),
}
