import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { readPublishedText } from './read.ts'
import { writePublishedText } from './write.ts'

/** Really published descriptions lie beside the checkout, not in it. */
const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'reference')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^00[12].*\.txt$/.test(name)) : []

test.skipIf(files.length > 0)('published descriptions are not here to be tested', () => {
  process.stderr.write('SKIPPED: no published descriptions beside the checkout; their round trip was not tested.\n')
})

test.skipIf(files.length === 0).each(files)('%s comes out as it went in, in the canonical layout', (name) => {
  const bytes = Uint8Array.from(readFileSync(join(folder, name)))
  const read = readPublishedText(bytes)
  expect(read).toMatchObject({ ok: true, value: { layout: canonicalLayout, warnings: [] } })
  if (!read.ok) return
  expect(Buffer.from(writePublishedText(read.value.description, read.value.layout)).equals(bytes)).toBe(true)
})

test.skipIf(files.length === 0).each(files)('%s gives a value to every field that the project must have', (name) => {
  const read = readPublishedText(Uint8Array.from(readFileSync(join(folder, name))))
  if (!read.ok) throw new Error(read.error)
  const {
    code,
    name: title,
    axis,
    objective,
    periodStart,
    periodEnd,
    applicant,
    funding,
    equality,
  } = read.value.description
  expect([code, title, axis.code, objective.code, applicant.businessId].every((text) => text !== '')).toBe(true)
  expect([periodStart, periodEnd, ...Object.values(funding)].every((value) => value !== null)).toBe(true)
  expect(equality.every(({ answer, comment }) => answer !== null && comment !== '')).toBe(true)
  expect(
    read.value.description.sustainability.every(({ direct, indirect }) => direct !== null && indirect !== null),
  ).toBe(true)
  expect(read.value.description.indicators.every(({ key, planned }) => key !== null && planned.total !== null)).toBe(
    true,
  )
})
