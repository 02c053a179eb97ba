import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import type { ReportCompany } from '#domain/report/report-input.ts'
import { sumCents } from '#domain/values/money.ts'
import type { Block, Cell, Table } from '../engine/model.ts'
import { sentence, small } from '../page-text.ts'
import { cell } from '../people-page.ts'
import { columns, heads, moneyCell } from '../table-cells.ts'
import { from } from './page.ts'
import type { ReportPage } from './page.ts'
import { timeText } from './time-text.ts'

export const COMPANIES_ID = 'taulukko-yritykset'

/**
 * Companies that take part or have taken part, and when; their own shares where any are agreed. Those that were only
 * interested, and partners, are not among them.
 */
export function companiesTable(page: ReportPage): Block[] {
  const { input, words, language } = page
  const companies = input.companies.filter(({ role, joinedOn }) => role === 'participant' && joinedOn !== null)
  if (companies.length === 0) return [small(words.companiesNone)]
  const hasShares = companies.some(({ agreed }) => agreed !== 0)
  const ids = companies.map(({ participationId }) => participationId)
  const sum = (of: 'agreed' | 'paid', field: string) =>
    moneyCell(sumCents(companies.map((company) => company[of])), language, from('participations', ids, field))
  const table: Table = {
    kind: 'table',
    id: COMPANIES_ID,
    caption: words.companies,
    columns: columns(hasShares ? [3.2, 1.9, 2, 2, 2.2, 2] : [3.6, 2, 2.2, 2.4], 4),
    headerRows: heads([
      words.company,
      words.businessId,
      words.municipality,
      words.joined,
      ...(hasShares ? [words.agreed, words.paid] : []),
    ]),
    rows: companies.map((company) => companyRow(page, company, hasShares)),
    ...(hasShares && {
      footerRows: [
        [
          cell(words.total, { header: true, colSpan: 4 }),
          sum('agreed', 'own_share'),
          sum('paid', 'own_share_payments'),
        ],
      ],
    }),
  }
  return [sentence(words.companiesIntro, table.id), table]
}

function companyRow({ language }: ReportPage, company: ReportCompany, hasShares: boolean): Cell[] {
  const { organisationId, participationId, name, businessId, municipality, joinedOn, leftOn, agreed, paid } = company
  const ofCompany = (field: string) => from('organisations', [organisationId], field)
  const ofPart = (field: string) => from('participations', [participationId], field)
  return [
    cell(name, { header: true }, ofCompany('name')),
    cell(businessId ?? '', {}, ofCompany('business_id')),
    cell(municipality === null ? '' : municipalityName(municipality, language), {}, ofCompany('municipality')),
    cell(timeText(joinedOn, leftOn, language), {}, ofPart('joined_on')),
    ...(hasShares
      ? [moneyCell(agreed, language, ofPart('own_share')), moneyCell(paid, language, ofPart('own_share_payments'))]
      : []),
  ]
}
