export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The cell with the keyboard, and the opposite corner of what is selected with it. */
export interface GridSelection {
  readonly active: CellPlace
  readonly anchor: CellPlace
}

export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

export const FIRST_CELL: GridSelection = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } }

export function rangeOf({ active, anchor }: GridSelection): CellRange {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  }
}

export function selectCell(place: CellPlace): GridSelection {
  return { active: place, anchor: place }
}

/** After rows went away, the selection stays within the table. */
export function clampSelection({ active, anchor }: GridSelection, size: GridSize): GridSelection {
  return { active: clamp(active, size), anchor: clamp(anchor, size) }
}

function clamp({ row, column }: CellPlace, { rows, columns }: GridSize): CellPlace {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}

export interface MoveKey {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
}

/** Where a key leads; null when it moves nothing. Shift with arrows, Home, End and the page keys extends. */
export function moveByKey(
  selection: GridSelection,
  { key, ctrl, shift }: MoveKey,
  size: GridSize,
  rowsOnAPage: number,
): GridSelection | null {
  const { active } = selection
  if (key === 'Enter') return selectCell(clamp({ ...active, row: active.row + (shift ? -1 : 1) }, size))
  if (key === 'Tab') return tabbed(active, shift, size)
  const target = targetOf(active, key, ctrl, size, rowsOnAPage)
  if (target === null) return null
  const place = clamp(target, size)
  return shift ? { active: place, anchor: selection.anchor } : selectCell(place)
}

function targetOf(
  { row, column }: CellPlace,
  key: string,
  ctrl: boolean,
  size: GridSize,
  rowsOnAPage: number,
): CellPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  if (key === 'ArrowDown') return { row: ctrl ? lastRow : row + 1, column }
  if (key === 'ArrowUp') return { row: ctrl ? 0 : row - 1, column }
  if (key === 'ArrowRight') return { row, column: ctrl ? lastColumn : column + 1 }
  if (key === 'ArrowLeft') return { row, column: ctrl ? 0 : column - 1 }
  if (key === 'PageDown') return { row: row + rowsOnAPage, column }
  if (key === 'PageUp') return { row: row - rowsOnAPage, column }
  if (key === 'Home') return { row: ctrl ? 0 : row, column: 0 }
  if (key === 'End') return { row: ctrl ? lastRow : row, column: lastColumn }
  return null
}

/** To the next cell, at the end of a row to the next row; null at the very end, where Tab leaves the table. */
function tabbed({ row, column }: CellPlace, back: boolean, { rows, columns }: GridSize): GridSelection | null {
  const place = row * columns + column + (back ? -1 : 1)
  if (place < 0 || place >= rows * columns) return null
  return selectCell({ row: Math.floor(place / columns), column: place % columns })
}
