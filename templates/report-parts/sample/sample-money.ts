import type { ReportClaim, ReportMoney, ReportMoneyLine } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import { cents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'

type Line = readonly [line: ReportMoneyLine['line'], approved: number, period: number, total: number]
type Source = readonly [
  source: ReportMoney['sources'][number]['source'],
  name: string,
  planned: number,
  period: number,
  total: number,
]

/** Figures in cents; sums are derived as the reader of reports derives them. */
export function sampleMoney(
  lines: readonly Line[],
  sources: readonly Source[],
  { income, support, inKind }: Pick<ReportMoney, 'income' | 'support' | 'inKind'>,
): ReportMoney {
  const all = lines.map(([line, approved, period, total], index): ReportMoneyLine => ({
    line,
    approved: cents(approved),
    period: cents(period),
    total: cents(total),
    claimed: cents(total),
    decided: cents(total),
    rowIds: line === 'flat_rate' ? [] : [`ledger-${index + 1}a`, `ledger-${index + 1}b`],
  }))
  const sum = (of: 'approved' | 'period' | 'total' | 'claimed' | 'decided') => sumCents(all.map((each) => each[of]))
  return {
    lines: all,
    total: {
      approved: sum('approved'),
      period: sum('period'),
      total: sum('total'),
      claimed: sum('claimed'),
      decided: sum('decided'),
    },
    income,
    rejected: { period: ZERO_CENTS, total: ZERO_CENTS },
    sources: sources.map(([source, name, planned, period, total], index) => ({
      id: `source-${index + 1}`,
      source,
      name,
      planned: cents(planned),
      period: cents(period),
      total: cents(total),
    })),
    support,
    inKind,
  }
}

export const noIncome = { approved: ZERO_CENTS, period: ZERO_CENTS, total: ZERO_CENTS }

/** A rural project with the flat rate of 24 % on pay, 80 % of public support, and a little income. */
export const ruralMoney = (): ReportMoney =>
  sampleMoney(
    [
      ['staff', 12_000_000, 3_914_560, 11_843_210],
      ['services', 3_400_000, 1_120_000, 3_321_055],
      ['other', 400_000, 87_120, 387_120],
      ['flat_rate', 2_880_000, 939_494, 2_842_370],
    ],
    [
      ['eu', '', 7_845_600, 2_518_693, 7_698_497],
      ['state', '', 7_098_400, 2_278_817, 6_965_307],
      ['municipality', 'Ruskovaaran kunta', 1_868_000, 599_689, 1_832_976],
      ['companies', '', 1_868_000, 599_689, 1_832_975],
    ],
    {
      income: { approved: ZERO_CENTS, period: cents(64_000), total: cents(64_000) },
      support: {
        granted: cents(14_944_000),
        claimed: cents(14_663_804),
        decided: cents(9_866_294),
        paid: cents(9_866_294),
      },
      inKind: { hours: 12_650, value: cents(189_750), rowIds: ['ledger-talkoo-1', 'ledger-talkoo-2'] },
    },
  )

export const ruralClaims = (): readonly ReportClaim[] => [
  {
    id: 'claim-1',
    serial: 1,
    revision: 1,
    period: { start: asDay('2019-03-01'), end: asDay('2019-12-31') },
    isLast: false,
    state: 'paid',
    sentOn: asDay('2020-02-14'),
    claimedNet: cents(5_612_330),
    claimedSupport: cents(4_489_864),
    decidedSupport: cents(4_489_864),
    paid: cents(4_489_864),
  },
  {
    id: 'claim-2',
    serial: 2,
    revision: 1,
    period: { start: asDay('2020-01-01'), end: asDay('2020-12-31') },
    isLast: false,
    state: 'paid',
    sentOn: asDay('2021-03-01'),
    claimedNet: cents(6_720_538),
    claimedSupport: cents(5_376_430),
    decidedSupport: cents(5_376_430),
    paid: cents(5_376_430),
  },
  {
    id: 'claim-3',
    serial: 3,
    revision: 1,
    period: { start: asDay('2021-01-01'), end: asDay('2021-12-31') },
    isLast: true,
    state: 'sent',
    sentOn: asDay('2022-04-11'),
    claimedNet: cents(5_996_887),
    claimedSupport: cents(4_797_510),
    decidedSupport: null,
    paid: ZERO_CENTS,
  },
]
