import { os } from '../os.ts'
import * as plan from './plan.ts'

/** Each procedure on plans and the use case behind it. */
export const planRoutes = {
  get: os.plan.get.handler(({ context, input }) => plan.get(context, input.projectId)),
  add: os.plan.add.handler(({ context, input: { kind, projectId, rows } }) => plan.add(context, kind, projectId, rows)),
  update: os.plan.update.handler(({ context, input: { kind, patch, ...target } }) =>
    plan.update(context, kind, target, patch),
  ),
  review: os.plan.review.handler(({ context, input: { day, level, ...target } }) =>
    plan.review(context, target, day, level),
  ),
  remove: os.plan.remove.handler(async ({ context, input }) => {
    await plan.remove(context, input)
    return {}
  }),
  move: os.plan.move.handler(({ context, input }) => plan.move(context, input)),
}
