import { expect, it } from 'vitest'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { gapWords } from '#domain/narrative/gap-words.ts'
import { plainText } from '#domain/narrative/plain-text.ts'
import { modelWords, splitWords } from './words.ts'
import type { DocumentModel } from './model.ts'
import { narrativeBlocks } from './narrative-blocks.ts'
import { numberModel } from './numbering.ts'
import { sampleModel } from './testing/sample-model.ts'

const picture = { mediaType: 'image/png', width: 1, height: 1 } as const
const sha256 = 'a'.repeat(64)
const narrative: Narrative = [
  { kind: 'heading', text: 'Kokeilut' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Ks. ' },
      { reference: 't2' },
      { text: ', ' },
      { reference: 'p1' },
      { text: ', ' },
      { reference: 'x' },
    ],
  },
  { kind: 'table', id: 't1', caption: '', rows: [[[{ text: 'A' }]], [[{ field: 'money.total.spent' }]]] },
  { kind: 'table', id: 't2', caption: 'Pajat', rows: [[[{ text: 'Paikka' }]], [[{ text: 'Sinivaara' }]]] },
  { kind: 'picture', id: 'p1', sha256, caption: 'Paja', alt: 'Kahdeksan ihmistä', ...picture },
  { kind: 'callout', title: 'Kehitysehdotus', lines: [[{ text: 'Aloitetaan ajoissa.' }]] },
  { kind: 'list', ordered: true, items: [[{ text: 'kutsu' }], [{ text: 'paja' }]] },
  { kind: 'quote', runs: [{ text: 'Opin uutta.' }], attribution: 'osallistuja' },
]

it('prints the words that the plain text for the web form has, numbers of captions and gaps included', () => {
  const fields = () => ({ text: '1 234,50 €' })
  const place = {
    id: 's',
    level: 2,
    language: 'fi',
    source: undefined,
    fields,
    pictures: { [sha256]: 'AA==' },
  } as const
  const { titlePage: _, ...document } = sampleModel()
  const model: DocumentModel = { ...document, blocks: narrativeBlocks(narrative, place) }
  const { references, captions } = numberModel(model)
  const copied = plainText(narrative, {
    field: () => '1 234,50 €',
    reference: (target) => references.get(target) ?? gapWords.fi.reference,
    caption: (id) => captions.get(id) ?? '',
  })
  expect(copied).toContain('Taulukko\u00a01. Pajat')
  expect(splitWords(copied.replaceAll('”', ''))).toEqual(modelWords(model))
})
