import type { Cell, Table } from './model.ts'

/** A place of a table: a cell that begins there, or a place covered by the span of another cell. */
export type Place = { kind: 'cell'; cell: Cell } | { kind: 'covered'; by: Cell } | { kind: 'missing' }

export interface Grid {
  rows: readonly (readonly Place[])[]
  /** Row indexes (from 0, header rows first) where the cells don't fill the columns exactly. */
  irregularRows: readonly number[]
}

/** Lays the cells of some rows out on a grid, as HTML does: covered places are left out of the model's rows. */
export function gridOf(rows: readonly (readonly Cell[])[], columnCount: number): Grid {
  const places: Place[][] = rows.map(() => Array.from({ length: columnCount }, () => ({ kind: 'missing' })))
  const irregular = new Set<number>()
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (places[rowIndex]?.[column]?.kind === 'covered') column++
      const [colSpan, rowSpan] = [cell.colSpan ?? 1, cell.rowSpan ?? 1]
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < colSpan; right++) {
          const target = places[rowIndex + down]
          if (target?.[column + right]?.kind !== 'missing') irregular.add(rowIndex)
          else
            target[column + right] = down === 0 && right === 0 ? { kind: 'cell', cell } : { kind: 'covered', by: cell }
        }
      }
      column += colSpan
    }
    if (places[rowIndex]?.some((place) => place.kind === 'missing')) irregular.add(rowIndex)
  }
  return { rows: places, irregularRows: [...irregular].toSorted((a, b) => a - b) }
}

/** All rows of a table in order: header, body, sums. A span may not reach from one of these parts into the next. */
export function tableParts(table: Table): { head: Grid; body: Grid; foot: Grid } {
  const width = table.columns.length
  return {
    head: gridOf(table.headerRows, width),
    body: gridOf(table.rows, width),
    foot: gridOf(table.footerRows ?? [], width),
  }
}
