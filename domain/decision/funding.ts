import { realisePlan } from '../shares/funding-plan.ts'
import type { FundingRow, FundingSource } from '../shares/funding-plan.ts'
import { multiplyByRate, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import type { DecisionContent, SourceRow } from './decision.ts'
import { roundingOf } from './decision.ts'

/** A source with its euros. */
export interface FundedRow {
  readonly row: SourceRow
  readonly amount: Cents
}

/** The funding plan in euros, also while it does not add up yet. */
export interface Funding {
  readonly rows: readonly FundedRow[]
  readonly sum: Cents
  /** The rows bring this much less than the net cost (more, when negative). */
  readonly missing: Cents
  /** Of the rows that are part of the support. */
  readonly support: Cents
  /** Of the EU, the state, municipalities and other public bodies together. */
  readonly publicMoney: Cents
  /** Shares of the rows in per cent, in basis points. */
  readonly sharesTotal: number
  readonly residualRows: number
}

const PUBLIC: ReadonlySet<FundingSource> = new Set(['support', 'eu', 'state', 'municipality', 'other_public'])

type Rounding = Pick<RoundingProfile, 'support'>

/** Each row in euros for a net cost of `net`. A residual row takes what is left, never less than nothing. */
export function fundingOf(
  content: Pick<DecisionContent, 'sources'> & Parameters<typeof roundingOf>[0],
  net: Cents,
): Funding {
  const { sources } = content
  const amounts = amountsOf(net, sources, roundingOf(content))
  const rows = sources.map((row, index) => ({ row, amount: amounts[index] ?? ZERO_CENTS }))
  const sum = sumCents(amounts)
  return {
    rows,
    sum,
    missing: subtractCents(net, sum),
    support: sumCents(rows.filter(({ row }) => row.inSupport).map(({ amount }) => amount)),
    publicMoney: sumCents(rows.filter(({ row }) => PUBLIC.has(row.source)).map(({ amount }) => amount)),
    sharesTotal: sources.reduce((total, row) => total + shareOf(row), 0),
    residualRows: sources.filter(({ mode }) => mode === 'RESIDUAL').length,
  }
}

/** The plan by the rule when it adds up; otherwise each row by itself, so that the person sees what does not. */
function amountsOf(net: Cents, sources: readonly SourceRow[], rounding: Rounding): readonly Cents[] {
  const rows = sources.map(toFundingRow)
  const whole = realisePlan(net, rows, rounding)
  if (whole.ok) return whole.value
  const percents = realisePlan(
    net,
    [...rows.map((row): FundingRow => (row.mode === 'PERCENT' ? row : nothing(row))), rest],
    rounding,
  )
  return rows.map((row, index) => {
    if (row.mode === 'FIXED') return row.amount
    if (row.mode === 'RESIDUAL') return ZERO_CENTS
    return percents.ok ? (percents.value[index] ?? ZERO_CENTS) : multiplyByRate(net, row.share, rounding.support)
  })
}

/** Takes what the shares leave, so that they can be split before the plan is whole. */
const rest: FundingRow = { id: '', source: 'own', mode: 'RESIDUAL' }

const nothing = ({ id, source }: FundingRow): FundingRow => ({ id, source, mode: 'FIXED', amount: ZERO_CENTS })

/** A row as the rule takes it; what is not told yet counts as nothing. */
export function toFundingRow({ id, source, mode, share, amount }: SourceRow): FundingRow {
  if (mode === 'PERCENT') return { id, source, mode, share: share ?? basisPoints(0) }
  return mode === 'FIXED' ? { id, source, mode, amount: amount ?? ZERO_CENTS } : { id, source, mode }
}

function shareOf({ mode, share }: SourceRow): number {
  return mode === 'PERCENT' ? (share ?? 0) : 0
}
