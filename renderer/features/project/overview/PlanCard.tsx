import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isOpenHigh } from '#domain/plan/risk-level.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import classes from './Card.module.css'
import { todayOf } from './elapsed.ts'

const shown = 3

/** What comes next, and the risks that someone must look after. Nothing is shown of a plan that is not made yet. */
export function PlanCard({ id }: { readonly id: string }) {
  const t = useWords(overviewWords)
  const format = useFormat()
  const { orpc } = useApi()
  const [today] = useState(() => todayOf(new Date()))
  const { data } = useQuery(orpc.plan.get.queryOptions({ input: { projectId: id } }))
  if (data === undefined) return null
  const { milestone, risk, workPackage } = data.rows
  if (milestone.length + risk.length + workPackage.length === 0) return null
  const next = milestone
    .filter(({ day, state }) => state !== 'done' && day !== null && day >= today)
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .slice(0, shown)
  const late = milestone.filter(({ day, state }) => state !== 'done' && day !== null && day < today)
  const high = risk.filter(isOpenHigh)
  return (
    <Card title={t('plan')} more={{ href: paths.project(id, 'plan'), label: t('open.plan') }}>
      <Text size="sm" fw={600}>
        {t('plan.next')}
      </Text>
      {next.length === 0 && <Text size="sm">{t('plan.next.none')}</Text>}
      <ul className={classes['list']}>
        {next.map((row) => (
          <li key={row.id}>{`${format.day(row.day)} ${row.name}`}</li>
        ))}
      </ul>
      {late.length > 0 && <Text size="sm">{t('plan.late', { count: late.length })}</Text>}
      <Text size="sm" fw={600} mt="xs">
        {t('plan.risks')}
      </Text>
      {high.length === 0 && <Text size="sm">{t('plan.risks.none')}</Text>}
      <ul className={classes['list']}>
        {high.slice(0, shown).map((row) => (
          <li key={row.id}>{row.name}</li>
        ))}
      </ul>
    </Card>
  )
}
