import { Autocomplete, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import type { BudgetCell } from '#domain/decision/decision.ts'
import { rowKey } from '#domain/decision/budget.ts'
import type { BudgetYear } from '#domain/decision/budget.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { usePackageNames } from '../../plan/use-package-names.ts'
import { useDecision } from '../decision-context.ts'
import { budgetWords } from '../words/budget-words.ts'
import { categoryWords } from '../words/category-words.ts'

interface AddBudgetRowProps {
  readonly years: readonly BudgetYear[]
  readonly busy: boolean
  readonly onAdd: (cells: readonly BudgetCell[]) => void
}

/** A row of the budget: a category of the programme period, perhaps of one partner and work package. */
export function AddBudgetRow({ years, busy, onAdd }: AddBudgetRowProps) {
  const t = useWords(budgetWords)
  const categoryName = useWords(categoryWords)
  const { decision, project } = useDecision()
  const packages = usePackageNames(project.id)
  const packageList = useId()
  const offered = CATEGORIES_OF_REGIME[decision.regime].flatMap(({ line }) => (line === 'flat_rate' ? [] : [line]))
  const [wanted, setWanted] = useState<string>('')
  const [partner, setPartner] = useState('')
  const [workPackage, setWorkPackage] = useState('')
  const category = offered.find((line) => line === wanted) ?? offered[0] ?? 'other'
  const place = { category, partner: partner.trim(), workPackage: workPackage.trim() }
  const present = new Set(decision.cells.map(rowKey))
  const exists = present.has(rowKey(place))
  const year = years[0] ?? null
  const absent = offered.filter((line) => !decision.cells.some((cell) => cell.category === line))
  const emptyRow = (line: BudgetCell['category']) => ({
    category: line,
    partner: '',
    workPackage: '',
    year,
    amount: ZERO_CENTS,
  })
  const partners = [project.fields.applicantName, ...project.coImplementers.map(({ name }) => name)]
  return (
    <>
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label={t('add.category')}
          value={category}
          onChange={(event) => setWanted(event.currentTarget.value)}
          data={offered.map((line) => ({ value: line, label: categoryName(line) }))}
        />
        <Autocomplete
          label={t('add.partner')}
          value={partner}
          onChange={setPartner}
          maxLength={2_000}
          data={[...new Set(partners.filter((name) => name !== ''))]}
        />
        <TextInput
          label={t('add.workPackage')}
          value={workPackage}
          maxLength={2_000}
          list={packageList}
          onChange={(event) => setWorkPackage(event.currentTarget.value)}
        />
        <datalist id={packageList}>
          {packages.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={busy || exists}
          onClick={() => onAdd([{ ...place, year, amount: ZERO_CENTS }])}
        >
          {t('add')}
        </Button>
        {absent.length > 1 && (
          <Button variant="subtle" disabled={busy} onClick={() => onAdd(absent.map(emptyRow))}>
            {t('add.all')}
          </Button>
        )}
      </Group>
      {exists && (
        <Text size="sm" c="dimmed">
          {t('add.exists')}
        </Text>
      )}
    </>
  )
}
