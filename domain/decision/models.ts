import { costModel } from '../cost-models/catalogue.ts'
import { isRateModel, rateStep, roleOf } from '../cost-models/cost-model.ts'
import type { CostModel, RateModel, RateStep } from '../cost-models/cost-model.ts'
import { withParameters } from '../rules/rule.ts'
import type { ParameterUnit, RuleRow } from '../rules/rule.ts'
import type { ChosenModel } from './decision.ts'

/** The chosen models as the catalogue knows them; ids that it lacks are left out (see `unknownModels`). */
export function knownModels(chosen: readonly ChosenModel[]): readonly CostModel[] {
  return chosen.flatMap(({ modelId, parameters }) => {
    const model = costModel(modelId)
    return model === undefined ? [] : [withOwnFigures(model, parameters)]
  })
}

export function unknownModels(chosen: readonly ChosenModel[]): readonly string[] {
  return chosen.map(({ modelId }) => modelId).filter((id) => costModel(id) === undefined)
}

/** The rates to compute with, those for staff first: flat rates are taken of what they give. */
export function rateSteps(chosen: readonly ChosenModel[]): readonly RateStep[] {
  return knownModels(chosen)
    .filter(isRateModel)
    .toSorted((a, b) => staffFirst(a) - staffFirst(b))
    .map((model) => rateStep(model))
}

const staffFirst = (model: RateModel) => (roleOf(model) === 'staff' ? 0 : 1)

export interface ModelParameter {
  readonly name: string
  readonly unit: ParameterUnit
  /** The figure that holds: the decision's own or the catalogue's. */
  readonly value: number
  readonly catalogueValue: number
}

/** The figures of a chosen model, in the catalogue's order; none for a model that the catalogue lacks. */
export function parametersOf({ modelId, parameters }: ChosenModel): readonly ModelParameter[] {
  const model = costModel(modelId)
  if (model === undefined) return []
  return Object.entries(model.rule.parameters).map(([name, { unit, value }]) => ({
    name,
    unit,
    value: parameters[name] ?? value,
    catalogueValue: value,
  }))
}

/** Whether a model takes these figures: names that it has, whole numbers of zero or more. */
export function takesParameters(modelId: string, parameters: ChosenModel['parameters']): boolean {
  const model = costModel(modelId)
  return model !== undefined && withParameters<string>(model.rule, parameters).ok
}

function withOwnFigures(model: CostModel, parameters: ChosenModel['parameters']): CostModel {
  // The compiler pairs each kind of model with the parameters of its own.
  switch (model.method) {
    case 'actual':
      return model
    case 'unit_cost':
      return { ...model, rule: ruleWith(model.rule, parameters) }
    case 'lump_sum':
      return { ...model, rule: ruleWith(model.rule, parameters) }
    default:
      return { ...model, rule: ruleWith(model.rule, parameters) }
  }
}

/** Figures that the rule does not take change nothing. */
function ruleWith<P extends string>(row: RuleRow<P>, parameters: ChosenModel['parameters']): RuleRow<P> {
  const changed = withParameters(row, parameters)
  return changed.ok ? changed.value : row
}
