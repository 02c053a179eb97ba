/** A place in the grid: row and day, both from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** The cells between two corners. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface GridEdit extends Place {
  readonly text: string
}

export function blockOf(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

export function isInside({ top, bottom, left, right }: Block, { row, column }: Place): boolean {
  return top <= row && row <= bottom && left <= column && column <= right
}

export function placesOf({ top, bottom, left, right }: Block): readonly Place[] {
  const places: Place[] = []
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column })
  return places
}

export function clampPlace({ row, column }: Place, { rows, columns }: GridSize): Place {
  return {
    row: Math.min(Math.max(0, row), Math.max(0, rows - 1)),
    column: Math.min(Math.max(0, column), Math.max(0, columns - 1)),
  }
}

export interface PastedBlock {
  readonly edits: readonly GridEdit[]
  /** Values that fell outside the grid: told, not dropped in silence. */
  readonly clipped: number
}

/** Cells as spreadsheets copy them: tabs between columns, line ends between rows. One value fills the selection. */
export function pasteEdits(text: string, selection: Block, size: GridSize): PastedBlock {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const [single] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : []
  if (single !== undefined)
    return { edits: placesOf(selection).map((place) => ({ ...place, text: single })), clipped: 0 }
  const edits = cells.flatMap((line, down) =>
    line.map((cell, right) => ({ row: selection.top + down, column: selection.left + right, text: cell })),
  )
  const inside = edits.filter(({ row, column }) => row < size.rows && column < size.columns)
  const clipped = edits.filter((edit) => !inside.includes(edit) && edit.text !== '').length
  return { edits: inside, clipped }
}

/** The leftmost value of each row of the selection for the days to its right that `takes` accepts. */
export function fillRightEdits(
  selection: Block,
  textAt: (place: Place) => string,
  takes: (column: number) => boolean,
): readonly GridEdit[] {
  return placesOf(selection)
    .filter(({ column }) => column > selection.left && takes(column))
    .map((place) => ({ ...place, text: textAt({ row: place.row, column: selection.left }) }))
}

export function copyText(selection: Block, textAt: (place: Place) => string): string {
  const lines: string[] = []
  for (let row = selection.top; row <= selection.bottom; row += 1) {
    const cells: string[] = []
    for (let column = selection.left; column <= selection.right; column += 1) cells.push(textAt({ row, column }))
    lines.push(cells.join('\t'))
  }
  return lines.join('\n')
}
