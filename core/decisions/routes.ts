import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import * as changes from './change-applications.ts'
import * as decisions from './decisions.ts'
import * as parts from './parts.ts'

/** Each procedure on decisions and the use case behind it. */
export const decisionRoutes = {
  list: os.decision.list.handler(({ context, input }) => decisions.list(context, input.projectId)),
  heldOn: os.decision.heldOn.handler(({ context, input }) =>
    decisions.heldOn(context, input.projectId, asDay(input.day)),
  ),
  create: os.decision.create.handler(({ context, input }) => decisions.create(context, input)),
  update: os.decision.update.handler(({ context, input: { patch, ...target } }) =>
    decisions.update(context, target, patch),
  ),
  setAmounts: os.decision.setAmounts.handler(({ context, input: { cells, ...target } }) =>
    parts.setAmounts(context, target, cells),
  ),
  addModel: os.decision.addModel.handler(({ context, input: { id, version, ...model } }) =>
    parts.addModel(context, { id, version }, model),
  ),
  removeModel: os.decision.removeModel.handler(({ context, input }) => parts.removeModel(context, input)),
  setFigure: os.decision.setFigure.handler(({ context, input }) => parts.setFigure(context, input)),
  addSource: os.decision.addSource.handler(({ context, input: { fields, ...target } }) =>
    parts.addSource(context, target, fields),
  ),
  updateSource: os.decision.updateSource.handler(({ context, input: { patch, ...target } }) =>
    parts.updateSource(context, target, patch),
  ),
  removeSource: os.decision.removeSource.handler(({ context, input }) => parts.removeSource(context, input)),
  addDeadline: os.decision.addDeadline.handler(({ context, input: { fields, ...target } }) =>
    parts.addDeadline(context, target, fields),
  ),
  updateDeadline: os.decision.updateDeadline.handler(({ context, input: { patch, ...target } }) =>
    parts.updateDeadline(context, target, patch),
  ),
  removeDeadline: os.decision.removeDeadline.handler(({ context, input }) => parts.removeDeadline(context, input)),
  confirm: os.decision.confirm.handler(({ context, input }) => decisions.confirm(context, input)),
  remove: os.decision.remove.handler(async ({ context, input }) => {
    await decisions.remove(context, input)
    return {}
  }),
}

export const changeApplicationRoutes = {
  list: os.changeApplication.list.handler(({ context, input }) => changes.list(context, input.projectId)),
  add: os.changeApplication.add.handler(({ context, input }) => changes.add(context, input)),
  update: os.changeApplication.update.handler(({ context, input }) => changes.update(context, input)),
  remove: os.changeApplication.remove.handler(async ({ context, input }) => {
    await changes.remove(context, input)
    return {}
  }),
}
