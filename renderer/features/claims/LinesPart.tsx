import { Table, Text } from '@mantine/core'
import type { ClaimDetail } from '#contract/index.ts'
import { negateCents } from '#domain/values/money.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { categoryWords } from '../decision/words/category-words.ts'
import { Part } from '../people/Part.tsx'
import { figureWords } from './words/figure-words.ts'

const columns = ['thisClaim', 'cumulative', 'budget', 'left'] as const

/** Costs by category: this claim, since the start, approved, left; then income and the net costs. */
export function LinesPart({ claim: { lines, claimed, decided } }: { readonly claim: ClaimDetail }) {
  const t = useWords(figureWords)
  const { language } = useLanguage()
  const account = decided ?? claimed
  const sum = (of: (line: ClaimDetail['lines'][number]) => number) => lines.reduce((total, line) => total + of(line), 0)
  const costs = [
    sum(({ amount }) => amount),
    sum(({ cumulative }) => cumulative),
    sum(({ budget }) => budget ?? 0),
    sum(({ left }) => left),
  ]
  const hasIncome = account.income !== 0 || account.cumulative.income !== 0
  return (
    <Part title={t('lines')} {...(decided === null ? {} : { help: t('lines.decided') })}>
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label={t('lines')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('category')}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} scope="col" ta="right">
                  {t(column)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ category, computed, amount, cumulative, budget, left }) => (
              <Table.Tr key={category}>
                <Table.Th scope="row" fw={400}>
                  {categoryWords[language][category]}{' '}
                  {computed && (
                    <Text span size="sm" c="dimmed">
                      {t('computed')}
                    </Text>
                  )}
                </Table.Th>
                <MoneyCell amount={amount} />
                <MoneyCell amount={cumulative} />
                {budget === null ? <Table.Td ta="right">–</Table.Td> : <MoneyCell amount={budget} />}
                <MoneyCell amount={left} />
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('total')}</Table.Th>
              {costs.map((amount, index) => (
                <MoneyCell key={columns[index]} amount={amount} strong />
              ))}
            </Table.Tr>
            {hasIncome && (
              <>
                <Table.Tr>
                  <Table.Th scope="row" fw={400}>
                    {t('income')}
                  </Table.Th>
                  <MoneyCell amount={negateCents(account.income)} />
                  <MoneyCell amount={negateCents(account.cumulative.income)} />
                  <Table.Td />
                  <Table.Td />
                </Table.Tr>
                <Table.Tr>
                  <Table.Th scope="row">{t('net')}</Table.Th>
                  <MoneyCell amount={account.net} strong />
                  <MoneyCell amount={account.cumulative.net} strong />
                  <Table.Td />
                  <Table.Td />
                </Table.Tr>
              </>
            )}
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </Part>
  )
}
