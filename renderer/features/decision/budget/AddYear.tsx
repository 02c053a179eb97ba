import { Button, Group, Text } from '@mantine/core'
import { isDay, partsOf } from '#domain/values/day.ts'
import type { BudgetYear } from '#domain/decision/budget.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useDecision } from '../decision-context.ts'
import { budgetWords } from '../words/budget-words.ts'

interface AddYearProps {
  readonly years: readonly BudgetYear[]
  readonly onAdd: (year: number) => void
}

/** A column for each year of the project that the budget has none of. */
export function AddYear({ years, onAdd }: AddYearProps) {
  const t = useWords(budgetWords)
  const { project } = useDecision()
  const offered = yearsBetween(project.fields.periodStart, project.fields.periodEnd).filter(
    (year) => !years.includes(year),
  )
  if (offered.length === 0) return null
  return (
    <Group gap="xs">
      <Text size="sm">{t('add.year')}</Text>
      {offered.map((year) => (
        <Button
          key={year}
          size="compact-sm"
          variant="default"
          aria-label={t('add.year.do', { year: String(year) })}
          onClick={() => onAdd(year)}
        >
          {year}
        </Button>
      ))}
    </Group>
  )
}

/** The calendar years of a period and the one after them: the time can be extended. */
function yearsBetween(start: string | null, end: string | null): readonly number[] {
  if (start === null || end === null || !isDay(start) || !isDay(end)) return []
  const [first, last] = [partsOf(start).year, partsOf(end).year + 1]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
