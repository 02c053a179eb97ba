import { os } from '../os.ts'
import { catalogue, checkReport } from './check.ts'
import { projectFindings } from './project-findings.ts'
import { unwaive, waive } from './waivers.ts'

export const checkRoutes = {
  catalogue: os.check.catalogue.handler(() => catalogue()),
  report: os.check.report.handler(({ context, input }) => checkReport(context, input.reportId)),
  project: os.check.project.handler(({ context, input }) => projectFindings(context, input.projectId)),
  waive: os.check.waive.handler(({ context, input }) => waive(context, input)),
  unwaive: os.check.unwaive.handler(async ({ context, input }) => {
    await unwaive(context, input)
    return {}
  }),
}
