import type { CellRange } from './selection.ts'

export interface GridColumn {
  readonly id: string
  readonly title: string
  readonly widthPx: number
  readonly align?: 'left' | 'right'
  /** Can't be written; a pasted block passes over it. */
  readonly readOnly?: boolean
  /** Names to offer while typing. */
  readonly choices?: readonly string[]
}

export interface GridCell {
  readonly text: string
  /** Why the text can't be taken, in words. */
  readonly problem?: string | undefined
  /** Shown faintly while the text is empty: what counts then. It is neither edited nor copied. */
  readonly otherwise?: string | undefined
  /** A picture before the text, and what both say to those who don't see it. */
  readonly mark?: 'clip' | undefined
  readonly label?: string | undefined
  readonly tone?: 'quiet' | 'bad' | 'unsure' | undefined
}

export interface GridRowData {
  /** Changes when anything of the row does, and only then: rows that keep theirs are not drawn again. */
  readonly token: unknown
  readonly cells: () => readonly GridCell[]
}

export interface GridSort {
  readonly column: string
  readonly desc: boolean
}

export interface GridCommands {
  readonly onEdit: (row: number, column: number, text: string) => void
  readonly onPaste: (range: CellRange, block: readonly (readonly string[])[]) => void
  readonly onFillDown: (range: CellRange) => void
  readonly onClear: (range: CellRange) => void
  readonly onRemoveRows: (range: CellRange) => void
}
