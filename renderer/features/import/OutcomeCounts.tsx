import { Group, Text } from '@mantine/core'
import type { ImportedDescription } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { countOutcomes } from './preview-files.ts'
import { importWords } from './words.ts'

/** The counts of all outcomes add up to the files read. */
export function OutcomeCounts({ results }: { readonly results: readonly ImportedDescription[] }) {
  const t = useWords(importWords)
  const counts = countOutcomes(results)
  return (
    <Group gap="lg" role="status">
      <Text fw={600}>{t('count.all', { count: results.length })}</Text>
      {(['created', 'updated', 'unchanged', 'rejected'] as const)
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <Text key={outcome} {...(outcome === 'rejected' ? { c: 'var(--mantine-color-error)' } : {})}>
            {t(`count.${outcome}`, { count: counts[outcome] })}
          </Text>
        ))}
    </Group>
  )
}
