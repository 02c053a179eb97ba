import { calendarDateOf, dayNumberOf, daysInMonth } from './calendar.ts'
import type { CalendarDate } from './calendar.ts'
import type { Language } from './language.ts'

declare const dayBrand: unique symbol

/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`, 0001-01-01 … 9999-12-31, always one that exists. Without a time
 * zone. Days sort and compare as text.
 */
export type Day = string & { readonly [dayBrand]: true }

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const WEEKDAYS = [4, 5, 6, 7, 1, 2, 3] as const satisfies readonly Weekday[] // 1970-01-01 was a Thursday
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function isDay(text: string): text is Day {
  const match = ISO_DAY.exec(text)
  return match !== null && exists({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

function exists({ year, month, day }: CalendarDate): boolean {
  const plausible = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
  return plausible && day <= daysInMonth(year, month)
}

/** For days known to be right, such as constants. Throws RangeError for anything else. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

/** Throws RangeError when there is no such day. */
export function dayFrom({ year, month, day }: CalendarDate): Day {
  return asDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

export function partsOf(value: Day): CalendarDate {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8, 10)) }
}

/** Negative `days` go back. Throws RangeError outside the years 1–9999, as do the others. */
export function addDays(value: Day, days: number): Day {
  return dayFrom(calendarDateOf(dayNumberOf(partsOf(value)) + days))
}

/** The same day of a later (or earlier) month, or that month's last day when it is shorter: 31.1. + 1 = 28.2. */
export function addMonths(value: Day, months: number): Day {
  const parts = partsOf(value)
  const index = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayFrom({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumberOf(partsOf(to)) - dayNumberOf(partsOf(from))
}

export function weekdayOf(value: Day): Weekday {
  const index = ((dayNumberOf(partsOf(value)) % 7) + 7) % 7
  return WEEKDAYS[index] ?? 7
}

export function startOfMonth(value: Day): Day {
  return dayFrom({ ...partsOf(value), day: 1 })
}

export function endOfMonth(value: Day): Day {
  const { year, month } = partsOf(value)
  return dayFrom({ year, month, day: daysInMonth(year, month) })
}

export function isMonthEnd(value: Day): boolean {
  return value === endOfMonth(value)
}

/** For sorting, earliest first. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** `1.9.2015` in Finnish and Swedish (no leading zeros), `1 September 2015` in English. */
export function formatDay(value: Day, language: Language): string {
  const { year, month, day } = partsOf(value)
  if (language === 'en') return `${day} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`
  return `${day}.${month}.${year}`
}
