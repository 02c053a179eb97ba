import { os } from '../os.ts'
import { addAllocation, removeAllocation, updateAllocation } from './allocations.ts'
import { addEmployment, removeEmployment, updateEmployment } from './employments.ts'
import * as people from './people.ts'
import { staffing } from './staffing.ts'

export const peopleRoutes = {
  list: os.people.list.handler(({ context }) => people.list(context)),
  get: os.people.get.handler(({ context, input }) => people.get(context, input.id)),
  create: os.people.create.handler(({ context, input }) => people.create(context, input)),
  update: os.people.update.handler(({ context, input: { id, version, patch } }) =>
    people.update(context, id, version, patch),
  ),
  remove: os.people.remove.handler(async ({ context, input }) => {
    await people.remove(context, input.id, input.version)
    return {}
  }),
  addEmployment: os.people.addEmployment.handler(({ context, input }) =>
    addEmployment(context, input.staffId, input.fields),
  ),
  updateEmployment: os.people.updateEmployment.handler(({ context, input: { id, version, patch } }) =>
    updateEmployment(context, id, version, patch),
  ),
  removeEmployment: os.people.removeEmployment.handler(async ({ context, input }) => {
    await removeEmployment(context, input.id, input.version)
    return {}
  }),
  addAllocation: os.people.addAllocation.handler(({ context, input }) =>
    addAllocation(context, input.staffId, input.fields),
  ),
  updateAllocation: os.people.updateAllocation.handler(({ context, input: { id, version, patch } }) =>
    updateAllocation(context, id, version, patch),
  ),
  removeAllocation: os.people.removeAllocation.handler(async ({ context, input }) => {
    await removeAllocation(context, input.id, input.version)
    return {}
  }),
  staffing: os.people.staffing.handler(({ context, input }) => staffing(context, input.projectId)),
}
