import { Button, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { BudgetYear, ComputedRow } from '#domain/decision/budget.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { useDecision } from '../decision-context.ts'
import { useDecisionRow } from '../decision-row.ts'
import { budgetWords } from '../words/budget-words.ts'
import { categoryWords } from '../words/category-words.ts'
import { AmountCell } from './AmountCell.tsx'
import { amountPart, yearName } from './amount-part.ts'
import { MoneyCell } from './MoneyCell.tsx'
import { useYearText } from './year-text.ts'

interface ComputedBudgetRowProps {
  readonly row: ComputedRow
  readonly years: readonly BudgetYear[]
  readonly index: number
  /** Whether the decision states its own figures; then they are inputs. */
  readonly onToggle: (stated: boolean) => void
}

/** A line that the cost model computes. The decision's own figures can be put in its place, and they win. */
export function ComputedBudgetRow({ row, years, index, onToggle }: ComputedBudgetRowProps) {
  const t = useWords(budgetWords)
  const category = useWords(categoryWords)(row.category)
  const { language } = useLanguage()
  const format = useFormat()
  const { editable } = useDecision()
  const isStated = row.cells.some(({ stated }) => stated !== null)
  const note = isStated
    ? t('stated', { derived: format.money(row.derived) })
    : t('computed', { rate: formatPercent(row.step.rate, language) })
  const action = isStated ? 'use.derived' : 'use.stated'
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {category}
        <Text size="sm" c="dimmed" fw={400}>
          {note}
        </Text>
        {editable && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t(action, { category })}
            onClick={() => onToggle(!isStated)}
          >
            {t(`${action}.short`)}
          </Button>
        )}
      </Table.Th>
      {editable && isStated ? (
        <StatedCells row={row} years={years} index={index} />
      ) : (
        years.map((year) => (
          <MoneyCell key={yearName(year)} amount={row.cells.find((cell) => cell.year === year)?.amount ?? 0} />
        ))
      )}
      {years.length > 1 && <MoneyCell amount={row.total} />}
      {editable && <Table.Td />}
    </Table.Tr>
  )
}

function StatedCells({ row, years, index }: Pick<ComputedBudgetRowProps, 'row' | 'years' | 'index'>) {
  const t = useWords(budgetWords)
  const category = useWords(categoryWords)(row.category)
  const yearText = useYearText(years)
  const part = useMemo(
    () => amountPart({ category: row.category, partner: '', workPackage: '' }, years),
    [row.category, years],
  )
  const values = useDecisionRow(part)
  return years.map((year, column) => (
    <AmountCell
      key={yearName(year)}
      of={{ ...values.field(yearName(year)), value: row.cells.find((cell) => cell.year === year)?.stated ?? null }}
      label={t('cell', { row: category, column: yearText(year) })}
      isOnly={false}
      row={index}
      column={column}
    />
  ))
}
