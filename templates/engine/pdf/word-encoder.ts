import type { EmbeddedFont, EncodedPosition } from './pdfmake-types.ts'
import type { Face, ShapedText } from './shaping.ts'

/** A word ready to be drawn: its width in 1/1000 em and, from the first drawing on, its text operators. */
export interface EncodedWord {
  readonly text: string
  readonly width: number
  readonly shaped: ShapedText
  /** Inside of a TJ array, e.g. `<00010002> 20 <0003>`; parts with a `rise` stand above or below the line. */
  parts: readonly { show: string; rise: number }[] | undefined
}

const format = (value: number): string => String(Math.round(value * 100) / 100)

/** Encodes the words of one document in one font. Words are kept, because a report repeats most of its own. */
export class WordEncoder {
  readonly embedded: EmbeddedFont
  readonly face: Face
  readonly #words = new Map<string, EncodedWord>()

  constructor(embedded: EmbeddedFont, face: Face) {
    this.embedded = embedded
    this.face = face
    // SVG pictures are drawn by pdfkit's own text functions: the same shaping for them.
    embedded.encode = (text) => this.#encodeForPdfKit(text)
    embedded.widthOfString = (text, size) => (this.word(text).width * size) / 1000
  }

  word(text: string): EncodedWord {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const shaped = this.face.shape(text)
    const word: EncodedWord = { text, width: shaped.width, shaped, parts: undefined }
    this.#words.set(text, word)
    return word
  }

  /** Text operators of a word; takes its glyphs into the font that is embedded. */
  parts(word: EncodedWord): readonly { show: string; rise: number }[] {
    return (word.parts ??= this.#encode(word.shaped))
  }

  #encode(shaped: ShapedText): { show: string; rise: number }[] {
    const parts: { show: string; rise: number }[] = []
    let hex = ''
    let show = ''
    let rise = 0
    const endHex = (adjust: number): void => {
      if (hex !== '') show += `<${hex}>`
      hex = ''
      if (Math.abs(adjust) > 0.005) show += ` ${format(-adjust)} `
    }
    for (const glyph of shaped.glyphs) {
      if (glyph.dy !== rise) {
        endHex(0)
        if (show !== '') parts.push({ show, rise })
        show = ''
        rise = glyph.dy
      }
      if (glyph.dx !== 0) endHex(glyph.dx)
      hex += this.#include(glyph).toString(16).padStart(4, '0')
      const adjust = glyph.advance - glyph.width - glyph.dx
      if (adjust !== 0) endHex(adjust)
    }
    endHex(0)
    if (show !== '') parts.push({ show, rise })
    return parts
  }

  #include(glyph: ShapedText['glyphs'][number]): number {
    const { embedded } = this
    const id = embedded.subset.includeGlyph(glyph.id)
    embedded.widths[id] ??= glyph.width
    embedded.unicode[id] ??= glyph.codePoints
    return id
  }

  #encodeForPdfKit(text: string): [string[], EncodedPosition[]] {
    const { glyphs } = this.word(text).shaped
    return [
      glyphs.map((glyph) => this.#include(glyph).toString(16).padStart(4, '0')),
      glyphs.map((glyph) => ({
        xAdvance: glyph.advance,
        yAdvance: 0,
        xOffset: glyph.dx,
        yOffset: glyph.dy,
        advanceWidth: glyph.width,
      })),
    ]
  }
}
