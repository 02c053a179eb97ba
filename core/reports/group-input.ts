import type { Kysely } from 'kysely'
import { readLinkClosure } from '#db/organisations/read-facts.ts'
import type { Database } from '#db/schema.ts'
import { regimeOn } from '#domain/de-minimis/regimes.ts'
import { undertakingOf } from '#domain/de-minimis/undertaking.ts'
import { fiscalWindow, rollingWindow } from '#domain/de-minimis/windows.ts'
import { municipalityName } from '#domain/catalogue/dated-municipalities.ts'
import { groupState } from '#domain/groups/group-state.ts'
import type { CompanyState, GroupState } from '#domain/groups/group-state.ts'
import { isHeldOn } from '#domain/organisation/link.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { GroupInput, PrintedCompany, PrintedInvoice } from '#templates/group-inputs.ts'
import type { CoreContext } from '../context.ts'
import { toLink } from '../eligibility/to-facts.ts'
import { readBook } from '../groups/read-book.ts'
import type { GroupReading } from '../groups/read-book.ts'
import type { FormPlace } from './form-request.ts'
import { newestDay } from './newest-day.ts'

/** The group as of the day of the newest change, so that the same state gives the same pages on any day. */
export function groupInput({ session }: CoreContext, { projectId }: Pick<FormPlace, 'projectId'>): Promise<GroupInput> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const asOf = await newestDay(db)
      const reading = await readBook(db, projectId, asOf)
      const state = groupState(reading.book)
      const { decision, book, periods } = reading
      const project = await db.selectFrom('projects').selectAll().where('id', '=', projectId).executeTakeFirstOrThrow()
      const register = await readRegister(db, book.companyIds)
      return {
        project: { id: projectId, code: project.code, name: project.name, applicantName: project.applicant_name },
        asOf,
        kind: book.kind,
        period: reading.project.period,
        decision:
          decision === undefined || decision.decidedOn === null
            ? null
            : {
                id: decision.id,
                number: decision.number,
                decidedOn: decision.decidedOn,
                rate: decision.supportRate,
                authority: project.authority,
              },
        periods: periods.map(({ period, claimDay }, index) => ({ serial: index + 1, days: period, claimDay })),
        companies: state.companies.map((company) =>
          printed(company, { reading, state, register, day: decision?.decidedOn ?? asOf }),
        ),
      }
    })
}

type Register = Awaited<ReturnType<typeof readRegister>>

/** What the register knows of the companies, and of all that count as one with them. */
async function readRegister(db: Kysely<Database>, ids: readonly string[]) {
  const links = await readLinkClosure(db, ids)
  const all = [...new Set([...ids, ...links.flatMap((link) => [link.organisation_id, link.owner_id ?? []].flat())])]
  const some = all.length === 0 ? [''] : all
  return {
    links,
    organisations: await db.selectFrom('organisations').selectAll().where('id', 'in', some).execute(),
    sites: await db
      .selectFrom('organisation_sites')
      .selectAll()
      .where('organisation_id', 'in', some)
      .orderBy('id')
      .execute(),
    years: await db
      .selectFrom('organisation_years')
      .selectAll()
      .where('organisation_id', 'in', some)
      .orderBy('start_day', 'desc')
      .execute(),
    aid: await db
      .selectFrom('organisation_aid')
      .selectAll()
      .where('organisation_id', 'in', some)
      .orderBy('granted_on')
      .orderBy('id')
      .execute(),
  }
}

interface Around {
  readonly reading: GroupReading
  readonly state: GroupState
  readonly register: Register
  /** Day of the decision: who counts as one undertaking and which aid counts is told of it. */
  readonly day: Day
}

const QUARTER = 2_500

