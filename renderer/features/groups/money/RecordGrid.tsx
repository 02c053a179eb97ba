import { useState } from 'react'
import { useDrafts } from '../../../ui/fields/draft-store.ts'
import { DataGrid } from '../../../ui/grid/DataGrid.tsx'
import { rowHeightPx } from '../../../ui/grid/GridRow.tsx'
import type { GridCell, GridCommands, GridRowData, GridSort } from '../../../ui/grid/grid-types.ts'
import { clampSelection, FIRST_CELL } from '../../../ui/grid/selection.ts'
import type { CellRange } from '../../../ui/grid/selection.ts'
import { isSought, useVisit } from '../../../ui/place/visit.ts'
import { dropRecordDrafts, keepRecordDrafts, recordDraftOf } from './record-drafts.ts'
import type { DraftPlace } from './record-drafts.ts'
import { nextSort, sortRecords } from './sort-records.ts'
import { planRecord } from './record-field.ts'
import type { RecordField } from './record-field.ts'
import type { RecordAction, RecordChange } from './use-record-store.ts'

interface RecordGridProps<Row, Fields> {
  readonly label: string
  readonly hint: string
  /** Said in the first cell of the blank row. */
  readonly blank: string
  readonly fields: readonly RecordField<Row, Fields>[]
  readonly rows: readonly Row[]
  readonly place: DraftPlace
  readonly problemText: (problem: { readonly code: string }) => string
  readonly write: (change: RecordChange<Fields>) => readonly string[]
  /** The host's name of a row that was new. */
  readonly realId: (id: string) => string
}

/** A short table shows some empty room, a long one scrolls. */
const leastRows = 4
const mostRows = 12
/** Room for the header and the bar that scrolls sideways. */
const headAndBarPx = 56

/** A table of records to type, paste and fill, with a blank row at its end. */
export function RecordGrid<Row extends { readonly id: string }, Fields>(given: RecordGridProps<Row, Fields>) {
  const drafts = useDrafts()
  const [sort, setSort] = useState<GridSort | null>(null)
  const rows = sortRecords(given.rows, sort, given.fields)
  const props = { ...given, rows }
  const { fields, place, problemText, blank, realId } = props
  const [wanted, setSelection] = useState(FIRST_CELL)
  const visit = useVisit()
  const found = rows.findIndex(({ id }) => realId(id) === visit.row)
  const size = { rows: rows.length + 1, columns: fields.length }
  const last: readonly GridCell[] = fields.map((_, index) => ({ text: index === 0 ? blank : '', tone: 'quiet' }))
  const rowAt = (index: number): GridRowData => {
    const row = rows[index]
    if (row === undefined) return { token: `${index} ${blank}`, cells: () => last }
    const cells = fields.map((field): GridCell => {
      const draft = recordDraftOf(drafts, place, realId(row.id), field.id)
      if (draft === undefined) return { text: field.show(row), tone: field.tone?.(row) }
      const { status } = draft
      return { text: draft.text, problem: status.kind === 'unreadable' ? problemText(status.problem) : undefined }
    })
    return { token: JSON.stringify(cells), cells: () => cells }
  }
  return (
    <DataGrid
      label={props.label}
      hint={props.hint}
      columns={fields}
      rowCount={size.rows}
      rowAt={rowAt}
      sort={sort}
      onSort={(column) => setSort((before) => nextSort(before, column))}
      arrivedAt={found === -1 || !isSought(visit) ? null : { row: found, serial: visit.serial }}
      selection={clampSelection(wanted, size)}
      onSelection={setSelection}
      height={`${Math.min(Math.max(size.rows, leastRows), mostRows) * rowHeightPx + headAndBarPx}px`}
      {...commandsOf(props)}
    />
  )
}

function commandsOf<Row extends { readonly id: string }, Fields>({
  fields,
  rows,
  place,
  write,
  realId,
}: RecordGridProps<Row, Fields>): GridCommands {
  const fieldsIn = ({ left, right }: Pick<CellRange, 'left' | 'right'>) => fields.slice(left, right + 1)
  const rowsIn = ({ top, bottom }: CellRange) => rows.slice(top, bottom + 1)

  const writeBlock = (action: RecordAction, top: number, left: number, block: readonly (readonly string[])[]) => {
    const columns = fields.slice(left)
    const plans = block.map((cells, index) => {
      const row = rows[top + index] ?? null
      const texts = cells.flatMap((text, place_) => {
        const field = columns[place_]
        return field === undefined ? [] : [[field, text] as const]
      })
      const isBlank = texts.every(([, text]) => text.trim() === '')
      return row === null && isBlank ? null : { row, plan: planRecord(row, texts) }
    })
    const updates = plans.flatMap((each) =>
      each === null || each.row === null ? [] : [{ id: each.row.id, plan: each.plan }],
    )
    const inserts = plans.flatMap((each) => (each === null || each.row !== null ? [] : [each.plan]))
    const ids = write({ action, updates, inserts })
    for (const { id, plan } of updates) keepRecordDrafts(place, realId(id), plan)
    for (const [index, plan] of inserts.entries()) keepRecordDrafts(place, ids[index] ?? '', plan)
  }

  return {
    onEdit(index, column, text) {
      if (rows[index] === undefined && text.trim() === '') return
      writeBlock('edit', index, column, [[text]])
    },
    onPaste(range, block) {
      const [only] = block[0] ?? []
      const spreads = block.length === 1 && block[0]?.length === 1 && only !== undefined
      const cells = spreads
        ? Array.from({ length: range.bottom - range.top + 1 }, () => fieldsIn(range).map(() => only))
        : block
      writeBlock('paste', range.top, range.left, cells)
    },
    onClear(range) {
      writeBlock(
        'clear',
        range.top,
        range.left,
        rowsIn(range).map(() => fieldsIn(range).map(() => '')),
      )
    },
    onFillDown(range) {
      const [from] = rowsIn(range)
      if (from === undefined) return
      const texts = fieldsIn(range).map((field) => field.show(from))
      writeBlock(
        'fill',
        range.top + 1,
        range.left,
        rowsIn(range)
          .slice(1)
          .map(() => texts),
      )
    },
    onRemoveRows(range) {
      const ids = rowsIn(range).map(({ id }) => id)
      if (ids.length === 0) return
      dropRecordDrafts(
        place,
        ids.map(realId),
        fields.map(({ id }) => id),
      )
      write({ action: 'removeRows', removes: ids })
    },
  }
}
