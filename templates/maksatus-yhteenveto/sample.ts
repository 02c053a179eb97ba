import { accountOf } from '#domain/claims/claim-account.ts'
import { claimLines, overrunsOf } from '#domain/claims/claim-lines.ts'
import { sumEntries } from '#domain/claims/claim-entry.ts'
import { grantTermsOf } from '#domain/claims/claim-terms.ts'
import type { DecisionContent, DecisionVersion } from '#domain/decision/decision.ts'
import { emptyDecision } from '#domain/decision/empty-decision.ts'
import { asDay } from '#domain/values/day.ts'
import { cents, sumCents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { ClaimInputRow } from '../claim-inputs.ts'
import type { ClaimPerson, ClaimSummary, ClaimSummaryInput } from '../claim-summary-inputs.ts'

const project = { id: 'p1', code: 'J90001', name: 'Kuusijoen uusi suunta', applicantName: 'Kuusijoen kehitys ry' }

const days = (start: string, end: string) => ({ start: asDay(start), end: asDay(end) })

/** What the sample and its tests tell of a claim; everything else is computed as the program does. */
export interface ToldClaim {
  readonly decision: Partial<DecisionContent> &
    Pick<DecisionContent, 'regime' | 'fund' | 'models' | 'cells' | 'sources'>
  readonly rows: readonly ClaimInputRow[]
  readonly people: readonly ClaimPerson[]
  readonly isLast?: boolean
}

/** A first claim of the first half of 2026, by the same rules as the program's own. */
export function claimSummary({ decision, rows, people, isLast = false }: ToldClaim): ClaimSummary {
  const version: DecisionVersion = {
    ...emptyDecision(decision.regime, decision.fund),
    number: 'EURA 2021/90001/09 02 01 01/2025/ELVK',
    decidedOn: asDay('2025-11-20'),
    validFrom: asDay('2026-01-01'),
    supportRate: basisPoints(8_000),
    ...decision,
    id: 'd1',
    version: 1,
    sequence: 1,
    status: 'confirmed',
  }
  const terms = grantTermsOf(version)
  if (terms === null) throw new Error('the decision of the sample lacks its days')
  const entries = rows.map((row) => ({ ...row, kind: row.costKind }))
  const step = {
    claimId: 'c1',
    sums: sumEntries(entries),
    terms,
    told: [],
    isLast,
    day: asDay('2026-08-20'),
    settled: null,
    claimedSupport: null,
  }
  const [account] = accountOf([step], null)
  if (account === undefined) throw new Error('the sample has one claim')
  const { grant } = terms
  return {
    project: {
      ...project,
      period: days('2026-01-01', '2027-12-31'),
      authority: 'Itä-Suomen elinvoimakeskus',
      fund: grant.fund,
    },
    applicant: {
      name: project.applicantName,
      businessId: '0000001-9',
      street: 'Kuusitie 1',
      postalCode: '00100',
      city: 'Kuusijoki',
      phone: '',
      contactName: 'Aino Esimerkki',
      contactPosition: 'projektipäällikkö',
      contactEmail: 'aino.esimerkki@example.fi',
      contactPhone: '',
    },
    decision: {
      id: version.id,
      sequence: 1,
      number: version.number,
      decidedOn: grant.decidedOn,
      regime: grant.regime,
      fund: grant.fund,
      supportRate: grant.supportRate,
      granted: grant.granted,
      modelIds: grant.models.map(({ modelId }) => modelId),
      plannedNet: terms.plannedNet,
      budgetTotal: terms.budgetTotal,
    },
    claim: {
      id: 'c1',
      serial: 1,
      revision: 1,
      period: days('2026-01-01', '2026-06-30'),
      isLast,
      state: 'sent',
      sentOn: asDay('2026-08-20'),
      note: '',
    },
    rows,
    excluded: [],
    lines: claimLines(account, terms),
    figures: account,
    payment: account,
    shares: account.shares,
    overruns: overrunsOf(account, terms, version.models, () => false),
    staff: [],
    settlement: null,
    payments: [],
    advance: null,
    previous: [],
    steps: terms.claim.steps,
    rounding: grant.rounding,
    people,
  }
}

export function voucher(
  id: number,
  day: string,
  text: string,
  amount: number,
  more: Partial<ClaimInputRow> = {},
): ClaimInputRow {
  return {
    ledgerRowId: `r${id}`,
    entry: 'cost',
    voucher: String(1_000 + id),
    costDay: asDay(day),
    paymentDay: asDay(day),
    account: '5000',
    supplier: '',
    text,
    category: 'staff',
    costKind: 'project_pay',
    netCents: cents(amount),
    vatCents: null,
    amount: cents(amount),
    isLate: false,
    accepted: null,
    reason: '',
    ...more,
  }
}

export function personOf(name: string, rows: readonly ClaimInputRow[], more: Partial<ClaimPerson> = {}): ClaimPerson {
  const own = rows.filter(({ text }) => text.includes(name))
  return {
    name,
    ledgerRowIds: own.map(({ ledgerRowId }) => ledgerRowId),
    pay: sumCents(own.map(({ amount }) => amount)),
    hours: null,
    share: null,
    ...more,
  }
}

const budgetCell = (category: 'staff' | 'staff_side_costs' | 'flat_rate', euros: number) => ({
  category,
  year: null,
  partner: '',
  workPackage: '',
  amount: cents(euros * 100),
})

/** Half a year of pay at 26.44 % of side costs and 40 % for everything else, support rounded to the nearest cent. */
export function sample(): ClaimSummaryInput {
  const own = { supplier: project.applicantName }
  const rows = [
    voucher(1, '2026-03-31', 'Palkat 1–3/2026, Aino Esimerkki', 892_500, own),
    voucher(2, '2026-06-30', 'Palkat 4–6/2026, Aino Esimerkki', 910_458, own),
    voucher(3, '2026-06-30', 'Palkat 5–6/2026, Eero Malli', 270_000, own),
  ]
  const claim = claimSummary({
    rows,
    people: [
      personOf('Aino Esimerkki', rows, { share: basisPoints(8_000) }),
      personOf('Eero Malli', rows, { hours: 9_750 }),
    ],
    decision: {
      regime: 'SF21',
      fund: 'JTF',
      granted: cents(24_791_600),
      supportRounding: 'HALF_UP',
      models: [
        { modelId: 'FI21-VAKIO', parameters: {} },
        { modelId: 'FI21-40', parameters: {} },
      ],
      cells: [budgetCell('staff', 175_066), budgetCell('staff_side_costs', 46_288), budgetCell('flat_rate', 88_542)],
      sources: [
        {
          id: 's1',
          source: 'support',
          name: 'JTF',
          mode: 'PERCENT',
          share: basisPoints(8_000),
          amount: null,
          inSupport: true,
        },
        { id: 's2', source: 'own', name: '', mode: 'RESIDUAL', share: null, amount: null, inSupport: false },
      ],
    },
  })
  return { project, claim }
}
