import { os } from '../os.ts'
import { addList } from './add-list.ts'
import { addAttendance, removeAttendance, updateAttendance } from './attendances.ts'
import * as events from './events.ts'
import { addOrganisation, organisations } from './organisations.ts'
import { readList } from './read-list.ts'

export const projectEventRoutes = {
  list: os.projectEvent.list.handler(({ context, input }) => events.list(context, input.projectId)),
  get: os.projectEvent.get.handler(({ context, input }) => events.get(context, input.id)),
  create: os.projectEvent.create.handler(({ context, input }) => events.create(context, input.projectId, input.fields)),
  update: os.projectEvent.update.handler(({ context, input: { id, version, patch } }) =>
    events.update(context, id, version, patch),
  ),
  remove: os.projectEvent.remove.handler(async ({ context, input }) => {
    await events.remove(context, input.id, input.version)
    return {}
  }),
  organisations: os.projectEvent.organisations.handler(({ context }) => organisations(context)),
  addOrganisation: os.projectEvent.addOrganisation.handler(({ context, input }) =>
    addOrganisation(context, input.name, input.businessId),
  ),
  addAttendance: os.projectEvent.addAttendance.handler(({ context, input }) =>
    addAttendance(context, input.eventId, input.fields),
  ),
  updateAttendance: os.projectEvent.updateAttendance.handler(({ context, input: { id, version, patch } }) =>
    updateAttendance(context, id, version, patch),
  ),
  removeAttendance: os.projectEvent.removeAttendance.handler(async ({ context, input }) => {
    await removeAttendance(context, input.id, input.version)
    return {}
  }),
  readList: os.projectEvent.readList.handler(({ context, input }) => readList(context, input)),
  addList: os.projectEvent.addList.handler(({ context, input }) => addList(context, input)),
}
