import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUuid, makeUuidV7 } from './identifier.ts'

const randomBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const milliseconds = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('UUIDv7', () => {
  it('matches the worked example of RFC 9562', () => {
    const random = Uint8Array.from([0xcc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(makeUuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('is always well formed and carries its millisecond', () => {
    fc.assert(
      fc.property(milliseconds, randomBytes, (unixMs, random) => {
        const uuid = makeUuidV7(unixMs, random)
        expect(isUuid(uuid)).toBe(true)
        expect(Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16)).toBe(unixMs)
      }),
    )
  })

  it('sorts by time whatever the random part', () => {
    fc.assert(
      fc.property(milliseconds, milliseconds, randomBytes, randomBytes, (a, b, first, second) => {
        fc.pre(a < b)
        expect(makeUuidV7(a, first) < makeUuidV7(b, second)).toBe(true)
      }),
    )
  })

  it('uses every random bit but the six that are fixed', () => {
    const ones = makeUuidV7(0, new Uint8Array(10).fill(255))
    const zeros = makeUuidV7(0, new Uint8Array(10))
    expect(ones).toBe('00000000-0000-7fff-bfff-ffffffffffff')
    expect(zeros).toBe('00000000-0000-7000-8000-000000000000')
  })

  it('refuses other versions, capitals and wrong inputs', () => {
    expect(isUuid('017f22e2-79b0-4cc3-98c4-dc0c0c07398f')).toBe(false)
    expect(isUuid('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe(false)
    expect(isUuid('017f22e2-79b0-7cc3-c8c4-dc0c0c07398f')).toBe(false)
    const random = new Uint8Array(10)
    for (const unixMs of [-1, 0.5, 2 ** 48, Number.NaN]) expect(() => makeUuidV7(unixMs, random)).toThrow(RangeError)
    expect(() => makeUuidV7(0, new Uint8Array(9))).toThrow(RangeError)
  })
})
