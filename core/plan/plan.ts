import type { EditedKind, PlanDetail } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { listAllocations } from '#db/people/people.ts'
import { fromPlanFields, newPlanRow, toPlanRow } from '#db/plan/plan-row.ts'
import { planRows, projectOfPlanRow, readPlan } from '#db/plan/read-plan.ts'
import { removePlanRow } from '#db/plan/remove-plan-rows.ts'
import { planTableOf } from '#db/plan/tables.ts'
import type { PlanTableName } from '#db/plan/tables.ts'
import { planFindings } from '#domain/plan/findings.ts'
import type { PlanFields, PlanKind, PlanRow, RiskLevel } from '#domain/plan/plan.ts'
import { asDay } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { readRows } from '../projects/projects.ts'
import { refuseCircle, refuseStrangers } from './references.ts'

/** The plan as one consistent state. Throws `not_found` for a project that is not there. */
export async function get(context: CoreContext, projectId: string): Promise<PlanDetail> {
  const { project } = await readRows(context, projectId)
  return context.session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const rows = await readPlan(db, projectId)
      const people = [...new Set((await listAllocations(db, { projectId })).map(({ staff_name: name }) => name))]
      const period = periodOf(project)
      return { projectId, period, rows, people, findings: [...planFindings(rows, { period, people })] }
    })
}

/** The project's planned period; `null` while an end is missing or they are in the wrong order. */
function periodOf(project: { period_start: string | null; period_end: string | null }): Period | null {
  const { period_start: start, period_end: end } = project
  return start === null || end === null || start > end ? null : { start: asDay(start), end: asDay(end) }
}

/** New rows at the end of their list. */
export async function add<K extends EditedKind>(
  context: CoreContext,
  kind: K,
  projectId: string,
  rows: readonly PlanFields[K][],
): Promise<{ ids: string[] }> {
  const ids = rows.map(() => newId(context.ports))
  await edit(context, 'plan.add', projectId, async (tx) => {
    let position = ((await planRows(tx.db, kind, projectId)).at(-1)?.position ?? -1) + 1
    for (const [index, fields] of rows.entries()) {
      const id = ids[index] ?? newId(context.ports)
      await check(tx, projectId, { kind, id, fields })
      await tx.insert(planTableOf[kind], newPlanRow({ id, projectId, position }, fields))
      position += 1
    }
  })
  return { ids }
}

export async function update<K extends EditedKind>(
  context: CoreContext,
  kind: K,
  { id, version }: { readonly id: string; readonly version: number },
  patch: Patch<PlanFields[K]>,
): Promise<{ version: number }> {
  const projectId = await projectOf(context, kind, id)
  return edit(context, 'plan.update', projectId, async (tx) => {
    const before = await find(tx, kind, projectId, id)
    const changes = given(patch)
    await check(tx, projectId, { kind, id, fields: { ...before, ...changes } })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- given() drops only keys
    const columns = fromPlanFields(changes as Partial<PlanFields[K]>)
    return { version: await tx.update<PlanTableName>(planTableOf[kind], id, version, columns) }
  })
}

/** Writes a risk's level and keeps the judgement under its day; a second one of the same day replaces the first. */
export async function review(
  context: CoreContext,
  { id, version }: { readonly id: string; readonly version: number },
  day: string,
  patch: Patch<RiskLevel>,
): Promise<{ version: number }> {
  const projectId = await projectOf(context, 'risk', id)
  return edit(context, 'plan.review', projectId, async (tx) => {
    const { probability, impact, state } = { ...(await find(tx, 'risk', projectId, id)), ...given(patch) }
    const level = { probability, impact, state }
    const saved = await tx.update('plan_risks', id, version, level)
    if (saved === version) return { version }
    const reviews = await planRows(tx.db, 'riskReview', projectId)
    const sameDay = reviews.find((row) => row.risk_id === id && row.day === day)
    if (sameDay !== undefined) await tx.update('plan_risk_reviews', sameDay.id, null, level)
    else {
      const place = { id: newId(context.ports), projectId, position: (reviews.at(-1)?.position ?? -1) + 1 }
      await tx.insert('plan_risk_reviews', newPlanRow(place, { riskId: id, day, ...level }))
    }
    return { version: saved }
  })
}

export async function remove(
  context: CoreContext,
  target: { readonly kind: EditedKind; readonly id: string; readonly version: number },
): Promise<void> {
  const projectId = await projectOf(context, target.kind, target.id)
  await edit(context, 'plan.remove', projectId, (tx) => removePlanRow(tx, projectId, target))
}

/** Takes a row to the place of another one; those between move by one. Nothing but the order changes. */
export async function move(
  context: CoreContext,
  target: { readonly kind: EditedKind; readonly id: string; readonly version: number; readonly toPlaceOf: string },
): Promise<{ version: number }> {
  const { kind, id, version, toPlaceOf } = target
  const projectId = await projectOf(context, kind, id)
  return edit(context, 'plan.move', projectId, async (tx) => {
    const rows = await planRows(tx.db, kind, projectId)
    const to = rows.findIndex((row) => row.id === toPlaceOf)
    const moving = rows.find((row) => row.id === id)
    if (to === -1 || moving === undefined) throw new AppError('not_found', { what: planTableOf[kind], id: toPlaceOf })
    const table = planTableOf[kind]
    const order = rows.filter((row) => row !== moving).toSpliced(to, 0, moving)
    let saved = version
    for (const [position, row] of order.entries()) {
      const newVersion = await tx.update(table, row.id, row.id === id ? version : null, { position })
      if (row.id === id) saved = newVersion
    }
    return { version: saved }
  })
}

async function check(
  tx: CommandTx,
  projectId: string,
  row: { readonly kind: PlanKind; readonly id: string; readonly fields: object },
): Promise<void> {
  const { fields } = row
  const { startDay, endDay, startYear, endYear }: Readonly<Record<string, unknown>> = { ...fields }
  if (isAfter(startDay, endDay)) throw wrongOrder('endDay')
  if (isAfter(startYear, endYear)) throw wrongOrder('endYear')
  await refuseStrangers(tx.db, projectId, row)
  if ('beforeId' in fields && 'afterId' in fields) {
    const { beforeId, afterId } = fields
    if (typeof beforeId !== 'string' || typeof afterId !== 'string') return
    await refuseCircle(tx.db, projectId, { id: row.id, beforeId, afterId })
  }
}

function isAfter(start: unknown, end: unknown): boolean {
  if (typeof start === 'string' && typeof end === 'string') return start > end
  return typeof start === 'number' && typeof end === 'number' && start > end
}

const wrongOrder = (field: string) => new AppError('invalid_input', { problems: [{ field, code: 'end_before_start' }] })

async function find<K extends PlanKind>(tx: CommandTx, kind: K, projectId: string, id: string): Promise<PlanRow<K>> {
  const row = (await planRows(tx.db, kind, projectId)).find((each) => each.id === id)
  if (row === undefined) throw new AppError('not_found', { what: planTableOf[kind], id })
  return toPlanRow(row)
}

async function projectOf({ session }: CoreContext, kind: PlanKind, id: string): Promise<string> {
  const projectId = await projectOfPlanRow(session.current().db, kind, id)
  if (projectId === null) throw new AppError('not_found', { what: planTableOf[kind], id })
  return projectId
}

async function edit<T>(
  context: CoreContext,
  name: string,
  projectId: string,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  const { project } = await readRows(context, projectId)
  return projectCommand(context, name, project, work)
}
