import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { damagedFile } from '#tests/fixtures/damage.ts'
import { distinctSeeds, inventedDescription, inventedFile } from '#tests/fixtures/invented-descriptions.ts'
import { readPublishedText } from './read.ts'
import { writePublishedText } from './write.ts'

/** Either the file is refused, or it is written again to the byte. */
function keepsEveryByte(bytes: Uint8Array): boolean {
  const read = readPublishedText(bytes)
  return !read.ok || Buffer.from(writePublishedText(read.value.description, read.value.layout)).equals(bytes)
}

const encode = (text: string) => new TextEncoder().encode(text)

describe('invented descriptions', () => {
  test('are read back from their published text, which is canonical', () => {
    for (let seed = 0; seed < 400; seed++) {
      expect(readPublishedText(inventedFile(seed).bytes), `seed ${seed}`).toMatchObject({
        ok: true,
        value: { description: inventedDescription(seed), layout: canonicalLayout },
      })
    }
  })

  test('have codes of their own', () => {
    const codes = Array.from({ length: distinctSeeds / 2 }, (_, seed) => inventedDescription(seed).code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every((code) => /^(A7|S2)\d{4}$/.test(code))).toBe(true)
  })

  test('are as long as published ones and of every kind', () => {
    const all = Array.from({ length: 300 }, (_, seed) => inventedDescription(seed))
    const sizes = all.map((_, seed) => inventedFile(seed).bytes.length)
    expect(Math.min(...sizes)).toBeGreaterThan(5_000)
    expect(Math.max(...sizes)).toBeLessThan(30_000)
    expect(new Set(all.map(({ fund }) => fund)).size).toBe(2)
    expect(new Set(all.map(({ objective }) => objective.code)).size).toBeGreaterThan(10)
    expect(all.some(({ finalSummary }) => finalSummary === null)).toBe(true)
    expect(all.some(({ indicators }) => indicators.some(({ realised }) => realised === null))).toBe(true)
    expect(all.some(({ summaryPlan }) => summaryPlan.includes('\n\n\n'))).toBe(true)
  })
})

describe('a file that is not as the form wrote it', () => {
  test('comes out as it went in, however it was damaged', () => {
    const seen = { accepted: 0 }
    fc.assert(
      fc.property(damagedFile, (bytes) => {
        seen.accepted += readPublishedText(bytes).ok ? 1 : 0
        return keepsEveryByte(bytes)
      }),
      { numRuns: 500 },
    )
    expect(seen.accepted).toBeGreaterThan(300)
  })

  test('is refused or kept when it is no description at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), keepsEveryByte))
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => keepsEveryByte(encode(text))))
  })

  test.each([
    ['empty', new Uint8Array(), 'not_a_description'],
    ['a letter', encode('Hei, liitteenä raportti.'), 'not_a_description'],
    ['a NUL byte inside', Uint8Array.from([...inventedFile(1).bytes, 0]), 'not_text'],
    ['more than four megabytes', new Uint8Array(4_000_001).fill(65), 'too_large'],
    ['without a code', encode(textOf(1).replace(/^Hankekoodi: .*$/m, 'Hankekoodi:')), 'no_project_code'],
  ])('is refused with its reason: %s', (_, bytes, reason) => {
    expect(readPublishedText(bytes)).toEqual({ ok: false, error: reason })
  })
})

describe('a hostile file', () => {
  const [head = '', tail = ''] = textOf(2).split('\n\n4.2 ')
  const inside = (text: string) => encode(`${head}\n\n${text}\n\n4.2 ${tail}`)

  test.each([
    ['one label a hundred thousand times', 'Jakeluosoite:\n'.repeat(100_000)],
    [
      'every heading of section 8 ten thousand times',
      '8 Horisontaaliset periaatteet\n8.1 Sukupuolten tasa-arvo\n'.repeat(10_000),
    ],
    ['one line of three megabytes', 'a '.repeat(1_500_000)],
    ['three megabytes of spaces in one line', `x${' '.repeat(3_000_000)}x`],
    ['three million empty lines', '\n'.repeat(3_000_000)],
    ['three megabytes of list marks', '- 1. '.repeat(600_000)],
  ])('is read in bounded time and kept: %s', (_, text) => {
    const bytes = inside(text)
    expect(readPublishedText(bytes).ok).toBe(true)
    expect(keepsEveryByte(bytes)).toBe(true)
  })

  test.each([
    ['Suunnitelman mukainen toteutusaika', `Alkaa${' '.repeat(1_000_000)}x`],
    ['Myönnetty EU- ja valtion rahoitus', `1${' 000'.repeat(500_000)}x`],
    ['Toimintalinja', `${'1.'.repeat(1_000_000)}x`],
    ['Kunnat', ','.repeat(2_000_000)],
    ['Yhteyshenkilön sähköpostisoite', '(at)'.repeat(500_000)],
  ])('is read in bounded time whatever its value is: %s', (label, value) => {
    const bytes = encode(textOf(2).replace(new RegExp(`^${label}:.*$`, 'm'), `${label}: ${value}`))
    expect(readPublishedText(bytes).ok).toBe(true)
    expect(keepsEveryByte(bytes)).toBe(true)
  })
})

function textOf(seed: number): string {
  return new TextDecoder().decode(inventedFile(seed).bytes)
}
