import type { AccessibleDocument } from './accessible-document.ts'
import { columnWidths } from './column-widths.ts'
import { FastMeasure } from './fast-measure.ts'
import { nextLine } from './line-builder.ts'
import { heightOfBeginning, isTextNode } from './node-heights.ts'
import type { LayoutNode, LineReceipt, TableNode, TextNode, Word } from './nodes.ts'
import { StockLayout, StockSvgMeasure } from './pdfmake-modules.ts'
import type { LaidOutPage, PdfLine, TableRow } from './pdfmake-types.ts'
import type { LayoutPlace } from './places.ts'
import { pageMargins, pageSize } from './style.ts'

/** A line that knows which text it is of. */
export interface TaggedLine extends PdfLine {
  receipt?: LineReceipt
}

export interface LayoutOptions {
  /** Nodes of the document's own flow whose places are wanted. */
  readonly watched: ReadonlySet<LayoutNode>
  /** For a part of a document: where the layout stands when it begins. */
  readonly from: LayoutPlace | undefined
  /** Called for each node; what it throws ends the work. */
  readonly checkpoint: () => void
}

/** pdfmake's layout with lines that know their text, columns by share, and no lonely headings or lines. */
export class TaggedLayout extends StockLayout {
  /** One for each line of content; after drawing, one that isn't drawn is a lost line. */
  readonly receipts: LineReceipt[] = []
  /** Where the layout stood when it came to each watched node. A layout that begins there goes on in the same way. */
  readonly starts = new Map<LayoutNode, LayoutPlace>()
  readonly #options: LayoutOptions
  #hasBegun = false
  readonly #document: AccessibleDocument
  readonly #svgMeasure: object
  /** Next word of the texts that are being laid out. */
  readonly #cursors = new WeakMap<TextNode, number>()
  /** One list per text, because a word that is wider than its line is cut in it. */
  readonly #words = new WeakMap<TextNode, Word[]>()
  readonly #lines = new WeakMap<TextNode, { lines: TaggedLine[]; breakBefore: number }>()

  constructor(document: AccessibleDocument, options: LayoutOptions) {
    const svgMeasure = new StockSvgMeasure()
    super(pageSize, pageMargins, svgMeasure)
    this.#document = document
    this.#options = options
    this.#svgMeasure = svgMeasure
  }

  override tryLayoutDocument(...arguments_: Parameters<StockLayoutType['tryLayoutDocument']>): {
    pages: LaidOutPage[]
  } {
    const [, , styles, defaultStyle] = arguments_
    this.docMeasure = new FastMeasure(this.#document, styles, defaultStyle, {
      svgMeasure: this.#svgMeasure,
      looks: this.tableLayouts,
      checkpoint: this.#options.checkpoint,
    })
    return super.tryLayoutDocument(...arguments_)
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    this.#options.checkpoint()
    this.#note(node)
    if (this.#isInFlow()) {
      const { availableWidth, availableHeight, y, pageMargins: margins } = this.writer.context()
      const needed = node.keepWith === undefined ? 0 : heightOfBeginning([node, ...node.keepWith], availableWidth)
      if (needed > availableHeight && y > margins.top && node.pageBreak === undefined) this.writer.moveToNextPage()
      const isOnTop = node.pageBreak === 'before' || this.writer.context().y <= margins.top
      // The room above a heading divides it from what stands before; on top of a page nothing does.
      if (isOnTop && isTextNode(node) && node._margin)
        node._margin = [node._margin[0], 0, node._margin[2], node._margin[3]]
    }
    super.processNode(node, isVerticalAlignmentAllowed)
  }

  #note(node: LayoutNode): void {
    const { from, watched } = this.#options
    const context = this.writer.context()
    if (!this.#hasBegun && from !== undefined) context.moveDown(from.y - context.y)
    this.#hasBegun = true
    if (watched.has(node)) this.starts.set(node, { page: context.page + (from?.page ?? 0), y: context.y })
  }

  override processTable(node: TableNode & { _offsets: { total: number } }): void {
    const available = this.writer.context().availableWidth - node._offsets.total
    const columns = node.table.widths.map((column, index) => ({
      share: node.shares[index] ?? 'auto',
      min: typeof column === 'object' ? column._minWidth : 0,
      max: typeof column === 'object' ? column._maxWidth : 0,
    }))
    for (const [index, width] of columnWidths(columns, available).entries()) {
      const column = node.table.widths[index]
      if (typeof column === 'object') column.width = width
    }
    super.processTable(node)
  }

  /** Rows that are kept are one block to pdfmake: begun within its block of the first, ended within that of the last. */
  override processRow(row: TableRow<TableNode>): object {
    const { tableNode, rowIndex, dontBreakRows, rowsWithoutPageBreak } = row
    const kept = dontBreakRows === true && rowIndex >= (rowsWithoutPageBreak ?? 0) ? (tableNode?.keptRows ?? []) : []
    if (kept.some(({ first }) => first === rowIndex)) this.writer.transactionLevel += 1
    const result = super.processRow(row)
    if (kept.some(({ last }) => last === rowIndex)) this.writer.transactionLevel -= 1
    return result
  }

  override processLeaf(node: TextNode): void {
    if (this.#isInFlow()) this.#avoidLonelyLines(node)
    super.processLeaf(node)
  }

  override buildNextLine(node: TextNode): TaggedLine | null {
    const prepared = this.#lines.get(node)
    const index = this.#cursors.get(node) ?? 0
    if (prepared === undefined) return this.#buildLine(node)
    if (index > 0 && index === prepared.breakBefore) this.writer.moveToNextPage()
    this.#cursors.set(node, index + 1)
    return prepared.lines[index] ?? null
  }

  #buildLine(node: TextNode): TaggedLine | null {
    const words = this.#wordsOf(node)
    const index = this.#cursors.get(node) ?? 0
    if (index >= words.length) return null
    const [line, next] = nextLine(words, index, this.writer.context().availableWidth, this.#document)
    this.#cursors.set(node, next)
    const receipt = { node, isFirst: index === 0, drawn: false }
    this.receipts.push(receipt)
    return Object.assign(line, { receipt })
  }

  /** Lays out the lines ahead, so that neither the first nor the last line of a paragraph stands alone on a page. */
  #avoidLonelyLines(node: TextNode): void {
    if (node.keepWith !== undefined || this.#wordsOf(node).length < 8) return
    const lines: TaggedLine[] = []
    for (let line = this.#buildLine(node); line !== null; line = this.#buildLine(node)) lines.push(line)
    this.#cursors.set(node, 0)
    let breakBefore = -1
    const { availableHeight, y, pageMargins: margins } = this.writer.context()
    let height = 0
    const fitting = lines.findIndex((line) => (height += line.getHeight()) > availableHeight)
    if (fitting !== -1 && lines.length > 2) {
      if (fitting <= 1 || (fitting === lines.length - 1 && fitting <= 2)) {
        if (y > margins.top) this.writer.moveToNextPage()
      } else if (fitting === lines.length - 1) breakBefore = fitting - 1
    }
    this.#lines.set(node, { lines, breakBefore })
  }

  #wordsOf(node: TextNode): Word[] {
    const known = this.#words.get(node)
    if (known !== undefined) return known
    const words = isTextNode(node) ? (node._inlines ?? []).filter((word): word is Word => 'look' in word) : []
    this.#words.set(node, words)
    return words
  }

  /** Outside of tables and blocks kept together, where a page break concerns nothing else. */
  #isInFlow(): boolean {
    return this.nestedLevel === 0 && this.writer.transactionLevel === 0
  }
}

type StockLayoutType = InstanceType<typeof StockLayout>
