import { SimpleGrid, Table } from '@mantine/core'
import { CATEGORIES } from '#domain/cost-models/category.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { PlanBar } from '../../project/parts/PlanBar.tsx'
import { shareOf } from '../../project/funding/share.ts'
import { useDecision } from '../decision-context.ts'
import { budgetWords } from '../words/budget-words.ts'
import { categoryWords } from '../words/category-words.ts'
import { planWords } from '../words/plan-words.ts'
import { MoneyCell } from './MoneyCell.tsx'

interface Bar {
  readonly key: string
  readonly label: string
  readonly amount: number
}

/** The budget and its funding as bars, each with the numbers that it shows. */
export function BudgetChart() {
  const t = useWords(budgetWords)
  const categoryName = useWords(categoryWords)
  const sourceName = useWords(planWords)
  const { budget, funding } = useDecision()
  const categories = CATEGORIES.flatMap((category): Bar[] => {
    const amount = budget.byCategory[category]
    return amount === undefined || amount === 0 ? [] : [{ key: category, label: categoryName(category), amount }]
  })
  const sources = funding.rows.flatMap(({ row, amount }): Bar[] => {
    const label = row.name === '' ? sourceName(row.source) : `${sourceName(row.source)}, ${row.name}`
    return amount === 0 ? [] : [{ key: row.id, label, amount }]
  })
  if (categories.length === 0) return null
  return (
    <FieldGroup title={t('chart.title')} columns={1}>
      <SimpleGrid type="container" cols={{ base: 1, '48rem': 2 }} spacing="xl">
        <Bars heading={t('chart.categories')} bars={categories} whole={budget.total} />
        <Bars heading={t('chart.sources')} bars={sources} whole={budget.net} />
      </SimpleGrid>
    </FieldGroup>
  )
}

interface BarsProps {
  readonly heading: string
  readonly bars: readonly Bar[]
  readonly whole: number
}

function Bars({ heading, bars, whole }: BarsProps) {
  const t = useWords(budgetWords)
  const { language } = useLanguage()
  if (bars.length === 0) return null
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{heading}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('amount')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('chart.share')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bars.map(({ key, label, amount }) => {
          const share = shareOf(amount, whole)
          return (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={500}>
                {label}
                <PlanBar share={share} />
              </Table.Th>
              <MoneyCell amount={amount} />
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {share === null ? '–' : formatPercent(share, language)}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
