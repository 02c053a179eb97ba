import { Badge } from '@mantine/core'
import { useMemo } from 'react'
import type { IndicatorResult, IndicatorSummary } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { figureText } from './indicator-text.ts'
import { resultWords } from './result-words.ts'

export function useResultColumns({ counting, decimals }: IndicatorSummary): readonly DataColumn<IndicatorResult>[] {
  const t = useWords(resultWords)
  const format = useFormat()
  const { language } = useLanguage()
  return useMemo(() => {
    const who = ({ organisationName, personKey, counted }: IndicatorResult) =>
      [organisationName, personKey, counted].filter((part) => part !== '' && part !== null).join(', ')
    const division = (row: IndicatorResult) =>
      [
        row.gender === null ? '' : t(`gender.${row.gender}`),
        row.ageBand ?? '',
        row.sizeClass === null ? '' : t(`size.${row.sizeClass}`),
        row.foundedByWomen ? t('foundedByWomen') : '',
        row.jobPlace === null ? '' : t(`place.${row.jobPlace}`),
      ]
        .filter((part) => part !== '')
        .join(', ')
    return [
      {
        id: 'day',
        header: t('day'),
        value: ({ day }) => day,
        cell: ({ day }) => format.day(day),
        width: '7rem',
      },
      {
        id: 'amount',
        header: t(counting === 'trainingDays' ? 'hours' : 'amount'),
        value: ({ amount }) => amount,
        cell: ({ amount }) => figureText(amount, decimals, language),
        width: '6.5rem',
        align: 'right',
      },
      {
        id: 'who',
        header: t('who'),
        value: who,
        cell: (row) => (
          <span title={who(row)}>
            {who(row)}{' '}
            {row.isRepeated && (
              <Badge size="sm" variant="default">
                {t('repeated')}
              </Badge>
            )}
          </span>
        ),
        width: 'minmax(9rem, 2fr)',
      },
      { id: 'division', header: t('division'), value: division, width: 'minmax(8rem, 1.5fr)', needsPx: 560 },
      {
        id: 'evidence',
        header: t('evidence'),
        value: ({ evidence }) => (evidence === '' ? null : evidence),
        cell: ({ evidence }) => <span title={evidence}>{evidence}</span>,
        width: 'minmax(8rem, 1.5fr)',
        needsPx: 700,
      },
    ]
  }, [t, format, language, counting, decimals])
}
