import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureOf } from '../../api/errors.ts'
import { useFailureText } from '../../api/use-failure-text.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { dropDrafts, keepDrafts } from './cell-drafts.ts'
import { withChanges, withPatches } from './ledger-data.ts'
import type { RowPlan } from './plan-edits.ts'
import type { Ledger } from './use-ledger.ts'
import { ledgerWords } from './words/ledger-words.ts'

export type LedgerAction = 'edit' | 'paste' | 'fill' | 'clear' | 'removeRows'

export interface LedgerWrite {
  readonly action: LedgerAction
  readonly updates?: readonly { readonly rowId: string; readonly plan: RowPlan }[]
  readonly inserts?: readonly RowPlan[]
  readonly removes?: readonly string[]
}

const isWritten = ({ patch }: RowPlan) => Object.keys(patch).length > 0

/**
 * Writes one action after the other, so that the second of two quick edits of a row knows the version that the first
 * made. The table shows values at once; when the host refuses, the truth is fetched and the person is told.
 *
 * @returns ids of the new rows; none when nothing was written
 */
export function useLedgerWriter(projectId: string, ledger: Ledger): (write: LedgerWrite) => Promise<readonly string[]> {
  const { orpc } = useApi()
  const t = useWords(ledgerWords)
  const failureText = useFailureText()
  const { mutateAsync } = useMutation(orpc.ledger.write.mutationOptions())
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const send = useCallback(
    async ({ action, updates = [], inserts = [], removes = [] }: LedgerWrite) => {
      const versionOf = (id: string) => rowOf(ledger, id)?.version ?? 1
      const patches = updates.flatMap(({ rowId: id, plan }) => (isWritten(plan) ? [{ id, patch: plan.patch }] : []))
      if (patches.length + inserts.length + removes.length === 0) return []
      try {
        const reply = await mutateAsync({
          projectId,
          action,
          updates: patches.map(({ id, patch }) => ({ id, patch, version: versionOf(id) })),
          inserts: inserts.map(({ patch }) => patch),
          removes: removes.map((id) => ({ id, version: versionOf(id) })),
        })
        const versions = new Map(reply.updated.map(({ id, version }) => [id, version]))
        ledger.change((data) => {
          const patched = withPatches(
            data,
            patches.map(({ id, patch }) => ({ id, patch, version: versions.get(id) ?? versionOf(id) })),
          )
          const first = (data.rows.at(-1)?.position ?? -1) + 1
          const added = reply.inserted.map((id, index) => newRow(id, first + index, inserts[index]))
          return withChanges(patched, { stamp: data.stamp, rows: null, removed: [...removes] }, added)
        })
        keepDrafts(
          projectId,
          reply.inserted.flatMap((rowId, index) => {
            const plan = inserts[index]
            return plan === undefined ? [] : [{ rowId, plan }]
          }),
        )
        dropDrafts(projectId, removes)
        return reply.inserted
      } catch (error) {
        const { title, help } = failureText(error)
        const isConflict = failureOf(error).code === 'conflict'
        notifications.show({
          color: 'red',
          title: t('write.failed'),
          message: isConflict ? t('write.conflict') : `${title}. ${help}`,
          autoClose: false,
        })
        await ledger.refresh()
        return []
      }
    },
    [ledger, mutateAsync, projectId, failureText, t],
  )

  return useCallback(
    (write) => {
      const { updates = [] } = write
      keepDrafts(projectId, updates)
      ledger.change((data) =>
        withPatches(
          data,
          updates.map(({ rowId: id, plan: { patch } }) => ({ id, patch })),
        ),
      )
      const done = queue.current.then(() => send(write))
      queue.current = done
      return done
    },
    [ledger, projectId, send],
  )
}

function rowOf(ledger: Ledger, id: string): LedgerRow | undefined {
  const data = ledger.current()
  const place = data?.places.get(id)
  return place === undefined ? undefined : data?.rows[place]
}

function newRow(id: string, position: number, plan: RowPlan | undefined): LedgerRow {
  return { ...EMPTY_LEDGER_FIELDS, ...plan?.patch, id, version: 1, position }
}
