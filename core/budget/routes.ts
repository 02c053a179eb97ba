import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import * as budget from './budget.ts'

export const budgetRoutes = {
  status: os.budget.status.handler(({ context, input }) => budget.status(context, input.projectId, asDay(input.on))),
  addCommitment: os.budget.addCommitment.handler(({ context, input }) =>
    budget.addCommitment(context, input.projectId, input.fields),
  ),
  updateCommitment: os.budget.updateCommitment.handler(({ context, input: { id, version, patch } }) =>
    budget.updateCommitment(context, id, version, patch),
  ),
  removeCommitment: os.budget.removeCommitment.handler(async ({ context, input }) => {
    await budget.removeCommitment(context, input.id, input.version)
    return {}
  }),
  assume: os.budget.assume.handler(async ({ context, input: { projectId, category, choice } }) => {
    await budget.assume(context, projectId, category, choice)
    return {}
  }),
}
