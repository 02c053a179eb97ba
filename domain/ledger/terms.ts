import { budgetLineOf, CATEGORIES_OF_REGIME } from '../cost-models/category.ts'
import type { BudgetLine } from '../cost-models/category.ts'
import { budgetOf } from '../decision/budget.ts'
import type { ChosenModel, DecisionVersion } from '../decision/decision.ts'
import { heldOn } from '../decision/held-on.ts'
import type { Regime } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'

/** What one version of the decision says of the project's costs. */
export interface LedgerTerms extends Pick<
  DecisionVersion,
  'sequence' | 'status' | 'number' | 'decidedOn' | 'validFrom'
> {
  readonly regime: Regime
  /** Budget lines with an approved sum; null when the decision has no budget by category. */
  readonly approvedLines: readonly BudgetLine[] | null
  readonly models: readonly ChosenModel[]
  readonly overrunRate: BasisPoints | null
  readonly overrunAmount: Cents | null
  readonly total: Cents
  /** Whether the funding plan counts voluntary work as a source. */
  readonly acceptsInKind: boolean
}

export function termsOfDecision(version: DecisionVersion): LedgerTerms {
  const { sequence, status, number, decidedOn, validFrom, regime, models, overrunRate, overrunAmount } = version
  const lines = version.cells.filter(({ amount }) => amount > 0).map(({ category }) => budgetLineOf(category))
  return {
    sequence,
    status,
    number,
    decidedOn,
    validFrom,
    regime,
    approvedLines: version.cells.length === 0 ? null : [...new Set(lines)],
    models,
    overrunRate,
    overrunAmount,
    total: budgetOf(version).total,
    acceptsInKind: version.sources.some(({ source }) => source === 'in_kind'),
  }
}

type Dated = Pick<DecisionVersion, 'sequence' | 'status' | 'decidedOn' | 'validFrom'>

/**
 * The version that a cost of `day` is held against: the one that held then. A cost from before the first decision (the
 * project may begin when the application is pending) is held against the first, which approved the plan as a whole.
 */
export function termsOn<V extends Dated>(terms: readonly V[], day: Day): V | undefined {
  const confirmed = terms.filter(({ status, validFrom }) => status === 'confirmed' && validFrom !== null)
  return heldOn(confirmed, day) ?? confirmed.toSorted((a, b) => a.sequence - b.sequence).at(0)
}

/** What may be booked under a decision; all lines of the regime when the decision does not say. */
export function approvedLinesOf(terms: LedgerTerms | undefined, regime: Regime): readonly BudgetLine[] {
  return terms?.approvedLines ?? CATEGORIES_OF_REGIME[terms?.regime ?? regime].map(({ line }) => line)
}

/** Of the newest confirmed version; the programme's usual one until there is a decision. */
export function regimeOf(terms: readonly LedgerTerms[], usual: Regime): Regime {
  const confirmed = terms.filter(({ status }) => status === 'confirmed')
  return confirmed.toSorted((a, b) => b.sequence - a.sequence).at(0)?.regime ?? usual
}
