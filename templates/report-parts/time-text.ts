import { formatDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { EN_DASH, NO_BREAK_SPACE } from '#domain/values/text.ts'

/**
 * Days from–to in a narrow cell, each on a line of its own so that no line breaks inside a day; either may be open.
 * `''` when both are.
 */
export function timeText(start: Day | null, end: Day | null, language: Language): string {
  if (start === null && end === null) return ''
  const day = (value: Day | null) => (value === null ? '' : formatDay(value, language).replaceAll(' ', NO_BREAK_SPACE))
  const dash = language === 'en' && start !== null ? `${NO_BREAK_SPACE}${EN_DASH}` : EN_DASH
  return `${day(start)}${dash}${start !== null && end !== null ? '\n' : ''}${day(end)}`
}
