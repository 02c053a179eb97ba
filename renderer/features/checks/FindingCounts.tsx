import { Text } from '@mantine/core'
import type { CheckFinding } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { groupFindings } from './group-findings.ts'
import { checkWords } from './words.ts'

/** How many there are of each severity, in a sentence; screen readers are told when it changes. */
export function FindingCounts({ findings }: { readonly findings: readonly CheckFinding[] }) {
  const t = useWords(checkWords)
  const { counts, waived } = groupFindings(findings)
  const parts = [
    t('counts', { errors: counts.error, warnings: counts.warning, notes: counts.note }),
    ...(waived.length > 0 ? [t('waived_count', { count: waived.length })] : []),
  ]
  return (
    <Text size="sm" role="status">
      {parts.join(', ')}
    </Text>
  )
}
