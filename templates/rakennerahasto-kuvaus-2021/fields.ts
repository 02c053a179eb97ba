import { formValueIn } from '#domain/catalogue/form-value-names.ts'
import type { PublicFunding } from '#domain/project/description.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import { formatDay } from '#domain/values/day.ts'
import { formatMoney, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { emailToPublished } from '#domain/values/text.ts'
import type { CellData, FieldList, ValueSource } from '../engine/model.ts'
import { run } from '../people-page.ts'
import { from, ofProject } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { descriptionLabel } from '../report-parts/structural/description-labels.ts'
import type { DescriptionLabel } from '../report-parts/structural/description-labels.ts'
import { axisLabel, programmeName } from '../report-parts/structural/programme-name.ts'
import { ownLabel } from './labels.ts'

type Field = FieldList['fields'][number]

/** A line of the frame; it stands also while it has no value, as on the published page. */
const line = (label: string, text: string, source: ValueSource, data?: CellData): Field => ({
  label,
  value: text === '' ? [] : [run(text, source)],
  ...(data !== undefined && { data }),
})

type Values = readonly (readonly [label: DescriptionLabel, text: string, column: string])[]

const lines = ({ input, language }: ReportPage, values: Values): Field[] =>
  values.map(([label, text, column]) => line(descriptionLabel(label, language), text, ofProject(input, column)))

export function projectLines(page: ReportPage): Field[] {
  const { input, language } = page
  const { code, name, state, authority } = input.project.description
  const axis = line(axisLabel(input.project.regime, language), programmeName(input.project, 'axis', language), {
    ...ofProject(input, 'axis'),
  })
  return [
    ...lines(page, [
      ['code', code, 'code'],
      ['name', name, 'name'],
    ]),
    axis,
    ...lines(page, [
      ['objective', programmeName(input.project, 'objective', language), 'objective'],
      ['period', periodText(page), 'period_start'],
      ['state', formValueIn(state, language), 'state'],
      ['authority', authority, 'authority'],
    ]),
  ]
}

function periodText({ input, language }: ReportPage): string {
  const { periodStart, periodEnd } = input.project.description
  const start = periodStart === null ? [] : [ownLabel('starts', language), formatDay(periodStart, language)]
  const end = periodEnd === null ? [] : [ownLabel('ends', language), formatDay(periodEnd, language)]
  return [...start, ...end].join(' ')
}

export function applicantLines(page: ReportPage): Field[] {
  const { input, language } = page
  const { applicant, contact, procedureText } = input.project.description
  return lines(page, [
    ['applicantName', applicant.name, 'applicant_name'],
    ['applicantOrganisationType', formValueIn(applicant.organisationType, language), 'applicant_organisation_type'],
    ['applicantBusinessId', applicant.businessId, 'applicant_business_id'],
    ['applicantStreet', applicant.street, 'applicant_street'],
    ['applicantPhone', applicant.phone, 'applicant_phone'],
    ['applicantPostalCode', applicant.postalCode, 'applicant_postal_code'],
    ['applicantCity', applicant.city, 'applicant_city'],
    ['applicantWebsite', applicant.website, 'applicant_website'],
    ['contactName', contact.name, 'contact_name'],
    ['contactPosition', contact.position, 'contact_position'],
    ['contactEmail', emailToPublished(contact.email), 'contact_email'],
    ['contactPhone', contact.phone, 'contact_phone'],
    ['procedureText', formValueIn(procedureText, language), 'procedure_text'],
  ])
}

export function areaLines(page: ReportPage): Field[] {
  const { area } = page.input.project.description
  return lines(page, [
    ['regions', area.regions.join(', '), 'regions'],
    ['subregions', area.subregions.join(', '), 'subregions'],
    ['municipalities', area.municipalities.join(', '), 'municipalities'],
  ])
}

export function siteLines(page: ReportPage): Field[] {
  const { area } = page.input.project.description
  return lines(page, [
    ['siteStreet', area.siteStreet, 'site_street'],
    ['sitePostalCode', area.sitePostalCode, 'site_postal_code'],
    ['siteCity', area.siteCity, 'site_city'],
  ])
}

const euAndState: readonly FundingSource[] = ['support', 'eu', 'state']
const allPublic: readonly FundingSource[] = [...euAndState, 'municipality', 'other_public']

/** Public money: what people entered for the page, otherwise what the decision plans and the claims have brought. */
export function fundingLines(page: ReportPage): Field[] {
  const { input, language } = page
  const { description } = input.project
  const amount = (key: keyof PublicFunding, of: readonly FundingSource[], column: 'planned' | 'total'): Field => {
    const entered = description.funding[key]
    const rows = input.money.sources.filter(({ source }) => of.includes(source))
    const computed: Cents | null = rows.length === 0 ? null : sumCents(rows.map((row) => row[column]))
    const ids = column === 'planned' ? rows.map(({ id }) => id) : input.claims.map(({ id }) => id)
    const source =
      entered === null ? from(column === 'planned' ? 'decision_sources' : 'claims', ids, column) : ofProject(input, key)
    const value = entered ?? computed
    const label = descriptionLabel(key, language)
    if (value === null) return line(label, '', source)
    return line(label, formatMoney(value, { style: 'plain' }, language), source, { kind: 'money', cents: value })
  }
  return [
    amount('grantedEuState', euAndState, 'planned'),
    amount('realisedEuState', euAndState, 'total'),
    amount('plannedPublic', allPublic, 'planned'),
    amount('realisedPublic', allPublic, 'total'),
  ]
}
