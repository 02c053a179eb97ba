import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { StaffSummary } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { loadWords } from './load-words.ts'
import { useFigures } from './use-figures.ts'

/** A person's bookings in a few words: the days of overbooking, or that all fits. */
export function LoadSummary({ person }: { readonly person: StaffSummary }) {
  const text = useLoadSummary(person)
  const isOver = person.over.length + person.overYears.length > 0
  const isFine = !isOver && person.load !== null && person.load.status !== 'MISSING_DATA'
  return (
    <Group gap={6} wrap="nowrap" c={isOver ? 'var(--mantine-color-error)' : 'inherit'} title={text}>
      {isOver && <IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />}
      {isFine && <IconCheck size={16} aria-hidden color="var(--hk-good)" style={{ flex: 'none' }} />}
      <Text size="sm" c="inherit" truncate>
        {text}
      </Text>
    </Group>
  )
}

function useLoadSummary({ load, over, overYears }: StaffSummary): string {
  const t = useWords(loadWords)
  const format = useFormat()
  const figures = useFigures()
  const [first, ...rest] = over
  const [year] = overYears
  if (first !== undefined) {
    const period = `${format.period(first.days.start, first.days.end)}: ${figures.share(first.total)}`
    return [t('over.short', { period }), ...(rest.length > 0 ? [t('over.more', { count: rest.length })] : [])].join(' ')
  }
  if (year !== undefined) {
    const hours = figures.hundredths(year.hours - year.cap)
    return `${year.days.start.slice(0, 4)}: ${t('year.over', { hours })}`
  }
  if (load === null) return t('none')
  return load.status === 'MISSING_DATA' ? t('unknown') : t('fits')
}
