import type { BasisPoints } from '../values/rate.ts'
import type { Period } from '../values/period.ts'

/** Work for one employer (työsuhde). */
export interface Employment {
  readonly personId: string
  readonly period: Period
  /** Of full time: 100 % = 10 000. */
  readonly share: BasisPoints
}

/** Part of a person's time given to a project, of this workspace or of another (työpanos, kohdennus). */
export interface Allocation {
  readonly id: string
  readonly personId: string
  readonly projectId: string
  readonly role: string
  readonly period: Period
  /** Of full time, not of the person's own hours. */
  readonly share: BasisPoints
}

export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
