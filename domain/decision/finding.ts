import type { ChoiceReason } from '../cost-models/choice.ts'
import type { ComputedCategory } from '../cost-models/category.ts'
import type { LumpSumReason } from '../cost-models/lump-sum.ts'
import type { Citation } from '../rules/citation.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'
import type { BudgetYear } from './budget.ts'

/** What a decision must have before it can be confirmed. */
export const REQUIRED = ['number', 'decidedOn', 'validFrom', 'supportRate', 'models', 'budget', 'sources'] as const
export type Required = (typeof REQUIRED)[number]

/** What a choice of cost models can fail by. */
export type ModelReason = ChoiceReason | LumpSumReason | 'too_much_staff' | 'simplified_model_required'

/**
 * What the figures of a decision say of each other. `missing` keeps the version from being confirmed, `differs` and
 * `rule` ask for a second look, and `info` tells what follows. Nothing keeps a draft from being saved: the decision's
 * own figures win.
 */
export type DecisionFinding =
  | { readonly level: 'missing'; readonly code: 'missing'; readonly what: Required }
  | { readonly level: 'missing'; readonly code: 'source_incomplete'; readonly name: string; readonly index: number }
  | {
      readonly level: 'differs'
      readonly code: 'total_differs'
      readonly stated: Cents
      readonly sum: Cents
      /** Sum of the categories less the stated total. */
      readonly difference: Cents
    }
  | { readonly level: 'differs'; readonly code: 'income_above_costs'; readonly excess: Cents }
  | { readonly level: 'differs'; readonly code: 'underfunded'; readonly amount: Cents; readonly net: Cents }
  | { readonly level: 'differs'; readonly code: 'overfunded'; readonly amount: Cents; readonly net: Cents }
  | { readonly level: 'differs'; readonly code: 'over_100_percent'; readonly share: BasisPoints }
  | { readonly level: 'differs'; readonly code: 'two_residual_rows' }
  /** The support of the plan is above the rate: the excess must come from private or own money. */
  | {
      readonly level: 'differs'
      readonly code: 'support_above_rate'
      readonly rate: BasisPoints
      readonly allowed: Cents
      readonly support: Cents
      readonly excess: Cents
    }
  | {
      readonly level: 'differs'
      readonly code: 'grant_above_rate'
      readonly rate: BasisPoints
      readonly allowed: Cents
      readonly granted: Cents
      readonly excess: Cents
    }
  /** All public money of the plan is above its limit: the excess must be private. */
  | {
      readonly level: 'differs'
      readonly code: 'public_above_cap'
      readonly cap: BasisPoints
      readonly allowed: Cents
      readonly publicMoney: Cents
      readonly excess: Cents
    }
  /** The plan's support is not what is granted. */
  | {
      readonly level: 'differs'
      readonly code: 'grant_differs'
      readonly granted: Cents
      readonly support: Cents
      /** Support of the plan less the grant. */
      readonly difference: Cents
    }
  | {
      readonly level: 'differs'
      readonly code: 'computed_differs'
      readonly category: ComputedCategory
      readonly year: BudgetYear
      readonly stated: Cents
      readonly derived: Cents
      /** The stated figure less the derived one. */
      readonly difference: Cents
    }
  | { readonly level: 'differs'; readonly code: 'valid_before_earlier'; readonly earlier: Day }
  | { readonly level: 'differs'; readonly code: 'unknown_model'; readonly modelId: string }
  | {
      readonly level: 'rule'
      readonly code: 'model'
      readonly reason: ModelReason
      readonly modelId: string | null
      readonly citation: Citation
    }
  /** What the support leaves for others to pay. */
  | { readonly level: 'info'; readonly code: 'other_money'; readonly rate: BasisPoints; readonly amount: Cents }
