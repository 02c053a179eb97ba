import { isDay } from '../../values/day.ts'
import type { Day } from '../../values/day.ts'
import { daysInMonth } from '../../values/calendar.ts'
import type { Period } from '../../values/period.ts'
import { MONTH, monthNumber, SEASONS } from './months.ts'
import { remembered } from './remembered.ts'
import { meet } from './sentences.ts'
import type { Span } from './sentences.ts'

export type Precision = 'day' | 'range' | 'month' | 'season' | 'year'

/** A point or stretch of time in a text. */
export interface Dating extends Span {
  readonly precision: Precision
  /** First and last day that it may mean. */
  readonly days: Period
  /** Whether it is written as Finnish days are: `1.3.–31.12.2020`, not `1.3-31.12.2020` or `01.03.20`. */
  readonly isTidy: boolean
}

const DASH = '[-\\u2010-\\u2015\\u2212]'
const D = '(\\d{1,2})'
const RANGE = new RegExp(
  `(?<![\\d.,])${D}\\.(?:\\s?${D})?(\\.?)(?:\\s?(\\d{4}))?\\s?${DASH}\\s?${D}\\.\\s?${D}\\.\\s?(\\d{4}|\\d{2})(?!\\d)`,
  'gu',
)
const DAY = new RegExp(`(?<![\\d.,])${D}\\.\\s?${D}\\.\\s?(\\d{4}|\\d{2})(?!\\d)`, 'gu')
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
const WORDED = new RegExp(`(?<!\\d)${D}(?:\\.|st|nd|rd|th)?\\s(${MONTH})\\s(\\d{4})(?!\\d)`, 'giu')
const MONTH_YEAR = new RegExp(`(?<!\\p{L})(${MONTH})\\s(\\d{4})(?!\\d)`, 'giu')
const YEAR_MONTH = new RegExp(`vuoden\\s(\\d{4})\\s(${MONTH})(?!\\p{L})`, 'giu')
const YEARS = new RegExp(`(?<![\\d.,/-])((?:19|20)\\d\\d)\\s?${DASH}\\s?((?:19|20)\\d\\d)(?![\\d/])`, 'gu')
const YEAR = /(?:vuonna|vuoden|vuodelle|vuodesta|vuoteen|år|during|in)\s((?:19|20)\d\d)(?!\d|\s?[-\u2010-\u2015])/giu
const SEASON = SEASONS.map(({ words, first, last }) => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${words})\\s((?:19|20)\\d\\d)(?!\\d)`, 'giu'),
  first,
  last,
}))

/** Every dating in `text`, from left to right; the more exact one wins where two would share letters. */
export const datingsIn = remembered((text: string): readonly Dating[] => {
  if (!/\d/.test(text)) return []
  const found: Dating[] = []
  const add = (pattern: RegExp, read: (groups: readonly string[]) => Omit<Dating, keyof Span> | null) => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length, text: match[0] }
      if (found.some((other) => meet(other, span))) continue
      const dating = read(Array.from(match, (part) => part ?? ''))
      if (dating !== null) found.push({ ...span, ...dating })
    }
  }
  add(RANGE, readRange)
  add(DAY, ([whole = '', day = '', month = '', year = '']) => readDay(whole, dayOf(fullYear(year), month, day)))
  add(ISO, ([, year = '', month = '', day = '']) => readDay('', dayOf(year, month, day)))
  add(WORDED, ([, day = '', month = '', year = '']) =>
    readDay('', dayOf(year, String(monthNumber(month) ?? 0), day), true),
  )
  add(YEAR_MONTH, ([, year = '', month = '']) => readMonth(year, month))
  add(MONTH_YEAR, ([, month = '', year = '']) => readMonth(year, month))
  for (const { pattern, first, last } of SEASON) {
    add(pattern, ([, year = '']) => stretch('season', dayOf(year, first, 1), lastOf(year, last)))
  }
  add(YEARS, ([, first = '', last = '']) => stretch('year', dayOf(first, 1, 1), dayOf(last, 12, 31)))
  add(YEAR, ([, year = '']) => stretch('year', dayOf(year, 1, 1), dayOf(year, 12, 31)))
  return found.toSorted((a, b) => a.start - b.start)
})

function readRange(groups: readonly string[]): Omit<Dating, keyof Span> | null {
  const [whole = '', day = '', month = '', stop = '', year = '', lastDay = '', lastMonth = '', lastYear = ''] = groups
  const endYear = fullYear(lastYear)
  const end = dayOf(endYear, lastMonth, lastDay)
  const start = dayOf(year || endYear, month || lastMonth, day)
  if (start === null || end === null || start > end) return null
  const isStopped = month === '' || stop === '.'
  const isTidy =
    isStopped && lastYear.length === 4 && /^\S+\u2013\S+$/.test(whole) && !/(?:^|[.\u2013])0\d\./.test(whole)
  return { precision: 'range', days: { start, end }, isTidy }
}

function readDay(written: string, day: Day | null, isTidy?: boolean): Omit<Dating, keyof Span> | null {
  if (day === null) return null
  return {
    precision: 'day',
    days: { start: day, end: day },
    isTidy: isTidy ?? /^[1-9]\d?\.[1-9]\d?\.\d{4}$/.test(written),
  }
}

function readMonth(year: string, word: string): Omit<Dating, keyof Span> | null {
  const month = monthNumber(word)
  return month === undefined ? null : stretch('month', dayOf(year, month, 1), lastOf(year, month))
}

function stretch(precision: Precision, start: Day | null, end: Day | null): Omit<Dating, keyof Span> | null {
  return start === null || end === null || start > end ? null : { precision, days: { start, end }, isTidy: true }
}

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year)

function dayOf(year: string, month: string | number, day: string | number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

function lastOf(year: string, month: number): Day | null {
  return dayOf(year, month, daysInMonth(Number(year), month))
}
