import type { Fund, Regime } from '../rules/regime.ts'
import { isInForce } from '../rules/rule.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Day } from '../values/day.ts'
import { COMBINATION_RULES, FIXED_CHOICE_RULES } from './choice-rules.ts'
import type { CostModel } from './cost-model.ts'
import { isRateModel, roleOf } from './cost-model.ts'

/** Where and when the decision chooses. */
export interface ChoiceContext {
  readonly regime: Regime
  readonly fund: Fund
  readonly decided: Day
}

export type ChoiceReason =
  | 'other_programme'
  | 'other_fund'
  | 'not_in_force'
  | 'two_staff_models'
  | 'two_flat_rates'
  | 'lump_sum_with_others'
  | 'flat_rate_on_flat_rate_staff'
  | 'changed_after_decision'

/** Verdicts on the models that a decision chooses together; every model by itself, then all of them. */
export function judgeChoice(models: readonly CostModel[], context: ChoiceContext): readonly Verdict<ChoiceReason>[] {
  return [...models.map((model) => judgeModel(model, context)), judgeCombination(models, context)]
}

function judgeModel(model: CostModel, context: ChoiceContext): Verdict<ChoiceReason> {
  const inputs = { modelId: model.id, decided: context.decided }
  if (model.regime !== context.regime) return verdict(model.rule, 'FAIL', { reason: 'other_programme', inputs })
  if (!model.funds.includes(context.fund)) return verdict(model.rule, 'FAIL', { reason: 'other_fund', inputs })
  if (!isInForce(model.rule, context.decided)) return verdict(model.rule, 'FAIL', { reason: 'not_in_force', inputs })
  return verdict(model.rule, 'OK', { inputs })
}

function judgeCombination(models: readonly CostModel[], { regime }: ChoiceContext): Verdict<ChoiceReason> {
  const row = COMBINATION_RULES[regime]
  const inputs = { models: models.map(({ id }) => id).join(' ') }
  const reason = combinationProblem(models)
  return reason === null ? verdict(row, 'OK', { inputs }) : verdict(row, 'FAIL', { reason, inputs })
}

function combinationProblem(models: readonly CostModel[]): ChoiceReason | null {
  const flatRates = models.filter(isRateModel).filter(({ method }) => method === 'flat_rate')
  const staff = models.filter((model) => roleOf(model) === 'staff')
  if (models.some(({ method }) => method === 'lump_sum') && models.length > 1) return 'lump_sum_with_others'
  if (staff.length > 1) return 'two_staff_models'
  if (flatRates.length > 1) return 'two_flat_rates'
  const staffIsFlat = staff.some(({ method }) => method === 'flat_rate_staff')
  return staffIsFlat && flatRates.some(({ onFlatRateStaff }) => !onFlatRateStaff)
    ? 'flat_rate_on_flat_rate_staff'
    : null
}

/** Whether an amendment of the decision keeps the models that the first decision chose. */
export function judgeUnchanged(
  regime: Regime,
  first: readonly string[],
  amended: readonly string[],
): Verdict<ChoiceReason> {
  const inputs = { first: first.toSorted().join(' '), amended: amended.toSorted().join(' ') }
  const row = FIXED_CHOICE_RULES[regime]
  if (inputs.first === inputs.amended) return verdict(row, 'OK', { inputs })
  return verdict(row, 'FAIL', { reason: 'changed_after_decision', inputs })
}
