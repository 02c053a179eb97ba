import { Table } from '@mantine/core'
import type { BudgetAssumption, BudgetStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { MoneyField } from '../../ui/fields/fields.tsx'
import { useEditableRow } from '../../ui/fields/use-editable-row.ts'
import { MoneyCell } from '../decision/budget/MoneyCell.tsx'
import { Part } from '../people/Part.tsx'
import { usualMethod } from '#domain/budget/assumption.ts'
import { lineName } from './line-name.ts'
import { PlannedPeople } from './PlannedPeople.tsx'
import { useStatusCache } from './use-status-cache.ts'
import { budgetWords } from './words.ts'

interface AssumptionsProps {
  readonly projectId: string
  readonly status: BudgetStatus
}

/** How the rest of each category is foreseen, changed in place. */
export function Assumptions({ projectId, status }: AssumptionsProps) {
  const t = useWords(budgetWords)
  const { assumptions, people } = status
  if (assumptions.length === 0) return null
  return (
    <Part title={t('assumptions')} help={t('assumptions.help')}>
      <Table.ScrollContainer minWidth="44rem">
        <Table aria-label={t('assumptions')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('line')}</Table.Th>
              <Table.Th scope="col">{t('method')}</Table.Th>
              <Table.Th scope="col" w="12rem">
                {t('amount')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('rest')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {assumptions.map((row) => (
              <Assumption key={row.category} row={row} projectId={projectId} status={status} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {people.length > 0 && <PlannedPeople people={people} />}
    </Part>
  )
}

function Assumption({ row, projectId, status }: AssumptionsProps & { readonly row: BudgetAssumption }) {
  const t = useWords(budgetWords)
  const { language } = useLanguage()
  const edited = useAssumptionRow(row, projectId, status.on)
  const name = lineName(row.category, status.regime, language)
  const usual = usualMethod(row.category, status.people.length > 0)
  const choices = (['allocations', 'pace', 'rest', 'amount', 'nothing'] as const).filter(
    (method) => method !== 'allocations' || row.category === 'staff',
  )
  const options = [
    { value: 'usual' as const, label: t('method.usual', { method: t(`method.${usual}`) }) },
    ...choices.map((value) => ({ value, label: t(`method.${value}`) })),
  ]
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={500} pt="md">
        {name}
      </Table.Th>
      <Table.Td>
        <SelectField of={edited.field('method')} label={`${t('method')}, ${name}`} hideLabel options={options} />
      </Table.Td>
      <Table.Td>
        {row.method === 'amount' && (
          <MoneyField of={edited.field('amountCents')} label={`${t('amount')}, ${name}`} hideLabel />
        )}
      </Table.Td>
      <MoneyCell amount={row.planned} />
    </Table.Tr>
  )
}

interface Choice {
  readonly method: BudgetAssumption['method'] | 'usual'
  readonly amountCents: number | null
}

const choiceOf = ({ isChosen, method, amountCents }: BudgetAssumption): Choice => ({
  method: isChosen ? method : 'usual',
  amountCents,
})

/** The choice of a category is one whole and has no version: the last one holds. */
function useAssumptionRow(row: BudgetAssumption, projectId: string, on: string) {
  const { client } = useApi()
  const { reload } = useStatusCache(projectId, on)
  const { category } = row
  return useEditableRow<Choice>({
    key: `assumption/${projectId}/${category}`,
    version: 1,
    values: choiceOf(row),
    async write(patch) {
      const { method, amountCents } = { ...choiceOf(row), ...patch }
      const choice = method === 'usual' ? null : { method, amountCents }
      await client.budget.assume({ projectId, category, choice })
      await reload()
      return { version: 1 }
    },
    async reload() {
      const fresh = (await reload()).assumptions.find((each) => each.category === category)
      return { version: 1, values: choiceOf(fresh ?? row) }
    },
    apply: () => undefined,
  })
}
