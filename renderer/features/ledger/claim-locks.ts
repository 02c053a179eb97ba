import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { LedgerField, LedgerRow } from '#domain/ledger/row.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { decideWords } from '../claims/words/decide-words.ts'
import { cellText } from './ledger-columns.ts'
import type { RowPlan } from './plan-edits.ts'
import type { LedgerWrite } from './use-ledger-writer.ts'

interface LockOptions {
  readonly projectId: string
  readonly regime: Regime
  readonly rowById: (id: string) => LedgerRow | undefined
  readonly write: (write: LedgerWrite) => Promise<readonly string[]>
}

interface Lock {
  readonly serial: number
  readonly start: string
  readonly end: string
  /** Being corrected: the row may be changed but not removed. */
  readonly open: boolean
}

/**
 * Keeps rows of sent claims as they are: what is written into them stays in its cells with the reason, and the rest of
 * a block is written. The core refuses the same; this is so that nothing of the block is lost.
 */
export function useClaimLocks({ projectId, regime, rowById, write }: LockOptions): LockOptions['write'] {
  const { orpc } = useApi()
  const t = useWords(decideWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { data } = useQuery(orpc.claim.locks.queryOptions({ input: { projectId } }))
  const locks = useMemo(() => {
    const rows = (data ?? []).flatMap(({ serial, period, open, rowIds }) =>
      rowIds.map((id): [string, Lock] => [id, { serial, ...period, open }]),
    )
    return new Map(rows)
  }, [data])
  return useCallback(
    (asked) => {
      const updates = (asked.updates ?? []).map(({ rowId, plan }) => {
        const lock = locks.get(rowId)
        const row = rowById(rowId)
        if (lock === undefined || lock.open || row === undefined) return { rowId, plan }
        const say = (field: LedgerField) => cellText(field, { ...row, ...plan.patch }, regime, language)
        return { rowId, plan: lockedPlan(plan, lock, say) }
      })
      const refused = updates.filter(({ rowId }) => locks.get(rowId)?.open === false)
      const [first] = refused
      const lock = first === undefined ? undefined : locks.get(first.rowId)
      if (lock !== undefined && refused.some(({ plan }) => plan.refused.length > 0)) {
        const period = format.period(lock.start, lock.end)
        notifications.show({ color: 'yellow', message: t('locked', { serial: lock.serial, period }) })
      }
      const removes = (asked.removes ?? []).filter((id) => !locks.has(id))
      const kept = (asked.removes ?? []).length - removes.length
      if (kept > 0) notifications.show({ color: 'yellow', message: t('locked.remove', { count: kept }) })
      return write({ ...asked, updates, removes })
    },
    [locks, rowById, regime, language, format, t, write],
  )
}

/** Nothing of the row is written; each changed cell keeps its text with the reason. */
function lockedPlan({ patch, refused, fields }: RowPlan, lock: Lock, say: (field: LedgerField) => string): RowPlan {
  const problem = { code: 'in_sent_claim', serial: lock.serial, start: lock.start, end: lock.end } as const
  const changed = fields.filter((field) => patch[field] !== undefined)
  return {
    patch: {},
    refused: [...refused, ...changed.map((field) => ({ field, text: say(field), problem }))],
    fields,
  }
}
