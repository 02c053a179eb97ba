import { Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AllocationRow, LoadStretch } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { loadWords } from './load-words.ts'
import { useFigures } from './use-figures.ts'

interface OverbookedNoteProps {
  readonly stretch: LoadStretch
  /** Those that the stretch may name. */
  readonly allocations: readonly AllocationRow[]
  /** Said first, e.g. the person's name. */
  readonly who?: ReactNode
}

/** Days of overbooking in a sentence: when, how much, and by what. */
export function OverbookedNote({ stretch, allocations, who }: OverbookedNoteProps) {
  const t = useWords(loadWords)
  const format = useFormat()
  const figures = useFigures()
  const { days, total, limit, over, allocationIds } = stretch
  const parts = allocations
    .filter(({ id }) => allocationIds.includes(id))
    .map(({ projectCode, projectName, share }) => `${projectCode || projectName} ${figures.share(share)}`)
  const said = {
    period: days.start === days.end ? format.day(days.start) : format.period(days.start, days.end),
    total: figures.share(total),
    points: t('points', { points: figures.points(over) }),
    allocations: parts.join(', '),
  }
  return (
    <TroubleNote who={who}>
      {limit === null ? t('over.sentence.unknown', said) : t('over.sentence', { ...said, limit: figures.share(limit) })}
    </TroubleNote>
  )
}

/** A sentence about what is wrong. */
export function TroubleNote({ who, children }: { readonly who?: ReactNode; readonly children: ReactNode }) {
  return (
    <Group role="note" gap={6} wrap="nowrap" align="flex-start" c="var(--mantine-color-error)">
      <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text c="inherit">
        {who !== undefined && <strong>{who}: </strong>}
        {children}
      </Text>
    </Group>
  )
}
