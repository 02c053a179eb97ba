import { Box, Text } from '@mantine/core'
import type { IndicatorRow } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { shareOf, wholePercent } from '../funding/share.ts'
import { PlanBar } from '../parts/PlanBar.tsx'
import { indicatorWords } from '../words/indicator-words.ts'
import { useCountText } from './count-format.ts'

/** How much of the target is reached, in words and as a bar. */
export function IndicatorProgress({ indicator }: { readonly indicator: IndicatorRow }) {
  const t = useWords(indicatorWords)
  const countText = useCountText()
  const { planned, realised, hasRealised } = indicator
  if (!hasRealised || planned === null) return null
  const share = shareOf(realised, planned)
  return (
    <Box maw="28rem">
      <Text size="sm">
        {realised === null
          ? t('progress.none', { planned: countText(planned) })
          : t('progress', { realised: countText(realised), planned: countText(planned) })}
        {share !== null && ` (${t('percent', { percent: wholePercent(share) })})`}
      </Text>
      <PlanBar share={share} />
    </Box>
  )
}
