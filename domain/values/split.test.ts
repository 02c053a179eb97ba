import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, negateCents, sumCents } from './money.ts'
import { expectOk, mapResult } from './result.ts'
import { splitByWeights } from './split.ts'

const totals = fc.maxSafeInteger().map(cents)
const weightLists = fc
  .array(fc.oneof(fc.maxSafeNat(), fc.nat({ max: 3 }), fc.bigInt({ min: 0n, max: 10n ** 30n })), {
    minLength: 1,
    maxLength: 20,
  })
  .filter((weights) => weights.some((weight) => weight > 0))

describe('splitByWeights', () => {
  it.each([
    [10_000_001, [45, 30, 5, 20], [4_500_001, 3_000_000, 500_000, 2_000_000]],
    [250_000, [1, 1, 1], [83_334, 83_333, 83_333]],
    [3_458_332, [1_901_234, 1_543_210, 1_166_666], [1_425_925, 1_157_407, 875_000]],
    [3_375_002, [42, 38, 20], [1_417_501, 1_282_501, 675_000]],
    [3_375_002, [60, 40], [2_025_001, 1_350_001]],
    [0, [1, 2], [0, 0]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [0, 1, 0], [0, 5, 0]],
  ])('splits %i by %j', (total, weights, expected) => {
    expect(splitByWeights(cents(total), weights)).toEqual({ ok: true, value: expected })
  })

  it('gives parts that always add up to the whole', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const parts = expectOk(splitByWeights(total, weights), 'weights above zero')
        expect(parts).toHaveLength(weights.length)
        expect(sumCents(parts)).toBe(total)
      }),
    )
  })

  it('keeps each part within a cent of its exact share and nothing for no weight', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const sum = weights.reduce((a: bigint, b) => a + BigInt(b), 0n)
        const parts = expectOk(splitByWeights(total, weights), 'weights above zero')
        parts.forEach((part, index) => {
          const off = BigInt(part) * sum - BigInt(total) * BigInt(weights[index] ?? 0)
          expect(off < sum && -off < sum).toBe(true)
          if (weights[index] === 0) expect(part).toBe(0)
        })
      }),
    )
  })

  it('never gives less for a greater weight', () => {
    fc.assert(
      fc.property(fc.maxSafeNat().map(cents), weightLists, (total, weights) => {
        const parts = expectOk(splitByWeights(total, weights), 'weights above zero')
        const rows = parts.map((part, index) => ({ part, weight: BigInt(weights[index] ?? 0) }))
        const rising = rows.toSorted((a, b) => (a.weight === b.weight ? a.part - b.part : a.weight < b.weight ? -1 : 1))
        rising.slice(1).forEach((row, index) => expect(row.part).toBeGreaterThanOrEqual(rising[index]?.part ?? 0))
      }),
    )
  })

  it('undoes a payment by its mirror image', () => {
    fc.assert(
      fc.property(totals, weightLists, (total, weights) => {
        const mirrored = mapResult(splitByWeights(negateCents(total), weights), (parts) => parts.map(negateCents))
        expect(mirrored).toEqual(splitByWeights(total, weights))
      }),
    )
  })

  it('names what cannot be split', () => {
    expect(splitByWeights(cents(5), [])).toEqual({ ok: false, error: { code: 'no_weight' } })
    expect(splitByWeights(cents(5), [0, 0n])).toEqual({ ok: false, error: { code: 'no_weight' } })
    expect(splitByWeights(cents(5), [1, -1])).toEqual({ ok: false, error: { code: 'negative_weight', index: 1 } })
    expect(() => splitByWeights(cents(5), [0.5])).toThrow(RangeError)
  })
})
