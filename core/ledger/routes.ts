import { os } from '../os.ts'
import { withWireErrors } from '../stream-error.ts'
import { exportLedger } from './export-ledger.ts'
import { setFacts, setSettings } from './facts.ts'
import { importLedger } from './import/import-ledger.ts'
import * as ledger from './ledger.ts'
import * as profiles from './profiles.ts'
import { rules } from './rules.ts'
import * as keys from './share-keys.ts'
import { shareRows } from './share-rows.ts'

export const ledgerRoutes = {
  rules: os.ledger.rules.handler(({ context, input }) => rules(context, input.projectId)),
  setFacts: os.ledger.setFacts.handler(({ context, input }) => setFacts(context, input)),
  setSettings: os.ledger.setSettings.handler(({ context, input }) => setSettings(context, input)),
  share: os.ledger.share.handler(({ context, input }) => shareRows(context, input)),
  keys: os.ledger.keys.handler(({ context }) => keys.listKeys(context)),
  addKey: os.ledger.addKey.handler(({ context, input }) => keys.addKey(context, input)),
  changeKey: os.ledger.changeKey.handler(({ context, input }) => keys.changeKey(context, input)),
  removeKey: os.ledger.removeKey.handler(async ({ context, input }) => {
    await keys.removeKey(context, input)
    return {}
  }),
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
