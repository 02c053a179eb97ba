import type { Day } from '../values/day.ts'
import { monthOf } from '../values/month.ts'
import { cellKeyOf } from './hour-list.ts'
import type { HourListEntry, HourListProblemCode } from './hour-list.ts'

/** First and last day; null = open. */
export interface OpenPeriod {
  readonly start: Day | null
  readonly end: Day | null
}

/** What the workspace knows that bears on the rows of a list. Hours are hundredths. */
export interface HourListStanding {
  /** Hours by the cell of the sheet (`cellKeyOf`). */
  readonly cells: ReadonlyMap<string, number>
  /** Sum of a person's day by `staffId day`. */
  readonly days: ReadonlyMap<string, number>
  /** Months that are approved or locked, by `staffId YYYY-MM`. */
  readonly closedMonths: ReadonlySet<string>
  readonly employments: ReadonlyMap<string, readonly OpenPeriod[]>
  readonly projects: ReadonlyMap<string, OpenPeriod>
}

export type HourListOutcome =
  | { readonly outcome: 'accepted' | 'duplicate'; readonly code: null }
  | { readonly outcome: 'rejected'; readonly code: HourListProblemCode }

const A_DAY = 2_400
const ACCEPTED = { outcome: 'accepted', code: null } as const
const DUPLICATE = { outcome: 'duplicate', code: null } as const
const rejected = (code: HourListProblemCode) => ({ outcome: 'rejected', code }) as const

/**
 * What becomes of each row. Rows of the same work on a day are added up and judged as one: when the sheet has the same
 * sum already they are duplicates, so a list may be taken in again; when it has another sum they are rejected, so that
 * nothing that somebody typed is written over. A person without employments is not judged by them.
 */
export function judgeHourList(
  entries: readonly HourListEntry[],
  standing: HourListStanding,
): readonly HourListOutcome[] {
  const sums = new Map<string, number>()
  const keys = entries.map((entry) => cellKeyOf(entry))
  for (const [index, { hours }] of entries.entries()) {
    const key = keys[index] ?? ''
    sums.set(key, (sums.get(key) ?? 0) + hours)
  }
  const first = entries.map((entry, index) => judgeCell(entry, keys[index] ?? '', sums, standing))
  const days = new Map(standing.days)
  for (const [index, { staffId, day, hours }] of entries.entries()) {
    if (first[index]?.outcome === 'accepted') {
      days.set(`${staffId} ${day}`, (days.get(`${staffId} ${day}`) ?? 0) + hours)
    }
  }
  return first.map((outcome, index) => {
    const entry = entries[index]
    const isFull = entry !== undefined && (days.get(`${entry.staffId} ${entry.day}`) ?? 0) > A_DAY
    return outcome.outcome === 'accepted' && isFull ? rejected('more_than_a_day') : outcome
  })
}

function judgeCell(
  { staffId, day, projectId }: HourListEntry,
  key: string,
  sums: ReadonlyMap<string, number>,
  { cells, closedMonths, employments, projects }: HourListStanding,
): HourListOutcome {
  const there = cells.get(key)
  if (there !== undefined) return there === sums.get(key) ? DUPLICATE : rejected('other_hours')
  if (closedMonths.has(`${staffId} ${monthOf(day)}`)) return rejected('period_locked')
  const employed = employments.get(staffId) ?? []
  if (employed.length > 0 && !employed.some((period) => covers(period, day))) return rejected('outside_employment')
  const project = projectId === null ? undefined : projects.get(projectId)
  return project === undefined || covers(project, day) ? ACCEPTED : rejected('outside_project_period')
}

function covers({ start, end }: OpenPeriod, day: Day): boolean {
  return (start === null || start <= day) && (end === null || day <= end)
}
