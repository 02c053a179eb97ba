/** A cell of a text table; covered cells are empty. */
export interface TextCell {
  text: string
  align: 'left' | 'right' | 'center'
}

/** Wider tables are printed as label and value lines. */
const MAX_WIDTH = 100

/**
 * A table as aligned lines with a rule under the header, or, when it is too wide or has line breaks, row by row as
 * `header: value` lines.
 */
export function textTable(header: readonly TextCell[], rows: readonly (readonly TextCell[])[]): string[] {
  const all = header.length === 0 ? rows : [header, ...rows]
  const columnCount = Math.max(0, ...all.map((row) => row.length))
  const widths = Array.from({ length: columnCount }, (_, column) =>
    Math.max(0, ...all.map((row) => lengthOf(row[column]?.text ?? ''))),
  )
  const total = widths.reduce((sum, width) => sum + width + 2, -2)
  const isPlain = all.every((row) => row.every((cell) => !cell.text.includes('\n')))
  if (!isPlain || total > MAX_WIDTH) return rows.flatMap((row) => listed(header, row))
  const line = (row: readonly TextCell[]): string =>
    row
      .map((cell, column) => aligned(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return header.length === 0 ? rows.map(line) : [line(header), rule, ...rows.map(line)]
}

function listed(header: readonly TextCell[], row: readonly TextCell[]): string[] {
  const lines = row.flatMap((cell, column) => {
    if (cell.text === '') return []
    const label = header[column]?.text.replaceAll('\n', ' ') ?? ''
    return [label === '' ? cell.text : `${label}: ${cell.text}`]
  })
  return [...lines, '']
}

const lengthOf = (text: string): number => Array.from(text).length

function aligned(cell: TextCell, width: number): string {
  const room = width - lengthOf(cell.text)
  if (cell.align === 'right') return ' '.repeat(room) + cell.text
  const before = cell.align === 'center' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + cell.text + ' '.repeat(room - before)
}
