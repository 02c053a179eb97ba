import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import * as claims from './claims.ts'
import { deadlines } from './deadlines.ts'
import * as decisions from './decide.ts'
import * as drafts from './draft.ts'
import * as money from './money.ts'
import { send } from './send.ts'

/** Each procedure on claims and the use case behind it. */
export const claimRoutes = {
  list: os.claim.list.handler(({ context, input: { projectId, today } }) =>
    claims.list(context, { projectId, today: asDay(today) }),
  ),
  get: os.claim.get.handler(({ context, input: { id, today } }) => claims.get(context, { id, today: asDay(today) })),
  deadlines: os.claim.deadlines.handler(({ context, input }) => deadlines(context, input)),
  locks: os.claim.locks.handler(({ context, input }) => claims.locks(context, input)),
  create: os.claim.create.handler(({ context, input: { today, ...input } }) =>
    drafts.create(context, { ...input, today: asDay(today) }),
  ),
  update: os.claim.update.handler(({ context, input: { patch, ...target } }) => drafts.update(context, target, patch)),
  send: os.claim.send.handler(({ context, input }) => send(context, input)),
  withdraw: os.claim.withdraw.handler(async ({ context, input }) => {
    await drafts.withdraw(context, input)
    return {}
  }),
  correct: os.claim.correct.handler(({ context, input }) => drafts.correct(context, input)),
  previewDecision: os.claim.previewDecision.handler(({ context, input: { today, ...input } }) =>
    decisions.preview(context, { ...input, today: asDay(today) }),
  ),
  decide: os.claim.decide.handler(({ context, input }) => decisions.decide(context, input)),
  addPayment: os.claim.addPayment.handler(({ context, input }) => money.addPayment(context, input)),
  removePayment: os.claim.removePayment.handler(({ context, input }) => money.removePayment(context, input)),
  setShare: os.claim.setShare.handler(({ context, input }) => money.setShare(context, input)),
  addAdvance: os.claim.addAdvance.handler(({ context, input }) => money.addAdvance(context, input)),
  updateAdvance: os.claim.updateAdvance.handler(({ context, input: { patch, ...target } }) =>
    money.updateAdvance(context, target, patch),
  ),
  removeAdvance: os.claim.removeAdvance.handler(async ({ context, input }) => {
    await money.removeAdvance(context, input)
    return {}
  }),
}
