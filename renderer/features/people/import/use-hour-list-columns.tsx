import { useMemo } from 'react'
import type { HourListResult } from '#contract/index.ts'
import type { HourListField, HourListTuple } from '#domain/hours/hour-list.ts'
import { formatDay, isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import classes from '../../../ui/table-import/table-import.module.css'
import { tableImportWords } from '../../../ui/table-import/table-import-words.ts'
import type { DataColumn } from '../../../ui/table/columns.ts'
import { hourListProblemWords, hoursImportWords } from './hours-import-words.ts'

/** Columns of the preview: what each cell was read as, what the list had, and why a row is not taken in. */
export function useHourListColumns(result: HourListResult): readonly DataColumn<HourListTuple>[] {
  const t = useWords(tableImportWords)
  const own = useWords(hoursImportWords)
  const why = useWords(hourListProblemWords)
  const { language } = useLanguage()
  return useMemo(() => {
    const fieldName = (field: HourListField) => own(`field.${field}`)
    const reasonsOf = ([, , raw, , problems]: HourListTuple) =>
      problems.map(([column, code]) => {
        const field = result.columns[column] ?? null
        return field === null ? why(code) : `${fieldName(field)} ${raw[column] ?? ''} ${why(code)}`.replace('  ', ' ')
      })
    return [
      { id: 'line', header: t('line'), value: ([line]) => line, width: '4.5rem', align: 'right' },
      {
        id: 'outcome',
        header: t('outcome'),
        value: ([, outcome]) => outcome,
        cell: (row) => {
          const text = [t(`outcome.${row[1]}`), ...reasonsOf(row)].join('. ')
          return (
            <span className={row[1] === 'rejected' ? classes['bad'] : undefined} title={text}>
              {text}
            </span>
          )
        },
        width: 'minmax(12rem, 28rem)',
      },
      ...result.columns.flatMap((field, column) =>
        field === null ? [] : [cellColumn(column, fieldName(field), language)],
      ),
    ]
  }, [result, t, own, why, language])
}

function cellColumn(column: number, header: string, language: Language): DataColumn<HourListTuple> {
  return {
    id: `${column}`,
    header,
    value: ([, , raw, parsed]) => parsed[column] ?? raw[column] ?? null,
    cell: ([, , raw, parsed, problems]) => {
      const text = raw[column] ?? ''
      if (problems.some(([place]) => place === column)) return <span className={classes['bad']}>{text || '?'}</span>
      const shown = parsedText(parsed[column] ?? null, language)
      if (shown === '' || shown === text) return text
      return (
        <span title={text}>
          {shown} <span className={classes['raw']}>({text})</span>
        </span>
      )
    },
    width: 'minmax(7rem, 14rem)',
  }
}

function parsedText(value: string | number | null, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatDecimal(decimal(value, 2), language)
  return isDay(value) ? formatDay(value, 'fi') : value
}
