import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents, sumCents } from '../values/money.ts'
import { partOf, shareProblem, versionOn } from './share-key.ts'
import type { KeyPart, ShareKey } from './share-key.ts'

const part = (projectId: string | null, weight: number): KeyPart => ({ projectId, label: '', weight })
const key = (parts: readonly KeyPart[], values: Partial<ShareKey> = {}): ShareKey => ({
  id: 'k1',
  name: 'Toimitilat',
  basis: 'Neliöt',
  validFrom: asDay('2021-01-01'),
  validTo: null,
  parts,
  ...values,
})

describe('the parts of a shared cost', () => {
  it('are those of the largest remainder', () => {
    const three = key([part('a', 1), part('b', 1), part(null, 1)])
    expect(['a', 'b'].map((id) => partOf(three, id, cents(100_00)))).toEqual([33_34, 33_33])
    expect(partOf(three, 'elsewhere', cents(100_00))).toBe(0)
    expect(partOf(key([part('a', 0)]), 'a', cents(100))).toBeNull()
  })

  it('of all projects never exceed the cost, whatever the weights and the sign', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(weights, fc.integer({ min: -10_000_000, max: 10_000_000 }), (each, whole) => {
        fc.pre(each.some((weight) => weight > 0))
        const shared = key(each.map((weight, index) => part(String(index), weight)))
        const parts = each.map((_, index) => partOf(shared, String(index), cents(whole)) ?? cents(0))
        expect(sumCents(parts)).toBe(whole)
        expect(parts.every((own) => Math.abs(own) <= Math.abs(whole))).toBe(true)
      }),
    )
  })
})

describe('a key over time', () => {
  const old = key([part('a', 1), part('b', 1)], { validTo: asDay('2021-06-30') })
  const fresh = key([part('a', 1), part('b', 3)], { id: 'k2', validFrom: asDay('2021-07-01') })

  it('is the version of the day', () => {
    const on = (day: string) => versionOn([old, fresh], 'Toimitilat', asDay(day))?.id ?? null
    expect([on('2020-12-31'), on('2021-06-30'), on('2021-07-01')]).toEqual([null, 'k1', 'k2'])
  })

  it('is asked about when the row was shared by another one, or its amount changed since', () => {
    const row = { costDay: asDay('2021-05-01'), whole: cents(1_000), claimed: cents(500) }
    expect(shareProblem(row, old, 'a')).toBeNull()
    expect(shareProblem({ ...row, whole: cents(2_000) }, old, 'a')).toEqual({ code: 'share_differs', due: 1_000 })
    expect(shareProblem({ ...row, costDay: asDay('2021-07-01') }, old, 'a')?.code).toBe('share_not_valid')
  })
})
