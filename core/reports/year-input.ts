import type { Kysely } from 'kysely'
import { listProjects } from '#db/projects/list-projects.ts'
import type { Database } from '#db/schema.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, subtractCents } from '#domain/values/money.ts'
import { periodOf } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import type { OrganisationYearInput, YearDeadline, YearIndicator, YearProject } from '#templates/year-inputs.ts'
import { readBudget } from '../budget/read-budget.ts'
import { readDeadlines } from '../claims/deadlines.ts'
import { inOneState } from '../claims/claims.ts'
import { readSummaries } from '../indicators/summaries.ts'
import type { CoreContext } from '../context.ts'
import { readStaffing } from '../people/staffing.ts'
import { countAttendances } from '../project-events/counts.ts'
import { toLine } from './event-inputs.ts'
import type { FormRequest } from './form-request.ts'

type ProjectRow = Awaited<ReturnType<typeof listProjects>>[number]

/** The calendar year in which the period begins; without one, the year before the present one. */
export function organisationYearInput(
  context: CoreContext,
  { period: asked }: FormRequest,
): Promise<OrganisationYearInput> {
  const year = asked === null ? Number(context.ports.now().slice(0, 4)) - 1 : Number(asked.start.slice(0, 4))
  return inOneState(context, (db) => readYear(db, year))
}

export async function readYear(db: Kysely<Database>, year: number): Promise<OrganisationYearInput> {
  const days: Period = { start: asDay(`${year}-01-01`), end: asDay(`${year}-12-31`) }
  const rows = await listProjects(db)
  const [projects, indicators, deadlines] = [
    new Array<YearProject>(),
    new Map<string, YearIndicator>(),
    [] as YearDeadline[],
  ]
  for (const row of rows) {
    const project = await projectIn(db, row, days)
    if (touches(project, days)) {
      projects.push(project)
      await addIndicators(db, indicators, row.id, days)
    }
    deadlines.push(...(await deadlinesAfter(db, row, year + 1)))
  }
  const attendances = await attendancesIn(db, days)
  return {
    organisation: mostCommon(rows.filter(({ id }) => projects.some((each) => each.id === id))),
    year,
    projects,
    events: projects.reduce((sum, { events }) => sum + events, 0),
    attendance: countAttendances(attendances),
    indicators: [...indicators.values()],
    deadlines: deadlines.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
  }
}

/** Its time is in the year, or something was booked, claimed or paid in it. */
function touches({ period, spent, claimed, decided, paid, personMonths, events }: YearProject, days: Period): boolean {
  const hasTime = period !== null && period.start <= days.end && days.start <= period.end
  return hasTime || [spent, claimed, decided, paid, personMonths, events].some((figure) => figure !== 0)
}

/** Amounts of the year are what the budget says at its end less what it said at the end of the year before. */
async function projectIn(db: Kysely<Database>, row: ProjectRow, days: Period): Promise<YearProject> {
  const { id, code, name, fund, authority } = row
  const [now, before] = [await readBudget(db, id, days.end), await readBudget(db, id, dayBefore(days.start))]
  const claims = await db.selectFrom('claims').select(['sent_on', 'decided_on']).where('project_id', '=', id).execute()
  const isIn = (day: string | null) => day !== null && days.start <= day && day <= days.end
  const events = await db.selectFrom('events').select('day').where('project_id', '=', id).execute()
  return {
    id,
    code,
    name,
    fund,
    authority,
    period: periodOfRow(row),
    approved: cents(now.total.approved),
    spent: subtractCents(cents(now.total.spent), cents(before.total.spent)),
    spentTotal: cents(now.total.spent),
    claimed: subtractCents(cents(now.support.claimed), cents(before.support.claimed)),
    decided: subtractCents(cents(now.support.decided), cents(before.support.decided)),
    paid: subtractCents(cents(now.support.paid), cents(before.support.paid)),
    personMonths: (await readStaffing(db, id, days)).total.realised,
    claimsSent: claims.filter(({ sent_on: day }) => isIn(day)).length,
    claimsDecided: claims.filter(({ decided_on: day }) => isIn(day)).length,
    events: events.filter(({ day }) => isIn(day)).length,
  }
}

const dayBefore = (day: Day): Day => asDay(`${Number(day.slice(0, 4)) - 1}-12-31`)

function periodOfRow({ period_start: start, period_end: end }: ProjectRow): Period | null {
  if (start === null || end === null) return null
  const period = periodOf(asDay(start), asDay(end))
  return period.ok ? period.value : null
}

/** Added up where the catalogue's code says that they are counted alike; one's own stand by themselves. */
async function addIndicators(
  db: Kysely<Database>,
  all: Map<string, YearIndicator>,
  projectId: string,
  days: Period,
): Promise<void> {
  const { rows } = await readSummaries(db, projectId, days)
  for (const row of rows) {
    const { id, code, names, unit, decimals, period, cumulative } = toLine(row)
    const key = row.set === 'own' || row.code === '' ? id : `${row.set}/${row.code}`
    const sum = all.get(key)
    all.set(key, {
      key,
      code,
      names,
      unit,
      decimals,
      ids: [...(sum?.ids ?? []), id],
      projects: (sum?.projects ?? 0) + 1,
      year: (sum?.year ?? 0) + period,
      cumulative: (sum?.cumulative ?? 0) + cumulative,
    })
  }
}

async function deadlinesAfter(
  db: Kysely<Database>,
  { id: projectId, code }: ProjectRow,
  year: number,
): Promise<YearDeadline[]> {
  const all = await readDeadlines(db, projectId)
  return all
    .filter(({ due, done }) => due.startsWith(`${year}-`) && done !== true)
    .map(({ kind, due, coversTo, year: of }) => ({ projectId, code, kind, due, coversTo, year: of }))
}

function attendancesIn(db: Kysely<Database>, days: Period) {
  return db
    .selectFrom('event_attendances')
    .innerJoin('events', 'events.id', 'event_attendances.event_id')
    .leftJoin('organisations', 'organisations.id', 'event_attendances.organisation_id')
    .selectAll('event_attendances')
    .select('organisations.legal_form')
    .where('events.day', '>=', days.start)
    .where('events.day', '<=', days.end)
    .execute()
}

/** The applicant of most of the projects, as one organisation may be written in several ways. */
function mostCommon(rows: readonly ProjectRow[]): string {
  const counts = Map.groupBy(rows, ({ applicant_name: name }) => name)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}
