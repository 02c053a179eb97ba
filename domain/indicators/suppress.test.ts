import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentages } from './percentages.ts'
import { suppressSmall } from './suppress.ts'

/** All values that a suppressed count may have, for someone who sees what is published and knows the total. */
function possible(published: readonly (number | null)[], total: number): Set<number>[] {
  const hidden = published.flatMap((count, index) => (count === null ? [index] : []))
  const left = total - published.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  // Zeros are published, so each suppressed count is one or more.
  return hidden.map(() => {
    const most = left - (hidden.length - 1)
    return new Set(hidden.length === 1 ? [left] : Array.from({ length: Math.max(0, most) }, (_, index) => index + 1))
  })
}

describe('small counts', () => {
  it('under five are suppressed, and with a single one the next smallest too', () => {
    expect(suppressSmall([3, 8, 20])).toEqual({ counts: [null, null, 20], total: 31 })
    expect(suppressSmall([0, 12, 20])).toEqual({ counts: [0, 12, 20], total: 32 })
    expect(suppressSmall([4, 0])).toEqual({ counts: [null, null], total: null })
    expect(suppressSmall([1, 1, 1, 1, 1])).toEqual({ counts: [null, null, null, null, null], total: null })
  })

  it('are never told by the difference to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 1, maxLength: 7 }), (counts) => {
        const { counts: published, total } = suppressSmall(counts)
        for (const [index, count] of published.entries()) {
          if (count !== null) expect(count).toBe(counts[index])
          if (count !== null && count > 0) expect(count).toBeGreaterThanOrEqual(5)
        }
        if (total === null) return
        expect(total).toBe(counts.reduce((sum, count) => sum + count, 0))
        for (const values of possible(published, total)) expect(values.size).toBeGreaterThan(1)
      }),
    )
  })
})

it('per cents of a distribution add up to 100, or are all zero', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 9 }), (counts) => {
      const sum = percentages(counts).reduce((total, percent) => total + percent, 0)
      expect(sum).toBe(counts.some((count) => count > 0) ? 100 : 0)
    }),
  )
  expect(percentages([1, 1, 1])).toEqual([34, 33, 33])
})
