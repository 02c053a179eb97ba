import type { Result } from '#domain/values/result.ts'
import type { GridColumn } from '../../../ui/grid/grid-types.ts'

/** A problem of a typed cell; the words are in `money-problem.ts`. */
export interface RecordProblem {
  readonly code: string
}

/** A column of a table of records: how a cell is shown, and what typing into it writes. */
export interface RecordField<Row, Fields> extends GridColumn {
  readonly show: (row: Row) => string
  /** Absent = derived, can't be written. An empty text is what is not known. */
  readonly read?: (text: string, row: Row | null) => Result<Partial<Fields>, RecordProblem>
  /** What it is sorted by when the shown text is not it; null comes last. */
  readonly order?: (row: Row) => string | number | null
  readonly tone?: (row: Row) => 'quiet' | 'bad' | 'unsure' | undefined
}

export interface Refused {
  readonly field: string
  readonly text: string
  readonly problem: RecordProblem
}

export interface RecordPlan<Fields> {
  readonly patch: Partial<Fields>
  readonly refused: readonly Refused[]
  readonly fields: readonly string[]
}

/** What becomes of typed or pasted cells of one row; `row` is null for a new one. */
export function planRecord<Row, Fields>(
  row: Row | null,
  texts: readonly (readonly [field: RecordField<Row, Fields>, text: string])[],
): RecordPlan<Fields> {
  const refused: Refused[] = []
  let patch: Partial<Fields> = {}
  let current = row
  for (const [field, text] of texts) {
    if (field.read === undefined) continue
    const read = field.read(text.trim(), current)
    if (read.ok) {
      patch = { ...patch, ...read.value }
      if (current !== null) current = { ...current, ...read.value }
    } else refused.push({ field: field.id, text, problem: read.error })
  }
  return { patch, refused, fields: texts.map(([{ id }]) => id) }
}
