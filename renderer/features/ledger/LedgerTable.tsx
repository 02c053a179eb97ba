import { Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import type { LedgerRulesOut } from '#contract/index.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { DataGrid } from '../../ui/grid/DataGrid.tsx'
import { clampSelection, FIRST_CELL, rangeOf } from '../../ui/grid/selection.ts'
import { placeWords } from '../../ui/place/place-words.ts'
import { usePackageNames } from '../plan/use-package-names.ts'
import type { CostOwners } from './ledger-columns.ts'
import type { LedgerData } from './ledger-data.ts'
import { useClaimLocks } from './claim-locks.ts'
import { columnsFor, gridColumns, readingFor, usualColumns } from './ledger-columns.ts'
import { ClaimNote } from './ClaimNote.tsx'
import { LedgerSums } from './LedgerSums.tsx'
import { LedgerToolbar } from './LedgerToolbar.tsx'
import { extrasOf } from './row-extras.ts'
import { RowPanel } from './row/RowPanel.tsx'
import { rowJudge, todayHere } from './row-status.ts'
import { useGridRows } from './use-grid-rows.ts'
import { useLedgerArrival } from './use-ledger-arrival.ts'
import { useLedgerEdits } from './use-ledger-edits.ts'
import { useLedgerView } from './use-ledger-view.ts'
import { useLedgerWriter } from './use-ledger-writer.ts'
import type { Ledger } from './use-ledger.ts'
import { ledgerWords } from './words/ledger-words.ts'

interface LedgerTableProps {
  readonly projectId: string
  readonly data: LedgerData
  readonly ledger: Ledger
  readonly rules: LedgerRulesOut
  /** Companies that costs are told apart by. */
  readonly owners: CostOwners
  /** Whether a rule asks each cost for whom it was. */
  readonly isGroup: boolean
}

export function LedgerTable({ projectId, data: read, ledger, rules: told, owners, isGroup }: LedgerTableProps) {
  const t = useWords(ledgerWords)
  const tPlace = useWords(placeWords)
  const { language } = useLanguage()
  const rules = useMemo(() => ({ ...told, isGroup }), [told, isGroup])
  // The rules are read anew with every change of the decision and the project; the rows' own reading is older.
  const data = useMemo(() => ({ ...read, project: rules }), [read, rules])
  const project = rules
  const extras = useMemo(() => extrasOf(rules), [rules])
  const offered = columnsFor(owners)
  const [shownIds, setShownIds] = useLocalStorage({
    key: 'hankekirja.ledger.columns',
    defaultValue: [...usualColumns],
    getInitialValueInEffect: false,
  })
  const [wanted, setSelection] = useState(FIRST_CELL)
  const columnIds = useMemo(() => columnsFor(owners).filter((id) => shownIds.includes(id)), [owners, shownIds])
  const packages = usePackageNames(projectId)
  const columns = useMemo(
    () => gridColumns(columnIds, project.regime, language, { packages, owners }),
    [columnIds, project.regime, language, packages, owners],
  )
  const reading = useMemo(() => readingFor(project.regime, language, owners), [project.regime, language, owners])
  const judge = useMemo(() => rowJudge(rules, todayHere(), projectId, extras), [rules, projectId, extras])
  const view = useLedgerView(data)
  const arrival = useLedgerArrival(data, view)
  const rowById = useCallback((id: string): LedgerRow | undefined => data.rows[data.places.get(id) ?? -1], [data])
  const writeAll = useLedgerWriter(projectId, ledger)
  const write = useClaimLocks({ projectId, regime: project.regime, rowById, write: writeAll })
  const edits = useLedgerEdits({ data, ids: view.ids, columns: columnIds, reading, write })
  const isWhole = data.next === null
  // Until the whole ledger is here there is no end to write at.
  const rowCount = isWhole ? view.ids.length + 1 : view.ids.length
  const size = { rows: rowCount, columns: columns.length }
  const selection = clampSelection(wanted, size)
  const range = rangeOf(selection)
  const rowAt = useGridRows({ projectId, ids: view.ids, rowById, columnIds, project, judge, extras, language, owners })
  const selected = view.ids.slice(range.top, range.bottom + 1)
  const activeId = view.ids[selection.active.row]
  const sameSupplier = useCallback(
    (row: LedgerRow) =>
      row.supplier === ''
        ? [row.id]
        : data.rows
            .filter(({ supplier, category }) => supplier === row.supplier && category === row.category)
            .map(({ id }) => id),
    [data],
  )
  return (
    <>
      <LedgerToolbar
        projectId={projectId}
        view={view}
        regime={project.regime}
        extras={extras}
        columnIds={columnIds}
        offered={offered}
        onColumns={setShownIds}
        hasRows={selected.length > 0}
        onFill={() => edits.onFillDown(range)}
        onRemove={() => edits.onRemoveRows(range)}
      />
      {data.count === 0 && (
        <Text mb="sm">
          <strong>{t('empty')}.</strong> {t('empty.help')}
        </Text>
      )}
      {data.count > 0 && view.ids.length === 0 && <Text mb="sm">{t('no_match')}</Text>}
      <Text role="status" size="sm" mb={arrival.isUnfiltered ? 'xs' : 0}>
        {arrival.isUnfiltered ? tPlace('unfiltered') : ''}
      </Text>
      <DataGrid
        label={t('table')}
        hint={t('hint')}
        columns={columns}
        rowCount={rowCount}
        rowAt={rowAt}
        sort={view.sort}
        onSort={(id) => {
          const column = columnIds.find((each) => each === id)
          if (column !== undefined && column !== 'status' && column !== 'files') view.sortBy(column)
        }}
        arrivedAt={arrival.at}
        selection={selection}
        onSelection={setSelection}
        {...edits}
      />
      {!isWhole && (
        <Text size="sm" c="dimmed" role="status">
          {t('loading_rest')}
        </Text>
      )}
      <LedgerSums ids={view.ids} selected={selected} rowById={rowById} isWhole={isWhole} />
      <ClaimNote projectId={projectId} row={activeId === undefined ? undefined : rowById(activeId)} />
      <RowPanel
        projectId={projectId}
        row={activeId === undefined ? undefined : rowById(activeId)}
        selected={selected}
        rowById={rowById}
        sameSupplier={sameSupplier}
        rules={rules}
        extras={extras}
        judge={judge}
      />
    </>
  )
}
