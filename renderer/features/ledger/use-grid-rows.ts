import { useMemo } from 'react'
import type { JudgedProject } from '#domain/ledger/judge-row.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import type { Language } from '#domain/values/language.ts'
import { useDrafts } from '../../ui/fields/draft-store.ts'
import type { GridCell, GridRowData } from '../../ui/grid/grid-types.ts'
import { draftsByRow } from './cell-drafts.ts'
import type { RowDrafts } from './cell-drafts.ts'
import { cellText } from './ledger-columns.ts'
import type { CostOwners, LedgerColumnId } from './ledger-columns.ts'
import { problemText } from './problem-text.ts'
import type { RowJudgement } from './row-status.ts'
import { ledgerWords } from './words/ledger-words.ts'
import { statusWords } from './words/status-words.ts'

interface GridRowsOptions {
  readonly projectId: string
  readonly ids: readonly string[]
  readonly rowById: (id: string) => LedgerRow | undefined
  readonly columnIds: readonly LedgerColumnId[]
  readonly project: JudgedProject
  readonly judge: (row: LedgerRow) => RowJudgement
  readonly language: Language
  readonly owners: CostOwners
}

/** The rows of the table as the grid draws them; the last is the blank one. */
export function useGridRows(options: GridRowsOptions): (index: number) => GridRowData {
  const { projectId, ids, rowById, columnIds, project, judge, language, owners } = options
  const all = useDrafts()
  const drafts = useMemo(() => draftsByRow(all, projectId), [all, projectId])
  return useMemo(() => {
    const blank = blankRow(columnIds, language)
    return (index) => {
      const id = ids[index]
      const row = id === undefined ? undefined : rowById(id)
      if (row === undefined) return blank
      const own = drafts.get(row.id)
      const cells = () => columnIds.map((column) => cellOf(column, row, own, { project, judge, language, owners }))
      return { token: own === undefined ? row : { row, own }, cells }
    }
  }, [ids, rowById, columnIds, project, judge, language, owners, drafts])
}

function blankRow(columnIds: readonly LedgerColumnId[], language: Language): GridRowData {
  const cells = columnIds.map((column): GridCell => ({
    text: column === 'status' ? ledgerWords[language].new_row : '',
    tone: 'quiet',
  }))
  return { token: cells, cells: () => cells }
}

const tones = {
  FAIL: 'bad',
  unfinished: 'unsure',
  MISSING_DATA: 'quiet',
  REVIEW: 'unsure',
  OK_AT_LIMIT: undefined,
  OK: undefined,
  NOT_APPLICABLE: 'quiet',
} as const

function cellOf(
  column: LedgerColumnId,
  row: LedgerRow,
  drafts: RowDrafts | undefined,
  { project, judge, language, owners }: Pick<GridRowsOptions, 'project' | 'judge' | 'language' | 'owners'>,
): GridCell {
  if (column === 'status') {
    if (drafts !== undefined) return { text: statusWords[language].unreadable, tone: 'bad' }
    const { state } = judge(row)
    return { text: statusWords[language][state], tone: tones[state] }
  }
  const draft = column === 'grossCents' ? undefined : drafts?.get(column)
  if (draft === undefined) return { text: cellText(column, row, project.regime, language, owners) }
  const problem = draft.status.kind === 'unreadable' ? problemText(draft.status.problem, language) : undefined
  return { text: draft.text, problem }
}
