import { os } from '../os.ts'
import { compare } from './compare.ts'
import { answer, filing, send } from './filing.ts'
import { lock } from './lock.ts'
import { archivePackage } from './package/archive-package.ts'
import { readiness } from './readiness.ts'
import { retention, setRetention } from './retention.ts'
import { fileOut, snapshots } from './stored-report.ts'

export const archiveRoutes = {
  readiness: os.archive.readiness.handler(({ context, input }) => readiness(context, input.reportId)),
  lock: os.archive.lock.handler(({ context, input }) => lock(context, input)),
  snapshots: os.archive.snapshots.handler(({ context, input }) => snapshots(context, input.projectId)),
  filing: os.archive.filing.handler(({ context, input }) => filing(context, input.reportId)),
  file: os.archive.file.handler(({ context, input }) => fileOut(context, input.reportId, input.role)),
  send: os.archive.send.handler(({ context, input }) => send(context, input)),
  answer: os.archive.answer.handler(({ context, input }) => answer(context, input)),
  compare: os.archive.compare.handler(({ context, input }) => compare(context, input)),
  retention: os.archive.retention.handler(({ context, input }) => retention(context, input.reportId)),
  setRetention: os.archive.setRetention.handler(({ context, input }) => setRetention(context, input)),
  package: os.archive.package.handler(({ context, input }) => archivePackage(context, input.reportId)),
}
