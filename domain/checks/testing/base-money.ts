import { asDay } from '../../values/day.ts'
import type { DecisionVersion } from '../../decision/decision.ts'
import { emptyDecision } from '../../decision/empty-decision.ts'
import type { ReportClaim, ReportMoney, ReportMoneyLine } from '../../report/report-input.ts'
import { cents, sumCents, ZERO_CENTS } from '../../values/money.ts'
import { basisPoints } from '../../values/rate.ts'

/** 119 000 €: pay 50 000 € with 39 % on it, services 30 500 €, 19 % on both; 75 % support, the rest from companies. */
export const baseDecision: DecisionVersion = {
  ...emptyDecision('RUR23', 'EAFRD'),
  id: 'decision-1',
  version: 1,
  sequence: 1,
  status: 'confirmed',
  number: 'POSELY/1/2023',
  decidedOn: asDay('2023-12-12'),
  validFrom: asDay('2023-12-12'),
  supportRate: basisPoints(7500),
  granted: cents(8_925_000),
  totalCost: cents(11_900_000),
  cells: [
    { category: 'staff', year: null, partner: '', workPackage: '', amount: cents(5_000_000) },
    { category: 'services', year: null, partner: '', workPackage: '', amount: cents(3_050_000) },
  ],
  sources: [
    {
      id: 'support',
      source: 'support',
      name: '',
      mode: 'PERCENT',
      share: basisPoints(7500),
      amount: null,
      inSupport: true,
    },
    {
      id: 'companies',
      source: 'companies',
      name: '',
      mode: 'RESIDUAL',
      share: null,
      amount: null,
      inSupport: false,
    },
  ],
  models: [
    { modelId: 'FI23-STAFF', parameters: {} },
    { modelId: 'FI23-19', parameters: {} },
  ],
}

function line(name: ReportMoneyLine['line'], amount: number, rowIds: readonly string[]): ReportMoneyLine {
  const all = cents(amount)
  return { line: name, approved: all, period: all, total: all, claimed: all, decided: all, rowIds }
}

const lines = [
  line('staff', 6_950_000, ['row-1']),
  line('services', 3_050_000, ['row-2']),
  line('flat_rate', 1_900_000, []),
]
const sumOf = (key: 'approved' | 'period' | 'total' | 'claimed' | 'decided') => sumCents(lines.map((each) => each[key]))
const none = { approved: ZERO_CENTS, period: ZERO_CENTS, total: ZERO_CENTS }
const support = cents(8_925_000)
const companies = cents(2_975_000)

export const baseMoney: ReportMoney = {
  lines,
  total: {
    approved: sumOf('approved'),
    period: sumOf('period'),
    total: sumOf('total'),
    claimed: sumOf('claimed'),
    decided: sumOf('decided'),
  },
  income: none,
  sources: [
    { id: 'support', source: 'support', name: '', planned: support, period: support, total: support },
    { id: 'companies', source: 'companies', name: '', planned: companies, period: companies, total: companies },
  ],
  support: { granted: support, claimed: support, decided: support, paid: support },
  rejected: { period: ZERO_CENTS, total: ZERO_CENTS },
  inKind: { hours: 0, value: ZERO_CENTS, rowIds: [] },
}

function claim(serial: number, start: string, end: string, net: number, isLast: boolean): ReportClaim {
  const ownSupport = cents(net * 0.75)
  return {
    id: `claim-${serial}`,
    serial,
    revision: 1,
    period: { start: asDay(start), end: asDay(end) },
    isLast,
    state: 'paid',
    sentOn: asDay(isLast ? '2025-08-01' : '2025-02-14'),
    claimedNet: cents(net),
    claimedSupport: ownSupport,
    decidedSupport: ownSupport,
    paid: ownSupport,
  }
}

export const baseClaims: readonly ReportClaim[] = [
  claim(1, '2024-01-01', '2024-12-31', 6_000_000, false),
  claim(2, '2025-01-01', '2025-06-30', 5_900_000, true),
]
