/** Some times in milliseconds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export function spreadOf(times: readonly number[]): Spread {
  const ordered = times.toSorted((a, b) => a - b)
  const at = (share: number) => rounded(ordered[Math.round((ordered.length - 1) * share)] ?? 0)
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

export const median = (times: readonly number[]): number => spreadOf(times).p50

export const rounded = (value: number): number => Number(value.toFixed(2))
