export interface Slip {
  readonly kind: 'missing' | 'changed' | 'swapped'
  /** Place of the slip in the longer word, from 0. */
  readonly at: number
}

export function slipBetween(a: string, b: string): Slip | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return null
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1) ? { kind: 'missing', at } : null
  if (short.slice(at + 1) === long.slice(at + 1)) return { kind: 'changed', at }
  const swaps = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return swaps ? { kind: 'swapped', at } : null
}
