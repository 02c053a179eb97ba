declare const uuidBrand: unique symbol

/** A UUID of version 7 (RFC 9562, 5.7) in lower case. Sorts by the millisecond in which it was made. */
export type Uuid = string & { readonly [uuidBrand]: true }

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const RANDOM_BYTES = 10
const MAX_UNIX_MS = 2 ** 48 - 1

export function isUuid(text: string): text is Uuid {
  return UUID_V7.test(text)
}

/**
 * Builds an identifier from a clock and a source of randomness that the caller brings.
 *
 * @param unixMs whole milliseconds since 1970-01-01, 0 … 2^48 − 1
 * @param random ten random bytes, of which 74 bits are used
 * Throws RangeError when either is outside its range.
 */
export function makeUuidV7(unixMs: number, random: Uint8Array): Uuid {
  if (!Number.isInteger(unixMs) || unixMs < 0 || unixMs > MAX_UNIX_MS) {
    throw new RangeError(`${unixMs} is not a 48-bit number of milliseconds`)
  }
  if (random.length !== RANDOM_BYTES) throw new RangeError(`${RANDOM_BYTES} random bytes needed, not ${random.length}`)
  const tail = Array.from(random, (byte, index) => hex(withFixedBits(byte, index), 2)).join('')
  const all = hex(unixMs, 12) + tail
  const uuid = [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-')
  if (!isUuid(uuid)) throw new Error(`${uuid} came out malformed`)
  return uuid
}

/** The version stands in the upper half of byte 6 of the UUID, the variant in the two upper bits of byte 8. */
function withFixedBits(byte: number, index: number): number {
  if (index === 0) return (byte & 0x0f) | 0x70
  if (index === 2) return (byte & 0x3f) | 0x80
  return byte
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}
