import type { ClaimAdvance, ClaimDetail, ClaimList, ClaimRowOut, ClaimSummary } from '#contract/index.ts'
import type { ClaimAdvancesTable, ClaimPaymentsTable, ClaimsTable } from '#db/claims/tables.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import { claimChainProblems, unclaimedPeriod } from '#domain/claims/claim-chain.ts'
import type { ClaimView } from '#domain/claims/claim-book.ts'
import { findingsOfDraft } from '#domain/claims/claim-finding.ts'
import { appliedUpTo } from './applied-in-time.ts'
import { claimLines, overrunsOf } from '#domain/claims/claim-lines.ts'
import { costModel } from '#domain/cost-models/catalogue.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import { ADVANCE_RULES, advanceLimit } from '#domain/shares/advance.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { addCents, cents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'
import { grantDecisionOf } from '#domain/decision/grant.ts'
import { rowsOfClaim } from './claim-rows.ts'
import { paidFor } from './paid.ts'
import type { ProjectClaims } from './read-book.ts'

const dayOrNull = (text: string | null): Day | null => (text === null ? null : asDay(text))
const centsOrNull = (value: number | null): Cents | null => (value === null ? null : cents(value))

function headOf(row: ClaimsTable, { inForce, isCorrection }: Pick<ClaimView, 'inForce' | 'isCorrection'>) {
  return {
    id: row.id,
    version: row.version,
    serial: row.serial,
    revision: row.revision,
    period: { start: asDay(row.period_start), end: asDay(row.period_end) },
    isLast: row.is_last === 1,
    state: row.state,
    inForce,
    isCorrection,
    sentOn: dayOrNull(row.sent_on),
    decidedOn: dayOrNull(row.decided_on),
    decisionNumber: row.decision_number,
    note: row.note,
  }
}

function summaryOf(book: ProjectClaims, row: ClaimsTable, view: ClaimView): ClaimSummary {
  const { claimed, decided } = view
  return {
    ...headOf(row, view),
    net: claimed.net,
    support: claimed.support,
    payable: claimed.payable,
    decidedSupport: decided?.support ?? null,
    decidedPayable: decided?.payable ?? null,
    paid: paidFor(book, row.serial),
  }
}

export function listOf(book: ProjectClaims): ClaimList {
  const { project, period, decision, views, advance } = book
  const grant = decision === null ? null : grantDecisionOf(decision)
  const standing = views.filter(({ inForce }) => inForce)
  const places = standing.map(({ record }) => record)
  const draft = views.some(({ record }) => record.state === 'draft' && record.version === 1)
  const open = period === null || grant === null || draft ? undefined : unclaimedPeriod(places, period)
  const sent = standing.filter(({ record }) => record.state !== 'draft')
  const regime = decision?.regime ?? usualRegimeOf(project)
  const rule = ADVANCE_RULES[regime]
  return {
    projectId: project.id,
    period: period && { ...period },
    regime,
    obstacle: period === null ? 'no_project_period' : grant === null ? 'no_decision' : null,
    decision: grant && {
      sequence: grant.version,
      number: grant.number,
      supportRate: grant.supportRate,
      granted: grant.granted,
    },
    claims: book.claims.flatMap((row) => {
      const view = views.find(({ record }) => record.id === row.id)
      return view === undefined ? [] : [summaryOf(book, row, view)]
    }),
    next: open === undefined ? null : { serial: places.length + 1, period: { ...open } },
    chain: period === null ? [] : [...claimChainProblems(places, period)],
    advance: advance && toAdvance(advance),
    advanceRule: grant && {
      limit: advanceLimit(grant.granted, rule),
      offsetRate: rule.parameters.offset.value,
      verified: rule.certainty === 'verified',
    },
    totals: {
      granted: grant?.granted ?? null,
      claimed: sumCents(sent.map(({ claimed }) => claimed.support)),
      decided: sumCents(sent.flatMap(({ decided }) => decided?.support ?? [])),
      paid: addCents(
        sumCents(book.payments.map(({ amount_cents: amount }) => cents(amount))),
        centsOrNull(advance?.received_cents ?? null) ?? ZERO_CENTS,
      ),
    },
  }
}

