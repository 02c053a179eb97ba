import type { IndicatorList } from '#contract/index.ts'
import { findIndicatorSettings } from '#db/indicators/read-indicators.ts'
import { removeIndicator } from '#db/indicators/remove-rows.ts'
import type { IndicatorsTable } from '#db/indicators/tables.ts'
import { parseAgeLimits } from '#domain/indicators/age-bands.ts'
import { indicatorType } from '#domain/indicators/catalogue.ts'
import type { Counting, IndicatorSet, JobPlace } from '#domain/indicators/indicator-type.ts'
import { asDay } from '#domain/values/day.ts'
import { periodOf } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { projectHead, requireProject } from '../project-head.ts'
import { readSummaries } from './summaries.ts'

export function list(
  { session }: CoreContext,
  projectId: string,
  asked: { from: string; to: string } | undefined,
): Promise<IndicatorList> {
  const period = asked === undefined ? null : checkedPeriod(asked)
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      await projectHead(db, projectId)
      return { period, ...(await readSummaries(db, projectId, period)) }
    })
}

function checkedPeriod({ from, to }: { from: string; to: string }): Period {
  const period = periodOf(asDay(from), asDay(to))
  if (!period.ok) throw new AppError('invalid_input', { problems: [{ field: 'period.to', code: 'end_before_start' }] })
  return period.value
}

export interface NewIndicator {
  projectId: string
  set: Exclude<IndicatorSet, 'description-2014'>
  code: string
  name: string
  unit: string
  counting: Counting
  jobPlace: JobPlace | null
}

export async function add(context: CoreContext, input: NewIndicator): Promise<{ id: string; version: number }> {
  const project = await requireProject(context, input.projectId)
  const id = newId(context.ports)
  const own = ownFields(input)
  await projectCommand(context, 'indicator.add', project, async (tx) => {
    const { last } = await tx.db
      .selectFrom('indicators')
      .select(({ fn }) => fn.max('position').as('last'))
      .where('project_id', '=', project.id)
      .executeTakeFirstOrThrow()
    if (input.set !== 'own') await refuseSecond(tx.db, input)
    const position = (last ?? -1) + 1
    await tx.insert('indicators', { id, project_id: project.id, position, catalogue: input.set, target: null, ...own })
  })
  return { id, version: 1 }
}

/** What one's own indicator says of itself; one of a catalogue has only its code. */
function ownFields({ set, code, name, unit, counting, jobPlace }: NewIndicator) {
  if (set === 'own') {
    if (name.trim() === '') throw new AppError('invalid_input', { problems: [{ field: 'name', code: 'empty' }] })
    const place = counting === 'jobs' ? (jobPlace ?? 'company') : null
    return { code: '', own_name: name.trim(), own_unit: unit.trim(), own_counting: counting, own_job_place: place }
  }
  if (indicatorType(set, code) === undefined) throw new AppError('not_found', { what: 'indicator_types', id: code })
  return { code, own_name: '', own_unit: '', own_counting: null, own_job_place: null }
}

async function refuseSecond(
  db: Parameters<typeof projectHead>[0],
  { projectId, set, code }: NewIndicator,
): Promise<void> {
  const query = db.selectFrom('indicators').select('id').where('project_id', '=', projectId).where('code', '=', code)
  const found = set === 'own' ? undefined : await query.where('catalogue', '=', set).executeTakeFirst()
  if (found) throw new AppError('already_exists', { what: 'indicators', value: code })
}

export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<{ name: string; unit: string; target: number | null }>,
): Promise<{ version: number }> {
  const row = await find(context, id)
  const project = await requireProject(context, row.project_id)
  const { name, unit, target } = given(patch)
  const values = {
    ...(target === undefined ? {} : { target }),
    ...(name === undefined || row.catalogue !== 'own' ? {} : { own_name: name }),
    ...(unit === undefined || row.catalogue !== 'own' ? {} : { own_unit: unit }),
  }
  return {
    version: await projectCommand(context, 'indicator.update', project, (tx) =>
      tx.update('indicators', id, version, values),
    ),
  }
}

export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await find(context, id)
  const project = await requireProject(context, row.project_id)
  await projectCommand(context, 'indicator.remove', project, (tx) => removeIndicator(tx, id, version))
}

export async function setAgeLimits(context: CoreContext, projectId: string, limits: readonly number[]): Promise<void> {
  const read = parseAgeLimits(limits.join(' '))
  if (!read.ok) throw new AppError('invalid_input', { problems: [{ field: 'limits', code: 'not_ages' }] })
  const project = await requireProject(context, projectId)
  await projectCommand(context, 'indicator.setAgeLimits', project, async (tx) => {
    const values = { age_limits: JSON.stringify(read.value) }
    const row = await findIndicatorSettings(tx.db, projectId)
    if (row !== null) await tx.update('indicator_settings', row.id, null, values)
    else await tx.insert('indicator_settings', { id: newId(context.ports), project_id: projectId, ...values })
  })
}

async function find({ session }: CoreContext, id: string): Promise<IndicatorsTable> {
  const query = session.current().db.selectFrom('indicators').selectAll().where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'indicators', id })
  return row
}
