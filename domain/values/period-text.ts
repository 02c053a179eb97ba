import type { DayProblem } from './day-text.ts'
import { parseFinnishDay } from './day-text.ts'
import { periodOf } from './period.ts'
import type { Period, PeriodOrderProblem } from './period.ts'
import { err } from './result.ts'
import type { Result } from './result.ts'
import { normaliseSpaces } from './text.ts'

export type PeriodProblem =
  | PeriodOrderProblem
  | { readonly code: 'empty' }
  | { readonly code: 'not_a_period'; readonly text: string }
  | { readonly code: 'wrong_day'; readonly text: string; readonly end: 'start' | 'end'; readonly problem: DayProblem }

/** A start, perhaps without year or month, and an end, parted by an en dash or a hyphen. */
const RANGE = /^(\d{1,2}\.)((?: ?\d{1,2}\.)?)((?: ?\d{2,4})?) ?[-\u2013] ?(\d.*)$/
const END = /^\d{1,2}\.( ?\d{1,2}\.)( ?\d{4})$/

/**
 * Reads `1.7.2019–31.12.2020`, also with a hyphen or spaces, and the short forms `1.7.–31.12.2019` and
 * `15.–31.7.2019`, in which the start takes the month and the year of the end.
 */
export function parseFinnishPeriod(text: string): Result<Period, PeriodProblem> {
  const tidy = normaliseSpaces(text)
  if (tidy === '') return err({ code: 'empty' })
  const [, day = '', month = '', year = '', last = ''] = RANGE.exec(tidy) ?? []
  if (last === '' || (month === '' && year !== '')) return err({ code: 'not_a_period', text })
  const end = parseFinnishDay(last)
  if (!end.ok) return err({ code: 'wrong_day', text, end: 'end', problem: end.error })
  const [, endMonth = '', endYear = ''] = END.exec(last) ?? []
  const start = parseFinnishDay(day + (month || endMonth) + (year || endYear))
  if (!start.ok) return err({ code: 'wrong_day', text, end: 'start', problem: start.error })
  return periodOf(start.value, end.value)
}
