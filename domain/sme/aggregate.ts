import { linkedGroup } from './relations.ts'
import type { Relations } from './relations.ts'
import { addShare, NO_FIGURES } from './size-class.ts'
import type { SizeFigures } from './size-class.ts'

const WHOLE = 10_000

export interface Aggregate {
  readonly figures: SizeFigures
  /** Counted wholly, sorted; the company itself is not among them. */
  readonly linked: readonly string[]
  /** Counted by share (basis points), sorted. */
  readonly partners: readonly { readonly id: string; readonly share: number }[]
  /** Whose figures are not known; sorted. */
  readonly missing: readonly string[]
}

/**
 * Own figures, all of the linked, and the partners of any of them by share, a partner with all of its own linked ones
 * (Rec. 2003/361 annex art. 6). Partners of partners are left out.
 */
export function aggregate(id: string, relations: Relations, figuresOf: (id: string) => SizeFigures | null): Aggregate {
  const group = linkedGroup(id, relations)
  const own = new Set(group)
  const missing = new Set<string>()
  const take = (each: string): SizeFigures => {
    const figures = figuresOf(each)
    if (figures === null) missing.add(each)
    return figures ?? NO_FIGURES
  }
  let figures = group.reduce((sum, each) => addShare(sum, take(each), WHOLE), NO_FIGURES)
  const shares = new Map<string, number>()
  for (const member of group) {
    for (const { other, share } of relations.partnersOf(member)) {
      if (!own.has(other)) shares.set(other, Math.min(WHOLE, (shares.get(other) ?? 0) + share))
    }
  }
  for (const [partner, share] of shares) {
    for (const each of linkedGroup(partner, relations)) figures = addShare(figures, take(each), share)
  }
  return {
    figures,
    linked: group.filter((each) => each !== id).toSorted(),
    partners: [...shares].map(([partner, share]) => ({ id: partner, share })).toSorted(byId),
    missing: [...missing].toSorted(),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
