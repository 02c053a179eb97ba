import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decideWords } from '../claims/words/decide-words.ts'

interface ClaimNoteProps {
  readonly projectId: string
  readonly row: LedgerRow | undefined
}

/** Whether the chosen row is in a sent claim, or came too late for the claim of its day. */
export function ClaimNote({ projectId, row }: ClaimNoteProps) {
  const t = useWords(decideWords)
  const format = useFormat()
  const { orpc } = useApi()
  const { data } = useQuery(orpc.claim.locks.queryOptions({ input: { projectId } }))
  if (row === undefined || data === undefined) return null
  const { id, costDay } = row
  const holder = data.find(({ rowIds }) => rowIds.includes(id))
  const closed = data.find(
    ({ period, open }) => !open && costDay !== null && period.start <= costDay && costDay <= period.end,
  )
  if (holder === undefined && closed === undefined) return null
  return (
    <Text size="sm" role="status" mt={4}>
      {holder === undefined
        ? t('note.late', { serial: closed?.serial ?? 0 })
        : t(holder.open ? 'note.open' : 'note.in', {
            serial: holder.serial,
            period: format.period(holder.period.start, holder.period.end),
          })}
    </Text>
  )
}
