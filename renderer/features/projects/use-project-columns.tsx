import { useMemo } from 'react'
import type { ProjectSummary } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { fundWords } from '../project/words/fund-words.ts'
import { projectsWords } from './words.ts'

export function useProjectColumns(): readonly DataColumn<ProjectSummary>[] {
  const t = useWords(projectsWords)
  const fundName = useWords(fundWords)
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'code', header: t('code'), value: ({ code }) => code, width: '6.5rem' },
      {
        id: 'name',
        header: t('name'),
        value: ({ name }) => name,
        cell: ({ name }) => <strong title={name}>{name}</strong>,
        width: 'minmax(13rem, 3fr)',
      },
      {
        id: 'applicant',
        header: t('applicant'),
        value: ({ applicantName }) => (applicantName === '' ? null : applicantName),
        cell: ({ applicantName }) => <span title={applicantName}>{applicantName}</span>,
        width: 'minmax(8rem, 1.5fr)',
        needsPx: 980,
      },
      { id: 'fund', header: t('fund'), value: ({ fund }) => fundName(`${fund}.short`), width: '5rem', needsPx: 900 },
      {
        id: 'period',
        header: t('period'),
        value: ({ periodStart, periodEnd }) => periodStart ?? periodEnd,
        cell: ({ periodStart, periodEnd }) => format.period(periodStart, periodEnd),
        width: '10.5rem',
      },
      {
        id: 'planned',
        header: t('planned'),
        value: ({ plannedPublicCents }) => plannedPublicCents,
        cell: ({ plannedPublicCents }) => format.wholeEuros(plannedPublicCents),
        width: '7.5rem',
        align: 'right',
      },
      {
        id: 'realised',
        header: t('realised'),
        value: ({ realisedPublicCents }) => realisedPublicCents,
        cell: ({ realisedPublicCents }) => format.wholeEuros(realisedPublicCents),
        width: '7.5rem',
        align: 'right',
      },
    ],
    [t, fundName, format],
  )
}
