import type { EqualityRow, IndicatorRow, SustainabilityRow } from '#contract/index.ts'
import type { CommandTx } from '#db/command.ts'
import { removeDescriptionResults } from '#db/indicators/remove-rows.ts'
import { readProject } from '#db/projects/read-project.ts'
import type { ProjectRows } from '#db/projects/read-project.ts'
import type { Database } from '#db/schema.ts'
import { indicatorKeys, questionKey, scoreKey } from '#templates/rakennerahasto-kuvaus-2014/published/lines.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import { newId } from '../host-ports.ts'
import type { CoreContext } from '../context.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { fromIndicator } from './from-contract.ts'
import { withoutBodies, withoutIndicator, withoutLines } from './layout-edits.ts'
import { found, readRows } from './projects.ts'
import { editLayout } from './stored-layout.ts'
import { toIndicatorRow } from './to-contract.ts'

type ListTable = 'project_indicators' | 'project_equality_answers' | 'project_sustainability_scores'
type Bare<T extends { id: string }> = Omit<T, 'id' | 'version'>

export async function addIndicator(
  context: CoreContext,
  { projectId, heading, key }: { projectId: string; heading: string; key: string | null },
): Promise<{ id: string; version: number }> {
  const { project } = await readRows(context, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'project.addIndicator', project, async (tx) => {
    const { indicators } = found(await readProject(tx.db, projectId), projectId)
    const position = (indicators.at(-1)?.position ?? -1) + 1
    await tx.insert('project_indicators', {
      id,
      project_id: projectId,
      position,
      catalogue_key: key,
      heading,
      planned: null,
      planned_women: null,
      has_realised: 0,
      realised: null,
      realised_women: null,
    })
  })
  return { id, version: 1 }
}

export async function updateIndicator(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<Bare<IndicatorRow>>,
): Promise<{ version: number }> {
  return editRow(context, 'project.updateIndicator', 'project_indicators', id, async (tx, rows) => {
    const index = rows.indicators.findIndex((row) => row.id === id)
    const row = rows.indicators[index]
    if (!row) throw new AppError('not_found', { what: 'project_indicators', id })
    const before = toIndicatorRow(row)
    const after = { ...before, ...given(patch) }
    const newVersion = await tx.update('project_indicators', id, version, fromIndicator(after))
    const keys = indicatorKeys(index)
    const edited = [
      ...(before.heading === after.heading ? [] : [keys.heading]),
      ...(before.planned === after.planned && before.plannedWomen === after.plannedWomen ? [] : [keys.planned]),
      ...(before.realised === after.realised && before.realisedWomen === after.realisedWomen ? [] : [keys.realised]),
    ]
    await editLayout(tx, rows, (layout) => withoutLines(layout, edited))
    return newVersion
  })
}

export async function removeIndicator(context: CoreContext, id: string, version: number): Promise<void> {
  await editRow(context, 'project.removeIndicator', 'project_indicators', id, async (tx, rows) => {
    const index = rows.indicators.findIndex((row) => row.id === id)
    await removeDescriptionResults(tx, id)
    await tx.remove('project_indicators', id, version)
    await editLayout(tx, rows, (layout) => withoutIndicator(layout, index))
    return version
  })
}

export async function updateEquality(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<Omit<Bare<EqualityRow>, 'question'>>,
): Promise<{ version: number }> {
  return editRow(context, 'project.updateEquality', 'project_equality_answers', id, async (tx, rows) => {
    const row = rows.equality.find((each) => each.id === id)
    const newVersion = await tx.update('project_equality_answers', id, version, given(patch))
    if (row) await editLines(tx, rows, questionKey(row.question), patch)
    return newVersion
  })
}

export async function updateSustainability(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<Omit<Bare<SustainabilityRow>, 'criterion'>>,
): Promise<{ version: number }> {
  return editRow(context, 'project.updateSustainability', 'project_sustainability_scores', id, async (tx, rows) => {
    const row = rows.sustainability.find((each) => each.id === id)
    const newVersion = await tx.update('project_sustainability_scores', id, version, given(patch))
    if (row) await editLines(tx, rows, scoreKey(row.criterion), patch)
    return newVersion
  })
}

/** A comment lies below its line, everything else in the line. */
async function editLines(tx: CommandTx, rows: ProjectRows, key: string, patch: { comment?: string | undefined }) {
  const { comment, ...values } = patch
  await editLayout(tx, rows, (layout) => {
    const lines = Object.keys(values).length === 0 ? layout : withoutLines(layout, [key])
    return comment === undefined ? lines : withoutBodies(lines, [key])
  })
}

async function editRow(
  context: CoreContext,
  name: string,
  table: ListTable,
  id: string,
  work: (tx: CommandTx, rows: ProjectRows) => Promise<number>,
): Promise<{ version: number }> {
  const projectId = await projectOf(context, table, id)
  const { project } = await readRows(context, projectId)
  const version = await projectCommand(context, name, project, async (tx) =>
    work(tx, found(await readProject(tx.db, projectId), projectId)),
  )
  return { version }
}

async function projectOf({ session }: CoreContext, table: ListTable, id: string): Promise<string> {
  const { db } = session.current()
  const row = await db
    .selectFrom<keyof Database & ListTable>(table)
    .select('project_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: table, id })
  return row.project_id
}
