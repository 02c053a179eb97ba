import { parseDecimal, unitsAtScale } from '../values/numbers.ts'
import type { NumberProblem } from '../values/numbers.ts'
import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { normaliseSpaces } from '../values/text.ts'
import { isWorkedHours, NO_HOURS } from './worked-hours.ts'
import type { WorkedHours } from './worked-hours.ts'

export type HoursProblem =
  | NumberProblem
  /** A day has 24 hours. */
  | { readonly code: 'more_than_a_day'; readonly text: string }

const CLOCK = /^(\d{1,2}):([0-5]\d)$/
const A_DAY = 2400

/**
 * Hours of a day as people type them: `7,5`, `7.25`, `7,5 h` or by the clock `7:30`. Hundredths, so minutes that are
 * no hundredth of an hour are rounded half up (`0:20` is 0,33). An empty text and `-` are no hours.
 */
export function parseDayHours(text: string): Result<WorkedHours, HoursProblem> {
  const tidy = normaliseSpaces(text).replace(/ ?h$/i, '')
  if (tidy === '' || tidy === '-' || tidy === '–') return ok(NO_HOURS)
  const clock = CLOCK.exec(tidy)
  if (clock !== null) return within(Number(clock[1]) * 100 + Math.floor((Number(clock[2]) * 100 + 30) / 60), text)
  const parsed = parseDecimal(tidy, { maxDecimals: 2 })
  if (!parsed.ok) return parsed
  return within(unitsAtScale(parsed.value, 2), text)
}

function within(hundredths: number | undefined, text: string): Result<WorkedHours, HoursProblem> {
  if (hundredths === undefined || !isWorkedHours(hundredths)) return err({ code: 'out_of_range', text })
  return hundredths > A_DAY ? err({ code: 'more_than_a_day', text }) : ok(hundredths)
}
