import { randomUUID } from 'node:crypto'
import { runCommand } from '#db/command.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '#db/testing/fixture.ts'
import type { NewRow } from '#db/schema.ts'
import type { Workspace } from '#db/workspace.ts'
import { readMonthSheet } from '#core/hours/month-sheet.ts'
import { staffOverview } from '#core/people/overview.ts'
import { readStaffing } from '#core/people/staffing.ts'
import { isFinnishWorkingDay } from '#domain/hours/working-days.ts'
import { asDay } from '#domain/values/day.ts'
import { daysOf } from '#domain/values/month.ts'
import { rounded } from './figures.ts'

/** Figures of the hours of an organisation: 50 people over 5 years, a row for each working day. */
export interface PeopleBench {
  hourRows: number
  /** Every person's bookings by day and hours by year over all of it. */
  allChecksMs: number
  /** A project with the hours of everyone. */
  projectStaffingMs: number
  monthSheetMs: number
  /** Only reading the rows of hours, judging nothing. */
  plainReadMs: number
  allChecksPerPlainRead: number
}

const staffCount = 50
const workDays = daysOf({ start: asDay('2019-01-01'), end: asDay('2023-12-31') }).filter(isFinnishWorkingDay)

export async function benchPeople(): Promise<PeopleBench> {
  await using folder = await temporaryFolder()
  const workspace = await openTestWorkspace(folder.path)
  const projects = ['A70901', 'A70902'].map((code) => projectRow(code, { period_start: null, period_end: null }))
  const staffIds = Array.from({ length: staffCount }, () => randomUUID())
  await runCommand(workspace, commandInfo('people.create'), async (tx) => {
    await tx.insertMany('projects', projects)
    await tx.insertMany('staff_members', staffIds.map(staffRow))
    await tx.insertMany('employments', staffIds.map(employmentRow))
    await tx.insertMany(
      'allocations',
      staffIds.flatMap((id) => projects.map((project) => allocationRow(id, project.id))),
    )
    await tx.insertMany('hour_entries', entries(staffIds, projects))
  })
  const inTransaction = <T>(work: (db: Parameters<typeof staffOverview>[0]) => Promise<T>) =>
    median(workspace, (space) => space.db.transaction().execute(work))
  const allChecksMs = await inTransaction(staffOverview)
  const plainReadMs = await inTransaction((db) => db.selectFrom('hour_entries').selectAll().execute())
  const result: PeopleBench = {
    hourRows: staffCount * workDays.length,
    allChecksMs,
    plainReadMs,
    allChecksPerPlainRead: rounded(allChecksMs / plainReadMs),
    projectStaffingMs: await inTransaction((db) => readStaffing(db, projects[0]?.id ?? '', null)),
    monthSheetMs: await inTransaction((db) => readMonthSheet(db, staffIds[0] ?? '', '2021-05')),
  }
  await workspace.close()
  return result
}

const staffRow = (id: string, index: number): NewRow<'staff_members'> => ({
  id,
  name: `Henkilö ${index}`,
  title: 'asiantuntija',
  staff_number: String(index),
})

const employmentRow = (staffId: string): NewRow<'employments'> => ({
  id: randomUUID(),
  staff_id: staffId,
  employer: 'Honkajärven puutaitajat ry',
  share: 10_000,
  start_day: '2019-01-01',
  end_day: null,
  annual_pay_cents: null,
  side_cost_rate: null,
})

const allocationRow = (staffId: string, projectId: string): NewRow<'allocations'> => ({
  id: randomUUID(),
  staff_id: staffId,
  project_id: projectId,
  outside_project: '',
  role: 'asiantuntija',
  work_package: '',
  share: 5_000,
  start_day: '2019-01-01',
  end_day: '2023-12-31',
})

function* entries(staffIds: readonly string[], projects: readonly { id: string }[]): Iterable<NewRow<'hour_entries'>> {
  for (const staffId of staffIds) {
    for (const [index, day] of workDays.entries()) {
      const projectId = projects[index % projects.length]?.id ?? null
      yield {
        id: randomUUID(),
        staff_id: staffId,
        day,
        kind: 'project',
        project_id: projectId,
        activity: '',
        hours: 750,
      }
    }
  }
}

/** Of nine runs, in milliseconds. */
async function median(workspace: Workspace, work: (workspace: Workspace) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now()
    await work(workspace)
    times.push(performance.now() - start)
  }
  return Math.round((times.toSorted((a, b) => a - b)[4] ?? 0) * 10) / 10
}
