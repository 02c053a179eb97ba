import type { ChosenModel } from '#domain/decision/decision.ts'
import type { CommandTx } from '../command.ts'
import type { DecisionPlace, NewId } from './decision-place.ts'

/** Adds models with their own figures to a decision that has none of them. */
export async function insertModels(
  tx: CommandTx,
  { id, projectId }: DecisionPlace,
  models: readonly ChosenModel[],
  newId: NewId,
): Promise<void> {
  const owned = <R extends object>(row: R) => ({ id: newId(), project_id: projectId, decision_id: id, ...row })
  for (const { modelId, parameters } of models) {
    await tx.insert('decision_models', owned({ model_id: modelId }))
    for (const [parameter, value] of Object.entries(parameters)) {
      await tx.insert('decision_model_figures', owned({ model_id: modelId, parameter, value }))
    }
  }
}

/** Puts a list of models in the place of the old one. What stays keeps its row, and only what differs is written. */
export async function replaceModels(
  tx: CommandTx,
  place: DecisionPlace,
  models: readonly ChosenModel[],
  newId: NewId,
): Promise<void> {
  const { id, projectId } = place
  const oldModels = await tx.db.selectFrom('decision_models').selectAll().where('decision_id', '=', id).execute()
  const figures = await tx.db.selectFrom('decision_model_figures').selectAll().where('decision_id', '=', id).execute()
  for (const { id: rowId, model_id: modelId, parameter } of figures) {
    const value = models.find((model) => model.modelId === modelId)?.parameters[parameter]
    if (value === undefined) await tx.remove('decision_model_figures', rowId, null)
    else await tx.update('decision_model_figures', rowId, null, { value })
  }
  for (const { id: rowId, model_id: modelId } of oldModels) {
    if (!models.some((model) => model.modelId === modelId)) await tx.remove('decision_models', rowId, null)
  }
  for (const model of models) {
    const { modelId, parameters } = model
    if (!oldModels.some((row) => row.model_id === modelId)) {
      await insertModels(tx, place, [model], newId)
      continue
    }
    for (const [parameter, value] of Object.entries(parameters)) {
      if (figures.some((row) => row.model_id === modelId && row.parameter === parameter)) continue
      const owner = { id: newId(), project_id: projectId, decision_id: id }
      await tx.insert('decision_model_figures', { ...owner, model_id: modelId, parameter, value })
    }
  }
}
