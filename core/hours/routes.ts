import { os } from '../os.ts'
import { withWireErrors } from '../stream-error.ts'
import { approve, lock, reopen, unlock } from './approval.ts'
import { monthSheet } from './month-sheet.ts'
import { importHours } from './import/import-hours.ts'
import * as profiles from './import/profiles.ts'
import { writeCells } from './write-cells.ts'

export const hoursRoutes = {
  month: os.hours.month.handler(({ context, input: { staffId, month } }) => monthSheet(context, staffId, month)),
  write: os.hours.write.handler(({ context, input: { staffId, month, cells } }) =>
    writeCells(context, staffId, month, cells),
  ),
  approve: os.hours.approve.handler(({ context, input }) => approve(context, input)),
  reopen: os.hours.reopen.handler(async ({ context, input }) => {
    await reopen(context, input)
    return {}
  }),
  lock: os.hours.lock.handler(({ context, input }) => lock(context, input)),
  unlock: os.hours.unlock.handler(({ context, input }) => unlock(context, input)),
  importList: os.hours.importList.handler(async function* ({ context, input, signal }) {
    yield* withWireErrors(context, 'hours.importList', importHours(context, input, signal), signal)
  }),
  listProfiles: os.hours.listProfiles.handler(({ context }) => profiles.listProfiles(context)),
  removeListProfile: os.hours.removeListProfile.handler(async ({ context, input }) => {
    await profiles.removeProfile(context, input)
    return {}
  }),
}
