import { os } from '../os.ts'
import { aggregates } from './aggregates.ts'
import { erase } from './erase.ts'
import { setEnd, setStart } from './notices.ts'
import * as participants from './participants.ts'

export const participantRoutes = {
  search: os.participant.search.handler(({ context, input }) => participants.search(context, input)),
  get: os.participant.get.handler(({ context, input }) => participants.get(context, input.id)),
  create: os.participant.create.handler(({ context, input }) => participants.create(context, input)),
  update: os.participant.update.handler(({ context, input: { id, version, patch } }) =>
    participants.update(context, id, version, patch),
  ),
  updateContact: os.participant.updateContact.handler(({ context, input: { id, version, patch } }) =>
    participants.updateContact(context, id, version, patch),
  ),
  setStart: os.participant.setStart.handler(({ context, input: { id, version, notice, special } }) =>
    setStart(context, id, version, notice, special),
  ),
  setEnd: os.participant.setEnd.handler(({ context, input: { id, version, notice } }) =>
    setEnd(context, id, version, notice),
  ),
  remove: os.participant.remove.handler(async ({ context, input }) => {
    await participants.remove(context, input.id, input.version)
    return {}
  }),
  setRetention: os.participant.setRetention.handler(async ({ context, input }) => {
    await participants.setRetention(context, input.projectId, input.day)
    return {}
  }),
  erase: os.participant.erase.handler(async ({ context, input: { id, version, reason } }) => {
    await erase(context, id, version, reason)
    return {}
  }),
  aggregates: os.participant.aggregates.handler(({ context, input }) => aggregates(context, input.projectId)),
}
