import { Table, Text } from '@mantine/core'
import type { BudgetLineSums, BudgetStatus } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { fieldPlace, placeOf } from '../../ui/place/place-of.ts'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { Part } from '../people/Part.tsx'
import { BarLegend, LineBar } from './LineBar.tsx'
import { lineName } from './line-name.ts'
import { WideTable } from './WideTable.tsx'
import { budgetWords } from './words.ts'

/** The budget line by line, drawn and in numbers. */
export function LinesTable({ status }: { readonly status: BudgetStatus }) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { lines, total, income, regime } = status
  if (lines.length === 0) return null
  const hasClaims = total.claimed !== 0
  const scale = Math.max(...lines.map(({ approved, forecast }) => Math.max(approved, forecast)))
  const heads = [
    'approved',
    'spent',
    ...(hasClaims ? (['claimed', 'decided'] as const) : []),
    'committed',
    'planned',
    'forecast',
    'left',
  ] as const
  return (
    <Part title={t('lines')} actions={<BarLegend />}>
      <WideTable label={t('lines')} minWidth={hasClaims ? '68rem' : '56rem'}>
        <Table aria-label={t('lines')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" miw="13rem">
                {t('line')}
              </Table.Th>
              {heads.map((head) => (
                <Table.Th key={head} scope="col" ta="right">
                  {t(head)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.line} {...placeOf(line.line)}>
                <Table.Th scope="row" fw={500}>
                  {lineName(line.line, regime, language)}
                  <LineBar line={line} scale={scale} />
                </Table.Th>
                <Sums sums={line} hasClaims={hasClaims} />
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr tabIndex={-1} {...fieldPlace('total')}>
              <Table.Th scope="row">{t('total')}</Table.Th>
              <Sums sums={total} hasClaims={hasClaims} strong />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </WideTable>
      {income.booked !== 0 && (
        <Text size="sm" c="dimmed">
          {t('income.help', { booked: format.money(income.booked) })}
        </Text>
      )}
    </Part>
  )
}

interface SumsProps {
  readonly sums: BudgetLineSums
  readonly hasClaims: boolean
  readonly strong?: boolean
}

function Sums({ sums, hasClaims, strong = false }: SumsProps) {
  const { approved, spent, claimed, decided, committed, forecast, unused, overrun } = sums
  const amounts = [
    approved,
    spent,
    ...(hasClaims ? [claimed, decided] : []),
    committed,
    forecast - spent - committed,
    forecast,
    unused - overrun,
  ]
  return amounts.map((amount, index) => <MoneyCell key={index} amount={amount} strong={strong} />)
}
