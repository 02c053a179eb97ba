import { daysBetween, isDay } from '#domain/values/day.ts'

export type Elapsed =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ahead'; readonly days: number }
  /** `days` of `total`, both ends included. */
  | { readonly kind: 'running'; readonly days: number; readonly total: number }
  | { readonly kind: 'over'; readonly days: number }

/** Where `today` stands in the planned period; days count from 1 on the first day. */
export function elapsedOf(start: string | null, end: string | null, today: string): Elapsed {
  if (start === null || end === null || !isDay(start) || !isDay(end) || !isDay(today) || end < start) {
    return { kind: 'unknown' }
  }
  if (today < start) return { kind: 'ahead', days: daysBetween(today, start) }
  if (today > end) return { kind: 'over', days: daysBetween(end, today) }
  return { kind: 'running', days: daysBetween(start, today) + 1, total: daysBetween(start, end) + 1 }
}

/** The day that the machine's calendar shows. */
export function todayOf(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
