import { addMonths, asDay, daysBetween, endOfMonth, isDay, partsOf, startOfMonth } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import { packageTitle } from './plan.ts'
import type { Plan, WorkState } from './plan.ts'

/** One line of a schedule: a package, an action of it, or a milestone. Without days it has no bar. */
export interface GanttRow {
  readonly kind: 'workPackage' | 'action' | 'milestone'
  readonly id: string
  readonly title: string
  /** First and last day; the same one for a milestone. */
  readonly days: Period | null
  readonly state: WorkState | null
}

type Scheduled = Pick<Plan, 'workPackage' | 'action' | 'milestone'>

/** Packages in order, each with its actions and milestones below it; milestones of no package come last. */
export function ganttRows(plan: Scheduled): readonly GanttRow[] {
  const milestones = (workPackageId: string | null) =>
    plan.milestone
      .filter((row) => row.workPackageId === workPackageId)
      .map(
        ({ id, name, day, state }) => ({ kind: 'milestone', id, title: name, days: period(day, day), state }) as const,
      )
  const packages = plan.workPackage.flatMap((owner): GanttRow[] => {
    const actions = plan.action.filter(({ workPackageId }) => workPackageId === owner.id)
    const title = packageTitle(owner)
    return [
      { kind: 'workPackage', id: owner.id, title, days: packageDays(owner, actions), state: null },
      ...actions.map(({ id, name, startDay, endDay, state }) => {
        return { kind: 'action', id, title: name, days: period(startDay, endDay), state } as const
      }),
      ...milestones(owner.id),
    ]
  })
  return [...packages, ...milestones(null)]
}

/** One given end alone is a bar of one day. */
function period(start: string | null, end: string | null): Period | null {
  const first = start ?? end
  const last = end ?? start
  return first === null || last === null || !isDay(first) || !isDay(last) ? null : { start: first, end: last }
}

/** A package's own days; where it has none, from the first to the last day of its actions. */
function packageDays(
  owner: { readonly startDay: string | null; readonly endDay: string | null },
  actions: readonly { readonly startDay: string | null; readonly endDay: string | null }[],
): Period | null {
  const days = actions
    .flatMap(({ startDay, endDay }) => [startDay, endDay])
    .filter((day) => day !== null)
    .toSorted()
  return period(owner.startDay ?? days[0] ?? null, owner.endDay ?? days.at(-1) ?? null)
}

export const GANTT_STEPS = ['month', 'quarter', 'year'] as const
export type GanttStep = (typeof GANTT_STEPS)[number]

export interface GanttTick {
  readonly day: Day
  readonly step: GanttStep
  readonly year: number
  /** 1–12. */
  readonly month: number
}

/** The days of a schedule on a line. */
export interface GanttScale {
  readonly start: Day
  readonly end: Day
  readonly length: number
  /** Days from the beginning of the line to the beginning of a day; below 0 or above `length` when it lies outside. */
  offset(day: Day): number
  readonly ticks: readonly GanttTick[]
}

/** Whole months from the first to the last day of the rows and the project; `null` when there is no day at all. */
export function ganttScale(
  rows: readonly Pick<GanttRow, 'days'>[],
  project: Period | null,
  step: GanttStep,
): GanttScale | null {
  const periods = [...rows.flatMap(({ days }) => days ?? []), ...(project === null ? [] : [project])]
  const first = periods.map(({ start }) => start).toSorted()[0]
  const last = periods
    .map(({ end }) => end)
    .toSorted()
    .at(-1)
  if (first === undefined || last === undefined) return null
  const start = startOfMonth(first)
  const end = endOfMonth(last)
  return {
    start,
    end,
    length: daysBetween(start, end) + 1,
    offset: (day) => daysBetween(start, day),
    ticks: ticksOf(start, end, step),
  }
}

const monthsOfStep = { month: 1, quarter: 3, year: 12 } as const satisfies Record<GanttStep, number>

/** The beginning of the line, then each beginning of a month, a quarter or a year. */
function ticksOf(start: Day, end: Day, step: GanttStep): GanttTick[] {
  const ticks: GanttTick[] = []
  for (let day = start; day <= end; day = addMonths(asDay(`${day.slice(0, 7)}-01`), 1)) {
    const { year, month } = partsOf(day)
    if (day === start || (month - 1) % monthsOfStep[step] === 0) ticks.push({ day, step, year, month })
  }
  return ticks
}
