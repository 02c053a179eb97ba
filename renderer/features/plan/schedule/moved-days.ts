import { addDays, addMonths, earlierDay, laterDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'

/** What is held: the whole bar or one of its ends. */
export type Grip = 'whole' | 'start' | 'end'
type Step = { readonly days: number } | { readonly months: number }

const stepped = (day: Day, by: Step): Day => ('days' in by ? addDays(day, by.days) : addMonths(day, by.months))

/** The days after moving what is held; an end never passes the other one. */
export function movedDays({ start, end }: Period, grip: Grip, by: Step): Period {
  if (grip === 'start') return { start: earlierDay(stepped(start, by), end), end }
  if (grip === 'end') return { start, end: laterDay(stepped(end, by), start) }
  const moved = stepped(start, by)
  const last = stepped(end, by)
  return { start: moved, end: laterDay(moved, last) }
}
