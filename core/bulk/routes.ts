import { os } from '../os.ts'
import { withWireErrors } from '../stream-error.ts'
import { makeZip } from './make-zip.ts'
import { offers } from './offers.ts'

export const bulkRoutes = {
  offers: os.bulk.offers.handler(({ context }) => offers(context)),
  make: os.bulk.make.handler(async function* ({ context, input, signal }) {
    yield* withWireErrors(context, 'bulk.make', makeZip(context, input, signal), signal)
  }),
}
