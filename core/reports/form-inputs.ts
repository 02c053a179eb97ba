import { descriptionOf, layoutOf } from '#db/projects/read-project.ts'
import type { ProjectRows } from '#db/projects/read-project.ts'
import type { FormInputs } from '#templates/inputs.ts'
import type { CoreContext } from '../context.ts'
import { readRows } from '../projects/projects.ts'
import { planInput, planStatusInput } from './plan-inputs.ts'
import { attendanceSheetsInput, indicatorReportInput } from './event-inputs.ts'
import { claimSummaryInput } from './claim-summary-input.ts'
import { claimInput } from './claim-input.ts'
import { groupInput } from './group-input.ts'
import { organisationYearInput } from './year-input.ts'
import { reportInput } from './report-input.ts'
import type { FormRequest } from './form-request.ts'
import { hourSheetsInput, personMonthsInput } from './people-inputs.ts'

type Readers = {
  [Kind in keyof FormInputs]: (context: CoreContext, request: FormRequest) => Promise<FormInputs[Kind]>
}

/** One reader for each kind of input that a form can ask for; each is one consistent state of the database. */
export const formInputs: Readers = {
  'project-description': async (context, { projectId }) => descriptionInput(await readRows(context, projectId)),
  'hour-sheets': hourSheetsInput,
  'person-months': personMonthsInput,
  'project-plan': planInput,
  'plan-status': planStatusInput,
  'indicator-report': indicatorReportInput,
  'attendance-sheets': attendanceSheetsInput,
  claim: claimInput,
  'company-group': groupInput,
  'claim-summary': claimSummaryInput,
  report: reportInput,
  'organisation-year': organisationYearInput,
}

function descriptionInput(rows: ProjectRows): FormInputs['project-description'] {
  return {
    description: descriptionOf(rows),
    layout: layoutOf(rows),
    rows: {
      project: rows.project.id,
      indicators: rows.indicators.map(({ id }) => id),
      equality: Object.fromEntries(rows.equality.map(({ question, id }) => [question, id])),
      sustainability: Object.fromEntries(rows.sustainability.map(({ criterion, id }) => [criterion, id])),
    },
  }
}
