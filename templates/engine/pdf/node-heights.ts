import type { CellNode, CoveredCell, LayoutNode, TableNode, TextNode } from './nodes.ts'

export function isTextNode(node: object): node is TextNode {
  return 'text' in node && Array.isArray(node.text)
}

/** A paragraph may begin at the foot of a page with this many lines. */
const LINES_OF_BEGINNING = 3

/**
 * Estimates how much room a row of nodes needs to begin together: all of each node but the last, and of the last one
 * what no page break parts: its first lines, or the whole of it.
 */
export function heightOfBeginning(nodes: readonly LayoutNode[], width: number): number {
  return nodes.reduce((sum, node, index) => sum + height(node, width, index === nodes.length - 1), 0)
}

function height(node: LayoutNode, width: number, onlyBeginning: boolean): number {
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0]
  const isWhole = !onlyBeginning || node.unbreakable === true
  return top + contentHeight(node, width - left - right, !isWhole) + (onlyBeginning ? 0 : bottom)
}

function contentHeight(node: LayoutNode, width: number, onlyBeginning: boolean): number {
  if (isTextNode(node)) {
    const lineHeight = (node._inlines ?? []).reduce((most, word) => Math.max(most, word.height), 0)
    const lines = lineCount(node, width)
    return lineHeight * (onlyBeginning ? Math.min(lines, LINES_OF_BEGINNING) : lines)
  }
  if ('stack' in node) return stackHeight(node.stack, width, onlyBeginning)
  if ('ul' in node) return stackHeight(node.ul, width - node.indent, onlyBeginning)
  if ('table' in node) return tableHeight(node, width, onlyBeginning)
  return node.height
}

function stackHeight(stack: readonly LayoutNode[], width: number, onlyBeginning: boolean): number {
  const first = stack[0]
  if (first === undefined) return 0
  if (onlyBeginning) return heightOfBeginning([first, ...(first.keepWith ?? [])], width)
  return stack.reduce((sum, node) => sum + height(node, width, false), 0)
}

function tableHeight(node: TableNode, width: number, onlyBeginning: boolean): number {
  const { body, headerRows = 0, keepWithHeaderRows = 1, dontBreakRows } = node.table
  const begun = node.keptRows?.find(({ first }) => first === 0)
  const rows = onlyBeginning ? Math.max(headerRows + keepWithHeaderRows, (begun?.last ?? 0) + 1) : body.length
  return body
    .slice(0, rows)
    .reduce((sum, row) => sum + rowHeight(row, node, width, onlyBeginning && dontBreakRows !== true), 0)
}

/** Counted as the lines are built: at each hard break, and where the next word has no room. */
function lineCount(node: TextNode, width: number): number {
  let [lines, used] = [1, 0]
  const words = node._inlines ?? []
  for (const [index, word] of words.entries()) {
    if (used > 0 && used + word.width - word.trailingCut > width) [lines, used] = [lines + 1, 0]
    used += word.width
    if (word.lineEnd === true && index < words.length - 1) [lines, used] = [lines + 1, 0]
  }
  return lines
}

/** Padding and rule of a row. */
const ROW_EXTRA = 7.5
/** Padding of a cell at both sides. */
const CELL_EXTRA = 12

/** Columns without a share are taken as equally wide. */
function rowHeight(
  row: TableNode['table']['body'][number],
  table: TableNode,
  width: number,
  onlyBeginning: boolean,
): number {
  const shares = table.shares.map((share) => (share === 'auto' ? 1 : share))
  const shareSum = shares.reduce((sum, share) => sum + share, 0)
  const heights = row.map((cell, column) => {
    if (!isLayoutNode(cell)) return 0
    const room = ((shares[column] ?? 1) / shareSum) * width * (cell.colSpan ?? 1) - CELL_EXTRA
    return height(cell, room, onlyBeginning)
  })
  return Math.max(0, ...heights) + ROW_EXTRA
}

/** pdfmake marks covered cells while it measures, so they are not told by being empty. */
function isLayoutNode(cell: CellNode | CoveredCell): cell is CellNode {
  return ['text', 'stack', 'ul', 'table', 'svg', 'image'].some((content) => content in cell)
}
