import { type AccessibleDocument, FAMILY } from './accessible-document.ts'
import { breakRuns } from './line-breaks.ts'
import type { DrawingNode, LayoutNode, ListNode, RunLook, RunNode, TextNode, Word } from './nodes.ts'
import { StockMeasure } from './pdfmake-modules.ts'
import type { MeasuredWord, StyleStack } from './pdfmake-types.ts'

const leadingSpace = /^\s+/
const trailingSpace = /\s+$/

export interface MeasureOptions {
  readonly svgMeasure: object
  readonly looks: object
  /** Called for each text; what it throws ends the work. */
  readonly checkpoint: () => void
}

/**
 * Measures text with the style resolved once for each run (pdfmake asks 23 properties for each word) and each word's
 * width taken from the document's word table.
 */
export class FastMeasure extends StockMeasure {
  readonly #document: AccessibleDocument
  readonly #checkpoint: () => void
  /** Width that the markers of the list being measured stand in. */
  #indent = 0

  constructor(
    document: AccessibleDocument,
    styles: object,
    defaultStyle: object,
    { svgMeasure, looks, checkpoint }: MeasureOptions,
  ) {
    super(document, styles, defaultStyle, svgMeasure, looks)
    this.#document = document
    this.#checkpoint = checkpoint
  }

  override measureLeaf(node: TextNode): TextNode {
    this.#checkpoint()
    const styles = this.styleStack.clone()
    styles.push(node)
    const words = this.#words(node.text, styles)
    node._inlines = words
    let [min, max, line] = [0, 0, 0]
    for (const word of words) {
      min = Math.max(min, word.width - word.leadingCut - word.trailingCut)
      line += word.width
      max = Math.max(max, line - word.trailingCut)
      if (word.lineEnd === true) line = 0
    }
    node._minWidth = min
    node._maxWidth = max
    return node
  }

  /** Pictures carry their size; pdfmake would parse the SVG text for it. */
  override measureSVG(node: DrawingNode): DrawingNode {
    return Object.assign(node, {
      _width: node.width,
      _height: node.height,
      _minWidth: node.width,
      _maxWidth: node.width,
      _alignment: this.styleStack.getProperty('alignment'),
    })
  }

  override measureUnorderedList(node: ListNode): ListNode {
    const outer = this.#indent
    this.#indent = node.indent
    super.measureUnorderedList(node)
    this.#indent = outer
    return node
  }

  override gapSizeForList(): { width: number } {
    return { width: this.#indent }
  }

  /** List markers are text with an element of their own (pdfmake draws a disc without meaning). */
  override buildUnorderedMarker(item: LayoutNode): object {
    const { marker } = item
    if (marker === undefined) return {}
    const { text, tag, color } = marker
    const width = this.#indent
    const runs = [{ text, tag, ...(color !== undefined && { color }) }]
    return { _inlines: this.#words(runs, this.styleStack), _minWidth: width, _maxWidth: width }
  }

  #words(runs: readonly RunNode[], styles: StyleStack): MeasuredWord[] {
    const base = {
      bold: styles.getProperty('bold') === true,
      italics: styles.getProperty('italics') === true,
      fontSize: Number(styles.getProperty('fontSize')),
      color: textOr(styles.getProperty('color'), 'black'),
      alignment: textOr(styles.getProperty('alignment'), 'left'),
      lineHeight: Number(styles.getProperty('lineHeight') ?? 1),
    }
    const pieces = runs.flatMap((run) => this.#byFace(run))
    const words: Word[] = []
    const looks = pieces.map(({ run, isSymbol }): RunLook => ({
      font: isSymbol
        ? this.#document.symbols()
        : this.#document.provideFont(FAMILY, run.bold ?? base.bold, run.italics ?? base.italics),
      size: run.fontSize ?? base.fontSize,
      color: run.color ?? base.color,
      tag: run.tag,
      target: run.target,
      pageOf: run.pageOf,
    }))
    for (const { text, run, lineEnd, noNewLine } of breakRuns(pieces.map((piece) => piece.text))) {
      const look = looks[run]
      if (look === undefined) continue
      words.push({
        ...this.#word(text, look, base.lineHeight),
        alignment: base.alignment,
        ...(lineEnd === true && { lineEnd }),
        ...(noNewLine === true && { noNewLine }),
      })
    }
    return words
  }

  #word(text: string, look: RunLook, lineHeight: number): Omit<Word, 'alignment'> {
    const { font, size } = look
    const encoder = this.#document.encoder(font)
    const encoded = encoder.word(text)
    const cut = (space: RegExpExecArray | null): number =>
      space === null ? 0 : (encoder.word(space[0]).width * size) / 1000
    return {
      text,
      look,
      encoded,
      font,
      fontSize: size,
      width: (encoded.width * size) / 1000,
      height: font.lineHeight(size) * lineHeight,
      leadingCut: cut(leadingSpace.exec(text)),
      trailingCut: cut(trailingSpace.exec(text)),
    }
  }

  /** Cuts a run where the main face lacks a sign and the symbol face has it. */
  #byFace(run: RunNode): { run: RunNode; text: string; isSymbol: boolean }[] {
    if (commonText.test(run.text)) return [{ run, text: run.text, isSymbol: false }]
    const main = this.#document.encoder(this.#document.provideFont(FAMILY, false, false)).face
    const pieces: { run: RunNode; text: string; isSymbol: boolean }[] = []
    for (const character of run.text) {
      const isSymbol = character !== '\n' && !main.covers(character.codePointAt(0) ?? 0)
      const last = pieces.at(-1)
      if (last?.isSymbol === isSymbol) last.text += character
      else pieces.push({ run, text: character, isSymbol })
    }
    return pieces.length === 0 ? [{ run, text: run.text, isSymbol: false }] : pieces
  }
}

const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback)

/** Text that Noto Sans surely has. */
const commonText = /^[\n\x20-\x7e\xa0-\xff\u2013\u2014\u2018-\u201d\u2026\u20ac]*$/
