import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useRef } from 'react'
import type { CellReading } from '#domain/ledger/cell.ts'
import type { LedgerField, LedgerRow } from '#domain/ledger/row.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { GridCommands } from '../../ui/grid/grid-types.ts'
import type { CellRange } from '../../ui/grid/selection.ts'
import type { LedgerData } from './ledger-data.ts'
import { writtenField } from './ledger-columns.ts'
import type { LedgerColumnId } from './ledger-columns.ts'
import { isBlank, planFill, planRow, readingOfBlock, textsOf } from './plan-edits.ts'
import type { RowPlan } from './plan-edits.ts'
import type { LedgerAction, LedgerWrite } from './use-ledger-writer.ts'
import { ledgerWords } from './words/ledger-words.ts'

interface EditOptions {
  readonly data: LedgerData
  /** Ids of the rows that are shown; the row after the last is the blank one. */
  readonly ids: readonly string[]
  readonly columns: readonly LedgerColumnId[]
  readonly reading: CellReading
  readonly write: (write: LedgerWrite) => Promise<readonly string[]>
}

/**
 * The row that typing into the blank one makes: it is being made until the table shows it, which is later than the
 * core's answer. What is typed into the same place meanwhile belongs to it.
 */
interface RowInTheMaking {
  readonly index: number
  readonly made: Promise<readonly string[]>
}

/** What typing, pasting, filling, clearing and removing do to the ledger. */
export function useLedgerEdits({ data, ids, columns, reading, write }: EditOptions): GridCommands {
  const t = useWords(ledgerWords)
  const making = useRef<RowInTheMaking | null>(null)
  useEffect(() => {
    if (making.current !== null && ids.length > making.current.index) making.current = null
  }, [ids])
  return useMemo(() => {
    const context = { reading, limits: data.project }
    const rowAt = (index: number): LedgerRow | null => {
      const id = ids[index]
      const place = id === undefined ? undefined : data.places.get(id)
      return place === undefined ? null : (data.rows[place] ?? null)
    }
    const fieldsIn = ({ left, right }: Pick<CellRange, 'left' | 'right'>) =>
      columns.slice(left, right + 1).map(writtenField)
    const rowsIn = ({ top, bottom }: CellRange) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => rowAt(top + index)).filter((row) => row !== null)

    const typeIntoBlank = (index: number, field: LedgerField, text: string) => {
      const texts = new Map([[field, text]])
      if (making.current?.index === index) {
        void making.current.made.then(([rowId]) =>
          rowId === undefined
            ? []
            : write({ action: 'edit', updates: [{ rowId, plan: planRow(null, texts, context) }] }),
        )
        return
      }
      const row: RowInTheMaking = {
        index,
        made: write({ action: 'edit', inserts: [planRow(null, texts, context)] }),
      }
      making.current = row
      void row.made.then(([rowId]) => {
        if (rowId === undefined && making.current === row) making.current = null
      })
    }

    const writeBlock = (action: LedgerAction, range: CellRange, block: readonly (readonly string[])[]) => {
      const fields = columns.slice(range.left).map(writtenField)
      const read = { ...context, reading: readingOfBlock(block, fields, reading) }
      const updates: { rowId: string; plan: RowPlan }[] = []
      const inserts: RowPlan[] = []
      for (const [index, cells] of block.entries()) {
        const texts = textsOf(cells, fields)
        const row = rowAt(range.top + index)
        if (row !== null) updates.push({ rowId: row.id, plan: planRow(row, texts, read) })
        else if (!isBlank(texts)) inserts.push(planRow(null, texts, read))
      }
      const refused = [...updates.map(({ plan }) => plan), ...inserts].reduce(
        (sum, plan) => sum + plan.refused.length,
        0,
      )
      if (refused > 0 && action === 'paste') {
        notifications.show({ color: 'yellow', message: t('saved.problems', { count: refused }) })
      }
      void write({ action, updates, inserts })
    }

    return {
      onEdit(index, column, text) {
        const field = writtenField(columns[column] ?? '')
        if (field === null) return
        const row = rowAt(index)
        if (row === null) {
          if (text.trim() !== '') typeIntoBlank(index, field, text)
          return
        }
        void write({
          action: 'edit',
          updates: [{ rowId: row.id, plan: planRow(row, new Map([[field, text]]), context) }],
        })
      },
      onPaste(range, block) {
        writeBlock('paste', range, spread(range, block))
      },
      onClear(range) {
        const cells = fieldsIn(range).map(() => '')
        writeBlock(
          'clear',
          range,
          rowsIn(range).map(() => cells),
        )
      },
      onFillDown(range) {
        const [from, ...rows] = rowsIn(range)
        const fields = fieldsIn(range).filter((field) => field !== null)
        if (from === undefined || rows.length === 0) return
        const updates = rows.map((row) => ({ rowId: row.id, plan: planFill(from, row, fields, data.project) }))
        void write({ action: 'fill', updates })
      },
      onRemoveRows(range) {
        const removes = rowsIn(range).map(({ id }) => id)
        if (removes.length > 0) void write({ action: 'removeRows', removes })
      },
    }
  }, [data, ids, columns, reading, write, t])
}

/** One copied cell fills everything that is selected, as in a spreadsheet. */
function spread(range: CellRange, block: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [only] = block[0] ?? []
  if (block.length !== 1 || block[0]?.length !== 1 || only === undefined) return block
  const cells = Array.from({ length: range.right - range.left + 1 }, () => only)
  return Array.from({ length: range.bottom - range.top + 1 }, () => cells)
}
