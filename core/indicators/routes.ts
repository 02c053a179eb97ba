import { os } from '../os.ts'
import { adopt } from './adopt.ts'
import { addFromEvents } from './from-events.ts'
import * as indicators from './indicators.ts'
import { addResults, removeResult, results, updateResult } from './results.ts'

export const indicatorRoutes = {
  list: os.indicator.list.handler(({ context, input }) => indicators.list(context, input.projectId, input.period)),
  add: os.indicator.add.handler(({ context, input }) => indicators.add(context, input)),
  update: os.indicator.update.handler(({ context, input: { id, version, patch } }) =>
    indicators.update(context, id, version, patch),
  ),
  remove: os.indicator.remove.handler(async ({ context, input }) => {
    await indicators.remove(context, input.id, input.version)
    return {}
  }),
  results: os.indicator.results.handler(({ context, input }) => results(context, input.ref)),
  addResults: os.indicator.addResults.handler(({ context, input }) => addResults(context, input.ref, input.rows)),
  updateResult: os.indicator.updateResult.handler(({ context, input: { id, version, patch } }) =>
    updateResult(context, id, version, patch),
  ),
  removeResult: os.indicator.removeResult.handler(async ({ context, input }) => {
    await removeResult(context, input.id, input.version)
    return {}
  }),
  adopt: os.indicator.adopt.handler(({ context, input }) => adopt(context, input.id, input.version)),
  addFromEvents: os.indicator.addFromEvents.handler(({ context, input }) => addFromEvents(context, input.ref)),
  setAgeLimits: os.indicator.setAgeLimits.handler(async ({ context, input }) => {
    await indicators.setAgeLimits(context, input.projectId, input.limits)
    return {}
  }),
}
