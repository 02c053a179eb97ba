import { useMemo } from 'react'
import type { StaffSummary } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { LoadSummary } from './LoadSummary.tsx'
import { useFigures } from './use-figures.ts'
import { peopleWords } from './words.ts'

export function usePeopleColumns(): readonly DataColumn<StaffSummary>[] {
  const t = useWords(peopleWords)
  const format = useFormat()
  const figures = useFigures()
  return useMemo(() => {
    const employmentText = ({ employment }: StaffSummary) => {
      if (employment === null) return t('employment.none')
      const { employer, share, days } = employment
      return [employer, figures.share(share), format.period(days.start, days.end)].filter(Boolean).join(', ')
    }
    return [
      {
        id: 'name',
        header: t('name'),
        value: ({ name }) => name,
        cell: ({ name }) => <strong title={name}>{name}</strong>,
        width: 'minmax(10rem, 1.2fr)',
      },
      {
        id: 'title',
        header: t('personTitle'),
        value: ({ title }) => (title === '' ? null : title),
        width: 'minmax(8rem, 1fr)',
        needsPx: 760,
      },
      {
        id: 'employment',
        header: t('employment'),
        value: employmentText,
        cell: (row) => <span title={employmentText(row)}>{employmentText(row)}</span>,
        width: 'minmax(12rem, 2fr)',
        needsPx: 900,
      },
      {
        id: 'projects',
        header: t('projects'),
        value: ({ projectCount }) => projectCount,
        width: '6rem',
        align: 'right',
      },
      {
        id: 'load',
        header: t('load'),
        value: ({ over, overYears }) => over.length + overYears.length,
        cell: (row) => <LoadSummary person={row} />,
        width: 'minmax(16rem, 2fr)',
      },
    ]
  }, [t, format, figures])
}
