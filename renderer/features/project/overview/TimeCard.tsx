import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ProjectFields } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { shareOf, wholePercent } from '../funding/share.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import { elapsedOf, todayOf } from './elapsed.ts'
import type { Elapsed } from './elapsed.ts'
import { Figure } from './Figure.tsx'

/** The planned period and how much of it has gone. */
export function TimeCard({ fields, id }: { readonly fields: ProjectFields; readonly id: string }) {
  const t = useWords(overviewWords)
  const format = useFormat()
  const [today] = useState(() => todayOf(new Date()))
  const elapsed = elapsedOf(fields.periodStart, fields.periodEnd, today)
  const share = shareOfTime(elapsed)
  return (
    <Card title={t('time')} more={{ href: paths.project(id, 'basics'), label: t('open.basics') }}>
      <Stack gap={4} component="dl" m={0}>
        <Figure label={t('time.period')}>{format.period(fields.periodStart, fields.periodEnd) || t('unknown')}</Figure>
        <Figure label={t('time.state')}>{fields.state === '' ? t('unknown') : fields.state}</Figure>
      </Stack>
      {share !== null && <PlanBar share={share} />}
      <Text size="sm" mt={4}>
        {elapsed.kind === 'unknown' && t('time.unknown')}
        {elapsed.kind === 'ahead' && t('time.ahead', { days: elapsed.days })}
        {elapsed.kind === 'over' && t('time.over', { days: elapsed.days, shown: format.count(elapsed.days) })}
        {elapsed.kind === 'running' && share !== null && t('time.running', { percent: wholePercent(share) })}
      </Text>
    </Card>
  )
}

function shareOfTime(elapsed: Elapsed) {
  if (elapsed.kind === 'running') return shareOf(elapsed.days, elapsed.total)
  if (elapsed.kind === 'over') return shareOf(1, 1)
  return elapsed.kind === 'ahead' ? shareOf(0, 1) : null
}
