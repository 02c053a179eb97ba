import { describe, expect, it } from 'vitest'
import { shareOf, wholePercent } from './share.ts'

describe('the share of a plan that is realised', () => {
  it('is a share of the whole', () => {
    expect(shareOf(238_997_00, 249_810_00)).toBe(9567)
    expect(shareOf(3, 2)).toBe(15_000)
  })

  it('is unknown without a plan or without a figure', () => {
    expect([shareOf(1, 0), shareOf(null, 5), shareOf(5, null), shareOf(-1, 5)]).toEqual([null, null, null, null])
  })

  it('shows 100 % only when all of it, and 0 % only when none', () => {
    const shown = [shareOf(9_999, 10_000), shareOf(10_000, 10_000), shareOf(1, 10_000), shareOf(0, 10_000)]
    expect(shown.map((share) => share && wholePercent(share))).toEqual([99, 100, 1, 0])
  })
})
