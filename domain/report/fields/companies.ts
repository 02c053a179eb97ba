import { sumCents } from '../../values/money.ts'
import type { DataField } from '../data-field.ts'
import type { ReportCompany, ReportInput } from '../report-input.ts'
import { count, field, money, named, names, reading, rowsOf, same } from './field.ts'
import type { Names } from './field.ts'

const shares = {
  agreed: names('sovittu omarahoitus', 'avtalad egenfinansiering', 'own share agreed'),
  invoiced: names('laskutettu omarahoitus', 'fakturerad egenfinansiering', 'own share invoiced'),
  paid: names('maksettu omarahoitus', 'betald egenfinansiering', 'own share paid'),
} as const satisfies Record<string, Names>
const SHARES = ['agreed', 'invoiced', 'paid'] as const satisfies (keyof typeof shares)[]

const tableOf = { agreed: 'group_shares', invoiced: 'group_invoices', paid: 'group_payments' } as const

const participants = ({ companies }: ReportInput) => companies.filter(({ role }) => role === 'participant')
/** In it on the last day that the report tells of. */
function isIn({ leftOn }: ReportCompany, { report, project }: ReportInput): boolean {
  const last = (report.period ?? project.period)?.end ?? null
  return leftOn === null || (last !== null && leftOn >= last)
}

const companyNames = names('Yritykset', 'Företag', 'Companies')

/** Companies that take part, and their own money; each company once. */
export const companyFields: readonly DataField[] = [
  field(
    'companies',
    'companies.count',
    names('Mukana olevat yritykset', 'Deltagande företag', 'Companies taking part'),
    (input) => {
      const ids = participants(input).filter((company) => isIn(company, input))
      return reading(
        count(new Set(ids.map(({ organisationId }) => organisationId)).size),
        rowsOf(
          'participations',
          ids.map(({ participationId }) => participationId),
          'role',
        ),
      )
    },
  ),
  ...SHARES.map((name) =>
    field('companies', `companies.${name}`, named(companyNames, shares[name]), (input) =>
      reading(
        money(sumCents(input.companies.map((company) => company[name]))),
        rowsOf(
          tableOf[name],
          input.companies.map(({ organisationId }) => organisationId),
          name,
        ),
      ),
    ),
  ),
]

export function companyFamilies(input: ReportInput): readonly DataField[] {
  const known = new Map(input.companies.map(({ organisationId, name }) => [organisationId, name]))
  return [...known].flatMap(([id, name]) =>
    SHARES.map((kind) =>
      field('companies', `company.${id}.${kind}`, named(same(name), shares[kind]), ({ companies }) => {
        const own = companies.filter(({ organisationId }) => organisationId === id)
        return own.length === 0
          ? null
          : reading(money(sumCents(own.map((company) => company[kind]))), rowsOf(tableOf[kind], [id], kind))
      }),
    ),
  )
}
