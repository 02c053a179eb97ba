import { Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { BudgetYear } from '#domain/decision/budget.ts'
import { rowKey } from '#domain/decision/budget.ts'
import { negateCents } from '#domain/values/money.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { useDecision } from '../decision-context.ts'
import { budgetWords } from '../words/budget-words.ts'
import { AddBudgetRow } from './AddBudgetRow.tsx'
import { AddYear } from './AddYear.tsx'
import { yearName } from './amount-part.ts'
import classes from './BudgetTable.module.css'
import { ComputedBudgetRow } from './ComputedBudgetRow.tsx'
import { EnteredBudgetRow } from './EnteredBudgetRow.tsx'
import { MoneyCell } from './MoneyCell.tsx'
import { useBudgetGrid } from './use-budget-grid.ts'
import { useYearText } from './year-text.ts'

/** The approved budget, used like a spreadsheet; the sums of columns and rows follow each edit. */
export function BudgetTable() {
  const t = useWords(budgetWords)
  const { decision, budget, editable } = useDecision()
  const [added, setAdded] = useState<readonly number[]>([])
  const years = [...new Set<BudgetYear>([...budget.years, ...added])].toSorted((a, b) => (a ?? 0) - (b ?? 0))
  const grid = useBudgetGrid(years)
  const yearText = useYearText(years)
  const isEmpty = budget.entered.length === 0
  /** Rows that hold no amount yet move to the year, so that no empty column without a year is left. */
  const addYear = (year: number) => {
    setAdded([...added, year])
    const undivided = decision.cells.filter((cell) => cell.year === null)
    if (undivided.length === 0 || undivided.some(({ amount }) => amount !== 0)) return
    void grid.write([
      ...undivided.map((cell) => ({ ...cell, amount: null })),
      ...undivided.map((cell) => ({ ...cell, year })),
    ])
  }
  const header = (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{t('category')}</Table.Th>
        {years.map((year) => (
          <Table.Th key={yearName(year)} scope="col" className={classes['amount'] ?? ''}>
            {yearText(year)}
          </Table.Th>
        ))}
        {years.length > 1 && (
          <Table.Th scope="col" className={classes['amount'] ?? ''}>
            {t('total')}
          </Table.Th>
        )}
        {editable && <Table.Td className={classes['action'] ?? ''} />}
      </Table.Tr>
    </Table.Thead>
  )
  return (
    <FieldGroup title={t('title')} columns={1} {...(editable && !isEmpty ? { hint: t('keys') } : {})}>
      {grid.error !== null && <ErrorPanel error={grid.error} />}
      {isEmpty && <Text>{t('empty')}</Text>}
      {!isEmpty && (
        <Table.ScrollContainer minWidth={300 + (years.length + 1) * 150}>
          <Table
            className={classes['table'] ?? ''}
            verticalSpacing={6}
            {...(editable ? { onKeyDown: grid.onKeyDown, onPaste: (event) => void grid.onPaste(event) } : {})}
          >
            {header}
            <Table.Tbody>
              {budget.entered.map((row, index) => (
                <EnteredBudgetRow
                  key={rowKey(row)}
                  row={row}
                  years={years}
                  index={index}
                  onRemove={() => {
                    const { category, partner, workPackage, amounts } = row
                    const place = { category, partner, workPackage }
                    void grid.write(Array.from(amounts.keys(), (year) => ({ ...place, year, amount: null })))
                  }}
                />
              ))}
              {budget.computed.map((row, index) => (
                <ComputedBudgetRow
                  key={row.category}
                  row={row}
                  years={years}
                  index={budget.entered.length + index}
                  onToggle={(stated) => {
                    const place = { category: row.category, partner: '', workPackage: '' }
                    void grid.write(
                      row.cells.map(({ year, derived }) => ({ ...place, year, amount: stated ? derived : null })),
                    )
                  }}
                />
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row">{t('total.cost')}</Table.Th>
                {years.map((year) => (
                  <MoneyCell key={yearName(year)} amount={budget.totalsByYear.get(year) ?? 0} strong />
                ))}
                {years.length > 1 && <MoneyCell amount={budget.total} strong />}
                {editable && <Table.Td />}
              </Table.Tr>
              {decision.income !== null && decision.income !== 0 && (
                <>
                  <SumRow label={t('income')} amount={negateCents(decision.income)} years={years} />
                  <SumRow label={t('net')} amount={budget.net} years={years} />
                </>
              )}
            </Table.Tfoot>
          </Table>
        </Table.ScrollContainer>
      )}
      <VisuallyHidden role="status">{grid.said}</VisuallyHidden>
      {editable && (
        <Stack gap="sm">
          <AddBudgetRow years={years} busy={grid.busy} onAdd={(cells) => void grid.write(cells)} />
          <AddYear years={years} onAdd={addYear} />
        </Stack>
      )}
    </FieldGroup>
  )
}

interface SumRowProps {
  readonly label: string
  readonly amount: number
  readonly years: readonly BudgetYear[]
}

function SumRow({ label, amount, years }: SumRowProps) {
  const { editable } = useDecision()
  return (
    <Table.Tr>
      <Table.Th scope="row" colSpan={years.length === 1 ? 1 : years.length + 1}>
        {label}
      </Table.Th>
      <MoneyCell amount={amount} strong />
      {editable && <Table.Td />}
    </Table.Tr>
  )
}
