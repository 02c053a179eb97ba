import { os } from '../os.ts'
import { importList } from './import-list.ts'
import { merge } from './merge.ts'
import * as organisations from './organisations.ts'
import { addPart, removePart, updatePart } from './parts.ts'

export const organisationRoutes = {
  list: os.organisation.list.handler(({ context }) => organisations.list(context)),
  get: os.organisation.get.handler(({ context, input }) => organisations.get(context, input.id)),
  create: os.organisation.create.handler(({ context, input }) => organisations.create(context, input)),
  update: os.organisation.update.handler(({ context, input: { id, version, patch } }) =>
    organisations.update(context, id, version, patch),
  ),
  remove: os.organisation.remove.handler(async ({ context, input }) => {
    await organisations.remove(context, input.id, input.version)
    return {}
  }),
  addPart: os.organisation.addPart.handler(({ context, input }) => addPart(context, input)),
  updatePart: os.organisation.updatePart.handler(({ context, input }) => updatePart(context, input)),
  removePart: os.organisation.removePart.handler(async ({ context, input }) => {
    await removePart(context, input)
    return {}
  }),
  merge: os.organisation.merge.handler(async ({ context, input }) => {
    await merge(context, input.keepId, input.dropId)
    return {}
  }),
  importList: os.organisation.importList.handler(({ context, input }) => importList(context, input)),
}
