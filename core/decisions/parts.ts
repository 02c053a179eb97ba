import type { DecisionDeadlineFields, DecisionSourceFields } from '#contract/index.ts'
import { fromDeadline, fromSource, toDeadline, toSource } from '#db/decisions/child-rows.ts'
import { deadlineOf, nextPosition, readDecisions, sourceOf } from '#db/decisions/read-decisions.ts'
import { replaceModels } from '#db/decisions/write-models.ts'
import { insertDeadline, insertSource, writeCells } from '#db/decisions/write-decision.ts'
import type { CellToWrite } from '#db/decisions/write-decision.ts'
import type { ChosenModel } from '#domain/decision/decision.ts'
import { takesParameters } from '#domain/decision/models.ts'
import { AppError } from '../app-error.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { editPart } from './edit-decision.ts'
import type { DecisionTarget } from './edit-decision.ts'

type Saved = Promise<{ version: number }>
type Added = Promise<{ version: number; rowId: string }>
type RowTarget = DecisionTarget & { readonly rowId: string }

/** Amounts of the budget; all of them are one step of undo. */
export function setAmounts(context: CoreContext, target: DecisionTarget, cells: readonly CellToWrite[]): Saved {
  return editPart(context, 'decision.setAmounts', target, (tx, place) =>
    writeCells(tx, place, cells, () => newId(context.ports)),
  )
}

/**
 * Adds a cost model to the chosen ones. Throws `invalid_input` for one that is chosen already, and for a model or a figure
 * that the catalogue does not have.
 */
export function addModel(context: CoreContext, target: DecisionTarget, model: ChosenModel): Saved {
  const { modelId, parameters } = model
  return editModels(context, target, (models) => {
    if (models.some((each) => each.modelId === modelId)) throw refused(modelId, 'repeated')
    if (!takesParameters(modelId, parameters)) throw refused(modelId)
    return [...models, model]
  })
}

/** Takes a chosen cost model away, with its figures; one that is not chosen any more is no error. */
export function removeModel(context: CoreContext, target: DecisionTarget & { readonly modelId: string }): Saved {
  return editModels(context, target, (models) => models.filter(({ modelId }) => modelId !== target.modelId))
}

/** The decision's own figure of a chosen model. Throws `invalid_input` for a model or a figure that it lacks. */
export function setFigure(
  context: CoreContext,
  target: DecisionTarget & { readonly modelId: string; readonly parameter: string; readonly value: number | null },
): Saved {
  const { modelId, parameter, value } = target
  return editModels(context, target, (models) => {
    const chosen = models.find((model) => model.modelId === modelId)
    if (chosen === undefined) throw refused(modelId)
    const { [parameter]: _replaced, ...others } = chosen.parameters
    const parameters = value === null ? others : { ...others, [parameter]: value }
    if (!takesParameters(modelId, parameters)) throw refused(modelId)
    return models.map((model) => (model === chosen ? { modelId, parameters } : model))
  })
}

function editModels(
  context: CoreContext,
  target: DecisionTarget,
  change: (models: readonly ChosenModel[]) => readonly ChosenModel[],
): Saved {
  return editPart(context, 'decision.setModels', target, async (tx, place) => {
    const models = (await readDecisions(tx.db, place.projectId)).find(({ id }) => id === place.id)?.models ?? []
    await replaceModels(tx, place, change(models), () => newId(context.ports))
  })
}

const refused = (field: string, code: 'not_accepted' | 'repeated' = 'not_accepted') =>
  new AppError('invalid_input', { problems: [{ field, code }] })

export async function addSource(context: CoreContext, target: DecisionTarget, fields: DecisionSourceFields): Added {
  const rowId = newId(context.ports)
  const saved = await editPart(context, 'decision.addSource', target, async (tx, place) => {
    const position = await nextPosition(tx.db, 'decision_sources', place.id)
    await insertSource(tx, place, rowId, position, fields)
  })
  return { ...saved, rowId }
}

export function updateSource(context: CoreContext, target: RowTarget, patch: Patch<DecisionSourceFields>): Saved {
  return editPart(context, 'decision.updateSource', target, async (tx, { id }) => {
    const row = found(await sourceOf(tx.db, id, target.rowId), target.rowId)
    await tx.update('decision_sources', row.id, null, fromSource({ ...toSource(row), ...given(patch) }))
  })
}

export function removeSource(context: CoreContext, target: RowTarget): Saved {
  return editPart(context, 'decision.removeSource', target, async (tx, { id }) => {
    const row = found(await sourceOf(tx.db, id, target.rowId), target.rowId)
    await tx.remove('decision_sources', row.id, null)
  })
}

export async function addDeadline(context: CoreContext, target: DecisionTarget, fields: DecisionDeadlineFields): Added {
  const rowId = newId(context.ports)
  const saved = await editPart(context, 'decision.addDeadline', target, async (tx, place) => {
    const position = await nextPosition(tx.db, 'decision_deadlines', place.id)
    await insertDeadline(tx, place, rowId, position, fields)
  })
  return { ...saved, rowId }
}

export function updateDeadline(context: CoreContext, target: RowTarget, patch: Patch<DecisionDeadlineFields>): Saved {
  return editPart(context, 'decision.updateDeadline', target, async (tx, { id }) => {
    const row = found(await deadlineOf(tx.db, id, target.rowId), target.rowId)
    await tx.update('decision_deadlines', row.id, null, fromDeadline({ ...toDeadline(row), ...given(patch) }))
  })
}

export function removeDeadline(context: CoreContext, target: RowTarget): Saved {
  return editPart(context, 'decision.removeDeadline', target, async (tx, { id }) => {
    const row = found(await deadlineOf(tx.db, id, target.rowId), target.rowId)
    await tx.remove('decision_deadlines', row.id, null)
  })
}

function found<R>(row: R | undefined, id: string): R {
  if (row === undefined) throw new AppError('not_found', { what: 'decision rows', id })
  return row
}
