import { Text } from '@mantine/core'
import type { AttendanceCounts } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import classes from './CountsList.module.css'
import { eventWords } from './words.ts'

/** Persons and organisations, each once, apart from attendances. */
export function CountsList({ counts, label }: { readonly counts: AttendanceCounts; readonly label: string }) {
  const t = useWords(eventWords)
  const format = useFormat()
  const figures = [
    [t('attendances'), counts.attendances],
    [t('signedUp'), counts.signedUp],
    [t('persons'), counts.persons],
    [t('organisations'), counts.organisations],
    [t('companies'), counts.companies],
    ...(counts.untold > 0 ? ([[t('untold'), counts.untold]] as const) : []),
  ] as const
  return (
    <section aria-label={label}>
      <dl className={classes['figures']}>
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.count(count)}</dd>
          </div>
        ))}
      </dl>
      {counts.anonymous > 0 && (
        <Text size="sm" c="dimmed">
          {t('persons.help', { count: counts.anonymous })}
        </Text>
      )}
    </section>
  )
}
