import { textDiff, type TextPart } from '../values/text-diff.ts'
import { compareFigure, isSameFigure, type FigureChange } from './compare-figures.ts'
import type { ComparedCell, ComparedTable } from './compared-version.ts'
import { pairUp, type Pair } from './pairs.ts'

export type ChangeKind = 'same' | 'changed' | 'added' | 'removed'

export interface CellChange {
  readonly kind: ChangeKind
  readonly before: string
  readonly after: string
  /** The words of a cell that changed. */
  readonly parts: readonly TextPart[]
  /** For a cell that is a figure in both. */
  readonly figure: FigureChange | null
}

export interface RowChange {
  readonly kind: ChangeKind
  readonly cells: readonly CellChange[]
}

export interface TableChange {
  readonly key: string
  readonly kind: ChangeKind
  readonly caption: string
  readonly section: string
  readonly columns: readonly { readonly kind: ChangeKind; readonly title: string }[]
  readonly rows: readonly RowChange[]
  /** Cells that differ, those of rows and columns that came or went too. */
  readonly changedCells: number
}

const NOTHING: ComparedCell = { text: '', value: null }

/** Cell by cell. Columns are matched by their headers, rows by their first cell, tables by their key. */
export function compareTables(
  before: readonly ComparedTable[],
  after: readonly ComparedTable[],
): readonly TableChange[] {
  return pairUp(before, after, ({ key }) => key).map(compareTable)
}

function compareTable(pair: Pair<ComparedTable>): TableChange {
  const shown = pair.after ?? pair.before
  const columns = pairUp(indexed(pair.before?.columns), indexed(pair.after?.columns), ({ title }) => title)
  const rows = pairUp(pair.before?.rows ?? [], pair.after?.rows ?? [], (row) => row[0]?.text ?? '').map((row) => {
    const cells = columns.map((column) =>
      compareCell(
        row.before !== null && column.before !== null ? (row.before[column.before.index] ?? NOTHING) : null,
        row.after !== null && column.after !== null ? (row.after[column.after.index] ?? NOTHING) : null,
      ),
    )
    return {
      kind: kindOf(
        row,
        cells.every(({ kind }) => kind === 'same'),
      ),
      cells,
    }
  })
  const changedCells = rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind !== 'same').length
  const titles = columns.map((column) => ({ kind: kindOf(column, true), title: (column.after ?? column.before).title }))
  const isSame = changedCells === 0 && titles.every(({ kind }) => kind === 'same')
  const { key, caption, section } = shown
  const sameCaption = pair.kind !== 'both' || pair.before.caption === pair.after.caption
  return { key, caption, section, kind: kindOf(pair, isSame && sameCaption), columns: titles, rows, changedCells }
}

const indexed = (columns: readonly string[] = []) => columns.map((title, index) => ({ title, index }))

function kindOf(pair: Pair<unknown>, isSame: boolean): ChangeKind {
  if (pair.kind !== 'both') return pair.kind
  return isSame ? 'same' : 'changed'
}

/** `null` = the version has no such row or column. */
function compareCell(before: ComparedCell | null, after: ComparedCell | null): CellChange {
  const [old, now] = [before ?? NOTHING, after ?? NOTHING]
  const isSame = old.text === now.text && isSameFigure(old.value, now.value)
  const texts = { before: old.text, after: now.text }
  if (isSame) return { kind: 'same', ...texts, parts: [], figure: null }
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const figure = old.value === null || now.value === null ? null : compareFigure(old.value, now.value)
  return { kind, ...texts, parts: textDiff(old.text, now.text), figure }
}
