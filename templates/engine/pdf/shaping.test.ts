import { describe, expect, it } from 'vitest'
import { AccessibleDocument, FAMILY } from './accessible-document.ts'
import { fontFiles } from './fonts.ts'
import { StructureNode } from './structure.ts'
import { inventedWords } from '../testing/invented-text.ts'

function regularFace() {
  const facts = { title: 'A', author: 'B', language: 'fi', creator: 'C', producer: 'D', createdAt: new Date(0) }
  const document = new AccessibleDocument(facts, fontFiles(), new StructureNode('Document'))
  return document.encoder(document.provideFont(FAMILY, false, false)).face
}

const words =
  `${inventedWords(300)} AVATAR To Työ- 1\u00a0234,50\u00a0€ 2021–2027 ffi Ǩǩ Ŋuoŋa (EU) ”Äiti” L’été Ωμέγα Київ`.split(
    ' ',
  )

describe('shaping', () => {
  it('puts simple words together with the glyphs and kerning of the OpenType engine', () => {
    const face = regularFace()
    for (const word of words) {
      const run = face.font.layout(word, { liga: false, clig: false })
      const shaped = face.shape(word)
      expect([word, ...shaped.glyphs.map(({ id }) => id)]).toEqual([word, ...run.glyphs.map(({ id }) => id)])
      expect(shaped.glyphs.map(({ advance }) => advance)).toEqual(run.positions.map(({ xAdvance }) => xAdvance))
    }
  })

  it('kerns, and leaves no ligature that would hide letters', () => {
    const face = regularFace()
    expect(face.shape('AV').width).toBeLessThan(face.shape('A').width + face.shape('V').width)
    expect(face.shape('ffi').glyphs).toHaveLength(3)
  })

  it('leaves marks that have no composed letter to the engine', () => {
    const [letter, mark] = regularFace().shape('m\u0304').glyphs
    expect(letter?.advance).toBeGreaterThan(0)
    expect(mark?.advance).toBe(0)
  })
})
