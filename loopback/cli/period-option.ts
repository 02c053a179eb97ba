import { isDay, type Day } from '#domain/values/day.ts'
import { UsageError } from './command.ts'

/** `2026-01-01..2026-06-30`; undefined without it. */
export function periodOf(text: string | boolean | undefined): { from: Day; to: Day } | undefined {
  if (text === undefined) return undefined
  const [from = '', to = '', more] = String(text).split('..')
  if (!isDay(from) || !isDay(to) || more !== undefined)
    throw new UsageError('--period is two days, e.g. 2026-01-01..2026-06-30')
  return { from, to }
}
