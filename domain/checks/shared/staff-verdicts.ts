import type { Verdict, VerdictStatus } from '../../rules/verdict.ts'
import { isDay } from '../../values/day.ts'
import type { Period } from '../../values/period.ts'
import type { CheckInput } from '../check.ts'

/** Verdicts of one rule on the project's people, by their status. */
export function staffVerdicts(
  { staff }: CheckInput,
  ruleId: string,
  statuses: readonly VerdictStatus[],
): readonly Verdict[] {
  return staff.verdicts.filter((verdict) => verdict.ruleId === ruleId && statuses.includes(verdict.status))
}

/** A person of a verdict by the id among what went into it. */
export function personOf(
  { staff }: CheckInput,
  { inputs }: Verdict,
): { readonly id: string | null; readonly name: string } {
  const given = inputs['personId'] ?? inputs['staffId']
  const id = typeof given === 'string' ? given : null
  const row = [...staff.rows, ...staff.allocations].find(({ staffId }) => staffId === id)
  const told = inputs['staffName']
  return { id, name: row?.staffName ?? (typeof told === 'string' ? told : '') }
}

/** The days of a verdict, `start` to `end` among what it computed; null when they aren't there. */
export function daysOfVerdict({ computed: { start, end } }: Verdict): Period | null {
  return typeof start === 'string' && isDay(start) && typeof end === 'string' && isDay(end) ? { start, end } : null
}

/** A figure of a verdict; 0 when it isn't there. */
export function figureOf({ inputs, computed }: Verdict, name: string): number {
  const value = computed[name] ?? inputs[name]
  return typeof value === 'number' ? value : 0
}
