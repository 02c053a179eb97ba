import { looksLikeFormula } from './out-cell.ts'
import type { OutCell } from './out-cell.ts'

/** How a cell looks beyond what its value asks for. */
export interface CellLook {
  readonly bold?: boolean
  /** Large and bold, for the name of a sheet. */
  readonly title?: boolean
  /** On a tinted ground, ruled below: the names of columns. */
  readonly head?: boolean
  /** Ruled above: a row of sums. */
  readonly sum?: boolean
  readonly wrap?: boolean
  readonly align?: 'left' | 'right' | 'center'
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const fonts = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/></font>',
]
const fills = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`)
const tint =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EEF4"/><bgColor indexed="64"/></patternFill></fill>'
const line = (side: 'top' | 'bottom') => `<${side} style="thin"><color rgb="FF5B6B7B"/></${side}>`
const borders = ['<border/>', `<border>${line('bottom')}</border>`, `<border>${line('top')}</border>`]

/** The program that opens the file writes the digits in the way of its user: `1 234,50` in Finnish. */
const ownFormats: readonly (readonly [id: number, code: string])[] = [
  [164, 'd\\.m\\.yyyy'],
  [165, '0.00\\ %'],
  [166, '#,##0.0'],
  [167, '#,##0.000'],
]
const decimals: readonly number[] = [3, 166, 4, 167]

function formatOf(cell: OutCell): number {
  if (cell.kind === 'money') return 4
  if (cell.kind === 'day') return 164
  if (cell.kind === 'percent') return 165
  return cell.kind === 'number' ? (decimals[cell.scale] ?? 0) : 0
}

/** The styles that a workbook uses, each once, numbered in the order in which they are met. */
export class Styles {
  readonly #numbers = new Map<string, number>([['<xf/>', 0]])
  readonly #plain = new Map<number, number>()

  /** Its place in `cellXfs`. */
  numberOf(cell: OutCell, look?: CellLook): number {
    const quoted = cell.kind === 'text' && looksLikeFormula(cell.text)
    if (look === undefined && !quoted) return this.#plainOf(formatOf(cell))
    return this.#take(styleXml(formatOf(cell), look ?? {}, quoted))
  }

  /** The usual cell of a long list: no text is built for it. */
  #plainOf(format: number): number {
    const known = this.#plain.get(format)
    if (known !== undefined) return known
    const number = this.#take(styleXml(format, {}, false))
    this.#plain.set(format, number)
    return number
  }

  #take(xml: string): number {
    const number = this.#numbers.get(xml) ?? this.#numbers.size
    this.#numbers.set(xml, number)
    return number
  }

  toXml(): string {
    const list = (name: string, items: readonly string[]) =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`
    const formats = ownFormats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    return `<styleSheet xmlns="${main}">${[
      list('numFmts', formats),
      list('fonts', fonts),
      list('fills', [...fills, tint]),
      list('borders', borders),
      list('cellStyleXfs', ['<xf/>']),
      list('cellXfs', [...this.#numbers.keys()]),
    ].join('')}</styleSheet>`
  }
}

function styleXml(format: number, look: CellLook, quoted: boolean): string {
  const { title = false, head = false, sum = false, bold = head || sum, wrap = false, align } = look
  const font = title ? 2 : bold ? 1 : 0
  const attributes = [
    format === 0 ? '' : ` numFmtId="${format}" applyNumberFormat="1"`,
    font === 0 ? '' : ` fontId="${font}" applyFont="1"`,
    head ? ' fillId="2" applyFill="1"' : '',
    head || sum ? ` borderId="${head ? 1 : 2}" applyBorder="1"` : '',
    // Whoever edits the cell by hand gets a text again, not a formula.
    quoted ? ' quotePrefix="1"' : '',
  ].join('')
  const placed = [align === undefined ? '' : ` horizontal="${align}"`, wrap ? ' vertical="top" wrapText="1"' : ''].join(
    '',
  )
  if (placed === '') return `<xf${attributes}/>`
  return `<xf${attributes} applyAlignment="1"><alignment${placed}/></xf>`
}
