import { readDecisions } from '#db/decisions/read-decisions.ts'
import { fromTerms, toHead } from '#db/decisions/decision-row.ts'
import { insertDecision, removeDecision } from '#db/decisions/write-decision.ts'
import type { DecisionTerms, DecisionVersion } from '#domain/decision/decision.ts'
import { amendmentOf, emptyDecision } from '#domain/decision/empty-decision.ts'
import type { DecisionFinding } from '#domain/decision/finding.ts'
import { missingForConfirming } from '#domain/decision/findings.ts'
import { heldOn as versionHeldOn } from '#domain/decision/held-on.ts'
import type { Day } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'
import { readRows } from '../projects/projects.ts'
import { editDraft } from './edit-decision.ts'
import type { DecisionTarget } from './edit-decision.ts'

/** All versions as one consistent state, oldest first. Throws `not_found` for a project that is not there. */
export async function list(context: CoreContext, projectId: string): Promise<readonly DecisionVersion[]> {
  await readRows(context, projectId)
  return context.session
    .current()
    .db.transaction()
    .execute((tx) => readDecisions(tx, projectId))
}

/** The version that held on a day, for screens, claims and forms alike. */
export async function heldOn(context: CoreContext, projectId: string, day: Day): Promise<DecisionVersion | null> {
  return versionHeldOn(await list(context, projectId), day) ?? null
}

/** A new draft: the first decision of a project, or an amendment that starts as a copy. */
export async function create(
  context: CoreContext,
  { projectId, copyOf }: { readonly projectId: string; readonly copyOf: string | null },
): Promise<DecisionTarget> {
  const { project } = await readRows(context, projectId)
  const id = newId(context.ports)
  const name = copyOf === null ? 'decision.create' : 'decision.amend'
  await projectCommand(context, name, project, async (tx) => {
    const versions = await readDecisions(tx.db, projectId)
    const copied = copyOf === null ? undefined : versions.find((version) => version.id === copyOf)
    if (copyOf !== null && copied === undefined) throw new AppError('not_found', { what: 'decisions', id: copyOf })
    const content = copied === undefined ? emptyDecision(usualRegimeOf(project), project.fund) : amendmentOf(copied)
    const sequence = (versions.at(-1)?.sequence ?? 0) + 1
    await insertDecision(tx, { id, projectId, sequence }, content, () => newId(context.ports))
  })
  return { id, version: 1 }
}

/** Writes some of the decision's own fields. */
export async function update(
  context: CoreContext,
  { id, version }: DecisionTarget,
  patch: Patch<DecisionTerms>,
): Promise<{ version: number }> {
  return editDraft(context, 'decision.update', { id }, async (tx) => {
    const row = await tx.db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return { version: await tx.update('decisions', id, version, fromTerms({ ...toHead(row), ...given(patch) })) }
  })
}

/** Makes a draft final. Throws `invalid_input` with what it lacks. */
export async function confirm(context: CoreContext, { id, version }: DecisionTarget): Promise<{ version: number }> {
  return editDraft(context, 'decision.confirm', { id }, async (tx, { projectId }) => {
    const content = (await readDecisions(tx.db, projectId)).find((candidate) => candidate.id === id)
    if (content === undefined) throw new AppError('not_found', { what: 'decisions', id })
    const problems = missingForConfirming(content).map(problemOf)
    if (problems.length > 0) throw new AppError('invalid_input', { problems })
    return { version: await tx.update('decisions', id, version, { status: 'confirmed' }) }
  })
}

/** Takes a draft away with its budget, sources, models and schedule. */
export async function remove(context: CoreContext, { id, version }: DecisionTarget): Promise<void> {
  await editDraft(context, 'decision.remove', { id }, (tx) => removeDecision(tx, id, version))
}

function problemOf(finding: DecisionFinding): { field: string; code: string } {
  if (finding.code === 'missing') return { field: finding.what, code: 'missing' }
  return { field: finding.code === 'source_incomplete' ? `sources.${finding.index}` : '', code: finding.code }
}
