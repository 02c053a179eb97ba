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

/** The chosen cost models. Throws `invalid_input` for a model or a figure that the catalogue does not have. */
export async function setModels(context: CoreContext, target: DecisionTarget, models: readonly ChosenModel[]): Saved {
  const problems = models.flatMap(({ modelId, parameters }, index) => {
    const repeated = models.findIndex((model) => model.modelId === modelId) !== index
    if (repeated) return [{ field: `models.${index}`, code: 'repeated' }]
    return takesParameters(modelId, parameters) ? [] : [{ field: `models.${index}`, code: 'not_accepted' }]
  })
  if (problems.length > 0) throw new AppError('invalid_input', { problems })
  return editPart(context, 'decision.setModels', target, (tx, place) =>
    replaceModels(tx, place, models, () => newId(context.ports)),
  )
}

/** The decision's own figure of a chosen model. Throws `invalid_input` for a model or a figure that it lacks. */
export function setFigure(
  context: CoreContext,
  target: DecisionTarget & { readonly modelId: string; readonly parameter: string; readonly value: number | null },
): Saved {
  const { modelId, parameter, value } = target
  return editPart(context, 'decision.setModels', target, async (tx, place) => {
    const version = (await readDecisions(tx.db, place.projectId)).find(({ id }) => id === place.id)
    const chosen = version?.models.find((model) => model.modelId === modelId)
    if (version === undefined || chosen === undefined) throw refused(modelId)
    const { [parameter]: _replaced, ...others } = chosen.parameters
    const parameters = value === null ? others : { ...others, [parameter]: value }
    if (!takesParameters(modelId, parameters)) throw refused(modelId)
    const models = version.models.map((model) => (model === chosen ? { modelId, parameters } : model))
    await replaceModels(tx, place, models, () => newId(context.ports))
  })
}

const refused = (field: string) => new AppError('invalid_input', { problems: [{ field, code: 'not_accepted' }] })

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
