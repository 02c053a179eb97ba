import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Narrative, NarrativeBlock, NarrativeRun } from '#domain/narrative/narrative.ts'
import { fromDoc } from './from-doc.ts'
import { toDoc } from './to-doc.ts'

const text = fc.string({ minLength: 1, maxLength: 12 })
const maybe = fc.string({ maxLength: 12 })
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)

const run: fc.Arbitrary<NarrativeRun> = fc.oneof(
  fc
    .tuple(text, fc.boolean(), fc.boolean())
    .map(([words, bold, italic]) => ({ text: words, ...(bold && { bold }), ...(italic && { italic }) })),
  id.map((field) => ({ field })),
  id.map((reference) => ({ reference })),
)
const emphasis = (each: NarrativeRun | undefined) =>
  each !== undefined && 'text' in each ? `${each.bold === true}${each.italic === true}` : null
/** Texts of one emphasis side by side are one text: the editor has no border between them. */
const runs = fc
  .array(run, { maxLength: 5 })
  .map((all) => all.filter((each, index) => emphasis(each) === null || emphasis(each) !== emphasis(all[index - 1])))
  .map((all) => all.filter((each, index) => emphasis(each) === null || emphasis(each) !== emphasis(all[index - 1])))
const written = runs.filter((each) => each.length > 0)
const table = fc
  .tuple(id, maybe, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([key, caption, width, height]) =>
    fc
      .array(fc.array(runs, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map((rows): NarrativeBlock => ({ kind: 'table', id: key, caption, rows })),
  )

const block: fc.Arbitrary<NarrativeBlock> = fc.oneof(
  text.map((words): NarrativeBlock => ({ kind: 'heading', text: words })),
  written.map((each): NarrativeBlock => ({ kind: 'paragraph', runs: each })),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { minLength: 1, maxLength: 4 }),
  }),
  table,
  fc.record({
    kind: fc.constant('picture' as const),
    id,
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    mediaType: fc.constantFrom('image/png' as const, 'image/jpeg' as const),
    width: fc.integer({ min: 1, max: 9_000 }),
    height: fc.integer({ min: 1, max: 9_000 }),
    caption: maybe,
    alt: maybe,
  }),
  fc.record({ kind: fc.constant('callout' as const), title: maybe, lines: fc.array(runs, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('quote' as const), runs, attribution: maybe }),
)
export const narratives: fc.Arbitrary<Narrative> = fc.array(block, { maxLength: 6 })

it('keeps every text as it is on its way into the editor and back', () => {
  fc.assert(
    fc.property(narratives, (narrative) => {
      const doc = toDoc(narrative)
      doc.check()
      expect(fromDoc(doc)).toEqual(narrative)
    }),
    { numRuns: 400 },
  )
})

it('gives a paragraph to write in where there is no text, and keeps nothing of it while it is empty', () => {
  expect(toDoc([]).childCount).toBe(1)
  expect(fromDoc(toDoc([]))).toEqual([])
})
