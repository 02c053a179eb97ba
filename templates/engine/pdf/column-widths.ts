/** A column as measured: its share of the width or `auto`, the width of its longest word and of its longest line. */
export interface MeasuredColumn {
  share: number | 'auto'
  min: number
  max: number
}

/**
 * Widths of a table's columns, always exactly as wide together as there is room: `auto` columns take what their
 * content needs, columns with a share divide the rest, and no column gets narrower than its longest word while another
 * one has room to give.
 */
export function columnWidths(columns: readonly MeasuredColumn[], available: number): number[] {
  const shares = columns.map((column) => (column.share === 'auto' ? 0 : column.share))
  const shareSum = shares.reduce((sum, share) => sum + share, 0)
  const mins = columns.map((column) => Math.min(column.min, available))
  const minSum = mins.reduce((sum, min) => sum + min, 0)
  // Not even the longest words fit: they are cut, in proportion.
  if (minSum >= available) return mins.map((min) => (min * available) / minSum)

  const wishes = columns.map((column, index) => Math.max(mins[index] ?? 0, column.share === 'auto' ? column.max : 0))
  const fixed = wishes.map((wish, index) => (columns[index]?.share === 'auto' ? wish : (mins[index] ?? 0)))
  const excess = fixed.reduce((sum, width) => sum + width, 0) - available
  if (excess > 0) return shrink(fixed, mins, excess)
  if (shareSum === 0) return stretch(wishes, available)
  return divide(columns, fixed, shares, available)
}

/** Takes the excess from what the columns have above their minimum. */
function shrink(widths: readonly number[], mins: readonly number[], excess: number): number[] {
  const slack = widths.map((width, index) => width - (mins[index] ?? 0))
  const slackSum = slack.reduce((sum, value) => sum + value, 0)
  return widths.map((width, index) => width - ((slack[index] ?? 0) * excess) / slackSum)
}

/** Only `auto` columns: the table still spans the page. */
function stretch(widths: readonly number[], available: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  if (sum === 0) return widths.map(() => available / widths.length)
  return widths.map((width) => (width * available) / sum)
}

/** Divides the room by shares; a column whose share is too small for its longest word gets that width. */
function divide(
  columns: readonly MeasuredColumn[],
  fixed: readonly number[],
  shares: readonly number[],
  available: number,
): number[] {
  const held = new Set(columns.flatMap((column, index) => (column.share === 'auto' ? [index] : [])))
  for (;;) {
    const room = available - fixed.reduce((sum, width, index) => sum + (held.has(index) ? width : 0), 0)
    const open = shares.reduce((sum, share, index) => sum + (held.has(index) ? 0 : share), 0)
    const widths = fixed.map((width, index) => (held.has(index) ? width : (room * (shares[index] ?? 0)) / open))
    const tooNarrow = widths.findIndex((width, index) => !held.has(index) && width < (fixed[index] ?? 0) - 1e-9)
    if (tooNarrow === -1) return widths
    held.add(tooNarrow)
  }
}
