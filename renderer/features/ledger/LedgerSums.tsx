import { useDeferredValue, useMemo } from 'react'
import { sumsOf } from '#domain/ledger/amounts.ts'
import type { LedgerSums as Sums } from '#domain/ledger/amounts.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import classes from './LedgerSums.module.css'
import { ledgerWords } from './words/ledger-words.ts'

interface LedgerSumsProps {
  readonly ids: readonly string[]
  readonly selected: readonly string[]
  readonly rowById: (id: string) => LedgerRow | undefined
  readonly isWhole: boolean
}

/** What is shown and what is selected, added up. Until the whole ledger is here there is no sum to show. */
export function LedgerSums({ ids: current, selected, rowById, isWhole }: LedgerSumsProps) {
  // The rows are drawn first, then added up.
  const ids = useDeferredValue(current)
  const t = useWords(ledgerWords)
  const shown = useMemo(() => (isWhole ? sumOf(ids, rowById) : null), [ids, rowById, isWhole])
  const chosen = useMemo(
    () => (isWhole && selected.length > 1 ? sumOf(selected, rowById) : null),
    [selected, rowById, isWhole],
  )
  return (
    <div className={classes['frame']} tabIndex={0} role="region" aria-label={t('sums.label')}>
      <table className={classes['sums']} aria-label={t('sums.label')}>
        <thead>
          <tr>
            <th scope="col">{t('sums.label')}</th>
            <th scope="col">{t('sums.net')}</th>
            <th scope="col">{t('sums.vat')}</th>
            <th scope="col">{t('sums.gross')}</th>
            <th scope="col">{t('sums.income')}</th>
            <th scope="col">{t('sums.eligible')}</th>
          </tr>
        </thead>
        <tbody>
          <SumRow title={t('sums.shown')} sums={shown} />
          {chosen !== null && <SumRow title={t('sums.selected')} sums={chosen} />}
        </tbody>
      </table>
    </div>
  )
}

function SumRow({ title, sums }: { readonly title: string; readonly sums: Sums | null }) {
  const t = useWords(ledgerWords)
  const format = useFormat()
  const amounts = [sums?.net, sums?.vat, sums?.gross, sums?.income, sums?.eligible]
  return (
    <tr>
      <th scope="row">
        {title}
        {sums !== null && `: ${t('sums.rows', { count: sums.rows })}`}
        {sums !== null && sums.withoutAmount > 0 && ` (${t('sums.without', { count: sums.withoutAmount })})`}
      </th>
      {amounts.map((amount, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the cells of a row never change places
        <td key={index}>{format.money(amount ?? null)}</td>
      ))}
    </tr>
  )
}

function sumOf(ids: readonly string[], rowById: (id: string) => LedgerRow | undefined): Sums {
  const rows: LedgerRow[] = []
  for (const id of ids) {
    const row = rowById(id)
    if (row !== undefined) rows.push(row)
  }
  return sumsOf(rows)
}
