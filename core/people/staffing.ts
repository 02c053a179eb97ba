import type { Kysely } from 'kysely'
import type { ProjectStaffing, YearHours } from '#contract/index.ts'
import { projectHoursByDay, projectHoursByYear, projectHoursWithin } from '#db/people/hours.ts'
import { listAllocations, listEmployments } from '#db/people/people.ts'
import type { Database } from '#db/schema.ts'
import { projectYears } from '#domain/hours/annual-hours.ts'
import { dailyLoads } from '#domain/hours/daily-limit.ts'
import { addFractions, sumFractions, toTwoDecimals } from '#domain/hours/fraction.ts'
import { personMonthsOf } from '#domain/hours/person-months.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import type { Employment } from '#domain/hours/staffing.ts'
import { staffingGaps } from '#domain/hours/staffing-gaps.ts'
import { asDay } from '#domain/values/day.ts'
import { containsPeriod, findGaps, intersect, overlaps } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { staffingRows, staffingSums } from './staffing-rows.ts'
import { toAllocationRow, toStretch, toVerdict } from './to-contract.ts'
import { toAllocation, toEmployment } from './to-domain.ts'
import { calendarYear, judgeYear } from './year-hours.ts'

/** Who works how much for a project, planned and realised, and what is wrong with it. One consistent state. */
export function staffing({ session }: CoreContext, projectId: string): Promise<ProjectStaffing> {
  return session
    .current()
    .db.transaction()
    .execute((db) => readStaffing(db, projectId, null))
}

/** `within` cuts allocations and hours to a period, e.g. of a report. */
export async function readStaffing(
  db: Kysely<Database>,
  projectId: string,
  within: Period | null,
): Promise<ProjectStaffing> {
  const period = await periodOfProject(db, projectId)
  const named = await listAllocations(db, { projectId })
  const own = cut(named.map(toAllocation), within)
  const byDay = (await projectHoursByDay(db, projectId)).filter(({ day }) => isWithin(day, within))
  const names = new Map([...named, ...byDay].map((row) => [row.staff_id, row.staff_name]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const { rows, roles } = staffingRows(own, byDay, nameOf)
  const gaps = staffingGaps(own)
  const months = personMonthsOf(own)
  const staffIds = [...names.keys()]
  const employments = (await listEmployments(db, staffIds)).map(toEmployment)
  return {
    projectId,
    period: period === null ? null : { ...period },
    allocations: named.map(toAllocationRow),
    rows,
    roles,
    total: staffingSums(
      own,
      byDay.reduce((sum, { hours }) => sum + hours, 0),
    ),
    gaps: gaps.map(({ personId, days, closing }) => ({
      staffId: personId,
      staffName: nameOf(personId),
      days: { ...days },
      closing: toTwoDecimals(closing).units,
    })),
    totalWithGaps: toTwoDecimals(addFractions(months, sumFractions(gaps.map(({ closing }) => closing)))).units,
    uncovered: period === null || own.length === 0 ? [] : uncoveredDays(own, within ?? period),
    outsidePeriod:
      period === null ? [] : own.filter((each) => !containsPeriod(period, each.period)).map(({ id }) => id),
    over: await overbooked(db, projectId, staffIds, employments, nameOf),
    years: (await yearsOf(db, period, staffIds, employments)).map((year) => ({
      ...year,
      staffName: nameOf(year.staffId),
    })),
  }
}

async function periodOfProject(db: Kysely<Database>, id: string): Promise<Period | null> {
  const columns = ['period_start', 'period_end'] as const
  const row = await db.selectFrom('projects').select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'projects', id })
  const { period_start: start, period_end: end } = row
  return start === null || end === null || start > end ? null : { start: asDay(start), end: asDay(end) }
}

function isWithin(day: string, within: Period | null): boolean {
  return within === null || (within.start <= day && day <= within.end)
}

function cut<T extends { readonly period: Period }>(rows: readonly T[], within: Period | null): readonly T[] {
  if (within === null) return rows
  return rows.flatMap((row) => {
    const period = intersect(row.period, within)
    return period === undefined ? [] : [{ ...row, period }]
  })
}

function uncoveredDays(rows: readonly { readonly period: Period }[], within: Period) {
  return findGaps(
    rows.map(({ period }) => period),
    within,
  ).map((days) => ({ ...days }))
}

/** Stretches of the project's people above their employment in which this project has a part. */
async function overbooked(
  db: Kysely<Database>,
  projectId: string,
  staffIds: readonly string[],
  employments: readonly Employment[],
  nameOf: (id: string) => string,
): Promise<ProjectStaffing['over']> {
  const all = await listAllocations(db, { staffIds })
  const ours = new Set(all.filter((row) => row.project_id === projectId).map(({ id }) => id))
  return dailyLoads(all.map(toAllocation), employments).flatMap(({ personId, verdict, stretches }) =>
    stretches
      .filter(({ over, allocationIds }) => over > 0 && allocationIds.some((id) => ours.has(id)))
      .map((stretch) => ({
        staffId: personId,
        staffName: nameOf(personId),
        stretch: toStretch(stretch),
        rule: toVerdict(verdict),
      })),
  )
}

type StaffYear = YearHours & { staffId: string; kind: 'calendar' | 'project' }

/** Calendar years with hours, and the project's own years where they are others. */
async function yearsOf(
  db: Kysely<Database>,
  period: Period | null,
  staffIds: readonly string[],
  employments: readonly Employment[],
): Promise<StaffYear[]> {
  const employed = groupBy(employments, ({ personId }) => personId)
  const calendar = (await projectHoursByYear(db, staffIds)).map((row): StaffYear => {
    const days = calendarYear(row.year)
    const year = judgeYear(row.staff_id, days, row.hours, employed.get(row.staff_id) ?? [])
    return { ...year, staffId: row.staff_id, kind: 'calendar' }
  })
  const inProject = (days: Period) => period !== null && overlaps(days, period)
  const years: StaffYear[] = calendar.filter(({ days: { start, end } }) =>
    inProject({ start: asDay(start), end: asDay(end) }),
  )
  if (period === null || period.start.endsWith('-01-01')) return years
  for (const staffId of staffIds) {
    for (const days of projectYears(period)) {
      const hours = await projectHoursWithin(db, staffId, days)
      const year = judgeYear(staffId, days, hours, employed.get(staffId) ?? [])
      if (hours > 0) years.push({ ...year, staffId, kind: 'project' })
    }
  }
  return years
}
