import { daysBetween, isDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'

export interface DayRange {
  readonly start: string
  readonly end: string
}

/** Where days stand on a line from 0 to 100 %. */
export interface TimeScale {
  /** Left edge and width of some days, in per cent. */
  place(days: DayRange): { readonly left: number; readonly width: number }
  /** The first days of the years in sight, with their places. */
  readonly years: readonly { readonly year: string; readonly left: number }[]
}

/** From the first to the last day of the ranges; `null` when there are none. */
export function timeScale(ranges: readonly DayRange[]): TimeScale | null {
  const start = ranges.map((range) => range.start).toSorted()[0]
  const end = ranges
    .map((range) => range.end)
    .toSorted()
    .at(-1)
  if (start === undefined || end === undefined || !isDay(start) || !isDay(end)) return null
  const length = daysBetween(start, end) + 1
  const share = (days: number) => (days / length) * 100
  const years: { year: string; left: number }[] = []
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    const first = `${year}-01-01`
    years.push({ year: String(year), left: share(Math.max(0, daysFrom(start, first))) })
  }
  return {
    place: (days) => ({
      left: share(daysFrom(start, days.start)),
      width: share(daysFrom(days.start, days.end) + 1),
    }),
    years,
  }
}

function daysFrom(from: string, to: string): number {
  return isDay(from) && isDay(to) ? daysBetween(from satisfies Day, to satisfies Day) : 0
}
