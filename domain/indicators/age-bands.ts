import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'

/** The rural fund's form as it is remembered, unverified: under 25, 25–40, over 40. The project may write others. */
export const USUAL_AGE_LIMITS: readonly number[] = [25, 41]

/** Rising whole numbers, each the first age of the next band: `25, 41` makes –24, 25–40, 41–. */
export function parseAgeLimits(text: string): Result<readonly number[], { code: 'not_ages'; text: string }> {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  const limits = parts.map(Number)
  const rising = limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? 0))
  const whole = limits.every((limit) => Number.isInteger(limit) && limit > 0 && limit < 120)
  return rising && whole && parts.length <= 10 ? ok(limits) : err({ code: 'not_ages', text })
}

/** Names of the bands, from the youngest: `–24`, `25–40`, `41–`. Without limits there are none. */
export function ageBands(limits: readonly number[]): readonly string[] {
  const [first] = limits
  if (first === undefined) return []
  const rest = limits.map((limit, index) => {
    const next = limits[index + 1]
    return `${limit}–${next === undefined ? '' : next - 1}`
  })
  return [`–${first - 1}`, ...rest]
}

/** The band that an age in full years belongs to; `null` without bands. */
export function ageBandOf(age: number, limits: readonly number[]): string | null {
  const bands = ageBands(limits)
  return bands[limits.filter((limit) => age >= limit).length] ?? null
}
