import { useMemo } from 'react'
import type { LedgerImportResult } from '#contract/index.ts'
import { isEnteredCategory, categoryName } from '#domain/ledger/category-names.ts'
import type { ImportField } from '#domain/ledger/import-fields.ts'
import type { ImportTuple } from '#domain/ledger/import-row.ts'
import { formatDay, isDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import type { DataColumn } from '../../../ui/table/columns.ts'
import { problemText } from '../problem-text.ts'
import { ledgerWords } from '../words/ledger-words.ts'
import classes from '../../../ui/table-import/table-import.module.css'
import { tableImportWords } from '../../../ui/table-import/table-import-words.ts'
import { importFieldWords } from './import-words.ts'

/** Columns of the preview: every cell shows what it was read as, what the file had, and why it can't be read. */
export function useExtractColumns(result: LedgerImportResult): readonly DataColumn<ImportTuple>[] {
  const t = useWords(tableImportWords)
  const title = useWords(importFieldWords)
  const { language } = useLanguage()
  return useMemo(() => {
    const mapped = result.columns.flatMap((field, column) =>
      field === null ? [] : [cellColumn(field, column, title(field), language)],
    )
    const reasonsOf = ([, , raw, , problems]: ImportTuple) =>
      problems.map(([column, code]) => {
        const field = result.columns[column] ?? null
        const why = problemText({ code }, language)
        return field === null ? why : `${title(field)} ${raw[column] ?? ''} – ${why}`
      })
    return [
      { id: 'line', header: t('line'), value: ([line]) => line, width: '4.5rem', align: 'right' },
      {
        id: 'outcome',
        header: t('outcome'),
        value: ([, outcome]) => outcome,
        cell: (row) => <Outcome row={row} text={t(`outcome.${row[1]}`)} reasons={reasonsOf(row)} />,
        width: 'minmax(9rem, 24rem)',
      },
      ...mapped,
    ]
  }, [result, t, title, language])
}

interface OutcomeProps {
  readonly row: ImportTuple
  readonly text: string
  readonly reasons: readonly string[]
}

/** What becomes of a row, with every reason. */
function Outcome({ row, text, reasons }: OutcomeProps) {
  const whole = [text, ...reasons].join('. ')
  return (
    <span className={row[1] === 'rejected' ? classes['bad'] : undefined} title={whole}>
      {whole}
    </span>
  )
}

function cellColumn(field: ImportField, column: number, header: string, language: Language): DataColumn<ImportTuple> {
  return {
    id: `${column}`,
    header,
    value: ([, , raw, parsed]) => {
      const value = parsed[column]
      return typeof value === 'number' || typeof value === 'string' ? value : (raw[column] ?? null)
    },
    cell: ([, , raw, parsed, problems]) => {
      const text = raw[column] ?? ''
      const problem = problems.find(([place]) => place === column)
      if (problem !== undefined) {
        const why = problemText({ code: problem[1] }, language)
        return (
          <span className={classes['bad']} title={why}>
            {text === '' ? '?' : text}
          </span>
        )
      }
      const shown = parsedText(field, parsed[column] ?? null, language)
      if (shown === '' || shown === text) return text
      return (
        <span title={text}>
          {shown} <span className={classes['raw']}>({text})</span>
        </span>
      )
    },
    width: field === 'text' || field === 'supplier' ? 'minmax(9rem, 16rem)' : 'minmax(6.5rem, 9rem)',
  }
}

function parsedText(field: ImportField, value: string | number | boolean | null, language: Language): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatMoney(cents(value), { style: 'plain' }, language)
  const words = ledgerWords[language]
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (field === 'category' && isEnteredCategory(value)) return categoryName(value, language)
  if (field === 'entry') return value === 'income' ? words.income : words.cost
  return isDay(value) ? formatDay(value, 'fi') : value
}
