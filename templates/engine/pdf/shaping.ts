import type { ParsedFont } from './pdfmake-types.ts'

/** All lengths in 1/1000 em. */
export interface ShapedGlyph {
  id: number
  /** The glyph's own width. */
  width: number
  /** Distance to the next glyph: the width plus kerning. */
  advance: number
  dx: number
  dy: number
  /** What text extraction reads for this glyph. */
  codePoints: readonly number[]
}

export interface ShapedText {
  glyphs: readonly ShapedGlyph[]
  width: number
}

interface SimpleGlyph {
  id: number
  width: number
  codePoints: readonly number[]
}

/** Latin, Greek and Cyrillic letters, digits and punctuation: one code point is one glyph, only kerning acts on pairs. */
const simpleCodePoint =
  /^(?![\p{M}\p{Cf}\u2044])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]$/u
/** A ligature is one glyph for several letters, which screen readers and searches don't need. */
const features = { liga: false, clig: false }
const SPACE = 0x20
/** Latin text has some thousand pairs; a bound for texts of many scripts in a process that runs for weeks. */
const MAX_PAIRS = 60_000

/**
 * Shapes text with one parsed font. Words of simple scripts are put together from glyph widths and a table of kerned
 * pairs, each asked from the OpenType engine once in the life of the process; the engine shapes everything else.
 * Independent of what was shaped before, so that the same document always gets the same bytes.
 */
export class Face {
  readonly font: ParsedFont
  readonly #scale: number
  readonly #simple = new Map<number, SimpleGlyph | undefined>()
  /** Kerning per pair of code points; NaN = the pair needs the OpenType engine. */
  readonly #pairs = new Map<number, number>()

  constructor(font: ParsedFont) {
    this.font = font
    this.#scale = 1000 / font.unitsPerEm
  }

  covers(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint)
  }

  shape(text: string): ShapedText {
    return this.#shapeByPairs(text) ?? this.#shapeByEngine(text)
  }

  #shapeByPairs(text: string): ShapedText | undefined {
    const glyphs: ShapedGlyph[] = []
    let width = 0
    let previous: ShapedGlyph | undefined
    let previousCode = 0
    for (let index = 0; index < text.length; index++) {
      const code = text.codePointAt(index) ?? SPACE
      if (code > 0xffff) index++
      const simple = this.#simpleGlyph(code)
      if (simple === undefined) return undefined
      if (previous !== undefined) {
        const kerning = this.#kerning(previousCode, code)
        if (Number.isNaN(kerning)) return undefined
        previous.advance += kerning
        width += kerning
      }
      previous = {
        id: simple.id,
        width: simple.width,
        advance: simple.width,
        dx: 0,
        dy: 0,
        codePoints: simple.codePoints,
      }
      previousCode = code
      width += simple.width
      glyphs.push(previous)
    }
    return { glyphs, width }
  }

  #simpleGlyph(code: number): SimpleGlyph | undefined {
    if (this.#simple.has(code)) return this.#simple.get(code)
    const glyph = this.font.glyphForCodePoint(code)
    const isSimple = simpleCodePoint.test(String.fromCodePoint(code))
    const simple = isSimple ? { id: glyph.id, width: glyph.advanceWidth * this.#scale, codePoints: [code] } : undefined
    this.#simple.set(code, simple)
    return simple
  }

  #kerning(first: number, second: number): number {
    const key = first * 0x110000 + second
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const run = this.font.layout(String.fromCodePoint(first, second), features)
    const [left, right] = run.glyphs
    const [leftPosition, rightPosition] = run.positions
    let kerning = Number.NaN
    if (
      run.glyphs.length === 2 &&
      left?.id === this.#simpleGlyph(first)?.id &&
      right?.id === this.#simpleGlyph(second)?.id &&
      run.positions.every((position) => position.xOffset === 0 && position.yOffset === 0) &&
      rightPosition?.xAdvance === right?.advanceWidth
    ) {
      kerning = ((leftPosition?.xAdvance ?? 0) - (left?.advanceWidth ?? 0)) * this.#scale
    }
    if (this.#pairs.size >= MAX_PAIRS) this.#pairs.clear()
    this.#pairs.set(key, kerning)
    return kerning
  }

  #shapeByEngine(text: string): ShapedText {
    const run = this.font.layout(text, features)
    let width = 0
    const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
      const position = run.positions[index]
      const advance = (position?.xAdvance ?? 0) * this.#scale
      width += advance
      return {
        id: glyph.id,
        width: glyph.advanceWidth * this.#scale,
        advance,
        dx: (position?.xOffset ?? 0) * this.#scale,
        dy: (position?.yOffset ?? 0) * this.#scale,
        codePoints: glyph.codePoints,
      }
    })
    return { glyphs, width }
  }
}
