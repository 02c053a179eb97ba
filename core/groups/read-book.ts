import type { Kysely } from 'kysely'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { listClaimVersions, listCompanyCosts } from '#db/groups/group-costs.ts'
import type { CompanyCostRow } from '#db/groups/group-costs.ts'
import { listParticipants, organisationNames } from '#db/groups/participants.ts'
import type { ParticipantRow } from '#db/groups/participants.ts'
import { readGroup } from '#db/groups/read-groups.ts'
import type { GroupRows } from '#db/groups/read-groups.ts'
import { toCompany } from '#db/ledger/ledger-row.ts'
import type { Database } from '#db/schema.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { versionsInForce } from '#domain/claims/claim-state.ts'
import { heldOn } from '#domain/decision/held-on.ts'
import type { BookedCost } from '#domain/groups/company-cost.ts'
import { groupDecisionOf } from '#domain/groups/decision-terms.ts'
import type { GroupKind } from '#domain/groups/group-kind.ts'
import type { DatedShares, GroupBook } from '#domain/groups/group-book.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import { COMMON_COST } from '#domain/ledger/row.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { addCents, cents, negateCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { contains } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { ledgerProject } from '../ledger/ledger-project.ts'
import { claimPeriods } from './claim-periods.ts'
import type { DatedClaimPeriod } from './claim-periods.ts'

export interface Counted {
  readonly rows: number
  readonly amount: Cents
}

/** A project's group as one consistent state of the database, with what its shares are computed of. */
export interface GroupReading {
  readonly project: { readonly id: string; readonly code: string; readonly period: Period | null }
  readonly rows: GroupRows
  readonly participants: readonly ParticipantRow[]
  readonly names: ReadonlyMap<string, { name: string; businessId: string | null }>
  readonly decision: DecisionVersion | undefined
  readonly periods: readonly DatedClaimPeriod[]
  readonly book: GroupBook
  readonly untagged: Counted
  readonly outside: Counted
}

/** Call it in a transaction. */
export async function readBook(db: Kysely<Database>, projectId: string, today: Day): Promise<GroupReading> {
  const { code, regime: projectRegime, periodStart, periodEnd } = await ledgerProject(db, projectId)
  const period =
    periodStart !== null && periodEnd !== null && periodStart <= periodEnd
      ? { start: periodStart, end: periodEnd }
      : null
  const rows = await readGroup(db, projectId)
  const participants = await listParticipants(db, projectId)
  const versions = await readDecisions(db, projectId)
  const decision = heldOn(versions, today) ?? versions.findLast(({ status }) => status === 'confirmed')
  const kind = rows.settings?.kind ?? 'group'
  const claims = versionsInForce(await listClaimVersions(db, projectId)).map((claim) => ({
    end: asDay(claim.period_end),
    sentOn: claim.sent_on === null ? null : asDay(claim.sent_on),
  }))
  const costs = sortCosts(await listCompanyCosts(db, projectId), period, kind === 'shares')
  const ids = companyIds(participants, rows, costs.booked, kind)
  const periods = period === null ? [] : claimPeriods(period, claims, decision)
  const regime = decision?.regime ?? projectRegime
  return {
    project: { id: projectId, code, period },
    rows,
    participants,
    names: await organisationNames(db, ids),
    decision,
    periods,
    untagged: costs.untagged,
    outside: costs.outside,
    book: {
      kind,
      regime,
      limits: { least: rows.settings?.least ?? null, most: rows.settings?.most ?? null },
      tolerance: rows.settings?.tolerance ?? null,
      periods,
      companyIds: ids,
      group: { agreements: agreedShares(rows).map(weightsOf), stays: staysOf(participants, kind) },
      agreed: agreedShares(rows),
      costs: costs.booked,
      decisionOn: decisionReader(versions),
      money: moneyRows(rows, periods),
      today,
    },
  }
}

/** Each version is worked out once, however many days are asked about. */
function decisionReader(versions: readonly DecisionVersion[]): GroupBook['decisionOn'] {
  const known = new Map<DecisionVersion, ReturnType<typeof groupDecisionOf>>()
  return (day) => {
    const version = heldOn(versions, day)
    if (version === undefined) return undefined
    if (!known.has(version)) known.set(version, groupDecisionOf(version))
    return known.get(version)
  }
}

