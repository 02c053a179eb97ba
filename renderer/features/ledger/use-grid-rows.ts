import { useMemo } from 'react'
import type { JudgedProject } from '#domain/ledger/judge-row.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import type { Language } from '#domain/values/language.ts'
import { formatMoney } from '#domain/values/money.ts'
import { useDrafts } from '../../ui/fields/draft-store.ts'
import type { GridCell, GridRowData } from '../../ui/grid/grid-types.ts'
import { translatorOf } from '../../i18n/words.ts'
import { draftsByRow } from './cell-drafts.ts'
import type { RowDrafts } from './cell-drafts.ts'
import { cellText } from './ledger-columns.ts'
import type { CostOwners, LedgerColumnId } from './ledger-columns.ts'
import { problemText } from './problem-text.ts'
import type { ExtrasByRow } from './row-extras.ts'
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
  readonly extras: ExtrasByRow
  readonly language: Language
  readonly owners: CostOwners
}

/** The rows of the table as the grid draws them; the last is the blank one. */
export function useGridRows(options: GridRowsOptions): (index: number) => GridRowData {
  const { projectId, ids, rowById, columnIds, project, judge, extras, language, owners } = options
  const all = useDrafts()
  const drafts = useMemo(() => draftsByRow(all, projectId), [all, projectId])
  return useMemo(() => {
    const blank = blankRow(columnIds, language)
    return (index) => {
      const id = ids[index]
      const row = id === undefined ? undefined : rowById(id)
      if (row === undefined) return blank
      const own = drafts.get(row.id)
      const context = { project, judge, extras, language, owners }
      const cells = () => columnIds.map((column) => cellOf(column, row, own, context))
      return { token: own === undefined ? judge(row) : { row, own }, cells }
    }
  }, [ids, rowById, columnIds, project, judge, extras, language, owners, drafts])
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
  {
    project,
    judge,
    extras,
    language,
    owners,
  }: Pick<GridRowsOptions, 'project' | 'judge' | 'extras' | 'language' | 'owners'>,
): GridCell {
  if (column === 'status') {
    if (drafts !== undefined) return { text: statusWords[language].unreadable, tone: 'bad' }
    const { state } = judge(row)
    return { text: statusWords[language][state], tone: tones[state] }
  }
  if (column === 'files') return filesCell(extras.get(row.id)?.files ?? 0, language)
  const draft = column === 'grossCents' ? undefined : drafts?.get(column)
  if (draft === undefined) {
    const text = cellText(column, row, project.regime, language, owners)
    return column === 'eligibleCents' && text === '' ? { text, otherwise: claimedText(row, language) } : { text }
  }
  const problem = draft.status.kind === 'unreadable' ? problemText(draft.status.problem, language) : undefined
  return { text: draft.text, problem }
}

/** What is claimed while no part was entered: the whole cost, with VAT when it stays a cost. */
function claimedText(row: LedgerRow, language: Language): string | undefined {
  const claimed = eligibleOf(row)
  return claimed === null ? undefined : formatMoney(claimed, { style: 'plain' }, language)
}

function filesCell(count: number, language: Language): GridCell {
  if (count === 0) return { text: '' }
  return { text: String(count), mark: 'clip', label: translatorOf(ledgerWords, language)('files.count', { count }) }
}
