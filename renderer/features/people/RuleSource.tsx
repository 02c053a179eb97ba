import { Anchor, Text } from '@mantine/core'
import type { RuleVerdict } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { loadWords } from './load-words.ts'

/** Where a rule stands, and whether it is only inferred. */
export function RuleSource({ rule }: { readonly rule: RuleVerdict }) {
  const t = useWords(loadWords)
  const act = [rule.act, rule.article].filter(Boolean).join(' ')
  return (
    <Text size="sm" c="dimmed">
      {t(rule.certainty === 'unverified' ? 'unverified' : 'rule', { act })}{' '}
      <Anchor href={rule.url} target="_blank" rel="noreferrer" underline="always" inherit>
        {t('source')}
      </Anchor>
    </Text>
  )
}
