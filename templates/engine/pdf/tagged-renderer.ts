import { type AccessibleDocument, FAMILY } from './accessible-document.ts'
import { drawShapes } from './draw-shapes.ts'
import { addLink } from './link-annotations.ts'
import type { DrawingNode, ImageNode, RunLook, Word } from './nodes.ts'
import { drawDraftMark, drawFooter, type Furniture } from './page-furniture.ts'
import { PageWriter } from './page-writer.ts'
import { StockRenderer } from './pdfmake-modules.ts'
import type { LaidOutPage } from './pdfmake-types.ts'
import type { StructureNode } from './structure.ts'
import { color, pageMargins, pageSize } from './style.ts'
import { svgPicture } from './svg-picture.ts'
import type { TaggedLine } from './tagged-layout.ts'
import type { DrawnPages } from './drawn-pages.ts'

/** What pdfmake puts on a page besides texts: rules and fills of tables. */
interface Vector {
  type: 'rect' | 'line'
  x: number
  y: number
  w: number
  h: number
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth: number
  color?: string
  lineColor?: string
}

interface Underline {
  x: number
  y: number
  width: number
}

type Positioned<T> = T & { x: number; y: number }

/** Draws laid-out pages. Fills and rules come first as one artifact, then the content in reading order. */
export class TaggedRenderer extends StockRenderer {
  /** What couldn't be drawn as it stands in a picture. */
  readonly warnings: string[] = []
  readonly #document: AccessibleDocument
  readonly #furniture: Furniture
  readonly #checkpoint: () => void
  /** Page number of each anchor, from 1. */
  readonly pageOf = new Map<string, number>()
  #known: Readonly<Record<string, number>> = {}
  #underlines: Underline[] = []

  constructor(document: AccessibleDocument, furniture: Furniture, checkpoint: () => void) {
    super(document)
    this.#document = document
    this.#furniture = furniture
    this.#checkpoint = checkpoint
  }