function printed(company: CompanyState, around: Around): PrintedCompany {
  const { reading, register, day } = around
  const { companyId: id } = company
  const row = register.organisations.find((each) => each.id === id)
  const part = reading.participants.findLast((each) => each.organisation_id === id)
  const agreement = reading.rows.agreements.findLast(({ valid_from: from }) => from <= reading.book.today)
  const share = reading.rows.shares.find((each) => each.agreement_id === agreement?.id && each.organisation_id === id)
  const links = register.links.map(toLink).filter((link) => link.ownedId === id && isHeldOn(link, day))
  const years = register.years.filter((year) => year.organisation_id === id)
  return {
    id,
    name: row?.name ?? '',
    businessId: row?.business_id ?? null,
    address: addressOf(row?.street ?? '', row?.postal_code ?? '', row?.city ?? ''),
    municipality: nameOfMunicipality(row?.municipality ?? null),
    contact: [row?.contact_name, row?.email, row?.phone].filter(Boolean).join(', '),
    nace: row?.nace ?? '',
    isIn: company.isIn,
    participationId: part?.id ?? null,
    joinedOn: dayOrNull(part?.joined_on ?? null),
    leftOn: dayOrNull(part?.left_on ?? null),
    leavingReason: part?.leaving_reason ?? '',
    signedOn: dayOrNull(part?.agreement_signed_on ?? null),
    weight: share?.weight ?? null,
    shareId: share?.id ?? null,
    planned: company.planned,
    agreed: company.agreed,
    due: company.due,
    money: company.money,
    periods: company.periods.map((period, index) => ({ ...period, serial: index + 1 })),
    invoices: invoicesOf(id, around),
    sites: register.sites
      .filter((site) => site.organisation_id === id)
      .map((site) => ({
        id: site.id,
        address: addressOf(site.street, site.postal_code, '') || site.name,
        municipality: nameOfMunicipality(site.municipality),
        areaClass: site.area_class,
        mapCheck: site.map_check,
        checkedOn: dayOrNull(site.checked_on),
        checkedBy: site.checked_by,
      })),
    years: years.map((year) => ({
      id: year.id,
      period: { start: asDay(year.start_day), end: asDay(year.end_day) },
      awu: year.awu,
      turnover: year.turnover_cents === null ? null : cents(year.turnover_cents),
      balance: year.balance_cents === null ? null : cents(year.balance_cents),
    })),
    owners: register.links
      .filter((link) => link.organisation_id === id && Math.max(link.votes ?? 0, link.capital ?? 0) >= QUARTER)
      .filter((link) => links.some((held) => held.ownerName === link.owner_name))
      .map((link) => ({
        id: link.id,
        name: link.owner_name,
        share: basisPoints(Math.max(link.votes ?? 0, link.capital ?? 0)),
      })),
    ...aidOf(id, around, part?.activity ?? row?.activity ?? null),
  }
}

/** The undertaking on the day of the decision, the act of that day, and the aid that may count under it. */
function aidOf(id: string, { register, day }: Around, activity: string | null) {
  const { members } = undertakingOf(id, register.links.map(toLink), day)
  const nameOf = (member: string) => register.organisations.find((each) => each.id === member)?.name ?? ''
  const family = activity === 'agriculture' || activity === 'fishery' ? activity : 'general'
  const act = regimeOn(family, day)
  const years: readonly Period[] = register.years
    .filter((year) => year.organisation_id === id)
    .map((year) => ({ start: asDay(year.start_day), end: asDay(year.end_day) }))
  const window = act?.window === 'fiscal' ? fiscalWindow(day, years) : rollingWindow(day, 'conservative')
  return {
    undertaking: members.filter((member) => member !== id).map(nameOf),
    aidAct:
      act === undefined
        ? null
        : { name: act.rule.citation.act, article: act.rule.citation.article ?? '', since: window.start },
    priorAid: register.aid
      .filter((aid) => members.includes(aid.organisation_id) && window.start <= aid.granted_on && aid.granted_on <= day)
      .map((aid) => ({
        id: aid.id,
        receiver: nameOf(aid.organisation_id),
        grantedOn: asDay(aid.granted_on),
        grantor: aid.grantor,
        amount: cents(aid.gross_grant_cents),
        regime: aid.regime,
      })),
  }
}

/** In the order of the table, each with what has settled it. */
function invoicesOf(companyId: string, { reading, state }: Around): readonly PrintedInvoice[] {
  const payments = new Map(reading.rows.payments.map((row) => [row.id, row]))
  return reading.rows.invoices.flatMap((row) => {
    if (row.organisation_id !== companyId || row.invoiced_on === null || row.amount_cents === null) return []
    const balance = state.settled.balances.find(({ invoice }) => invoice.id === row.id)
    return [
      {
        id: row.id,
        number: row.invoice_number,
        kind: row.kind,
        invoicedOn: asDay(row.invoiced_on),
        dueOn: dayOrNull(row.due_on),
        amount: cents(row.amount_cents),
        open: balance?.open ?? ZERO_CENTS,
        payments: (balance?.settlements ?? []).map(({ paymentId, paidOn, amount }) => ({
          id: paymentId,
          paidOn,
          amount,
          method: payments.get(paymentId)?.method ?? 'bank',
          evidence: payments.get(paymentId)?.evidence ?? '',
        })),
      },
    ]
  })
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : asDay(text))
const nameOfMunicipality = (code: string | null) => (code === null ? '' : municipalityName(code, 'fi'))
const addressOf = (street: string, postal: string, city: string) =>
  [street, [postal, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
