import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { FailureList } from './FailureList.tsx'
import type { BulkProgress } from './use-bulk.ts'
import { useOfferText } from './use-offer-text.ts'
import { bulkWords } from './words.ts'

interface BulkWorkingProps {
  readonly progress: BulkProgress
  readonly onCancel: () => void
}

/** How far the work is, which report is in hand, about how long it takes, and the way out. */
export function BulkWorking({ progress: { index, offers, leftMs, failures }, onCancel }: BulkWorkingProps) {
  const t = useWords(bulkWords)
  const offerText = useOfferText()
  const offer = offers[index]
  const done = t('progress', { done: index, total: offers.length })
  return (
    <Stack gap="sm" maw="44rem">
      <Text fw={600} role="status">
        {t('working')} {done}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={(index / Math.max(1, offers.length)) * 100} aria-label={t('working')} />
      </Progress.Root>
      {offer !== undefined && (
        <Text size="sm">{t('now', { name: `${offer.projectCode} ${offerText(offer).name}` })}</Text>
      )}
      <Text size="sm" c="dimmed">
        <TimeLeft leftMs={leftMs} />
      </Text>
      <Group>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('work.on')}
      </Text>
      <FailureList failures={failures} />
    </Stack>
  )
}

function TimeLeft({ leftMs }: { readonly leftMs: number | null }) {
  const t = useWords(bulkWords)
  if (leftMs === null) return t('left.unknown')
  const seconds = Math.max(1, Math.round(leftMs / 1000))
  const time = seconds < 90 ? t('seconds', { count: seconds }) : t('minutes', { count: Math.round(seconds / 60) })
  return t('left', { time })
}
