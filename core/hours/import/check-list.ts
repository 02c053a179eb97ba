import type { Kysely } from 'kysely'
import type { HourListIn } from '#contract/index.ts'
import { closedPeriods } from '#db/claims/closed-periods.ts'
import { closedMonthsOf, hoursOfPersons } from '#db/people/hour-lists.ts'
import { listEmployments, listStaff } from '#db/people/people.ts'
import type { Database } from '#db/schema.ts'
import { cellKeyOf, hourListHeaders } from '#domain/hours/hour-list.ts'
import type { HourListEntry, HourListField, HourListTuple } from '#domain/hours/hour-list.ts'
import { personFinder, workFinder } from '#domain/hours/hour-list-names.ts'
import { judgeHourList } from '#domain/hours/judge-hour-list.ts'
import type { HourListStanding } from '#domain/hours/judge-hour-list.ts'
import { readHourRow } from '#domain/hours/read-hour-row.ts'
import { groupBy } from '#domain/hours/staffing.ts'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { asDay } from '#domain/values/day.ts'
import { collapseSpaces } from '#domain/values/text.ts'
import { inSlices } from '../../tables/in-slices.ts'
import { layoutOf } from '../../tables/layout.ts'
import type { Layout, LayoutSettings } from '../../tables/layout.ts'
import type { Table } from '../../tables/table-rows.ts'

export interface CheckedList extends Omit<Layout<HourListField>, 'body'> {
  readonly rows: readonly HourListTuple[]
  readonly accepted: readonly HourListEntry[]
  readonly rejected: number
  readonly duplicates: number
  readonly unsure: { persons: string[]; works: string[] }
}

export interface CheckSettings extends LayoutSettings<HourListField> {
  readonly answers: HourListIn['answers']
}

const longestShown = 500

/** What a list holds under what the workspace knows at this moment: every row accepted, rejected or a duplicate. */
export async function checkList(
  db: Kysely<Database>,
  table: Table,
  settings: CheckSettings,
  signal: AbortSignal | undefined,
): Promise<CheckedList> {
  const { body, ...layout } = layoutOf(table.rows, hourListHeaders, settings)
  const projects = await db
    .selectFrom('projects')
    .select(['id', 'code', 'name', 'period_start', 'period_end'])
    .execute()
  const persons = await listStaff(db)
  const names = {
    personOf: personFinder(
      persons.map(({ id, name, staff_number: staffNumber }) => ({ id, name, staffNumber })),
      settings.answers?.persons ?? {},
    ),
    workOf: workFinder(projects, settings.answers?.works ?? {}),
  }
  const read = await inSlices(
    body,
    ({ line, cells }) => ({ line, cells, ...readHourRow(cells, layout.columns, names) }),
    signal,
  )
  const entries = read.flatMap(({ entry }) => entry ?? [])
  const outcomes = judgeHourList(entries, await standingOf(db, entries, projects, signal))
  const byEntry = new Map(entries.map((entry, index) => [entry, outcomes[index]]))
  const [accepted, unsure] = [new Array<HourListEntry>(), { persons: new Set<string>(), works: new Set<string>() }]
  const tupleOf = ({ line, cells, entry, parsed, problems }: (typeof read)[number]): HourListTuple => {
    const raw = layout.headers.map((_, column) => rawTextOf(cells[column] ?? '').slice(0, longestShown))
    for (const [column, code] of problems) {
      const text = collapseSpaces(raw[column] ?? '')
      if (code === 'unknown_person' || code === 'ambiguous_person') unsure.persons.add(text)
      if (code === 'unknown_work') unsure.works.add(text)
    }
    const judged = entry === null ? undefined : byEntry.get(entry)
    if (entry === null || judged === undefined) return [line, 'rejected', raw, parsed, problems]
    if (judged.outcome === 'accepted') accepted.push(entry)
    return [line, judged.outcome, raw, parsed, judged.code === null ? [] : [[-1, judged.code]]]
  }
  const rows = await inSlices(read, tupleOf, signal)
  return {
    ...layout,
    rows,
    accepted,
    rejected: rows.filter(([, outcome]) => outcome === 'rejected').length,
    duplicates: rows.filter(([, outcome]) => outcome === 'duplicate').length,
    unsure: { persons: [...unsure.persons].toSorted(), works: [...unsure.works].toSorted() },
  }
}

interface ProjectPeriod {
  readonly id: string
  readonly period_start: string | null
  readonly period_end: string | null
}

async function standingOf(
  db: Kysely<Database>,
  entries: readonly HourListEntry[],
  projects: readonly ProjectPeriod[],
  signal: AbortSignal | undefined,
): Promise<HourListStanding> {
  const staffIds = [...new Set(entries.map(({ staffId }) => staffId))]
  const inOrder = entries.map(({ day }) => day).toSorted()
  const [start, end] = [inOrder[0] ?? '', inOrder.at(-1) ?? '']
  const hours = await hoursOfPersons(db, staffIds, { start, end })
  const [cells, days] = [new Map<string, number>(), new Map<string, number>()]
  const count = ({
    staff_id: staffId,
    day,
    kind,
    project_id: projectId,
    activity,
    hours: each,
  }: (typeof hours)[number]) => {
    cells.set(cellKeyOf({ staffId, day: asDay(day), kind, projectId, activity }), each)
    days.set(`${staffId} ${day}`, (days.get(`${staffId} ${day}`) ?? 0) + each)
  }
  await inSlices(hours, count, signal)
  const employments = groupBy(await listEmployments(db, staffIds), (row) => row.staff_id)
  const dayOf = (text: string | null) => (text === null ? null : asDay(text))
  return {
    cells,
    days,
    closedMonths: new Set((await closedMonthsOf(db, staffIds)).map(({ key }) => key)),
    employments: new Map(
      [...employments].map(([id, rows]) => [
        id,
        rows.map((row) => ({ start: asDay(row.start_day), end: dayOf(row.end_day) })),
      ]),
    ),
    claimed: groupBy(
      (
        await closedPeriods(
          db,
          projects.map(({ id }) => id),
        )
      ).map(({ projectId, ...closed }) => ({
        projectId,
        start: asDay(closed.start),
        end: asDay(closed.end),
      })),
      ({ projectId }) => projectId,
    ),
    projects: new Map(projects.map((row) => [row.id, { start: dayOf(row.period_start), end: dayOf(row.period_end) }])),
  }
}
