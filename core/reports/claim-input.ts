import type { ClaimsTable } from '#db/claims/tables.ts'
import { appliedUpTo } from '../claims/applied-in-time.ts'
import { claimLines, overrunsOf } from '#domain/claims/claim-lines.ts'
import type { ClaimAccount } from '#domain/claims/claim-account.ts'
import type { ClaimView } from '#domain/claims/claim-book.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import type { ClaimInput, ClaimPaymentFigures, PreviousClaim } from '#templates/claim-inputs.ts'
import { AppError } from '../app-error.ts'
import { rowsOfClaim } from '../claims/claim-rows.ts'
import { paidFor } from '../claims/paid.ts'
import { readBook } from '../claims/read-book.ts'
import type { ProjectClaims } from '../claims/read-book.ts'
import type { CoreContext } from '../context.ts'
import type { FormPlace } from './form-request.ts'
import { readStaffing } from '../people/staffing.ts'

/**
 * The claim of a period, in the version that holds: the one that ends in the period, otherwise the newest. Throws
 * `not_found` while the project has none.
 */
export function claimInput(
  { session, ports }: CoreContext,
  { projectId, period: asked }: FormPlace,
): Promise<ClaimInput> {
  const today = asDay(ports.now().slice(0, 10))
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const book = await readBook(db, projectId, today)
      const view = claimOfPeriod(book, asked)
      if (view === undefined) throw new AppError('not_found', { what: 'claims', id: '' })
      const { rows: staff } = await readStaffing(db, projectId, view.record.period)
      return { ...inputOf(book, view), staff }
    })
}

/** Undefined while the project has no claim, or none that ends in the period. */
export function claimOfPeriod({ views }: ProjectClaims, asked: Period | null): ClaimView | undefined {
  const standing = views.filter(({ inForce }) => inForce)
  const ofPeriod = standing.findLast(
    ({ record: { period } }) => asked !== null && asked.start <= period.end && period.end <= asked.end,
  )
  return ofPeriod ?? (asked === null ? standing.at(-1) : undefined)
}

export function inputOf(book: ProjectClaims, view: ClaimView): Omit<ClaimInput, 'staff'> {
  const { project, advance } = book
  const { record, claimed, terms } = view
  const row = book.claims.find(({ id }) => id === record.id)
  const version = book.decisions.find(({ id }) => id === terms.decisionId)
  return {
    project: {
      id: project.id,
      code: project.code,
      name: project.name,
      applicantName: project.applicant_name,
      period: book.period,
      authority: project.authority,
      fund: project.fund,
    },
    applicant: applicantOf(book),
    decision: {
      id: terms.decisionId,
      sequence: terms.grant.version,
      number: terms.grant.number,
      decidedOn: terms.grant.decidedOn,
      regime: terms.grant.regime,
      fund: terms.grant.fund,
      supportRate: terms.grant.supportRate,
      granted: terms.grant.granted,
      modelIds: terms.grant.models.map(({ modelId }) => modelId),
      plannedNet: terms.plannedNet,
      budgetTotal: terms.budgetTotal,
    },
    claim: {
      id: record.id,
      serial: record.serial,
      revision: record.version,
      period: record.period,
      isLast: record.isLast,
      state: record.state,
      sentOn: record.sentOn,
      note: row?.note ?? '',
    },
    rows: rowsOfClaim(book, view),
    excluded: (view.selected?.excluded ?? []).map(({ entry, reason }) => ({
      ledgerRowId: entry.id,
      reason,
      amount: entry.amount,
    })),
    lines: claimLines(claimed, terms),
    figures: claimed,
    payment: paymentOf(claimed),
    shares: claimed.shares,
    overruns: overrunsOf(claimed, terms, version?.models ?? [], appliedUpTo(book, view)),
    settlement: settlementOf(view, row),
    payments: book.payments
      .filter((payment) => payment.claim_id === record.id)
      .map(({ id, claim_id: claimId, paid_on: day, amount_cents: amount, reference }) => ({
        id,
        claimId,
        paidOn: asDay(day),
        amount: cents(amount),
        reference,
      })),
    advance: advance && {
      id: advance.id,
      granted: cents(advance.granted_cents),
      grantedOn: asDay(advance.granted_on),
      received: advance.received_cents === null ? null : cents(advance.received_cents),
      receivedOn: advance.received_on === null ? null : asDay(advance.received_on),
    },
    previous: book.views
      .filter((each) => each.inForce && each.record.serial < record.serial)
      .map((each) => previousOf(book, each)),
  }
}

function settlementOf({ decided }: ClaimView, row: ClaimsTable | undefined): ClaimInput['settlement'] {
  const decidedOn = row?.decided_on ?? null
  if (decided === null || row === undefined || decidedOn === null) return null
  return {
    ...paymentOf(decided),
    decidedOn: asDay(decidedOn),
    number: row.decision_number,
    acceptedNet: decided.net,
  }
}

function applicantOf({ project }: ProjectClaims): ClaimInput['applicant'] {
  return {
    name: project.applicant_name,
    businessId: project.applicant_business_id,
    street: project.applicant_street,
    postalCode: project.applicant_postal_code,
    city: project.applicant_city,
    phone: project.applicant_phone,
    contactName: project.contact_name,
    contactPosition: project.contact_position,
    contactEmail: project.contact_email,
    contactPhone: project.contact_phone,
  }
}

function paymentOf(account: ClaimAccount): ClaimPaymentFigures {
  const { support, sanction, stateDeduction, offset, payable, advanceLeft } = account
  return { support, sanction, stateDeduction, offset, payable, advanceLeft }
}

function previousOf(book: ProjectClaims, { record, claimed, decided }: ClaimView): PreviousClaim {
  return {
    id: record.id,
    serial: record.serial,
    period: record.period,
    state: record.state,
    sentOn: record.sentOn,
    claimedNet: claimed.net,
    claimedSupport: claimed.support,
    decidedSupport: decided?.support ?? null,
    paid: paidFor(book, record.serial),
  }
}
