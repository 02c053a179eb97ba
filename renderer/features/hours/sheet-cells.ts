import type { HourCell, HourCellEdit, HourRow, MonthSheet } from '#contract/index.ts'

type RowName = Pick<HourRow, 'kind' | 'projectId' | 'activity'>

export function rowKey({ kind, projectId, activity }: RowName): string {
  return JSON.stringify([kind, projectId, activity])
}

export function cellKey(row: RowName, day: string): string {
  return `${rowKey(row)} ${day}`
}

/** The saved cells of a month by their key. */
export function savedCells(sheet: MonthSheet): ReadonlyMap<string, HourCell> {
  return new Map(sheet.cells.map((cell) => [cellKey(cell, cell.day), cell]))
}

/** The sheet after a write, before it is read anew. A cell without a version is empty. */
export function withCells(sheet: MonthSheet, written: readonly HourCellEdit[]): MonthSheet {
  const cells = new Map(savedCells(sheet))
  for (const { version, ...cell } of written) {
    const key = cellKey(cell, cell.day)
    if (version === null) cells.delete(key)
    else cells.set(key, { ...cell, version, id: cells.get(key)?.id ?? key })
  }
  return { ...sheet, cells: [...cells.values()] }
}
