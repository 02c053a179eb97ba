import type { ProjectDescription } from '#domain/project/description.ts'
import type { CommandTx } from '../command.ts'
import { removeDecisionsOf } from '../decisions/write-decision.ts'
import { removeGroup } from '../groups/remove-group.ts'
import { removeClaimsOf } from '../claims/remove-claims.ts'
import { removeBudget } from '../budget/budget-rows.ts'
import { removeLedger } from '../ledger/write-ledger.ts'
import type { NewRow, TrackedTable } from '../schema.ts'
import {
  areaKinds,
  areaNames,
  areaRows,
  coImplementerRows,
  equalityRows,
  indicatorRows,
  sustainabilityRows,
} from './child-rows.ts'
import type { AreaKind } from './child-rows.ts'
import { fromDescription } from './project-row.ts'
import { removeChangeApplications } from '../decisions/change-applications.ts'
import { removeWaivers } from '../checks/waivers.ts'
import { removeReports } from '../reports/read-reports.ts'
import { removePlan } from '../plan/remove-plan-rows.ts'
import { removeProjectEvents } from '../events/remove-rows.ts'
import { removeDescriptionResults, removeProjectIndicators } from '../indicators/remove-rows.ts'
import { removeProjectCompanies } from '../organisations/write-organisations.ts'
import { removeProjectStaffing } from '../people/remove-rows.ts'
import type { ProjectRows } from './read-project.ts'

export type NewId = () => string
type StoredLayout = Omit<NewRow<'project_published_layouts'>, 'id' | 'project_id'>

/** Adds a project with all its lists. Throws `already_exists` for a code in use. */
export async function insertProject(
  tx: CommandTx,
  id: string,
  description: ProjectDescription,
  layout: StoredLayout | null,
  newId: NewId,
): Promise<void> {
  const owned = <R extends object>(rows: readonly R[]) => rows.map((row) => ({ id: newId(), project_id: id, ...row }))
  await tx.insert('projects', { id, ...fromDescription(description) })
  await tx.insertMany('project_co_implementers', owned(coImplementerRows(description.coImplementers)))
  for (const kind of areaKinds)
    await tx.insertMany('project_areas', owned(areaRows(kind, areaNames(description, kind))))
  await tx.insertMany('project_indicators', owned(indicatorRows(description.indicators)))
  await tx.insertMany('project_equality_answers', owned(equalityRows(description.equality)))
  await tx.insertMany('project_sustainability_scores', owned(sustainabilityRows(description.sustainability)))
  if (layout) await tx.insert('project_published_layouts', { id: newId(), project_id: id, ...layout })
}

/** Makes a project equal to a newly read description. Only what differs is written. */
export async function overwriteProject(
  tx: CommandTx,
  rows: ProjectRows,
  description: ProjectDescription,
  layout: StoredLayout,
  newId: NewId,
): Promise<void> {
  const { id } = rows.project
  await tx.update('projects', id, null, fromDescription(description))
  await replaceCoImplementers(tx, rows, description.coImplementers, newId)
  for (const kind of areaKinds) await replaceAreas(tx, rows, kind, areaNames(description, kind), newId)
  await replaceList(rows.indicators, indicatorRows(description.indicators), {
    async update(old, row) {
      // Result rows were counted for the item that stood here, not for the one that takes its place.
      const before = rows.indicators.find((each) => each.id === old)
      if (before?.catalogue_key !== row.catalogue_key) await removeDescriptionResults(tx, old)
      return tx.update('project_indicators', old, null, row)
    },
    insert: (row) => tx.insert('project_indicators', { id: newId(), project_id: id, ...row }),
    async remove(old) {
      await removeDescriptionResults(tx, old)
      await tx.remove('project_indicators', old, null)
    },
  })
  for (const row of equalityRows(description.equality)) {
    const old = rows.equality.find((each) => each.question === row.question)
    if (old) await tx.update('project_equality_answers', old.id, null, row)
  }
  for (const row of sustainabilityRows(description.sustainability)) {
    const old = rows.sustainability.find((each) => each.criterion === row.criterion)
    if (old) await tx.update('project_sustainability_scores', old.id, null, row)
  }
  if (rows.layout) await tx.update('project_published_layouts', rows.layout.id, null, layout)
  else await tx.insert('project_published_layouts', { id: newId(), project_id: id, ...layout })
}

export async function replaceCoImplementers(
  tx: CommandTx,
  rows: ProjectRows,
  list: ProjectDescription['coImplementers'],
  newId: NewId,
): Promise<void> {
  await replaceList(rows.coImplementers, coImplementerRows(list), {
    update: (id, row) => tx.update('project_co_implementers', id, null, row),
    insert: (row) => tx.insert('project_co_implementers', { id: newId(), project_id: rows.project.id, ...row }),
    remove: (id) => tx.remove('project_co_implementers', id, null),
  })
}

export async function replaceAreas(
  tx: CommandTx,
  rows: ProjectRows,
  kind: AreaKind,
  names: readonly string[],
  newId: NewId,
): Promise<void> {
  const old = rows.areas.filter((area) => area.kind === kind)
  await replaceList(old, areaRows(kind, names), {
    update: (id, row) => tx.update('project_areas', id, null, row),
    insert: (row) => tx.insert('project_areas', { id: newId(), project_id: rows.project.id, ...row }),
    remove: (id) => tx.remove('project_areas', id, null),
  })
}

/** Removes a project and, first, everything that belongs to it, so that one undo brings all of it back. */
export async function removeProject(tx: CommandTx, rows: ProjectRows, version: number): Promise<void> {
  const removeAll = async (table: TrackedTable, list: readonly { id: string }[]) => {
    for (const { id } of list) await tx.remove(table, id, null)
  }
  await removeClaimsOf(tx, rows.project.id)
  await removeProjectStaffing(tx, rows.project.id)
  await removeProjectEvents(tx, rows.project.id)
  await removeProjectIndicators(tx, rows.project.id)
  await removeProjectCompanies(tx, rows.project.id)
  await removeDecisionsOf(tx, rows.project.id)
  await removeChangeApplications(tx, rows.project.id)
  await removeAll('project_co_implementers', rows.coImplementers)
  await removeAll('project_areas', rows.areas)
  await removeAll('project_indicators', rows.indicators)
  await removeAll('project_equality_answers', rows.equality)
  await removeAll('project_sustainability_scores', rows.sustainability)
  await removeAll('project_published_layouts', rows.layout ? [rows.layout] : [])
  await removePlan(tx, rows.project.id)
  await removeWaivers(tx, rows.project.id)
  await removeReports(tx, rows.project.id)
  await removeLedger(tx, rows.project.id, rows.project.code)
  await removeGroup(tx, rows.project.id)
  await removeBudget(tx, rows.project.id)
  await tx.remove('projects', rows.project.id, version)
}

interface ListWrites<R> {
  update(id: string, row: R): Promise<unknown>
  insert(row: R): Promise<void>
  remove(id: string): Promise<void>
}

/** Writes a list over the old one by place: kept rows keep their id, and only what differs is written. */
async function replaceList<R>(
  old: readonly { id: string }[],
  rows: readonly R[],
  writes: ListWrites<R>,
): Promise<void> {
  for (const [place, row] of rows.entries()) {
    const kept = old[place]
    await (kept ? writes.update(kept.id, row) : writes.insert(row))
  }
  for (const { id } of old.slice(rows.length)) await writes.remove(id)
}
