import { Progress, Text } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { benchWords } from '../words/bench-words.ts'

interface LengthMeterProps {
  /** Characters, as the funder's web form counts them. */
  readonly length: number
  readonly limit: number | null
}

/** How long a text is, and how near to the funder's limit. */
export function LengthMeter({ length, limit }: LengthMeterProps) {
  const t = useWords(benchWords)
  if (limit === null) {
    return (
      <Text size="xs" c="dimmed">
        {t('length', { length })}
      </Text>
    )
  }
  const isOver = length > limit
  return (
    <div>
      <Text size="xs" c={isOver ? 'var(--mantine-color-error)' : 'dimmed'} fw={isOver ? 600 : 400}>
        {isOver ? t('length.over', { over: length - limit }) : t('length.of', { length, limit })}
      </Text>
      <Progress.Root size={5} aria-hidden>
        <Progress.Section
          value={Math.min(100, (length / limit) * 100)}
          color={isOver ? 'red' : length > limit * 0.9 ? 'orange' : 'petrol'}
          withAria={false}
        />
      </Progress.Root>
    </div>
  )
}