function toAdvance(row: ClaimAdvancesTable): ClaimAdvance {
  return {
    id: row.id,
    version: row.version,
    grantedOn: asDay(row.granted_on),
    decisionNumber: row.decision_number,
    granted: cents(row.granted_cents),
    receivedOn: dayOrNull(row.received_on),
    received: centsOrNull(row.received_cents),
    reference: row.reference,
    offsetRate: row.offset_rate,
  }
}

export function detailOf(book: ProjectClaims, view: ClaimView, row: ClaimsTable): ClaimDetail {
  const { record, claimed, decided, terms } = view
  const version = book.decisions.find(({ id }) => id === terms.decisionId)
  const shown = decided ?? claimed
  const { grant } = terms
  return {
    ...headOf(row, view),
    projectId: book.project.id,
    terms: {
      sequence: grant.version,
      number: grant.number,
      regime: grant.regime,
      supportRate: grant.supportRate,
      supportRounding: grant.rounding.support,
      granted: grant.granted,
      models: grant.models.map(({ modelId, rate }) => ({
        title: costModel(modelId)?.rule.titleFi ?? modelId,
        rate: rate ?? stepRate(view, modelId),
      })),
    },
    claimed,
    decided,
    lines: claimLines(shown, terms),
    overruns: overrunsOf(shown, terms, version?.models ?? [], appliedUpTo(book, view)),
    findings:
      record.state === 'draft' && book.period !== null
        ? findingsOfDraft(view, book.views, book.period, book.today)
        : [],
    rows: JSON.stringify([...includedRows(book, view), ...excludedRows(book, view)]),
    payments: book.payments.filter(({ claim_id: id }) => id === record.id).map(toPayment),
    versions: book.claims
      .filter(({ serial }) => serial === record.serial)
      .map(({ id, revision, state }) => ({ id, revision, state })),
  }
}

function stepRate({ terms }: ClaimView, modelId: string): number | null {
  return terms.claim.steps.find(({ model }) => model.id === modelId)?.rate ?? null
}

function toPayment(row: ClaimPaymentsTable) {
  const { id, version, paid_on: day, amount_cents: amount, reference } = row
  return { id, version, paidOn: asDay(day), amount: cents(amount), reference }
}

function includedRows(book: ProjectClaims, view: ClaimView): readonly ClaimRowOut[] {
  return rowsOfClaim(book, view).map((row) => {
    const { ledgerRowId: id, entry, voucher, costDay, paymentDay, account, supplier, text, category } = row
    const told = { id, entry, voucher, costDay, paymentDay, account, supplier, text, category }
    return {
      ...told,
      amount: row.amount,
      isLate: row.isLate,
      accepted: row.accepted,
      cutReason: row.reason,
      excluded: null,
    }
  })
}

function excludedRows({ ledger }: ProjectClaims, { selected }: ClaimView): readonly ClaimRowOut[] {
  const excluded = selected?.excluded ?? []
  const elsewhere = excluded.filter(({ reason }) => reason === 'in_other_claim')
  const others = excluded.filter(({ reason }) => reason !== 'in_other_claim')
  return [...others, ...elsewhere].flatMap(({ entry: { id }, reason }) => {
    const row = ledger.get(id)
    if (row === undefined) return []
    const fields = toFields(row)
    const { entry, voucher, costDay, paymentDay, account, supplier, text, category } = fields
    const told = { id, entry, voucher, costDay, paymentDay, account, supplier, text, category }
    return { ...told, amount: eligibleOf(fields), isLate: false, accepted: null, cutReason: '', excluded: reason }
  })
}
