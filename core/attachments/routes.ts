import { os } from '../os.ts'
import * as attachments from './attachments.ts'

export const attachmentRoutes = {
  list: os.attachment.list.handler(({ context, input }) => attachments.list(context, input.projectId)),
  add: os.attachment.add.handler(({ context, input }) => attachments.add(context, input)),
  read: os.attachment.read.handler(({ context, input }) => attachments.read(context, input.id)),
  rename: os.attachment.rename.handler(({ context, input }) => attachments.rename(context, input)),
  remove: os.attachment.remove.handler(async ({ context, input }) => {
    await attachments.remove(context, input)
    return {}
  }),
  cleanUp: os.attachment.cleanUp.handler(({ context }) => attachments.cleanUp(context)),
}
