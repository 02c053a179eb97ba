import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'

const column = fc
  .record({
    share: fc.oneof(fc.constant('auto' as const), fc.integer({ min: 1, max: 10 })),
    min: fc.integer({ min: 0, max: 300 }),
    more: fc.integer({ min: 0, max: 2000 }),
  })
  .map(({ share, min, more }) => ({ share, min, max: min + more }))

describe('column widths', () => {
  it('always fill the room exactly and are never negative', () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 50, max: 800 }),
        (columns, room) => {
          const widths = columnWidths(columns, room)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6)
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('leave each column its longest word when all the longest words fit', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 15 }), (columns) => {
        const room = columns.reduce((sum, { min }) => sum + min, 0) + 1
        const widths = columnWidths(columns, room)
        for (const [index, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual((columns[index]?.min ?? 0) - 1e-6)
      }),
    )
  })

  it('give an amount what it needs and the text the rest', () => {
    const text = { share: 1, min: 60, max: 900 }
    const amount = { share: 'auto' as const, min: 40, max: 70 }
    expect(columnWidths([text, amount, amount], 440)).toEqual([300, 70, 70])
  })

  it('divide by shares', () => {
    const widths = columnWidths(
      [3, 2, 1].map((share) => ({ share, min: 10, max: 500 })),
      600,
    )
    expect(widths).toEqual([300, 200, 100])
  })
})
