import { Text } from '@mantine/core'
import type { MonthSheet } from '#contract/index.ts'
import { isProjectWork } from '#domain/hours/hour-kind.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { TroubleNote } from '../people/OverbookedNote.tsx'
import { useFigures } from '../people/use-figures.ts'
import { hoursWords } from './words.ts'

/** Hours charged to projects this month and this year, against the year's cap. */
export function YearSum({ sheet: { cells, month, year } }: { readonly sheet: MonthSheet }) {
  const t = useWords(hoursWords)
  const figures = useFigures()
  const ofMonth = cells.filter(({ kind }) => isProjectWork(kind)).reduce((sum, { hours }) => sum + hours, 0)
  const sum = year.otherMonths + ofMonth
  const said = { year: month.slice(0, 4), sum: figures.hundredths(sum), cap: figures.hundredths(year.cap) }
  if (sum > year.cap) {
    return <TroubleNote>{t('month.over', { ...said, over: figures.hundredths(sum - year.cap) })}</TroubleNote>
  }
  return (
    <Text size="sm" role="status">
      {t('month.sum', { ...said, month: figures.hundredths(ofMonth), left: figures.hundredths(year.cap - sum) })}
    </Text>
  )
}
