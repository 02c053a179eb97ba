import { addDays, asDay, daysBetween, isDay } from './day.ts'
import type { Day } from './day.ts'

declare const instantBrand: unique symbol

/** A moment in UTC as `YYYY-MM-DDTHH:MM:SS.sssZ`, milliseconds always written. Instants sort and compare as text. */
export type Instant = string & { readonly [instantBrand]: true }

/** What a clock on a wall shows. */
export interface LocalTime {
  readonly day: Day
  /** 0–23 */
  readonly hour: number
  /** 0–59 */
  readonly minute: number
}

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const EPOCH = asDay('1970-01-01')
const MS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1440
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE

export function isInstant(text: string): text is Instant {
  const date = SHAPE.exec(text)?.[1]
  return date !== undefined && isDay(date)
}

/** For the one place that reads the clock. Throws RangeError unless whole milliseconds within the years 1–9999. */
export function instantFromUnixMs(unixMs: number): Instant {
  const dayNumber = Math.floor(unixMs / MS_PER_DAY)
  const ofDay = unixMs - dayNumber * MS_PER_DAY
  const seconds = Math.floor(ofDay / 1000)
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((n) => pad(n, 2)).join(':')
  const text = Number.isSafeInteger(unixMs) ? `${addDays(EPOCH, dayNumber)}T${time}.${pad(ofDay % 1000, 3)}Z` : ''
  if (!isInstant(text)) throw new RangeError(`${unixMs} is not a whole number of milliseconds`)
  return text
}

export function unixMsOf(instant: Instant): number {
  const part = (from: number, to: number): number => Number(instant.slice(from, to))
  const ofDay = ((part(11, 13) * 60 + part(14, 16)) * 60 + part(17, 19)) * 1000 + part(20, 23)
  return daysBetween(EPOCH, asDay(instant.slice(0, 10))) * MS_PER_DAY + ofDay
}

/** Day and time of day where clocks are `offsetMinutes` ahead of UTC (Finland: 120, in summer 180). */
export function localTimeOf(instant: Instant, offsetMinutes: number): LocalTime {
  const minutes = Math.floor(unixMsOf(instant) / MS_PER_MINUTE) + offsetMinutes
  const dayNumber = Math.floor(minutes / MINUTES_PER_DAY)
  const ofDay = minutes - dayNumber * MINUTES_PER_DAY
  return { day: addDays(EPOCH, dayNumber), hour: Math.floor(ofDay / 60), minute: ofDay % 60 }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
