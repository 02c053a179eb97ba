import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { groupState } from '#domain/groups/group-state.ts'
import type { OwnMoney } from '#domain/groups/own-money.ts'
import type { ReportCompany } from '#domain/report/report-input.ts'
import type { Day } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import { judgeProject } from '../../eligibility/project-eligibility.ts'
import { readBook } from '../../groups/read-book.ts'
import { dayOrNull } from '../report-row.ts'

interface CompaniesPlace {
  readonly projectId: string
  readonly on: Day
  /** Own money up to this day; `null` = all of it. */
  readonly until: Day | null
  /** Of the names of municipalities. */
  readonly language: Language
}

/**
 * Companies in the order of their parts, as they stand on a day. Own money of one that has left and come back stands on
 * its last part alone, so that no euro is counted twice.
 */
export async function readCompanies(
  db: Kysely<Database>,
  { projectId, on, until, language }: CompaniesPlace,
): Promise<ReportCompany[]> {
  const { parts } = await judgeProject(db, projectId, on)
  if (parts.length === 0) return []
  const group = await readBook(db, projectId, on)
  const book = { ...group.book, money: moneyUntil(group.book.money, until) }
  const states = group.rows.settings === null ? [] : groupState(book).companies
  const lastPart = new Map(parts.map(({ row }) => [row.organisation_id, row.id]))
  return parts.map(({ row, judged }) => {
    const isLast = lastPart.get(row.organisation_id) === row.id
    const state = isLast ? states.find(({ companyId }) => companyId === row.organisation_id) : undefined
    return {
      participationId: row.id,
      organisationId: row.organisation_id,
      name: row.name,
      businessId: row.business_id,
      municipality: row.municipality === null ? null : municipalityName(row.municipality, language),
      role: row.role,
      joinedOn: dayOrNull(row.joined_on),
      leftOn: dayOrNull(row.left_on),
      agreementSignedOn: dayOrNull(row.agreement_signed_on),
      status: judged.status,
      verdicts: judged.verdicts,
      agreed: state?.agreed ?? ZERO_CENTS,
      invoiced: state?.money.invoiced ?? ZERO_CENTS,
      paid: state?.money.paid ?? ZERO_CENTS,
    }
  })
}

/** Invoices and payments of days up to one, as a report of a period has its other money too. */
function moneyUntil(money: OwnMoney, until: Day | null): OwnMoney {
  if (until === null) return money
  return {
    invoices: money.invoices.filter(({ invoicedOn }) => invoicedOn <= until),
    payments: money.payments.filter(({ paidOn }) => paidOn <= until),
  }
}
