import { Stack, Text } from '@mantine/core'
import type { IndicatorRow, ProjectDetail } from '#contract/index.ts'
import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { shareOf } from '../funding/share.ts'
import { useCountText } from '../indicators/count-format.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { overviewWords } from '../words/overview-words.ts'
import { Card } from './Card.tsx'
import { Figure } from './Figure.tsx'

/** Each item of section 7 against its target. */
export function IndicatorsCard({ detail }: { readonly detail: ProjectDetail }) {
  const t = useWords(overviewWords)
  return (
    <Card title={t('indicators')} more={{ href: paths.project(detail.id, 'indicators'), label: t('open.indicators') }}>
      {detail.indicators.length === 0 ? (
        <Text c="dimmed">{t('indicators.none')}</Text>
      ) : (
        <Stack gap="sm" component="dl" m={0}>
          {detail.indicators.map((indicator) => (
            <Line key={indicator.id} indicator={indicator} />
          ))}
        </Stack>
      )}
    </Card>
  )
}

function Line({ indicator }: { readonly indicator: IndicatorRow }) {
  const t = useWords(overviewWords)
  const { language } = useLanguage()
  const countText = useCountText()
  const { key, heading, planned, realised, hasRealised } = indicator
  const name = (descriptionIndicator(key)?.heading[language] ?? heading).replace(/^7\.\d+ /, '').replace(/ \(.*\)$/, '')
  const target = planned === null ? '–' : countText(planned)
  return (
    <Figure label={name} bar={hasRealised ? <PlanBar share={shareOf(realised, planned)} /> : undefined}>
      {hasRealised ? t('indicators.of', { realised: realised === null ? '–' : countText(realised), target }) : target}
    </Figure>
  )
}
