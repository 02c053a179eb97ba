import type { AccessibleDocument } from './accessible-document.ts'
import type { EmbeddedFont, PdfPage } from './pdfmake-types.ts'
import type { StructureNode } from './structure.ts'
import type { EncodedWord } from './word-encoder.ts'

const number = (value: number): string => String(Math.round(value * 100) / 100)

function rgb(color: string): string {
  const value = Number.parseInt(color.slice(1), 16)
  const part = (shift: number): string => String(Math.round((((value >> shift) & 0xff) / 255) * 1000) / 1000)
  return `${part(16)} ${part(8)} ${part(0)}`
}

export type ArtifactKind = 'Layout' | 'Footer' | 'Watermark'

const artifactProperties: Record<ArtifactKind, string> = {
  Layout: '<</Type /Layout>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
  Watermark: '<</Type /Pagination /Subtype /Watermark>>',
}

/**
 * Writes the content of one page: every operator inside a marked sequence, either of a structure element or an
 * artifact, and colour, font and size only where they change. Coordinates run from the top left corner.
 */
export class PageWriter {
  readonly page: PdfPage
  /** Element of each marked sequence; the index is the MCID. */
  readonly owners: StructureNode[] = []
  readonly #document: AccessibleDocument
  readonly #operators: string[] = []
  #open: StructureNode | ArtifactKind | undefined
  #isInText = false
  #fill = ''
  #stroke = ''
  #lineWidth = -1
  #font = ''

  constructor(document: AccessibleDocument) {
    this.#document = document
    this.page = document.page
  }

  /** What follows belongs to an element. */
  content(node: StructureNode): void {
    if (this.#open === node) return
    this.close()
    const mcid = this.owners.push(node) - 1
    node.addContent(this.page.dictionary, mcid)
    this.#operators.push(`/${node.role} <</MCID ${mcid}>> BDC`)
    this.#open = node
  }

  /** What follows has no meaning of its own. */
  artifact(kind: ArtifactKind): void {
    if (this.#open === kind) return
    this.close()
    this.#operators.push(`/Artifact ${artifactProperties[kind]} BDC`)
    this.#open = kind
  }

  close(): void {
    this.#endText()
    if (this.#open !== undefined) this.#operators.push('EMC')
    this.#open = undefined
  }

  /** Draws words that follow each other on one line. */
  text(
    words: readonly EncodedWord[],
    x: number,
    baseline: number,
    font: EmbeddedFont,
    size: number,
    color: string,
  ): void {
    this.#beginText(font, size, color)
    const encoder = this.#document.encoder(font)
    this.#operators.push(`1 0 0 -1 ${number(x)} ${number(baseline)} Tm`)
    let show = ''
    let rise = 0
    const flush = (): void => {
      if (show !== '') this.#operators.push(`[${show}] TJ`)
      show = ''
    }
    for (const word of words) {
      for (const part of encoder.parts(word)) {
        if (part.rise !== rise) {
          flush()
          rise = part.rise
          this.#operators.push(`${number((rise * size) / 1000)} Ts`)
        }
        show += part.show
      }
    }
    flush()
    if (rise !== 0) this.#operators.push('0 Ts')
  }

  /** Like `text` for a text of its own, turned by an angle in degrees. */
  turnedText(text: string, x: number, y: number, angle: number, font: EmbeddedFont, size: number, color: string): void {
    this.#beginText(font, size, color)
    const encoder = this.#document.encoder(font)
    const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
    const matrix = [cos, -sin, -sin, -cos].map((value) => String(Math.round(value * 1e4) / 1e4)).join(' ')
    this.#operators.push(`${matrix} ${number(x)} ${number(y)} Tm`)
    for (const { show } of encoder.parts(encoder.word(text))) this.#operators.push(`[${show}] TJ`)
  }

  rect(x: number, y: number, width: number, height: number, color: string): void {
    this.#endText()
    this.#setFill(color)
    this.#operators.push(`${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`)
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, color: string): void {
    this.#endText()
    if (this.#stroke !== color) this.#operators.push(`${rgb(color)} RG`)
    if (this.#lineWidth !== width) this.#operators.push(`${number(width)} w`)
    this.#stroke = color
    this.#lineWidth = width
    this.#operators.push(`${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`)
  }

  /** Lets pdfkit draw into the page. */
  foreign(draw: () => void): void {
    this.#endText()
    this.flush()
    this.#document.save()
    draw()
    this.#document.restore()
  }

  /** Hands the operators over to the page. */
  flush(): void {
    if (this.#operators.length > 0) this.page.write(this.#operators.join('\n'))
    this.#operators.length = 0
  }

  #beginText(font: EmbeddedFont, size: number, color: string): void {
    this.#setFill(color)
    if (!this.#isInText) this.#operators.push('BT')
    this.#isInText = true
    const selection = `/${font.id} ${number(size)} Tf`
    if (this.#font === selection) return
    this.#font = selection
    this.page.fonts[font.id] ??= font.ref()
    this.#operators.push(selection)
  }

  #endText(): void {
    if (this.#isInText) this.#operators.push('ET')
    this.#isInText = false
  }

  #setFill(color: string): void {
    if (this.#fill === color) return
    this.#fill = color
    this.#operators.push(`${rgb(color)} rg`)
  }
}
