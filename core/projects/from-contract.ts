import type { IndicatorRow, ProjectFields } from '#contract/index.ts'
import { toFlag } from '#db/projects/project-row.ts'
import type { NewRow } from '#db/schema.ts'

type Columns<T extends 'projects' | 'project_indicators', Left extends string> = Omit<
  NewRow<T>,
  'id' | 'project_id' | Left
>

/** The contract's fields as columns of the project's row. */
export function fromFields(fields: ProjectFields): Columns<'projects', never> {
  return {
    code: fields.code,
    name: fields.name,
    fund: fields.fund,
    axis_code: fields.axisCode,
    axis_name: fields.axisName,
    objective_code: fields.objectiveCode,
    objective_name: fields.objectiveName,
    period_start: fields.periodStart,
    period_end: fields.periodEnd,
    state: fields.state,
    authority: fields.authority,
    applicant_name: fields.applicantName,
    applicant_organisation_type: fields.applicantOrganisationType,
    applicant_business_id: fields.applicantBusinessId,
    applicant_street: fields.applicantStreet,
    applicant_phone: fields.applicantPhone,
    applicant_postal_code: fields.applicantPostalCode,
    applicant_city: fields.applicantCity,
    applicant_website: fields.applicantWebsite,
    contact_name: fields.contactName,
    contact_position: fields.contactPosition,
    contact_email: fields.contactEmail,
    contact_phone: fields.contactPhone,
    procedure_text: fields.procedureText,
    print_co_implementers_heading: toFlag(fields.printCoImplementersHeading),
    summary_plan: fields.summaryPlan,
    target_direct: fields.targetDirect,
    target_indirect: fields.targetIndirect,
    granted_eu_state_cents: fields.grantedEuStateCents,
    realised_eu_state_cents: fields.realisedEuStateCents,
    planned_public_cents: fields.plannedPublicCents,
    realised_public_cents: fields.realisedPublicCents,
    site_street: fields.siteStreet,
    site_postal_code: fields.sitePostalCode,
    site_city: fields.siteCity,
    final_summary: fields.finalSummary,
  }
}

type IndicatorFields = Omit<IndicatorRow, 'id' | 'version' | 'key'>

export function fromIndicator(fields: IndicatorFields): Columns<'project_indicators', 'position' | 'catalogue_key'> {
  return {
    heading: fields.heading,
    planned: fields.planned,
    planned_women: fields.plannedWomen,
    has_realised: toFlag(fields.hasRealised),
    realised: fields.realised,
    realised_women: fields.realisedWomen,
  }
}
