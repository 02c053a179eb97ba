import { Group, NativeSelect, Title } from '@mantine/core'
import { useState } from 'react'
import type { ReportSnapshot, ReportSummary } from '#contract/index.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { Comparison } from './Comparison.tsx'
import { comparisonWords } from './words.ts'

interface ComparisonChoiceProps {
  /** Newest first. */
  readonly versions: readonly ReportSummary[]
  readonly snapshots: readonly ReportSnapshot[]
  /** What to begin with; `null` = the two newest, or the only one and the data now. */
  readonly wanted: { readonly before: string; readonly after: string | null } | null
}

const NOW = 'now'

/** Two versions to compare, and what differs between them. */
export function ComparisonChoice({ versions, snapshots, wanted }: ComparisonChoiceProps) {
  const t = useWords(comparisonWords)
  const format = useFormat()
  const [newest, older] = versions
  const kept = (id: string) => snapshots.find(({ reportId }) => reportId === id) ?? null
  const usual = older === undefined ? { before: newest?.id ?? '', after: NOW } : { before: older.id, after: newest?.id }
  const [before, setBefore] = useState(wanted?.before ?? usual.before)
  const [after, setAfter] = useState(wanted === null ? (usual.after ?? NOW) : (wanted.after ?? NOW))
  // The only version is open: it is what the data are now.
  if (newest === undefined || (older === undefined && kept(newest.id) === null)) return null
  const options = versions.map(({ id, sequence }) => {
    const lockedAt = kept(id)?.lockedAt
    const label =
      lockedAt === undefined
        ? t('side.open', { number: sequence })
        : t('side.locked', { number: sequence, when: format.instant(lockedAt) })
    return { value: id, label }
  })
  return (
    <section aria-labelledby="comparison">
      <Title order={2} size="h4" id="comparison" mb="xs">
        {t('title')}
      </Title>
      <Group mb="sm">
        <NativeSelect
          label={t('before')}
          value={before}
          data={options}
          onChange={(event) => setBefore(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('after')}
          value={after}
          data={[...options, { value: NOW, label: t('now') }]}
          onChange={(event) => setAfter(event.currentTarget.value)}
        />
      </Group>
      <Comparison before={before} after={after === NOW ? null : after} />
    </section>
  )
}
