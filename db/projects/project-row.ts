import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { NewRow, ProjectsTable } from '../schema.ts'
import type { Flag } from '../tracked-row.ts'

type ProjectRow = Omit<NewRow<'projects'>, 'id'>

/** The part of a description that lies in the project's own row. */
export function fromDescription(description: ProjectDescription): ProjectRow {
  const { applicant, contact, funding, area } = description
  return {
    code: description.code,
    name: description.name,
    fund: description.fund,
    axis_code: description.axis.code,
    axis_name: description.axis.name,
    objective_code: description.objective.code,
    objective_name: description.objective.name,
    period_start: description.periodStart,
    period_end: description.periodEnd,
    state: description.state,
    authority: description.authority,
    applicant_name: applicant.name,
    applicant_organisation_type: applicant.organisationType,
    applicant_business_id: applicant.businessId,
    applicant_street: applicant.street,
    applicant_phone: applicant.phone,
    applicant_postal_code: applicant.postalCode,
    applicant_city: applicant.city,
    applicant_website: applicant.website,
    contact_name: contact.name,
    contact_position: contact.position,
    contact_email: contact.email,
    contact_phone: contact.phone,
    procedure_text: description.procedureText,
    print_co_implementers_heading: toFlag(description.printCoImplementersHeading),
    summary_plan: description.summaryPlan,
    target_direct: description.targetDirect,
    target_indirect: description.targetIndirect,
    granted_eu_state_cents: funding.grantedEuState,
    realised_eu_state_cents: funding.realisedEuState,
    planned_public_cents: funding.plannedPublic,
    realised_public_cents: funding.realisedPublic,
    site_street: area.siteStreet,
    site_postal_code: area.sitePostalCode,
    site_city: area.siteCity,
    final_summary: description.finalSummary,
  }
}

type OwnPart = Omit<ProjectDescription, 'coImplementers' | 'indicators' | 'equality' | 'sustainability' | 'area'> & {
  site: Pick<ProjectDescription['area'], 'siteStreet' | 'sitePostalCode' | 'siteCity'>
}

/** The way back; lists come from their own tables. */
export function toDescription(row: ProjectsTable): OwnPart {
  return {
    code: row.code,
    name: row.name,
    fund: row.fund,
    axis: { code: row.axis_code, name: row.axis_name },
    objective: { code: row.objective_code, name: row.objective_name },
    periodStart: row.period_start === null ? null : asDay(row.period_start),
    periodEnd: row.period_end === null ? null : asDay(row.period_end),
    state: row.state,
    authority: row.authority,
    applicant: {
      name: row.applicant_name,
      organisationType: row.applicant_organisation_type,
      businessId: row.applicant_business_id,
      street: row.applicant_street,
      phone: row.applicant_phone,
      postalCode: row.applicant_postal_code,
      city: row.applicant_city,
      website: row.applicant_website,
    },
    contact: {
      name: row.contact_name,
      position: row.contact_position,
      email: row.contact_email,
      phone: row.contact_phone,
    },
    procedureText: row.procedure_text,
    printCoImplementersHeading: row.print_co_implementers_heading === 1,
    summaryPlan: row.summary_plan,
    targetDirect: row.target_direct,
    targetIndirect: row.target_indirect,
    funding: {
      grantedEuState: toCents(row.granted_eu_state_cents),
      realisedEuState: toCents(row.realised_eu_state_cents),
      plannedPublic: toCents(row.planned_public_cents),
      realisedPublic: toCents(row.realised_public_cents),
    },
    site: { siteStreet: row.site_street, sitePostalCode: row.site_postal_code, siteCity: row.site_city },
    finalSummary: row.final_summary,
  }
}

export const toFlag = (value: boolean): Flag => (value ? 1 : 0)
const toCents = (value: number | null): Cents | null => (value === null ? null : cents(value))
