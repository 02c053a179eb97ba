import { linesOf } from '../budget/budget-sums.ts'
import { entered } from '../budget/budget-parts.ts'
import type { ClaimView } from '../claims/claim-book.ts'
import { shareKey } from '../claims/claim-shares.ts'
import type { ClaimShare } from '../claims/claim-shares.ts'
import type { PlannedSource } from '../claims/claim-terms.ts'
import { budgetLineOf, CATEGORIES_OF_REGIME, ENTERED_CATEGORIES } from '../cost-models/category.ts'
import type { BudgetLine, EnteredCategory } from '../cost-models/category.ts'
import { addAmounts, amountsByLine } from '../cost-models/category-amounts.ts'
import type { AmountsBy, CategoryAmounts } from '../cost-models/category-amounts.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import type { SourceRow } from '../decision/decision.ts'
import type { Regime } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import { maxCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import type { ReportMoney, ReportMoneyLine, ReportSource } from './report-input.ts'

/** A cost of the ledger; `day` is null for one whose day nobody has told: it counts in the whole, in no period. */
export interface BookedCost {
  readonly id: string
  readonly day: Day | null
  readonly category: EnteredCategory
  readonly amount: Cents
}

interface MoneyFacts {
  readonly regime: Regime
  /** Of the report; null = the whole project. */
  readonly period: Period | null
  readonly approved: AmountsBy<BudgetLine>
  readonly steps: readonly RateStep[]
  readonly rounding: Pick<RoundingProfile, 'flatRate'>
  /** Up to the end of the period. */
  readonly costs: readonly BookedCost[]
  /** Of the claims that count in the report, those that have been sent. */
  readonly claims: readonly Pick<ClaimView, 'claimed' | 'decided'>[]
}

/**
 * Costs by budget line, in the funder's order. What a cost model computes is taken of everything since the project's
 * start; the period has what it grew by, so that periods add up to the whole, as claims do.
 */
export function moneyLines(facts: MoneyFacts): readonly ReportMoneyLine[] {
  const { regime, period, approved, steps, rounding, costs } = facts
  const before = period === null ? [] : costs.filter(({ day }) => day === null || day < period.start)
  const total = linesOf(entered(costs), steps, rounding)
  const earlier = linesOf(entered(before), steps, rounding)
  const claimed = sumsByLine(facts.claims.map((claim) => claim.claimed))
  const decided = sumsByLine(facts.claims.flatMap((claim) => claim.decided ?? []))
  const rowsByLine = Map.groupBy(costs, ({ category }) => budgetLineOf(category))
  return orderOf(regime).flatMap((line): readonly ReportMoneyLine[] => {
    if ([approved, total, claimed, decided].every((amounts) => amounts[line] === undefined)) return []
    const at = (amounts: AmountsBy<BudgetLine>) => amounts[line] ?? ZERO_CENTS
    return [
      {
        line,
        approved: at(approved),
        period: subtractCents(at(total), at(earlier)),
        total: at(total),
        claimed: at(claimed),
        decided: at(decided),
        rowIds: line === 'flat_rate' ? [] : (rowsByLine.get(line) ?? []).map(({ id }) => id),
      },
    ]
  })
}

/** Lines that only the ledger has follow those of the funder, so that no euro is without its row. */
function orderOf(regime: Regime): readonly BudgetLine[] {
  const own = CATEGORIES_OF_REGIME[regime].map(({ line }) => line)
  return [...new Set<BudgetLine>([...own, ...ENTERED_CATEGORIES, 'flat_rate'])]
}

function sumsByLine(accounts: readonly Pick<ClaimView['claimed'], 'entered' | 'computed'>[]): AmountsBy<BudgetLine> {
  return amountsByLine(
    accounts.reduce<CategoryAmounts>((all, { entered: own, computed }) => addAmounts(all, { ...own, ...computed }), {}),
  )
}

export function moneyTotal(lines: readonly ReportMoneyLine[]): ReportMoney['total'] {
  const sum = (of: (line: ReportMoneyLine) => Cents) => sumCents(lines.map(of))
  return {
    approved: sum((line) => line.approved),
    period: sum((line) => line.period),
    total: sum((line) => line.total),
    claimed: sum((line) => line.claimed),
    decided: sum((line) => line.decided),
  }
}

/** Net costs that the funder has cut off the claims it has decided on, of the period and in all. */
export function rejectedCosts(
  claims: readonly Pick<ClaimView, 'record' | 'claimed' | 'decided'>[],
  period: Period | null,
): ReportMoney['rejected'] {
  const cut = (counted: typeof claims) =>
    maxCents(
      ZERO_CENTS,
      sumCents(
        counted.flatMap(({ claimed, decided }) => (decided === null ? [] : [subtractCents(claimed.net, decided.net)])),
      ),
    )
  return {
    period: cut(claims.filter(({ record }) => period === null || record.period.end >= period.start)),
    total: cut(claims),
  }
}

interface SourceFacts {
  /** The decision's funding plan in euros. */
  readonly plan: readonly PlannedSource[]
  /** Its rows, in the same order. */
  readonly rows: readonly Pick<SourceRow, 'id' | 'source' | 'name'>[]
  readonly period: Period | null
  /** All that count in the report, oldest first. */
  readonly claims: readonly Pick<ClaimView, 'record' | 'claimed'>[]
  /** Own shares that companies have paid (omarahoitus). */
  readonly fromCompanies: { readonly period: Cents; readonly total: Cents }
}

/**
 * Money by source. A claim tells of each source what it brought with it and in all; the period has what has come since
 * the last claim before it. Sources that only a claim has follow those of the plan. Before the first claim, what the
 * companies have paid is known all the same.
 */
export function moneySources({ plan, rows, period, claims, fromCompanies }: SourceFacts): readonly ReportSource[] {
  const last = claims.at(-1)
  const first = period === null ? claims[0] : claims.find(({ record }) => record.period.end >= period.start)
  const cumulative = (key: string) => shareOf(last, key)?.cumulative ?? ZERO_CENTS
  const before = (key: string) => {
    if (period === null) return ZERO_CENTS
    if (first === undefined) return cumulative(key)
    const share = shareOf(first, key)
    return share === undefined ? ZERO_CENTS : subtractCents(share.cumulative, share.amount)
  }
  const planned = plan.map(({ source, name, planned: amount }, index) => ({
    id: rows[index]?.id ?? '',
    source,
    name,
    planned: amount,
  }))
  const known = new Set(planned.map(shareKey))
  const others = (last?.claimed.shares ?? [])
    .filter((share) => !known.has(shareKey(share)) && share.cumulative !== 0)
    .map(({ source, name }) => ({ id: '', source, name, planned: ZERO_CENTS }))
  const paying = claims.length === 0 ? planned.find(({ source }) => source === 'companies') : undefined
  return [...planned, ...others].map((each) => {
    if (each === paying) return { ...each, ...fromCompanies }
    const total = cumulative(shareKey(each))
    return { ...each, period: subtractCents(total, before(shareKey(each))), total }
  })
}

const shareOf = (claim: Pick<ClaimView, 'claimed'> | undefined, key: string): ClaimShare | undefined =>
  claim?.claimed.shares.find((share) => shareKey(share) === key)
