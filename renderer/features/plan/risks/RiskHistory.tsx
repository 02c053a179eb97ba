import { Text } from '@mantine/core'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { usePlan } from '../plan-context.ts'
import { planChoiceWords } from '../words/plan-field-words.ts'

const shown = 3

/** The latest judgements of a risk, newest first. */
export function RiskHistory({ riskId }: { readonly riskId: string }) {
  const choice = useWords(planChoiceWords)
  const format = useFormat()
  const { rows } = usePlan()
  const reviews = rows.riskReview
    .filter((review) => review.riskId === riskId)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, shown)
  return reviews.map(({ id, day, probability, impact, state }) => (
    <Text key={id} size="xs" c="dimmed">
      {`${format.day(day)}: ${probability ?? '–'} × ${impact ?? '–'}, ${choice(state)}`}
    </Text>
  ))
}
