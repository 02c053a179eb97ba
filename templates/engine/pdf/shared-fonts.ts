import { Face } from './shaping.ts'
import type { EmbeddedFont, ParsedFont, PdfKitDocument } from './pdfmake-types.ts'

interface SharedFont {
  face: Face
  EmbeddedFontClass: new (document: PdfKitDocument, font: ParsedFont, id: string) => EmbeddedFont
}

/** Parsed once per file in the life of the process: five fonts, so a bound is not needed. */
const shared = new Map<string, SharedFont>()

/**
 * Adds the font of a file to a document. The first document of the process parses it; the later ones get the same
 * parsed font (parsing takes longer than laying out a page) with glyphs of their own.
 */
export function openFont(document: PdfKitDocument, file: string): { embedded: EmbeddedFont; face: Face } {
  const known = shared.get(file)
  if (known !== undefined) {
    document._fontCount += 1
    const embedded = new known.EmbeddedFontClass(document, known.face.font, `F${document._fontCount}`)
    document._fontFamilies[file] = embedded
    return { embedded, face: known.face }
  }
  const embedded = document.font(file)._font
  if (embedded === null) throw new Error(`Not a font: ${file}`)
  const face = new Face(embedded.font)
  shared.set(file, { face, EmbeddedFontClass: embeddedFontClass(embedded) })
  return { embedded, face }
}

/** pdfkit doesn't export the class; its instances know it. */
function embeddedFontClass(embedded: EmbeddedFont): SharedFont['EmbeddedFontClass'] {
  const prototype: { constructor: SharedFont['EmbeddedFontClass'] } = Object.getPrototypeOf(embedded)
  return prototype.constructor
}
