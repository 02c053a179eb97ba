import type { Fund, Regime } from '../rules/regime.ts'
import type { Certainty, RuleRow } from '../rules/rule.ts'
import { basisPoints } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'
import type { Category, ComputedCategory } from './category.ts'
import type { CostKind } from './cost-kind.ts'

/**
 * What a model pays for, so that it cannot be claimed at its cost as well: `kinds` lists it, `all_but` everything else
 * than these.
 */
export type Coverage =
  | { readonly scope: 'none' }
  | { readonly scope: 'kinds'; readonly kinds: readonly CostKind[] }
  | { readonly scope: 'all_but'; readonly kinds: readonly CostKind[] }

interface CostModelBase<P extends string> {
  /** E.g. `FI21-40`; stays the same for ever, decisions refer to it. */
  readonly id: string
  readonly regime: Regime
  /** Funds that may use it. */
  readonly funds: readonly Fund[]
  /** Legal basis, validity, certainty and figures. */
  readonly rule: RuleRow<P>
}

/** A percentage of other costs (prosenttimääräinen korvaus, flat rate; sivukuluprosentti). */
export interface RateModel extends CostModelBase<'rate'> {
  readonly method: 'side_costs' | 'flat_rate_staff' | 'flat_rate'
  readonly base: readonly Category[]
  readonly result: ComputedCategory
  readonly covers: Coverage
  /** Of `covers`; the rate itself may be better known than what it pays for. */
  readonly coverageCertainty: Certainty
  /** Whether the rate may be taken of staff costs that are a flat rate themselves (CPR 2021/1060 art. 56(3)). */
  readonly onFlatRateStaff: boolean
}

/** Pay by the hour at a rate fixed beforehand (yksikkökustannus). */
export interface UnitCostModel extends CostModelBase<'annualHours' | 'sideCosts' | 'wageChange'> {
  readonly method: 'unit_cost'
}

/** Everything at its own cost (tosiasialliset kustannukset). */
export interface ActualModel extends CostModelBase<never> {
  readonly method: 'actual'
}

/** A sum for an output (kertakorvaus); paid for what is proven only. Zero in a limit means that there is none. */
export interface LumpSumModel extends CostModelBase<LumpSumLimit> {
  readonly method: 'lump_sum'
}
export type LumpSumLimit = 'totalCostLimit' | 'supportLimit' | 'supportFloor' | 'instalments' | 'months'

export type CostModel = RateModel | UnitCostModel | ActualModel | LumpSumModel

export function isRateModel(model: CostModel): model is RateModel {
  return 'base' in model
}

/** What the model is for: pay of the staff, all or part of the other costs, or the whole project. */
export type CostModelRole = 'staff' | 'other' | 'whole'

export function roleOf({ method }: Pick<CostModel, 'method'>): CostModelRole {
  if (method === 'flat_rate') return 'other'
  return method === 'lump_sum' || method === 'actual' ? 'whole' : 'staff'
}

/** A rate of a project: the model and the percentage that the decision gives, by default the model's own. */
export interface RateStep {
  readonly model: RateModel
  readonly rate: BasisPoints
}

export function rateStep(
  model: RateModel,
  rate: BasisPoints = basisPoints(model.rule.parameters.rate.value),
): RateStep {
  return { model, rate }
}
