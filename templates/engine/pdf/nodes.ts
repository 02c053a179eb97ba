import type { Drawing } from '../drawing.ts'
import type { KeptRows } from './blocks/kept-rows.ts'
import type { EmbeddedFont, MeasuredWord } from './pdfmake-types.ts'
import type { StructureNode } from './structure.ts'
import type { EncodedWord } from './word-encoder.ts'

/** pdfmake's order: left, top, right, bottom; points. */
export type Margin = readonly [number, number, number, number]

export interface TextStyle {
  bold?: boolean
  italics?: boolean
  fontSize?: number
  color?: string
  alignment?: 'left' | 'right' | 'center'
  lineHeight?: number
}

export interface LinkTarget {
  kind: 'address' | 'place'
  /** Absolute address, or the anchor of a node. */
  to: string
  /** Read out for the link. */
  description: string
}

export interface RunNode extends TextStyle {
  text: string
  /** Element of its own inside the line; default: the paragraph's. */
  tag?: StructureNode
  target?: LinkTarget
  /** Anchor whose page number is printed instead of the text, once it is known. */
  pageOf?: string
}

/** What all words of one run share; words with the same look are drawn in one go. */
export interface RunLook {
  font: EmbeddedFont
  size: number
  color: string
  tag: StructureNode | undefined
  target: LinkTarget | undefined
  pageOf: string | undefined
}

export interface Word extends MeasuredWord {
  look: RunLook
  encoded: EncodedWord
}

/** Kept together with others on one page; named when that can't be done. */
export interface BlockGroup {
  readonly index: number
}

interface NodeBase extends TextStyle {
  margin?: Margin
  pageBreak?: 'before'
  unbreakable?: boolean
  /** The node moves to the next page unless these nodes begin on the same page. */
  keepWith?: readonly LayoutNode[]
  group?: BlockGroup
  /** Printed before the first line of a list item. */
  marker?: { text: string; tag: StructureNode; color?: string }
}

export interface TextNode extends NodeBase {
  text: RunNode[]
  tag: StructureNode
  /** Name of the place for links. */
  anchor?: string
  bookmark?: { level: number; title: string }
  _inlines?: MeasuredWord[]
  _margin?: Margin | null
  _minWidth?: number
  _maxWidth?: number
}

export interface StackNode extends NodeBase {
  stack: LayoutNode[]
}

export interface ListNode extends NodeBase {
  ul: LayoutNode[]
  /** Width that the markers stand in. */
  indent: number
}

export type CellNode = LayoutNode & { colSpan?: number; rowSpan?: number; fillColor?: string }

/** A place covered by a span. */
export type CoveredCell = Record<string, never>

export interface TableNode extends NodeBase {
  table: {
    body: (CellNode | CoveredCell)[][]
    headerRows?: number
    keepWithHeaderRows?: number
    dontBreakRows?: boolean
    widths: ColumnWidth[]
  }
  layout: TableLook
  /** Rows that no page break parts, when rows are not broken. */
  keptRows?: readonly KeptRows[]
  /** Share of the width per column, or its content's own. */
  shares: readonly (number | 'auto')[]
}

export type ColumnWidth = '*' | 'auto' | number | { width: string | number; _minWidth: number; _maxWidth: number }

export interface TableLook {
  hLineWidth(line: number): number
  hLineColor(line: number): string
  vLineWidth(line: number): number
  vLineColor(line: number): string
  paddingLeft(column: number): number
  paddingRight(column: number): number
  paddingTop(row: number): number
  paddingBottom(row: number): number
  fillColor(row: number): string | null
}

export interface DrawingNode extends NodeBase {
  /** An SVG text, or the empty string for a drawing of our own. */
  svg: string
  tag: StructureNode
  width: number
  height: number
  drawing?: Drawing
}

export interface ImageNode extends NodeBase {
  image: string
  tag: StructureNode
  width: number
  height: number
}

export type LayoutNode = TextNode | StackNode | ListNode | TableNode | DrawingNode | ImageNode

/** One line as laid out; copies of a line (repeated headers, blocks kept together) share the receipt. */
export interface LineReceipt {
  readonly node: TextNode
  readonly isFirst: boolean
  drawn: boolean
}
