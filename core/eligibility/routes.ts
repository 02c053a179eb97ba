import { asDay } from '#domain/values/day.ts'
import { os } from '../os.ts'
import { addCompany, removeCompany, updateCompany } from './companies.ts'
import { organisationEligibility } from './organisation-eligibility.ts'
import { projectEligibility } from './project-eligibility.ts'

export const eligibilityRoutes = {
  project: os.eligibility.project.handler(({ context, input }) =>
    projectEligibility(context, input.projectId, asDay(input.on)),
  ),
  organisation: os.eligibility.organisation.handler(({ context, input }) =>
    organisationEligibility(context, input.id, asDay(input.on)),
  ),
  addCompany: os.eligibility.addCompany.handler(({ context, input }) => addCompany(context, input)),
  updateCompany: os.eligibility.updateCompany.handler(({ context, input: { id, version, patch } }) =>
    updateCompany(context, id, version, patch),
  ),
  removeCompany: os.eligibility.removeCompany.handler(async ({ context, input }) => {
    await removeCompany(context, input.id, input.version)
    return {}
  }),
}
