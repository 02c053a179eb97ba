import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { BudgetYear, EnteredRow } from '#domain/decision/budget.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useDecision } from '../decision-context.ts'
import { useDecisionRow } from '../decision-row.ts'
import { budgetWords } from '../words/budget-words.ts'
import { AmountCell } from './AmountCell.tsx'
import { amountPart, yearName } from './amount-part.ts'
import { MoneyCell } from './MoneyCell.tsx'
import { PlaceHeader, usePlaceText } from './PlaceHeader.tsx'
import { useYearText } from './year-text.ts'

interface EnteredBudgetRowProps {
  readonly row: EnteredRow
  readonly years: readonly BudgetYear[]
  /** Its place among the rows of the table. */
  readonly index: number
  readonly onRemove: () => void
}

/** A category, perhaps of one partner and work package, year by year. */
export function EnteredBudgetRow(props: EnteredBudgetRowProps) {
  const { editable } = useDecision()
  return editable ? <EditedRow {...props} /> : <ShownRow {...props} />
}

function EditedRow({ row, years, index, onRemove }: EnteredBudgetRowProps) {
  const t = useWords(budgetWords)
  const placeText = usePlaceText()
  const yearText = useYearText(years)
  const part = useMemo(() => amountPart(row, years), [row, years])
  const values = useDecisionRow(part)
  return (
    <Table.Tr>
      <PlaceHeader place={row} />
      {years.map((year, column) => (
        <AmountCell
          key={yearName(year)}
          of={{ ...values.field(yearName(year)), value: row.amounts.get(year) ?? null }}
          label={t('cell', { row: placeText(row), column: yearText(year) })}
          isOnly={row.amounts.size === 1 && row.amounts.has(year)}
          row={index}
          column={column}
        />
      ))}
      {years.length > 1 && <MoneyCell amount={row.total} />}
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="red"
          onClick={onRemove}
          aria-label={t('remove.row', { row: placeText(row) })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

function ShownRow({ row, years }: EnteredBudgetRowProps) {
  const format = useFormat()
  return (
    <Table.Tr>
      <PlaceHeader place={row} />
      {years.map((year) => (
        <Table.Td key={yearName(year)} ta="right">
          {format.money(row.amounts.get(year) ?? null) || '–'}
        </Table.Td>
      ))}
      {years.length > 1 && <MoneyCell amount={row.total} />}
    </Table.Tr>
  )
}
