import { SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ClaimRowOut } from '#contract/index.ts'
import { negateCents } from '#domain/values/money.ts'
import type { Language } from '#domain/values/language.ts'
import { formatFor, useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { translatorOf } from '../../i18n/words.ts'
import type { DataColumn } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { categoryWords } from '../decision/words/category-words.ts'
import { Part } from '../people/Part.tsx'
import { figureWords } from './words/figure-words.ts'
import { claimFindingWords } from './words/finding-words.ts'

const tests = {
  in: ({ excluded }: ClaimRowOut) => excluded === null,
  late: ({ isLate }: ClaimRowOut) => isLate,
  cut: ({ accepted }: ClaimRowOut) => accepted !== null,
  out: ({ excluded }: ClaimRowOut) => excluded !== null,
} as const
type View = keyof typeof tests
const views = ['in', 'late', 'cut', 'out'] as const satisfies readonly View[]
const isView = (value: string): value is View => Object.hasOwn(tests, value)

/** The rows of the ledger that are in the claim and those that are not, each with its reason. */
export function RowsPart({ rows }: { readonly rows: readonly ClaimRowOut[] }) {
  const t = useWords(figureWords)
  const format = useFormat()
  const { language } = useLanguage()
  const [wanted, setWanted] = useState<View>('in')
  const counts = useMemo(() => {
    const countOf = (view: View) => rows.filter(tests[view]).length
    return { in: countOf('in'), late: countOf('late'), cut: countOf('cut'), out: countOf('out') }
  }, [rows])
  const offered = views.filter((view) => view === 'in' || counts[view] > 0)
  const view = offered.includes(wanted) ? wanted : 'in'
  const shown = useMemo(() => rows.filter(tests[view]), [rows, view])
  const columns = useMemo(() => columnsFor(view, language), [view, language])
  const sum = shown.reduce((total, row) => total + (row.entry === 'income' ? -1 : 1) * (row.amount ?? 0), 0)
  return (
    <Part title={t('rows')}>
      {offered.length > 1 && (
        <SegmentedControl
          aria-label={t('rows.view')}
          value={view}
          onChange={(value) => isView(value) && setWanted(value)}
          data={offered.map((value) => ({ value, label: t(`rows.${value}`, { count: counts[value] }) }))}
          style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
        />
      )}
      {shown.length === 0 ? (
        <Text c="dimmed">{t('rows.none')}</Text>
      ) : (
        <>
          <div style={{ height: `min(26rem, ${(shown.length + 1) * 42 + 4}px)`, display: 'grid' }}>
            <DataTable label={t('rows')} rows={shown} columns={columns} rowId={({ id }) => id} />
          </div>
          <Text size="sm" c="dimmed">
            {t('rows.sum', { count: shown.length, amount: format.money(sum) })}
          </Text>
        </>
      )}
    </Part>
  )
}

function columnsFor(view: View, language: Language): readonly DataColumn<ClaimRowOut>[] {
  const t = translatorOf(figureWords, language)
  const reason = translatorOf(claimFindingWords, language)
  const format = formatFor(language)
  const money = (row: ClaimRowOut) =>
    format.money(row.entry === 'income' && row.amount ? negateCents(row.amount) : row.amount)
  const columns: DataColumn<ClaimRowOut>[] = [
    {
      id: 'day',
      header: t('day'),
      value: ({ costDay }) => costDay,
      cell: ({ costDay, isLate }) => (isLate ? `${format.day(costDay)} (${t('late')})` : format.day(costDay)),
      width: 'minmax(6.5rem, 10rem)',
    },
    { id: 'voucher', header: t('voucher'), value: ({ voucher }) => voucher, width: '6rem', needsPx: 620 },
    {
      id: 'what',
      header: t('what'),
      value: whatOf,
      width: 'minmax(7rem, 2fr)',
    },
    {
      id: 'category',
      header: t('category'),
      value: ({ category, entry }) =>
        entry === 'income' ? t('income') : category === null ? '' : categoryWords[language][category],
      width: 'minmax(9rem, 1fr)',
      needsPx: 760,
    },
    {
      id: 'amount',
      header: t('amount'),
      value: ({ amount }) => amount,
      cell: money,
      width: '7.5rem',
      align: 'right',
    },
  ]
  if (view === 'cut') {
    columns.push(
      {
        id: 'accepted',
        header: t('accepted'),
        value: ({ accepted }) => accepted,
        cell: ({ accepted }) => format.money(accepted),
        width: '8rem',
        align: 'right',
      },
      { id: 'reason', header: t('reason'), value: ({ cutReason }) => cutReason, width: 'minmax(9rem, 2fr)' },
    )
  }
  if (view === 'out') {
    columns.push({
      id: 'reason',
      header: t('reason'),
      value: ({ excluded }) => (excluded === null ? null : reason(`reason.${excluded}`)),
      width: 'minmax(10rem, 2fr)',
    })
  }
  return columns
}

export const whatOf = ({ supplier, text }: Pick<ClaimRowOut, 'supplier' | 'text'>) =>
  [supplier, text].filter(Boolean).join(', ')
