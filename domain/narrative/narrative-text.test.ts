import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Narrative, NarrativeBlock } from './narrative.ts'
import { readNarrative, writeNarrative } from './narrative-text.ts'

it('reads headings, paragraphs, lists, tables and boxes from the beginnings of lines', () => {
  const text = [
    'Hanke alkoi **keväällä** ja päättyy _ehkä_ syksyllä.',
    '# Rajaukset',
    '• ensimmäinen',
    '- toinen',
    '',
    '1. alku',
    '2. loppu',
    '| Hanke | Selite |',
    '| Kulku | Kyydit |',
    '> Kehitysehdotus',
    '> Sovitaan omistaja.',
  ].join('\n')
  expect(readNarrative(text)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Hanke alkoi ' },
        { text: 'keväällä', bold: true },
        { text: ' ja päättyy ' },
        { text: 'ehkä', italic: true },
        { text: ' syksyllä.' },
      ],
    },
    { kind: 'heading', text: 'Rajaukset' },
    { kind: 'list', ordered: false, items: [[{ text: 'ensimmäinen' }], [{ text: 'toinen' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'alku' }], [{ text: 'loppu' }]] },
    {
      kind: 'table',
      id: 'table-5',
      caption: '',
      rows: [
        [[{ text: 'Hanke' }], [{ text: 'Selite' }]],
        [[{ text: 'Kulku' }], [{ text: 'Kyydit' }]],
      ],
    },
    { kind: 'callout', title: 'Kehitysehdotus', lines: [[{ text: 'Sovitaan omistaja.' }]] },
  ])
})

it('leaves names with underscores, years at the start of a line and lone asterisks alone', () => {
  const text = 'tiedosto_nimi_1 ja a*b\n\n2026 alkaa pilotti.'
  expect(readNarrative(text).flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))).toEqual([
    { text: 'tiedosto_nimi_1 ja a*b' },
    { text: '2026 alkaa pilotti.' },
  ])
})

const words = fc
  .array(fc.constantFrom('hanke', 'a_b', '*', '**', '#', '>', '|', '1.', '-', '•', 'x|y', '\\', 'å', '2)'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '))
const runs = words.map((text) => [{ text }])
const block: fc.Arbitrary<NarrativeBlock> = fc.oneof(
  words.map((text) => ({ kind: 'heading' as const, text })),
  runs.map((each) => ({ kind: 'paragraph' as const, runs: each })),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { minLength: 1, maxLength: 3 }),
  }),
  fc
    .array(fc.tuple(runs, runs), { minLength: 1, maxLength: 3 })
    .map((rows) => ({ kind: 'table' as const, id: 'table', caption: '', rows })),
  fc.record({ kind: fc.constant('callout' as const), title: words, lines: fc.array(runs, { maxLength: 2 }) }),
)

it('writes what it reads: whatever signs are in the words, the blocks come back', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (narrative: Narrative) => {
      const back = readNarrative(writeNarrative(narrative))
      expect(back.map((each) => (each.kind === 'table' ? { ...each, id: 'table' } : each))).toEqual(narrative)
    }),
    { numRuns: 300 },
  )
})
