import { useMemo, useState } from 'react'
import type { ClaimRowOut } from '#contract/index.ts'
import { formatDay } from '#domain/values/day.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { moneyParser } from '../../ui/fields/parsers.ts'
import { useProblemText } from '../../ui/fields/FieldStatus.tsx'
import { DataGrid } from '../../ui/grid/DataGrid.tsx'
import type { GridColumn, GridRowData } from '../../ui/grid/grid-types.ts'
import { clampSelection, FIRST_CELL } from '../../ui/grid/selection.ts'
import type { CellRange } from '../../ui/grid/selection.ts'
import { categoryWords } from '../decision/words/category-words.ts'
import { acceptedProblem, reasonProblem, withEdit } from './decide-edits.ts'
import type { RowEdit, RowEdits } from './decide-edits.ts'
import { whatOf } from './RowsPart.tsx'
import { problemText } from './claim-text.ts'
import { decideWords } from './words/decide-words.ts'
import { claimFindingWords } from './words/finding-words.ts'
import { figureWords } from './words/figure-words.ts'

interface DecideGridProps {
  readonly rows: readonly ClaimRowOut[]
  readonly edits: RowEdits
  readonly onEdits: (edits: RowEdits) => void
}

const columnIds = ['voucher', 'day', 'what', 'category', 'amount', 'accepted', 'reason'] as const
const widths = { voucher: 84, day: 100, what: 250, category: 170, amount: 116, accepted: 116, reason: 260 } as const

/** The claim's rows as a table to type in: what is accepted of each, and why not all of it. */
export function DecideGrid({ rows, edits, onEdits }: DecideGridProps) {
  const t = useWords(decideWords)
  const f = useWords(figureWords)
  const { language } = useLanguage()
  const fieldProblem = useProblemText()
  const [wanted, setSelection] = useState({
    ...FIRST_CELL,
    active: { row: 0, column: 5 },
    anchor: { row: 0, column: 5 },
  })
  const columns = useMemo(
    () =>
      columnIds.map((id): GridColumn => {
        const isAmount = id === 'amount' || id === 'accepted'
        const isWritten = id === 'accepted' || id === 'reason'
        return {
          id,
          title: f(id),
          widthPx: widths[id],
          ...(isAmount ? { align: 'right' } : {}),
          ...(isWritten ? {} : { readOnly: true }),
        }
      }),
    [f],
  )
  const rowAt = useMemo(() => {
    const parser = moneyParser(language)
    const say = (code: string | null) => {
      if (code === null) return undefined
      return Object.hasOwn(claimFindingWords.fi, code) ? problemText({ code }, language) : fieldProblem({ code })
    }
    return (index: number): GridRowData => {
      const row = rows[index]
      if (row === undefined) return { token: null, cells: () => [] }
      const edit: RowEdit | undefined = edits.get(row.id)
      return {
        token: edit === undefined ? row : { row, edit },
        cells: () => [
          { text: row.voucher },
          { text: row.costDay === null ? '' : formatDay(row.costDay, 'fi') },
          { text: whatOf(row) },
          { text: row.category === null ? '' : categoryWords[language][row.category] },
          { text: parser.format(row.amount) },
          {
            text: edit?.accepted ?? parser.format(row.amount),
            problem: say(acceptedProblem(row, edit, language)),
            tone: edit === undefined || edit.accepted === null ? 'quiet' : undefined,
          },
          { text: edit?.reason ?? '', problem: say(reasonProblem(row, edit, language)) },
        ],
      }
    }
  }, [rows, edits, language, fieldProblem])
  const write = (range: CellRange, block: readonly (readonly string[])[]) => {
    let next = edits
    for (const [down, cells] of block.entries()) {
      const row = rows[range.top + down]
      if (row === undefined) continue
      for (const [right, text] of cells.entries()) {
        const column = columnIds[range.left + right]
        if (column === 'accepted' || column === 'reason') next = withEdit(next, row.id, column, text)
      }
    }
    onEdits(next)
  }
  const cellsOf = (range: CellRange, row: number) => {
    const cells = rowAt(row).cells()
    return cells.slice(range.left, range.right + 1).map(({ text }) => text)
  }
  const places = ({ top, bottom }: CellRange) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
  return (
    <DataGrid
      height={`min(24rem, ${rows.length * 32 + 60}px)`}
      label={t('grid')}
      hint={t('hint')}
      columns={columns}
      rowCount={rows.length}
      rowAt={rowAt}
      sort={null}
      onSort={() => undefined}
      selection={clampSelection(wanted, { rows: rows.length, columns: columns.length })}
      onSelection={setSelection}
      onEdit={(row, column, text) => write({ top: row, bottom: row, left: column, right: column }, [[text]])}
      onPaste={write}
      onClear={(range) =>
        write(
          range,
          places(range).map(() => columnIds.slice(range.left, range.right + 1).map(() => '')),
        )
      }
      onFillDown={(range) =>
        write(
          { ...range, top: range.top + 1 },
          places(range)
            .slice(1)
            .map(() => cellsOf(range, range.top)),
        )
      }
      onRemoveRows={() => undefined}
    />
  )
}
