import { Stack, Text } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { useProject } from '../parts/project-context.ts'
import { indicatorWords } from '../words/indicator-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { AddIndicator } from './AddIndicator.tsx'
import { IndicatorCard } from './IndicatorCard.tsx'

/** Section 7 of the form. */
export function IndicatorsSection() {
  const t = useWords(sectionWords)
  const words = useWords(indicatorWords)
  const { indicators } = useProject().detail
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('indicators.title')}</Text>
      {indicators.length === 0 && <Text>{words('none')}</Text>}
      {indicators.map((indicator, index) => (
        <IndicatorCard key={indicator.id} indicator={indicator} index={index} />
      ))}
      <AddIndicator />
    </Stack>
  )
}
