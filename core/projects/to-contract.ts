import type {
  EqualityRow,
  IndicatorRow,
  ProjectDetail,
  ProjectFields,
  ProjectSummary,
  SustainabilityRow,
} from '#contract/index.ts'
import type { listProjects } from '#db/projects/list-projects.ts'
import { layoutOf, namesOf } from '#db/projects/read-project.ts'
import type { ProjectRows } from '#db/projects/read-project.ts'
import type {
  ProjectEqualityAnswersTable,
  ProjectIndicatorsTable,
  ProjectsTable,
  ProjectSustainabilityScoresTable,
} from '#db/schema.ts'
import { fieldsOfLine } from './layout-edits.ts'
import { unreadableTexts } from '#templates/rakennerahasto-kuvaus-2014/published/warnings.ts'

/** Rows as the contract shows them; the only place where the two meet. */
export function toDetail(rows: ProjectRows): ProjectDetail {
  const { project } = rows
  return {
    id: project.id,
    version: project.version,
    updatedAt: project.updated_at,
    fields: toFields(project),
    coImplementers: rows.coImplementers.map(({ name, business_id: businessId }) => ({ name, businessId })),
    areas: {
      region: namesOf(rows, 'region'),
      subregion: namesOf(rows, 'subregion'),
      municipality: namesOf(rows, 'municipality'),
    },
    indicators: rows.indicators.map(toIndicatorRow),
    equality: rows.equality.map(toEqualityRow),
    sustainability: rows.sustainability.map(toSustainabilityRow),
    unreadable: unreadableByField(rows),
    importedFrom: rows.layout && { fileName: rows.layout.file_name, importedAt: rows.layout.imported_at },
  }
}

function unreadableByField(rows: ProjectRows): Record<string, string> {
  const byLine = Object.entries(unreadableTexts(layoutOf(rows)))
  return Object.fromEntries(byLine.flatMap(([key, text]) => fieldsOfLine(key).map((field) => [field, text])))
}

type SummaryRow = Awaited<ReturnType<typeof listProjects>>[number]

export function toSummary(row: SummaryRow): ProjectSummary {
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    name: row.name,
    fund: row.fund,
    objectiveCode: row.objective_code,
    objectiveName: row.objective_name,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    state: row.state,
    authority: row.authority,
    applicantName: row.applicant_name,
    plannedPublicCents: row.planned_public_cents,
    realisedPublicCents: row.realised_public_cents,
    updatedAt: row.updated_at,
  }
}

export function toFields(row: ProjectsTable): ProjectFields {
  return {
    code: row.code,
    name: row.name,
    fund: row.fund,
    axisCode: row.axis_code,
    axisName: row.axis_name,
    objectiveCode: row.objective_code,
    objectiveName: row.objective_name,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    state: row.state,
    authority: row.authority,
    applicantName: row.applicant_name,
    applicantOrganisationType: row.applicant_organisation_type,
    applicantBusinessId: row.applicant_business_id,
    applicantStreet: row.applicant_street,
    applicantPhone: row.applicant_phone,
    applicantPostalCode: row.applicant_postal_code,
    applicantCity: row.applicant_city,
    applicantWebsite: row.applicant_website,
    contactName: row.contact_name,
    contactPosition: row.contact_position,
    contactEmail: row.contact_email,
    contactPhone: row.contact_phone,
    procedureText: row.procedure_text,
    printCoImplementersHeading: row.print_co_implementers_heading === 1,
    summaryPlan: row.summary_plan,
    targetDirect: row.target_direct,
    targetIndirect: row.target_indirect,
    grantedEuStateCents: row.granted_eu_state_cents,
    realisedEuStateCents: row.realised_eu_state_cents,
    plannedPublicCents: row.planned_public_cents,
    realisedPublicCents: row.realised_public_cents,
    siteStreet: row.site_street,
    sitePostalCode: row.site_postal_code,
    siteCity: row.site_city,
    finalSummary: row.final_summary,
  }
}

export const toIndicatorRow = (row: ProjectIndicatorsTable): IndicatorRow => ({
  id: row.id,
  version: row.version,
  key: row.catalogue_key,
  heading: row.heading,
  planned: row.planned,
  plannedWomen: row.planned_women,
  hasRealised: row.has_realised === 1,
  realised: row.realised,
  realisedWomen: row.realised_women,
})

export const toEqualityRow = ({
  id,
  version,
  question,
  answer,
  comment,
}: ProjectEqualityAnswersTable): EqualityRow => ({
  id,
  version,
  question,
  answer,
  comment,
})

export const toSustainabilityRow = (row: ProjectSustainabilityScoresTable): SustainabilityRow => ({
  id: row.id,
  version: row.version,
  criterion: row.criterion,
  direct: row.direct,
  indirect: row.indirect,
  comment: row.comment,
})
