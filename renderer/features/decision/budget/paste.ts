import { parseMoney } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { FieldProblem } from '../../../ui/fields/draft-store.ts'

/** A block copied from a spreadsheet: rows of cells. One cell alone is no block. */
export function blockOf(text: string): readonly (readonly string[])[] | null {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'))
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null
}

export interface PastedAmount<Cell> {
  readonly cell: Cell
  readonly amount: Cents
}
export interface RefusedAmount<Cell> {
  readonly cell: Cell
  readonly text: string
  readonly problem: FieldProblem
}

export interface Pasted<Cell> {
  readonly amounts: readonly PastedAmount<Cell>[]
  /** Texts that are no amounts; each stays in its cell with the reason. */
  readonly refused: readonly RefusedAmount<Cell>[]
}

/**
 * Puts a block on a grid, its first cell on the one at `row`, `column`. Empty texts change nothing, and what falls
 * outside the grid is left out. `grid` has null where nothing can be written.
 */
export function pasteBlock<Cell>(
  block: readonly (readonly string[])[],
  grid: readonly (readonly (Cell | null)[])[],
  row: number,
  column: number,
): Pasted<Cell> {
  const amounts: PastedAmount<Cell>[] = []
  const refused: RefusedAmount<Cell>[] = []
  block.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const cell = grid[row + down]?.[column + right] ?? null
      if (cell === null || text.trim() === '') return
      const parsed = parseMoney(text)
      if (parsed.ok) amounts.push({ cell, amount: parsed.value })
      else refused.push({ cell, text, problem: parsed.error })
    })
  })
  return { amounts, refused }
}
