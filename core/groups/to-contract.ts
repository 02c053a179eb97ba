import type { GroupCompany, GroupDetail, GroupState } from '#contract/index.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import { groupState } from '#domain/groups/group-state.ts'
import type { CompanyState, GroupState as DomainState } from '#domain/groups/group-state.ts'
import { sizeRule } from '#domain/groups/group-verdicts.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import { fundingOf } from '#domain/decision/funding.ts'
import { groupDecisionOf } from '#domain/groups/decision-terms.ts'
import { toVerdict } from '../people/to-contract.ts'
import type { GroupReading } from './read-book.ts'

/** The state with the names of its companies. */
export function toState(state: DomainState, reading: GroupReading): GroupState {
  return {
    companies: state.companies.map((company) => toCompany(company, reading)),
    totals: state.totals.map((total) => ({ ...total, sameShare: toVerdict(total.sameShare) })),
    sizes: state.sizes.map(({ period, companyIds, verdict }) => ({
      days: { ...period },
      companyIds: [...companyIds],
      verdict: toVerdict(verdict),
    })),
    publicShare: state.publicShare === null ? null : toVerdict(state.publicShare),
  }
}

function toCompany(company: CompanyState, { participants, names }: GroupReading): GroupCompany {
  const { companyId, periods, paidVerdict, cashVerdict, planned, due, isIn, agreed, money } = company
  const { name = '', businessId = null } = names.get(companyId) ?? {}
  // The row that holds now: the last one, as a company that has come back has two.
  const row = participants.findLast((each) => each.organisation_id === companyId)
  return {
    organisationId: companyId,
    name,
    businessId,
    role: row?.role ?? null,
    joinedOn: row?.joined_on ?? null,
    leftOn: row?.left_on ?? null,
    leavingReason: row?.leaving_reason ?? '',
    signedOn: row?.agreement_signed_on ?? null,
    isIn,
    agreed,
    planned: { cost: planned.cost, aid: planned.aid, self: planned.self },
    due,
    money,
    periods: periods.map((each) => ({ ...each, paidVerdict: toVerdict(each.paidVerdict) })),
    paidVerdict: toVerdict(paidVerdict),
    cashVerdict: toVerdict(cashVerdict),
  }
}

export function toDetail(reading: GroupReading): GroupDetail {
  const { project, rows, periods, book, decision, names, untagged, outside } = reading
  const state = groupState(book)
  const { least, most } = sizeRule(book.regime, book.limits).parameters
  const { settings } = rows
  const openOf = new Map(state.settled.balances.map(({ invoice, open }) => [invoice.id, open]))
  const surplusIds = new Set([...state.settled.overPaid.keys(), ...state.settled.overCredited.keys()])
  return {
    ...toState(state, reading),
    projectId: project.id,
    settings: settings && {
      id: settings.id,
      version: settings.version,
      kind: settings.kind,
      least: settings.least,
      most: settings.most,
      tolerance: settings.tolerance,
    },
    regime: book.regime,
    project: project.period && { ...project.period },
    decision: decision === undefined ? null : toDecision(decision),
    periods: periods.map(({ period, claimDay, origin }, index) => ({
      serial: index + 1,
      days: { ...period },
      claimDay,
      origin,
    })),
    limits: { least: least.value, most: most.value },
    agreements: rows.agreements.map((row) => ({
      id: row.id,
      version: row.version,
      validFrom: row.valid_from,
      signedOn: row.signed_on,
      note: row.note,
      shares: rows.shares
        .filter((share) => share.agreement_id === row.id)
        .map((share) => ({
          id: share.id,
          version: share.version,
          organisationId: share.organisation_id,
          name: names.get(share.organisation_id)?.name ?? '',
          weight: share.weight,
          specificCents: share.specific_cents,
          agreedCents: share.agreed_cents,
        })),
    })),
    invoices: rows.invoices.map((row) => ({
      id: row.id,
      version: row.version,
      organisationId: row.organisation_id,
      kind: row.kind,
      number: row.invoice_number,
      invoicedOn: row.invoiced_on,
      dueOn: row.due_on,
      coversTo: row.covers_to,
      amountCents: row.amount_cents,
      note: row.note,
      open: openOf.get(row.id) ?? ZERO_CENTS,
    })),
    payments: rows.payments.map((row) => ({
      id: row.id,
      version: row.version,
      organisationId: row.organisation_id,
      invoiceId: row.invoice_id,
      paidOn: row.paid_on,
      amountCents: row.amount_cents,
      method: row.method,
      reference: row.reference,
      evidence: row.evidence,
    })),
    untagged: { ...untagged },
    outside: { ...outside },
    surplus: [...surplusIds].map((organisationId) => ({
      organisationId,
      paid: state.settled.overPaid.get(organisationId) ?? ZERO_CENTS,
      credited: state.settled.overCredited.get(organisationId) ?? ZERO_CENTS,
    })),
  }
}

function toDecision(version: NonNullable<GroupReading['decision']>): NonNullable<GroupDetail['decision']> {
  const { number, decidedOn, supportRate, granted } = version
  const { net } = budgetOf(version)
  return {
    number,
    decidedOn,
    supportRate,
    granted,
    plannedNet: net,
    plannedPublic: fundingOf(version, net).publicMoney,
    plannedPrivate: groupDecisionOf(version)?.plannedPrivate ?? ZERO_CENTS,
  }
}
