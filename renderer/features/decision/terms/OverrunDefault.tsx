import { Text } from '@mantine/core'
import { OVERRUN_RULES } from '#domain/claims/overrun-rules.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { citationText, figureText } from '../rule-text.ts'
import { termWords } from '../words/term-words.ts'

/** The rule that holds when the decision states no figures of its own, with its source. */
export function OverrunDefault({ regime }: { readonly regime: Regime }) {
  const t = useWords(termWords)
  const { language } = useLanguage()
  const { row } = OVERRUN_RULES[regime]
  const { share, amount } = row.parameters
  const part = figureText(share.value, share.unit, language)
  const sum = figureText(amount.value, amount.unit, language)
  const source = citationText(row.citation)
  return (
    <Text size="sm" c="dimmed">
      {t('overrun.default', {
        limit: amount.value === 0 ? part : t('overrun.either', { share: part, amount: sum }),
        source: row.certainty === 'verified' ? source : `${source}, ${t('unverified')}`,
      })}
    </Text>
  )
}
