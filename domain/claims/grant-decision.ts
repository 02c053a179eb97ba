import type { BudgetLine } from '../cost-models/category.ts'
import type { AmountsBy } from '../cost-models/category-amounts.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import type { Fund, Regime } from '../rules/regime.ts'
import type { FundingRow } from '../shares/funding-plan.ts'
import type { Day } from '../values/day.ts'
import { addCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'
import type { OverrunRule } from './overrun-rules.ts'

/** A cell of the approved budget; null where the decision does not divide it so far. */
export interface BudgetCell {
  readonly line: BudgetLine
  readonly year: number | null
  readonly workPackage: string | null
  readonly partner: string | null
  readonly amount: Cents
}

/** A cost model that the decision chooses, with its own rate where it gives one. */
export interface ModelChoice {
  readonly modelId: string
  readonly rate: BasisPoints | null
}

/** A version of the grant decision (rahoituspäätös): the first, or an amendment (muutospäätös). */
export interface GrantDecision {
  /** 1 for the first. */
  readonly version: number
  /** The authority's own number or journal mark. */
  readonly number: string
  readonly decidedOn: Day
  /** From this day on it holds; an amendment can hold from before it was made. */
  readonly holdsFrom: Day
  readonly regime: Regime
  readonly fund: Fund
  readonly supportRate: BasisPoints
  readonly granted: Cents
  /** Most of all public money together; null when the decision sets none. */
  readonly publicCap: BasisPoints | null
  readonly budget: readonly BudgetCell[]
  readonly funding: readonly FundingRow[]
  readonly models: readonly ModelChoice[]
  readonly rounding: RoundingProfile
  /** By default that of the regime (`OVERRUN_RULES`), with the decision's own figures. */
  readonly overrun: OverrunRule
}

/**
 * The version that holds on `day`: of those whose time has come the one with the highest number. `knownOn` asks what
 * was known on an earlier day, without amendments that were made later. Undefined before the first.
 */
export function decisionOn<D extends Pick<GrantDecision, 'version' | 'holdsFrom' | 'decidedOn'>>(
  versions: readonly D[],
  day: Day,
  knownOn?: Day,
): D | undefined {
  return versions
    .filter(({ holdsFrom, decidedOn }) => holdsFrom <= day && (knownOn === undefined || decidedOn <= knownOn))
    .reduce<D | undefined>(
      (latest, next) => (latest !== undefined && latest.version > next.version ? latest : next),
      undefined,
    )
}

/** The approved budget by line, over years, work packages and partners. */
export function approvedByLine(budget: readonly BudgetCell[]): AmountsBy<BudgetLine> {
  const lines: Partial<Record<BudgetLine, Cents>> = {}
  for (const { line, amount } of budget) lines[line] = addCents(lines[line] ?? ZERO_CENTS, amount)
  return lines
}

export function approvedTotal(budget: readonly BudgetCell[]): Cents {
  return sumCents(budget.map(({ amount }) => amount))
}
