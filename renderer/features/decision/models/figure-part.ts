import type { ChosenModel, DecisionVersion } from '#domain/decision/decision.ts'
import type { DecisionPart } from '../decision-row.ts'

export const PARAMETER_NAMES = [
  'rate',
  'annualHours',
  'sideCosts',
  'wageChange',
  'totalCostLimit',
  'supportLimit',
  'supportFloor',
  'instalments',
  'months',
] as const
export type ParameterName = (typeof PARAMETER_NAMES)[number]

export function isParameterName(name: string): name is ParameterName {
  return PARAMETER_NAMES.some((known) => known === name)
}

/** A figure of a model as a field; null while it is the catalogue's own. */
export interface FigureValue {
  readonly figure: number | null
}

export function figurePart(modelId: string, parameter: ParameterName): DecisionPart<FigureValue> {
  return {
    rowId: `${modelId}/${parameter}`,
    read: ({ models }) => {
      const chosen = models.find((model) => model.modelId === modelId)
      return chosen && { figure: chosen.parameters[parameter] ?? null }
    },
    write: (client, target, { figure = null }) =>
      client.decision.setFigure({ ...target, modelId, parameter, value: figure }),
    merge: (decision, { figure = null }) => ({ ...decision, models: withFigure(decision, modelId, parameter, figure) }),
  }
}

function withFigure(
  { models }: DecisionVersion,
  modelId: string,
  parameter: ParameterName,
  figure: number | null,
): readonly ChosenModel[] {
  return models.map((model) => {
    if (model.modelId !== modelId) return model
    const { [parameter]: _replaced, ...others } = model.parameters
    return { modelId, parameters: figure === null ? others : { ...others, [parameter]: figure } }
  })
}
