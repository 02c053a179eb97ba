import type { CoreContext } from '../context.ts'
import { os } from '../os.ts'

/** Every page that shows participants reads them anew. */
const tell = ({ events }: CoreContext) => events.publish({ kind: 'changed', scopes: ['personal-data'] })

export const privacyRoutes = {
  state: os.privacy.state.handler(async ({ context }) => ({ state: await context.personalData.state() })),
  setUp: os.privacy.setUp.handler(async ({ context, input }) => {
    const recoveryCode = await context.personalData.setUp(input.passphrase)
    tell(context)
    return { recoveryCode }
  }),
  unlock: os.privacy.unlock.handler(async ({ context, input }) => {
    await context.personalData.unlock(input.secret)
    tell(context)
    return {}
  }),
  lock: os.privacy.lock.handler(({ context }) => {
    context.personalData.lock()
    context.participantIndex.forget()
    tell(context)
    return {}
  }),
  changePassphrase: os.privacy.changePassphrase.handler(async ({ context, input }) => {
    await context.personalData.changePassphrase(input.passphrase)
    return {}
  }),
}
