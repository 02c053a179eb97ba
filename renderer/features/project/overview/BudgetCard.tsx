import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProjectFields } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { riskTexts } from '../../budget/risk-text.ts'
import { usualDay } from '../../budget/usual-day.ts'
import { budgetWords } from '../../budget/words.ts'
import { shareOf } from '../funding/share.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { Card } from './Card.tsx'
import { todayOf } from './elapsed.ts'
import { Figure } from './Figure.tsx'

/** Costs approved, spent and foreseen, as the follow-up of the budget has them; nothing without a decision. */
export function BudgetCard({ fields, id }: { readonly fields: ProjectFields; readonly id: string }) {
  const t = useWords(budgetWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { orpc } = useApi()
  const [today] = useState(() => todayOf(new Date()))
  const on = usualDay(fields.periodEnd, today)
  const { data } = useQuery(orpc.budget.status.queryOptions({ input: { projectId: id, on } }))
  if (data === undefined || data.decision === null) return null
  const { total } = data
  const [first] = riskTexts(data, language)
  return (
    <Card title={t('card')} more={{ href: paths.project(id, 'budget'), label: t('card.open') }}>
      <Stack gap={4} component="dl" m={0}>
        <Figure label={t('approved')}>{format.money(total.approved)}</Figure>
        <Figure label={t('spent')}>{format.money(total.spent)}</Figure>
        <Figure label={t('forecast')}>{format.money(total.forecast)}</Figure>
      </Stack>
      <PlanBar share={shareOf(total.spent, total.approved)} />
      {first !== undefined && (
        <Text size="sm" mt={4}>
          {first.text}
        </Text>
      )}
    </Card>
  )
}
