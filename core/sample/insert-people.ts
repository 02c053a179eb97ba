import type { CommandTx } from '#db/command.ts'
import type { NewRow } from '#db/schema.ts'
import { isFinnishWorkingDay } from '#domain/hours/working-days.ts'
import { endOfMonth, partsOf } from '#domain/values/day.ts'
import { asMonth, daysOf, periodOfMonth } from '#domain/values/month.ts'
import type { SampleAllocation, SampleMonth, SamplePerson } from './people.ts'

type NewId = () => string
/** Ids of the sample projects by their codes. */
type ProjectIds = ReadonlyMap<string, string>

const absenceHours = 725

/** Adds a person of the sample with employment, allocations and hours. */
export async function insertPerson(tx: CommandTx, person: SamplePerson, projects: ProjectIds, newId: NewId) {
  const staffId = newId()
  const { name, title, staffNumber } = person.fields
  const { employment } = person
  await tx.insert('staff_members', { id: staffId, name, title, staff_number: staffNumber })
  await tx.insert('employments', {
    id: newId(),
    staff_id: staffId,
    employer: employment.employer,
    share: employment.share,
    start_day: employment.startDay,
    end_day: employment.endDay,
    annual_pay_cents: employment.annualPayCents,
    side_cost_rate: employment.sideCostRate,
  })
  await tx.insertMany(
    'allocations',
    person.allocations.map((each) => allocationRow(each, staffId, projects, newId)),
  )
  for (const month of person.months) {
    await tx.insertMany('hour_entries', hourRows(month, staffId, projects, newId))
    if (month.state === 'open') continue
    await tx.insert('hour_months', {
      id: newId(),
      staff_id: staffId,
      month: month.month,
      state: month.state,
      approved_by: 'Timo Järvinen',
      approved_on: endOfMonth(periodOfMonth(asMonth(month.month)).start),
    })
  }
}

function allocationRow(
  { project, role, workPackage, share, startDay, endDay }: SampleAllocation,
  staffId: string,
  projects: ProjectIds,
  newId: NewId,
): NewRow<'allocations'> {
  const projectId = projects.get(project) ?? null
  return {
    id: newId(),
    staff_id: staffId,
    project_id: projectId,
    outside_project: projectId === null ? project : '',
    role,
    work_package: workPackage,
    share,
    start_day: startDay,
    end_day: endDay,
  }
}

function hourRows(
  { month, daily, absences }: SampleMonth,
  staffId: string,
  projects: ProjectIds,
  newId: NewId,
): NewRow<'hour_entries'>[] {
  return daysOf(periodOfMonth(asMonth(month)))
    .filter(isFinnishWorkingDay)
    .flatMap((day) => {
      const absence = absences[partsOf(day).day]
      const work = absence === undefined ? daily : [{ kind: absence, activity: '', hours: absenceHours }]
      return work.map(({ kind, activity, hours, ...row }) => ({
        id: newId(),
        staff_id: staffId,
        day,
        kind,
        project_id: 'project' in row ? (projects.get(row.project ?? '') ?? null) : null,
        activity,
        hours,
      }))
    })
}
