import { os } from '../os.ts'
import { book } from './book.ts'
import * as inKind from './in-kind.ts'

export const inKindRoutes = {
  overview: os.inKind.overview.handler(({ context, input }) => inKind.overview(context, input.projectId)),
  add: os.inKind.add.handler(({ context, input }) => inKind.add(context, input)),
  update: os.inKind.update.handler(({ context, input }) => inKind.update(context, input)),
  book: os.inKind.book.handler(({ context, input }) => book(context, input.projectId)),
  remove: os.inKind.remove.handler(async ({ context, input }) => {
    await inKind.remove(context, input)
    return {}
  }),
}