  renderPages(pages: readonly LaidOutPage[], { offset, first, last, pageCount, known }: DrawnPages): void {
    this.#known = known
    this.#findAnchors(pages, offset)
    for (const [place, page] of pages.entries()) {
      this.#checkpoint()
      if (place + offset < first || place + offset > last) {
        passOver(page)
        continue
      }
      const index = place + offset - first
      this.#document.addPage({ size: [pageSize.width, pageSize.height] })
      const writer = new PageWriter(this.#document)
      writer.page.dictionary.data['StructParents'] = index
      this.#drawPage(page, writer, place + offset + 1, pageCount)
      writer.close()
      writer.flush()
      this.#document.owners.push(writer.owners)
    }
  }

  #drawPage(page: LaidOutPage, writer: PageWriter, pageNumber: number, pageCount: number): void {
    drawDraftMark(writer, this.#document, this.#furniture)
    for (const { type, item } of page.items) if (type === 'vector') drawVector(writer, item)
    for (const { type, item } of page.items) {
      if (type === 'line' && isLine(item)) this.#drawLine(writer, item)
      else if (type === 'svg' && isPicture(item)) this.#drawPicture(writer, item)
      else if (type === 'image' && isImage(item)) this.#drawImage(writer, item)
    }
    if (this.#underlines.length > 0) writer.artifact('Layout')
    for (const { x, y, width } of this.#underlines) writer.line(x, y, x + width, y, 0.5, color.link)
    this.#underlines = []
    drawFooter(writer, this.#document, this.#furniture, pageNumber, pageCount)
  }

  #findAnchors(pages: readonly LaidOutPage[], offset: number): void {
    for (const [index, page] of pages.entries()) {
      for (const { type, item } of page.items) {
        if (type !== 'line' || !isLine(item)) continue
        const anchor = item.receipt?.isFirst === true ? item.receipt.node.anchor : undefined
        if (anchor !== undefined && !this.pageOf.has(anchor)) this.pageOf.set(anchor, index + offset + 1)
      }
    }
  }

  #drawLine(writer: PageWriter, line: Positioned<TaggedLine>): void {
    const { receipt } = line
    const isRepeated = receipt?.drawn === true
    const height = line.getHeight()
    if (receipt !== undefined && fits(line, height)) receipt.drawn = true
    if (receipt?.isFirst === true && !isRepeated) this.#mark(writer, line, receipt.node)
    const baseline = line.y + line.getAscenderHeight()
    const words = line.inlines.filter((word): word is Word => 'look' in word)
    for (let start = 0; start < words.length;) {
      const first = words[start]
      if (first === undefined) break
      let end = start + 1
      while (words[end]?.look === first.look) end++
      const run = words.slice(start, end)
      const tag = isRepeated ? undefined : (first.look.tag ?? receipt?.node.tag)
      this.#drawRun(writer, run, first.look, tag, line, baseline)
      start = end
    }
  }

  #drawRun(
    writer: PageWriter,
    run: readonly Word[],
    look: RunLook,
    tag: StructureNode | undefined,
    line: Positioned<TaggedLine>,
    baseline: number,
  ): void {
    const { encoded, text } = this.#replacePageNumber(run, look)
    if (text === '') return
    if (tag === undefined) writer.artifact('Layout')
    else writer.content(tag)
    const width = run.reduce((sum, word) => sum + word.width, 0)
    const shift =
      look.pageOf === undefined ? 0 : width - encoded.reduce((sum, word) => sum + (word.width * look.size) / 1000, 0)
    const x = line.x + (run[0]?.x ?? 0) + shift
    writer.text(encoded, x, baseline, look.font, look.size, look.color)
    if (look.target === undefined || tag === undefined) return
    const visible = width - shift - (run.at(-1)?.trailingCut ?? 0)
    addLink(this.#document, writer.page, tag, look.target, { x, y: line.y, width: visible, height: line.getHeight() })
    if (look.target.kind === 'address') this.#underlines.push({ x, y: baseline + 1.3, width: visible })
  }

  #replacePageNumber(run: readonly Word[], look: RunLook): { encoded: Word['encoded'][]; text: string } {
    if (look.pageOf === undefined) {
      const encoded = run.map((word) => word.encoded)
      // A hard line break leaves no trace in the page; without a space its neighbours would be read as one word.
      if (run.at(-1)?.lineEnd === true) encoded.push(this.#document.encoder(look.font).word(' '))
      return { encoded, text: encoded.map((word) => word.text).join('') }
    }
    const text = String(this.pageOf.get(look.pageOf) ?? this.#known[look.pageOf] ?? '')
    return { encoded: [this.#document.encoder(look.font).word(text)], text }
  }

  /** Notes the place of a heading, table or figure for links and bookmarks. */
  #mark(writer: PageWriter, line: Positioned<TaggedLine>, node: NonNullable<TaggedLine['receipt']>['node']): void {
    const top = Math.max(0, line.y - 6)
    if (node.anchor !== undefined) this.#document.addNamedDestination(node.anchor, 'XYZ', null, top, null)
    if (node.bookmark === undefined) return
    this.#document.bookmarks.push({ ...node.bookmark, page: writer.page.dictionary, top: pageSize.height - top })
  }

  #drawPicture(writer: PageWriter, picture: Positioned<DrawingNode>): void {
    writer.content(picture.tag)
    picture.tag.boundingBox = boundingBox(picture)
    if (picture.drawing !== undefined) drawShapes(writer, this.#document, picture.drawing, picture.x, picture.y)
    else writer.foreign(() => this.#drawSvg(picture))
  }

  #drawSvg(picture: Positioned<DrawingNode>): void {
    // pdfkit would open a font anew that the document doesn't have yet.
    for (const bold of [false, true])
      for (const italics of [false, true]) this.#document.provideFont(FAMILY, bold, italics)
    const { width: _width, height: _height } = picture
    this.renderSVG({ ...svgPicture(picture, (message) => this.warnings.push(message)), _width, _height })
  }

  #drawImage(writer: PageWriter, image: Positioned<ImageNode>): void {
    const { x, y, width, height } = image
    writer.content(image.tag)
    image.tag.boundingBox = boundingBox(image)
    writer.foreign(() => this.#document.image(image.image, x, y, { width, height }))
  }
}

const fits = (line: { y: number }, height: number): boolean =>
  line.y + height <= pageSize.height - pageMargins.bottom + 1

/** A page that isn't wanted: its lines aren't lost. */
function passOver({ items }: LaidOutPage): void {
  for (const { type, item } of items)
    if (type === 'line' && isLine(item) && item.receipt !== undefined && fits(item, item.getHeight()))
      item.receipt.drawn = true
}

function boundingBox(box: { x: number; y: number; width: number; height: number }): [number, number, number, number] {
  return [box.x, pageSize.height - box.y - box.height, box.x + box.width, pageSize.height - box.y]
}

function drawVector(writer: PageWriter, item: unknown): void {
  if (!isVector(item)) return
  writer.artifact('Layout')
  if (item.type === 'rect') writer.rect(item.x, item.y, item.w, item.h, item.color ?? color.rule)
  else writer.line(item.x1, item.y1, item.x2, item.y2, item.lineWidth, item.lineColor ?? color.rule)
}

const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null

const isVector = (item: unknown): item is Vector =>
  isObject(item) && 'type' in item && (item.type === 'rect' || item.type === 'line')

const isLine = (item: unknown): item is Positioned<TaggedLine> => isObject(item) && 'inlines' in item && 'x' in item

const isPicture = (item: unknown): item is Positioned<DrawingNode> => isObject(item) && 'svg' in item && 'x' in item

const isImage = (item: unknown): item is Positioned<ImageNode> => isObject(item) && 'image' in item && 'x' in item
