import type { LayoutNode, TableNode, TextNode } from './nodes.ts'

export function isTextNode(node: object): node is TextNode {
  return 'text' in node && Array.isArray(node.text)
}

/** A paragraph may begin at the foot of a page with this many lines. */
const LINES_OF_BEGINNING = 3

/**
 * Estimates how much room a row of nodes needs to begin together: all of each node but the last, and of the last one
 * its first lines.
 */
export function heightOfBeginning(nodes: readonly LayoutNode[], width: number): number {
  return nodes.reduce((sum, node, index) => sum + beginning(node, width, index === nodes.length - 1), 0)
}

function beginning(node: LayoutNode, width: number, isLast: boolean): number {
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0]
  return top + contentHeight(node, width - left - right, isLast) + (isLast ? 0 : bottom)
}

function contentHeight(node: LayoutNode, width: number, isLast: boolean): number {
  if (isTextNode(node)) {
    const lineHeight = (node._inlines ?? []).reduce((height, word) => Math.max(height, word.height), 0)
    const lines = Math.max(1, Math.ceil((node._maxWidth ?? 0) / Math.max(1, width * 0.96)))
    return lineHeight * (isLast ? Math.min(lines, LINES_OF_BEGINNING) : lines)
  }
  if ('stack' in node) {
    const { stack } = node
    if (node.unbreakable === true) return heightOfBeginning(stack, width)
    const first = stack[0]
    return first === undefined ? 0 : heightOfBeginning([first, ...(first.keepWith ?? [])], width)
  }
  if ('ul' in node) {
    const first = node.ul[0]
    return first === undefined ? 0 : beginning(first, width, isLast)
  }
  if ('table' in node) {
    const rows = node.unbreakable === true ? node.table.body.length : (node.table.headerRows ?? 0) + 1
    return node.table.body.slice(0, rows).reduce((sum, row) => sum + rowHeight(row, node, width), 0)
  }
  return node.height
}

/** Padding and rule of a row. */
const ROW_EXTRA = 7.5

/** Columns without a share are taken as equally wide. */
function rowHeight(row: TableNode['table']['body'][number], table: TableNode, width: number): number {
  const shares = table.shares.map((share) => (share === 'auto' ? 1 : share))
  const shareSum = shares.reduce((sum, share) => sum + share, 0)
  const heights = row.map((cell, column) => {
    if (!isTextNode(cell)) return 0
    const span = 'colSpan' in cell ? (cell.colSpan ?? 1) : 1
    const room = ((shares[column] ?? 1) / shareSum) * width * span - 12
    return contentHeight(cell, room, table.unbreakable !== true)
  })
  return Math.max(0, ...heights) + ROW_EXTRA
}
