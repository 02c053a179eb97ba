import { os } from '../os.ts'
import * as agreements from './agreements.ts'
import { exportRegister } from './export-register.ts'
import * as group from './group.ts'
import { writeInvoices, writePayments } from './own-money.ts'
import { apply, whatIf } from './what-if.ts'

export const groupRoutes = {
  get: os.group.get.handler(({ context, input }) => group.get(context, input)),
  costOwners: os.group.costOwners.handler(({ context, input }) => group.costOwners(context, input.projectId)),
  start: os.group.start.handler(({ context, input }) => group.start(context, input)),
  update: os.group.update.handler(({ context, input }) => group.update(context, input)),
  addAgreement: os.group.addAgreement.handler(({ context, input }) => agreements.addAgreement(context, input)),
  updateAgreement: os.group.updateAgreement.handler(({ context, input }) => agreements.updateAgreement(context, input)),
  removeAgreement: os.group.removeAgreement.handler(async ({ context, input }) => {
    await agreements.removeAgreement(context, input)
    return {}
  }),
  addShare: os.group.addShare.handler(({ context, input }) => agreements.addShare(context, input)),
  updateShare: os.group.updateShare.handler(({ context, input }) => agreements.updateShare(context, input)),
  removeShare: os.group.removeShare.handler(async ({ context, input }) => {
    await agreements.removeShare(context, input)
    return {}
  }),
  writeInvoices: os.group.writeInvoices.handler(({ context, input }) => writeInvoices(context, input)),
  writePayments: os.group.writePayments.handler(({ context, input }) => writePayments(context, input)),
  whatIf: os.group.whatIf.handler(({ context, input }) => whatIf(context, input)),
  apply: os.group.apply.handler(async ({ context, input }) => {
    await apply(context, input)
    return {}
  }),
  export: os.group.export.handler(({ context, input }) => exportRegister(context, input)),
}
