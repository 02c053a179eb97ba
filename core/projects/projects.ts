import { projectFields } from '#contract/project.ts'
import type { AreaKind, ProjectDetail, ProjectField, ProjectFields, ProjectSummary } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { findProjectId, readProject } from '#db/projects/read-project.ts'
import type { ProjectRows } from '#db/projects/read-project.ts'
import { listProjects } from '#db/projects/list-projects.ts'
import { insertProject, removeProject, replaceAreas, replaceCoImplementers } from '#db/projects/write-project.ts'
import { emptyDescription } from '#domain/project/empty-description.ts'
import type { CoImplementer } from '#domain/project/description.ts'
import type { Fund } from '#domain/rules/regime.ts'
import { AppError } from '../app-error.ts'
import { refuseLockedHours } from '../hours/locks.ts'
import { projectCommand } from '../command.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { dayOrNull } from '../reports/report-row.ts'
import { refuseLockedReports } from '../snapshots/stored-report.ts'
import { fromFields } from './from-contract.ts'
import { afterFieldEdits, withoutBodies, withoutLines } from './layout-edits.ts'
import { editLayout } from './stored-layout.ts'
import { toDetail, toFields, toSummary } from './to-contract.ts'

export async function list({ session }: CoreContext): Promise<ProjectSummary[]> {
  return (await listProjects(session.current().db)).map(toSummary)
}

export function findByCode({ session }: CoreContext, code: string): Promise<string | null> {
  return findProjectId(session.current().db, code)
}

/** One project as one consistent state. */
export async function get(context: CoreContext, id: string): Promise<ProjectDetail> {
  return toDetail(await readRows(context, id))
}

export async function readRows({ session }: CoreContext, id: string): Promise<ProjectRows> {
  const rows = await session
    .current()
    .db.transaction()
    .execute((tx) => readProject(tx, id))
  return found(rows, id)
}

export function found(rows: ProjectRows | null, id: string): ProjectRows {
  if (rows === null) throw new AppError('not_found', { what: 'projects', id })
  return rows
}

export async function create(
  context: CoreContext,
  { code, name, fund, periodStart }: { code: string; name: string; fund: Fund; periodStart: string | null },
): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  await projectCommand(context, 'project.create', { id, code }, async (tx) => {
    await refuseTakenCode(tx, code)
    const description = { ...emptyDescription(code, name, fund), periodStart: dayOrNull(periodStart) }
    await insertProject(tx, id, description, null, () => newId(context.ports))
  })
  return { id, version: 1 }
}

/** Writes some fields. Lines of an imported text that were edited are written the form's way from then on. */
export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<ProjectFields>,
): Promise<{ version: number }> {
  return edit(context, 'project.update', id, async (tx, rows) => {
    const before = toFields(rows.project)
    const fields = given(patch)
    if (fields.code !== undefined && fields.code !== before.code) await refuseTakenCode(tx, fields.code)
    const after: ProjectFields = { ...before, ...fields }
    const newVersion = await tx.update('projects', id, version, fromFields(after))
    await editLayout(tx, rows, (layout) => afterFieldEdits(layout, changedFields(before, after)))
    return newVersion
  })
}

export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  const { project } = await readRows(context, id)
  await projectCommand(context, 'project.remove', project, async (tx) => {
    await refuseLockedHours(tx.db, { projectId: id })
    await refuseLockedReports(tx.db, id)
    await removeProject(tx, found(await readProject(tx.db, id), id), version)
  })
}

export async function setCoImplementers(
  context: CoreContext,
  id: string,
  version: number,
  partners: readonly CoImplementer[],
): Promise<{ version: number }> {
  return edit(context, 'project.setCoImplementers', id, async (tx, rows) => {
    const newVersion = await tx.touch('projects', id, version)
    await replaceCoImplementers(tx, rows, partners, () => newId(context.ports))
    await editLayout(tx, rows, (layout) => withoutBodies(layout, ['coImplementers']))
    return newVersion
  })
}

const areaLine = { region: 'regions', subregion: 'subregions', municipality: 'municipalities' } as const

export async function setAreas(
  context: CoreContext,
  id: string,
  version: number,
  kind: AreaKind,
  names: readonly string[],
): Promise<{ version: number }> {
  return edit(context, 'project.setAreas', id, async (tx, rows) => {
    const newVersion = await tx.touch('projects', id, version)
    await replaceAreas(tx, rows, kind, names, () => newId(context.ports))
    await editLayout(tx, rows, (layout) => withoutLines(layout, [areaLine[kind]]))
    return newVersion
  })
}

/** An edit of one project: its rows are read in the transaction that writes. */
async function edit(
  context: CoreContext,
  name: string,
  id: string,
  work: (tx: CommandTx, rows: ProjectRows) => Promise<number>,
): Promise<{ version: number }> {
  const { project } = await readRows(context, id)
  const version = await projectCommand(context, name, project, async (tx) =>
    work(tx, found(await readProject(tx.db, id), id)),
  )
  return { version }
}

async function refuseTakenCode(tx: CommandTx, code: string): Promise<void> {
  if ((await findProjectId(tx.db, code)) !== null)
    throw new AppError('already_exists', { what: 'projects.code', value: code })
}

function changedFields(before: ProjectFields, after: ProjectFields): ProjectField[] {
  return projectFields.keyof().options.filter((field) => before[field] !== after[field])
}
