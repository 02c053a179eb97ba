import { decimalText, moneyText } from './out-cell.ts'
import type { Line } from './sheet-lines.ts'
import { widestColumn } from './sheet-lines.ts'
import type { Merge, Sheet, SheetCell, SheetRow } from './sheet.ts'

const narrowest = 9
/** More rows than these above the data would leave no room for it. */
const mostFrozen = 12
const lineHeight = 15
/** A long text goes over the columns beside the table too until it is as wide as a page's line. */
const textWidth = 100
const usualWidth = 8.43

/** Lines as rows with column widths; a long text goes over all columns, as high as it needs. */
export function layOutSheet(name: string, lines: readonly Line[]): Sheet {
  const columnCount = Math.max(2, ...lines.map((line) => (line.kind === 'cells' ? line.cells.length : 0)))
  const widths = Array.from({ length: columnCount }, (_, column) => widthOf(lines, column))
  const own = widths.reduce((sum, width) => sum + width, 0)
  const beside = Math.max(0, Math.ceil((textWidth - own) / usualWidth))
  const total = own + beside * usualWidth
  const merges: Merge[] = []
  const rows = lines.map((line, row): SheetRow => {
    if (line.kind === 'gap') return { cells: [] }
    if (line.kind === 'cells') {
      merges.push(...line.spans.map((span) => ({ row, ...span })))
      const high = heightOf(line, widths)
      return high === 1 ? { cells: line.cells } : { cells: line.cells, height: high * lineHeight }
    }
    const { text, look } = line
    const height = linesOf(text, total)
    if (height === 1) return { cells: [{ kind: 'text', text, ...(look ? { look } : {}) }] }
    merges.push({ row, column: 0, rows: 1, columns: columnCount + beside })
    return { cells: [{ kind: 'text', text, look: { ...look, wrap: true } }], height: height * lineHeight }
  })
  return { name, widths, frozenRows: frozenRows(lines), rows, merges }
}

/** Up to the header of the sheet's first table, unless that stands far down. */
function frozenRows(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.kind === 'cells' && line.part === 'head')
  if (first === -1) return 0
  const end = lines.findIndex((line, index) => index > first && !(line.kind === 'cells' && line.part === 'head'))
  return end > mostFrozen ? 0 : Math.max(0, end)
}

function widthOf(lines: readonly Line[], column: number): number {
  let widest = narrowest
  for (const line of lines) {
    if (line.kind !== 'cells' || (line.part === 'field' && column > 0)) continue
    const cell = line.cells[column]
    const isSpanned = line.spans.some((span) => column >= span.column && column < span.column + span.columns)
    // A header may be broken into lines; its longest word may not.
    if (cell !== undefined && !isSpanned)
      widest = Math.max(widest, line.part === 'head' ? longestWord(cell) : lengthOf(cell))
  }
  return Math.min(widestColumn, widest + 2)
}

const longestWord = (cell: SheetCell) =>
  cell.kind === 'text' ? Math.max(...cell.text.split(/\s/u).map((word) => word.length)) : 0

function lengthOf(cell: SheetCell): number {
  if (cell.kind === 'text') return Math.max(...cell.text.split('\n').map((line) => line.length))
  if (cell.kind === 'money') return moneyText(cell.cents, ',').length * 1.25
  if (cell.kind === 'number') return decimalText(cell.units, cell.scale, ',').length * 1.25
  return cell.kind === 'empty' ? 0 : 10
}

/** Lines of the highest wrapped cell. */
function heightOf({ cells, spans }: Extract<Line, { kind: 'cells' }>, widths: readonly number[]): number {
  const heights = cells.map((cell, column) => {
    if (cell.kind !== 'text' || cell.look?.wrap !== true) return 1
    const columns = spans.find((span) => span.column === column)?.columns ?? 1
    return linesOf(
      cell.text,
      widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
    )
  })
  return Math.max(1, ...heights)
}

/** Broken between words, as spreadsheet programs do; bold letters are wider than the column's measure. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * 0.88))
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line.split(' '), room), 0)
}

function wrappedLines(words: readonly string[], room: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + length
    lines += Math.floor((used - 1) / room)
    used = used > room ? used % room : used
  }
  return lines
}
