import { Stack, Text } from '@mantine/core'
import { usualSets } from '#domain/indicators/catalogue.ts'
import { isDescriptionFund, usualRegime } from '#domain/project/fund.ts'
import { isDay } from '#domain/values/day.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { CatalogueIndicators } from '../../indicators/CatalogueIndicators.tsx'
import { ProgressTable } from '../../indicators/ProgressTable.tsx'
import { useProject } from '../parts/project-context.ts'
import { sectionWords } from '../words/section-words.ts'
import { AddIndicator } from './AddIndicator.tsx'
import { IndicatorCard } from './IndicatorCard.tsx'

/** Targets and results of all indicators; then each: those of section 7 of the description, and those of the funds. */
export function IndicatorsSection() {
  const t = useWords(sectionWords)
  const { id, fields, indicators } = useProject().detail
  const { code, fund, periodStart } = fields
  const start = periodStart !== null && isDay(periodStart) ? periodStart : null
  const isDescribed = isDescriptionFund(fields.fund) || indicators.length > 0
  return (
    <Stack gap="lg">
      <ProgressTable projectId={id} />
      {isDescribed && <Text c="dimmed">{t('indicators.title')}</Text>}
      {indicators.map((indicator, index) => (
        <IndicatorCard key={indicator.id} indicator={indicator} index={index} />
      ))}
      {isDescribed && <AddIndicator />}
      <CatalogueIndicators projectId={id} usual={usualSets(fund, usualRegime({ code, fund, periodStart: start }))} />
    </Stack>
  )
}
