import type { PersonDetail, StaffFields, StaffSummary } from '#contract/index.ts'
import { hoursByMonth, listHourMonths, projectHoursByYear } from '#db/people/hours.ts'
import { findStaffMember, listAllocations, listEmployments } from '#db/people/people.ts'
import { removeStaffMember } from '#db/people/remove-rows.ts'
import { dailyLoads } from '#domain/hours/daily-limit.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { refuseLockedHours } from '../hours/locks.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { peopleCommand } from './command.ts'
import { staffOverview } from './overview.ts'
import { toAllocationRow, toEmploymentRow, toStaffFields, toStretch, toVerdict } from './to-contract.ts'
import { toAllocation, toEmployment } from './to-domain.ts'
import { calendarYear, judgeYear } from './year-hours.ts'

export function list({ session }: CoreContext): Promise<StaffSummary[]> {
  return session.current().db.transaction().execute(staffOverview)
}

/** One person as one consistent state: everything over all projects. */
export function get({ session }: CoreContext, id: string): Promise<PersonDetail> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const row = await findStaffMember(db, id)
      if (row === null) throw new AppError('not_found', { what: 'staff_members', id })
      const employments = await listEmployments(db, [id])
      const allocations = await listAllocations(db, { staffIds: [id] })
      const periods = employments.map(toEmployment)
      const [load] = dailyLoads(allocations.map(toAllocation), periods)
      const years = await projectHoursByYear(db, [id])
      const states = new Map((await listHourMonths(db, id)).map(({ month, state }) => [month, state]))
      return {
        id,
        version: row.version,
        fields: toStaffFields(row),
        employments: employments.map(toEmploymentRow),
        allocations: allocations.map(toAllocationRow),
        load: load === undefined ? null : toVerdict(load.verdict),
        stretches: (load?.stretches ?? []).map(toStretch),
        years: years.map(({ year, hours }) => judgeYear(id, calendarYear(year), hours, periods)),
        months: (await hoursByMonth(db, id)).map(({ month, project_hours: projectHours, work_hours: workHours }) => ({
          month,
          state: states.get(month) ?? 'open',
          projectHours,
          workHours,
        })),
      }
    })
}

export async function create(context: CoreContext, fields: StaffFields): Promise<{ id: string; version: number }> {
  const id = newId(context.ports)
  await peopleCommand(context, 'people.create', [], (tx) => tx.insert('staff_members', { id, ...fromFields(fields) }))
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<StaffFields>,
): Promise<{ version: number }> {
  const { staffNumber, ...fields } = given(patch)
  const values = { ...fields, ...(staffNumber === undefined ? {} : { staff_number: staffNumber }) }
  return {
    version: await peopleCommand(context, 'people.update', [], (tx) => tx.update('staff_members', id, version, values)),
  }
}

export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  const projects = (await get(context, id)).allocations.flatMap(({ projectId }) => projectId ?? [])
  await peopleCommand(context, 'people.remove', [...new Set(projects)], async (tx) => {
    await refuseLockedHours(tx.db, { staffId: id })
    await removeStaffMember(tx, id, version)
  })
}

function fromFields({ name, title, staffNumber }: StaffFields) {
  return { name, title, staff_number: staffNumber }
}
