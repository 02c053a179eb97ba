import type { Fund, Regime } from '../rules/regime.ts'
import { isInForce } from '../rules/rule.ts'
import type { Day } from '../values/day.ts'
import type { CostModel } from './cost-model.ts'
import { EU_MODELS } from './models-eu.ts'
import { RURAL_MODELS_2014, STRUCTURAL_MODELS_2014 } from './models-2014.ts'
import { STRUCTURAL_MODELS_2021 } from './models-2021.ts'
import { RURAL_MODELS_2023 } from './models-2023.ts'

/** Every cost model the program knows. Ids are unique. */
export const COST_MODELS: readonly CostModel[] = [
  ...STRUCTURAL_MODELS_2014,
  ...STRUCTURAL_MODELS_2021,
  ...RURAL_MODELS_2014,
  ...RURAL_MODELS_2023,
  ...EU_MODELS,
]

export function costModel(id: string): CostModel | undefined {
  return COST_MODELS.find((model) => model.id === id)
}

/** Those that a decision of `decided` may choose. */
export function costModelsFor(regime: Regime, fund: Fund, decided: Day): readonly CostModel[] {
  return COST_MODELS.filter(
    (model) => model.regime === regime && model.funds.includes(fund) && isInForce(model.rule, decided),
  )
}
