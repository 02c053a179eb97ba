import { Stack, Text } from '@mantine/core'
import type { ProjectFields } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { shareOf, wholePercent } from '../funding/share.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import { Figure } from './Figure.tsx'

/** Public funding, planned and realised. */
export function MoneyCard({ fields, id }: { readonly fields: ProjectFields; readonly id: string }) {
  const t = useWords(overviewWords)
  const format = useFormat()
  const { plannedPublicCents, realisedPublicCents } = fields
  const share = shareOf(realisedPublicCents, plannedPublicCents)
  return (
    <Card title={t('money')} more={{ href: paths.project(id, 'funding'), label: t('open.funding') }}>
      <Stack gap={4} component="dl" m={0}>
        <Figure label={t('money.planned')}>{format.money(plannedPublicCents) || t('unknown')}</Figure>
        <Figure label={t('money.realised')}>{format.money(realisedPublicCents) || t('unknown')}</Figure>
      </Stack>
      <PlanBar share={share} />
      {share !== null && (
        <Text size="sm" mt={4}>
          {t('money.share', { percent: wholePercent(share) })}
        </Text>
      )}
    </Card>
  )
}