/** In the order of the agreement; two rows of one company, which joining organisations can leave, add up. */
function agreedShares({ agreements, shares }: GroupRows): readonly DatedShares[] {
  return agreements.map(({ id, valid_from: validFrom }) => {
    const byCompany = new Map<string, DatedShares['shares'][number]>()
    for (const row of shares.filter((share) => share.agreement_id === id)) {
      const before = byCompany.get(row.organisation_id)
      const specific = cents(row.specific_cents ?? 0)
      const stated = row.agreed_cents === null ? null : cents(row.agreed_cents)
      byCompany.set(row.organisation_id, {
        companyId: row.organisation_id,
        weight: row.weight + (before?.weight ?? 0),
        specific: addCents(specific, before?.specific ?? ZERO_CENTS),
        stated: stated === null ? (before?.stated ?? null) : addCents(stated, before?.stated ?? ZERO_CENTS),
      })
    }
    return { validFrom: asDay(validFrom), shares: [...byCompany.values()] }
  })
}

const weightsOf = ({ validFrom, shares }: DatedShares) => ({
  validFrom,
  weights: shares.map(({ companyId, weight }) => ({ companyId, weight })),
})

/** Of a project that is not theirs the payers are partners too. */
function staysOf(participants: readonly ParticipantRow[], kind: GroupKind) {
  return participants
    .filter(({ role }) => role === 'participant' || (kind === 'shares' && role === 'partner'))
    .map(({ organisation_id: companyId, joined_on: from, left_on: to }) => ({
      companyId,
      from: from === null ? null : asDay(from),
      to: to === null ? null : asDay(to),
    }))
}

/** The invoices and payments that are whole; the others wait for their missing cells. */
function moneyRows({ invoices, payments }: GroupRows, periods: readonly DatedClaimPeriod[]): GroupBook['money'] {
  return {
    invoices: invoices.flatMap((row) => {
      if (row.organisation_id === null || row.invoiced_on === null || row.amount_cents === null) return []
      const invoicedOn = asDay(row.invoiced_on)
      const of = row.covers_to === null ? invoicedOn : asDay(row.covers_to)
      const period = periods.findIndex((each) => contains(each.period, of))
      return [
        {
          id: row.id,
          companyId: row.organisation_id,
          kind: row.kind,
          amount: cents(row.amount_cents),
          invoicedOn,
          dueOn: row.due_on === null ? null : asDay(row.due_on),
          period: period === -1 ? null : period,
        },
      ]
    }),
    payments: payments.flatMap((row) => {
      if (row.organisation_id === null || row.paid_on === null || row.amount_cents === null) return []
      const { id, organisation_id: companyId, invoice_id: invoiceId, method } = row
      return [{ id, companyId, invoiceId, paidOn: asDay(row.paid_on), amount: cents(row.amount_cents), method }]
    }),
  }
}

/** Participants in their order, then who has only an agreement, money or costs left here. */
function companyIds(
  participants: readonly ParticipantRow[],
  rows: GroupRows,
  costs: readonly BookedCost[],
  kind: GroupKind,
) {
  const companies = participants.filter(
    ({ role }) => role === 'participant' || role === 'interested' || (kind === 'shares' && role === 'partner'),
  )
  return [
    ...new Set([
      ...companies.map((row) => row.organisation_id),
      ...[...rows.shares, ...rows.invoices, ...rows.payments].flatMap((row) => row.organisation_id ?? []),
      ...costs.flatMap(({ companyId }) => companyId ?? []),
    ]),
  ]
}

/** Costs by what can be done with them. Where companies only pay, every cost is everybody's. */
function sortCosts(rows: readonly CompanyCostRow[], period: Period | null, isShared: boolean) {
  const booked: BookedCost[] = []
  let untagged: Counted = { rows: 0, amount: ZERO_CENTS }
  let outside: Counted = { rows: 0, amount: ZERO_CENTS }
  for (const row of rows) {
    // What the funder has cut is nobody's share any more.
    const claimed =
      row.accepted_cents === null
        ? eligibleOf({
            netCents: row.net_cents === null ? null : cents(row.net_cents),
            vatCents: row.vat_cents === null ? null : cents(row.vat_cents),
            vatFinal: row.vat_final === 1,
            eligibleCents: row.eligible_cents === null ? null : cents(row.eligible_cents),
          })
        : cents(row.accepted_cents)
    if (claimed === null) continue
    const amount = row.entry === 'income' ? negateCents(claimed) : claimed
    const company = toCompany(row)
    const day = row.cost_day === null ? null : asDay(row.cost_day)
    if (day === null || period === null || !contains(period, day)) outside = counted(outside, amount)
    else if (company === null && !isShared) untagged = counted(untagged, amount)
    else {
      const companyId = company === null || company === COMMON_COST ? null : company
      booked.push({ day, amount, category: row.entry === 'income' ? null : row.category, companyId })
    }
  }
  return { booked, untagged, outside }
}

function counted({ rows, amount }: Counted, more: Cents): Counted {
  return { rows: rows + 1, amount: addCents(amount, more) }
}
