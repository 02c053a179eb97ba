import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProjectFields } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { usualDay } from '../../budget/usual-day.ts'
import { shareOf, wholePercent } from '../funding/share.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import { todayOf } from './elapsed.ts'
import { Figure } from './Figure.tsx'

/**
 * Public funding, planned and realised: as the project's description states it, otherwise by the decision's funding plan
 * and the claims.
 */
export function MoneyCard({ fields, id }: { readonly fields: ProjectFields; readonly id: string }) {
  const t = useWords(overviewWords)
  const format = useFormat()
  const { orpc } = useApi()
  const [today] = useState(() => todayOf(new Date()))
  const on = usualDay(fields.periodEnd, today)
  const { data } = useQuery(orpc.budget.status.queryOptions({ input: { projectId: id, on } }))
  const planned = fields.plannedPublicCents ?? data?.publicMoney?.planned ?? null
  const realised = fields.realisedPublicCents ?? data?.publicMoney?.realised ?? null
  const isDerived = planned !== fields.plannedPublicCents || realised !== fields.realisedPublicCents
  const share = shareOf(realised, planned)
  return (
    <Card title={t('money')} more={{ href: paths.project(id, 'funding'), label: t('open.funding') }}>
      <Stack gap={4} component="dl" m={0}>
        <Figure label={t('money.planned')}>{format.money(planned) || t('unknown')}</Figure>
        <Figure label={t('money.realised')}>{format.money(realised) || t('unknown')}</Figure>
      </Stack>
      <PlanBar share={share} />
      {isDerived && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('money.derived')}
        </Text>
      )}
      {share !== null && (
        <Text size="sm" mt={4}>
          {t('money.share', { percent: wholePercent(share) })}
        </Text>
      )}
    </Card>
  )
}
