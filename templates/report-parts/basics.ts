import { formatDay } from '#domain/values/day.ts'
import { formatMoney } from '#domain/values/money.ts'
import { formatPeriod } from '#domain/values/period.ts'
import type { Block, CellData, FieldList, ValueSource } from '../engine/model.ts'
import { run } from '../people-page.ts'
import { decisionInForce, ofDecision, ofProject } from './page.ts'
import type { ReportPage } from './page.ts'

type Field = FieldList['fields'][number]

/** A field; one whose value nobody has told is left out. */
export function field(label: string, text: string, source: ValueSource, data?: CellData): Field[] {
  return text === '' ? [] : [{ label, value: [run(text, source)], ...(data && { data }) }]
}

export const fieldList = (summary: string, fields: readonly Field[]): Block[] =>
  fields.length === 0 ? [] : [{ kind: 'fields', summary, fields }]

/** Who carries the project out: name, business id, address, contact person, co-implementers. */
export function implementerFields({ input, words }: ReportPage): Block[] {
  const { applicant, contact, coImplementers } = input.project.description
  const source = (column: string) => ofProject(input, column)
  const address = [applicant.street, [applicant.postalCode, applicant.city].filter(Boolean).join(' ')]
  const person = [[contact.name, contact.position].filter(Boolean).join(', '), contact.email, contact.phone]
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')
  return fieldList(words.implementer, [
    ...field(words.implementer, applicant.name, source('applicant_name')),
    ...field(words.businessId, applicant.businessId, source('applicant_business_id')),
    ...field(words.address, joined(address), source('applicant_street')),
    ...field(words.contact, person.filter(Boolean).join('\n'), source('contact_name')),
    ...field(
      words.partners,
      coImplementers.map(({ name, businessId }) => joined([name, businessId])).join('; '),
      source('co_implementers'),
    ),
  ])
}

/** What the project is: its name and number, who finances it, its days, and the decision that holds. */
export function projectFields(page: ReportPage): Block[] {
  const { input, words } = page
  const { name, code, authority, fund } = input.project.description
  return fieldList(words.basics, [
    ...field(words.name, name, ofProject(input, 'name')),
    ...field(words.code, code, ofProject(input, 'code')),
    ...field(words.authority, authority, ofProject(input, 'authority')),
    ...field(words.fund, words.funds[fund], ofProject(input, 'fund')),
    ...timeFields(page),
    ...decisionFields(page),
  ])
}

/** The project's own days and the period of the report. */
export function timeFields({ input, words, language }: ReportPage): Field[] {
  const { project, report } = input
  const shown = (period: typeof project.period) => (period === null ? '' : formatPeriod(period, language))
  return [
    ...field(words.projectPeriod, shown(project.period), ofProject(input, 'period_start')),
    ...field(words.reportPeriod, report.period === null ? words.wholeProject : shown(report.period), {
      table: 'reports',
      ids: report.id === '' ? [] : [report.id],
      field: 'period_start',
    }),
  ]
}

export function decisionFields({ input, words, language }: ReportPage): Field[] {
  const decision = decisionInForce(input)
  if (decision === null) return []
  const { number, decidedOn, granted } = decision
  const text =
    decidedOn === null
      ? number
      : words.decisionOn.replace('{number}', number).replace('{day}', formatDay(decidedOn, language))
  return [
    ...field(words.decision, text, ofDecision(input, 'number')),
    ...(granted === null
      ? []
      : field(words.granted, formatMoney(granted, { style: 'euro' }, language), ofDecision(input, 'granted_cents'), {
          kind: 'money',
          cents: granted,
        })),
  ]
}
