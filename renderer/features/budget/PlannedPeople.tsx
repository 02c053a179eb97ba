import { Table } from '@mantine/core'
import type { BudgetPerson } from '#contract/index.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { WideTable } from './WideTable.tsx'
import { budgetWords } from './words.ts'

/** What the work that is still allocated costs, person by person. */
export function PlannedPeople({ people }: { readonly people: readonly BudgetPerson[] }) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <WideTable label={t('people')} minWidth="44rem">
      <Table aria-label={t('people')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('person')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('months')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('monthly')}
            </Table.Th>
            <Table.Th scope="col">{t('basis')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('cost')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ staffId, staffName, months, monthlyCents, basis, cost }) => (
            <Table.Tr key={staffId}>
              <Table.Th scope="row" fw={400}>
                {staffName}
              </Table.Th>
              <Table.Td ta="right">{formatDecimal(decimal(months, 2), language)}</Table.Td>
              <Table.Td ta="right">{monthlyCents === null ? '–' : format.money(monthlyCents)}</Table.Td>
              <Table.Td>{t(`basis.${basis}`)}</Table.Td>
              <MoneyCell amount={cost} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  )
}
