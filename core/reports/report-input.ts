import type { ReportInput } from '#domain/report/report-input.ts'
import type { CoreContext } from '../context.ts'

/** Everything that a report of a project can tell, as one consistent state. */
export function reportInput(_context: CoreContext, _projectId: string): Promise<ReportInput> {
  return Promise.reject(new Error('The reader is being written'))
}
