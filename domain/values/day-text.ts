import { daysInMonth } from './calendar.ts'
import type { CalendarDate } from './calendar.ts'
import { dayFrom } from './day.ts'
import type { Day } from './day.ts'
import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { normaliseSpaces } from './text.ts'

export type DayProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not_a_day'; readonly text: string }
  /** `1.9.`: the year has to be said. */
  | { readonly code: 'year_missing'; readonly text: string }
  /** `1.9.15`: `reading` is the day in the 21st century, to be offered, not taken. */
  | { readonly code: 'two_digit_year'; readonly text: string; readonly reading: Day }
  | { readonly code: 'year_out_of_range'; readonly text: string; readonly year: number }
  | { readonly code: 'no_such_month'; readonly text: string; readonly month: number }
  | { readonly code: 'no_such_day'; readonly text: string; readonly day: number; readonly lastDay: number }

const FINNISH = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{2}|\d{4}))?$/

/** Reads `1.9.2015`, `01.09.2015` and `1. 9. 2015`. */
export function parseFinnishDay(text: string): Result<Day, DayProblem> {
  const tidy = normaliseSpaces(text)
  if (tidy === '') return err({ code: 'empty' })
  const match = FINNISH.exec(tidy)
  if (match === null) return err({ code: 'not_a_day', text })
  const [, day, month, year] = match
  if (year?.length === 4) return checked(text, { year: Number(year), month: Number(month), day: Number(day) })
  const guess = checked(text, { year: 2000 + Number(year ?? 0), month: Number(month), day: Number(day) })
  if (year === undefined) return err({ code: 'year_missing', text })
  return guess.ok ? err({ code: 'two_digit_year', text, reading: guess.value }) : guess
}

function checked(text: string, parts: CalendarDate): Result<Day, DayProblem> {
  const { year, month, day } = parts
  if (year < 1) return err({ code: 'year_out_of_range', text, year })
  if (month < 1 || month > 12) return err({ code: 'no_such_month', text, month })
  const lastDay = daysInMonth(year, month)
  if (day < 1 || day > lastDay) return err({ code: 'no_such_day', text, day, lastDay })
  return ok(dayFrom(parts))
}
