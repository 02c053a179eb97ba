import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import { multiplyByRate, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints, ONE_HUNDRED_PERCENT } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'
import { err, expectOk, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { splitByWeights } from '../values/split.ts'

export const FUNDING_SOURCES = [
  'support',
  'eu',
  'state',
  'municipality',
  'other_public',
  'companies',
  'other_private',
  'in_kind',
  'own',
] as const
/** Where money comes from (rahoituslähde); `support` is EU and state together, as most decisions print it. */
export type FundingSource = (typeof FUNDING_SOURCES)[number]

interface RowHead {
  readonly id: string
  readonly source: FundingSource
}

/** A row of the funding plan: a part of the costs, money promised, or whatever is left (omarahoitus). */
export type FundingRow =
  | (RowHead & { readonly mode: 'PERCENT'; readonly share: BasisPoints })
  | (RowHead & { readonly mode: 'FIXED'; readonly amount: Cents })
  | (RowHead & { readonly mode: 'RESIDUAL' })

export type FundingProblem =
  | { readonly code: 'over_100_percent'; readonly share: number }
  | { readonly code: 'two_residual_rows' }
  /** The rows bring more than the costs, by `amount`. */
  | { readonly code: 'overfunded'; readonly amount: Cents }
  /** The rows bring less than the costs, by `amount`, and no row takes the rest. */
  | { readonly code: 'underfunded'; readonly amount: Cents }

/**
 * The plan in euros for costs of `total`, row by row; the amounts always add up to `total`. The rows in per cent get
 * their common share, rounded down unless it is everything, split by largest remainder; promised money is as it is; the
 * residual row takes what is left.
 */
export function realisePlan(
  total: Cents,
  rows: readonly FundingRow[],
  rounding: Pick<RoundingProfile, 'support'>,
): Result<readonly Cents[], FundingProblem> {
  const share = rows.reduce((sum, row) => (row.mode === 'PERCENT' ? sum + row.share : sum), 0)
  if (share > ONE_HUNDRED_PERCENT) return err({ code: 'over_100_percent', share })
  const residuals = rows.filter(({ mode }) => mode === 'RESIDUAL').length
  if (residuals > 1) return err({ code: 'two_residual_rows' })
  const byPercent = percentParts(multiplyByRate(total, basisPoints(share), rounding.support), rows, share)
  const parts = rows.map((row, index) => {
    if (row.mode === 'PERCENT') return byPercent[index] ?? ZERO_CENTS
    return row.mode === 'FIXED' ? row.amount : ZERO_CENTS
  })
  const rest = subtractCents(total, sumCents(parts))
  if (rest < 0) return err({ code: 'overfunded', amount: subtractCents(ZERO_CENTS, rest) })
  if (rest > 0 && residuals === 0) return err({ code: 'underfunded', amount: rest })
  return ok(rows.map((row, index) => (row.mode === 'RESIDUAL' ? rest : (parts[index] ?? ZERO_CENTS))))
}

/** Rows of other modes have no weight, so that they get nothing. */
function percentParts(amount: Cents, rows: readonly FundingRow[], share: number): readonly Cents[] {
  if (share === 0) return []
  const weights = rows.map((row) => (row.mode === 'PERCENT' ? row.share : 0))
  return expectOk(splitByWeights(amount, weights), 'some row has a share above zero')
}
