import { SimpleGrid, Table } from '@mantine/core'
import type { BudgetStatus } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { Part } from '../people/Part.tsx'
import { dividesByPackage, dividesByYear } from './divisions.ts'
import { WideTable } from './WideTable.tsx'
import { budgetWords } from './words.ts'

interface PartRow {
  readonly label: string
  readonly approved: number
  readonly spent: number
  readonly committed: number
}

/** By year and by work package, where the decision divides the money so. */
export function PartsTables({ status }: { readonly status: BudgetStatus }) {
  const t = useWords(budgetWords)
  const { years, workPackages } = status
  const byYear = years.map(({ year, ...sums }) => ({ label: year === null ? t('year.none') : String(year), ...sums }))
  const byPackage = workPackages.map(({ workPackage, ...sums }) => ({
    label: workPackage ?? t('package.none'),
    ...sums,
  }))
  const hasYears = dividesByYear(status)
  const hasPackages = dividesByPackage(status)
  if (!hasYears && !hasPackages) return null
  return (
    <SimpleGrid type="container" cols={{ base: 1, '60rem': hasYears && hasPackages ? 2 : 1 }} spacing="xl">
      {hasYears && <PartTable title={t('years')} head={t('year')} rows={byYear} />}
      {hasPackages && <PartTable title={t('packages')} head={t('package')} rows={byPackage} />}
    </SimpleGrid>
  )
}

interface PartTableProps {
  readonly title: string
  readonly head: string
  readonly rows: readonly PartRow[]
}

function PartTable({ title, head, rows }: PartTableProps) {
  const t = useWords(budgetWords)
  const sums = (row: Omit<PartRow, 'label'>) => [
    row.approved,
    row.spent,
    row.committed,
    row.approved - row.spent - row.committed,
  ]
  const whole = (of: 'approved' | 'spent' | 'committed') => rows.reduce((sum, row) => sum + row[of], 0)
  const total = { approved: whole('approved'), spent: whole('spent'), committed: whole('committed') }
  return (
    <Part title={title}>
      <WideTable label={title} minWidth="34rem">
        <Table aria-label={title} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{head}</Table.Th>
              {(['approved', 'spent', 'committed', 'left'] as const).map((key) => (
                <Table.Th key={key} scope="col" ta="right">
                  {t(key)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.label}>
                <Table.Th scope="row" fw={500}>
                  {row.label}
                </Table.Th>
                {sums(row).map((amount, index) => (
                  <MoneyCell key={index} amount={amount} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('total')}</Table.Th>
              {sums(total).map((amount, index) => (
                <MoneyCell key={index} amount={amount} strong />
              ))}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </WideTable>
    </Part>
  )
}
