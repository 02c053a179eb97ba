import { Table } from '@mantine/core'
import type { AmountChange, DecisionComparison } from '#domain/decision/compare.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { MoneyCell } from '../budget/MoneyCell.tsx'
import { budgetWords } from '../words/budget-words.ts'
import { categoryWords } from '../words/category-words.ts'
import { compareWords } from '../words/compare-words.ts'
import { planWords } from '../words/plan-words.ts'
import { useSignedMoney } from './signed-money.ts'

interface Line extends AmountChange {
  readonly key: string
  readonly label: string
}

/** Categories, years and sources of both versions with their differences to the cent. */
export function ComparedFigures({ comparison }: { readonly comparison: DecisionComparison }) {
  const t = useWords(compareWords)
  const category = useWords(categoryWords)
  const budget = useWords(budgetWords)
  const plan = useWords(planWords)
  const { categories, years, sources, total } = comparison
  const totalLine = { ...total, key: 'total', label: t('total') }
  return (
    <>
      <Figures
        title={t('categories')}
        lines={categories.map((change) => ({ ...change, key: change.category, label: category(change.category) }))}
        total={totalLine}
      />
      {years.length > 1 && (
        <Figures
          title={t('years')}
          lines={years.map((change) => ({
            ...change,
            key: String(change.year),
            label: change.year === null ? budget('undivided') : String(change.year),
          }))}
          total={totalLine}
        />
      )}
      <Figures
        title={t('sources')}
        lines={sources.map((change, index) => {
          const row = change.afterRow ?? change.beforeRow
          const mark = change.beforeRow === null ? t('added') : change.afterRow === null ? t('removed') : ''
          const name = row === null ? '' : [plan(row.source), row.name].filter((part) => part !== '').join(', ')
          return { ...change, key: String(index), label: mark === '' ? name : `${name} (${mark})` }
        })}
      />
    </>
  )
}

interface FiguresProps {
  readonly title: string
  readonly lines: readonly Line[]
  readonly total?: Line
}

function Figures({ title, lines, total }: FiguresProps) {
  const t = useWords(compareWords)
  return (
    <FieldGroup title={title} columns={1}>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={6} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('what')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('before.column')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('after.column')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('difference')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <FigureRow key={line.key} line={line} />
            ))}
          </Table.Tbody>
          {total !== undefined && (
            <Table.Tfoot>
              <FigureRow line={total} />
            </Table.Tfoot>
          )}
        </Table>
      </Table.ScrollContainer>
    </FieldGroup>
  )
}

function FigureRow({ line }: { readonly line: Line }) {
  const signed = useSignedMoney()
  const changed = line.difference !== 0
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={changed ? 600 : 400}>
        {line.label}
      </Table.Th>
      <MoneyCell amount={line.before} />
      <MoneyCell amount={line.after} />
      <Table.Td ta="right" fw={changed ? 600 : 400} style={{ whiteSpace: 'nowrap' }}>
        {signed(line.difference)}
      </Table.Td>
    </Table.Tr>
  )
}
