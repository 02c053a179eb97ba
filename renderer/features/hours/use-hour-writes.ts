import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { HourRow, MonthSheet } from '#contract/index.ts'
import { parseDayHours } from '#domain/hours/hours-text.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { draftOf, setDraft } from '../../ui/fields/draft-store.ts'
import type { DraftStatus } from '../../ui/fields/draft-store.ts'
import { cellKey, savedCells, withCells } from './sheet-cells.ts'

export interface CellText {
  readonly row: HourRow
  readonly day: string
  readonly text: string
}

type Readable = CellText & { readonly hours: number }

/** Where the typed text of a cell is kept while it is not saved. */
export function draftKey({ staffId, month }: MonthSheet, row: HourRow, day: string): string {
  return `hours/${staffId}/${month}/${cellKey(row, day)}`
}

/**
 * Saves what was typed or pasted. What can't be read or is refused stays in its cell with the reason; the rest is
 * saved in one step. Writes go one after another, each with the versions that the one before it gave.
 */
export function useHourWrites(sheet: MonthSheet) {
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(
    (texts: readonly CellText[]) => {
      const { staffId, month } = sheet
      const { queryKey } = orpc.hours.month.queryOptions({ input: { staffId, month } })
      const saved = savedCells(sheet)
      const savedHours = (row: HourRow, day: string) => saved.get(cellKey(row, day))?.hours ?? 0
      const mark = ({ row, day, text }: CellText, status: DraftStatus | null) =>
        setDraft(
          draftKey(sheet, row, day),
          status === null ? null : { text, base: savedHours(row, day), status, place: location.hash },
        )
      const readable = texts.flatMap((typed): Readable[] => {
        const parsed = parseDayHours(typed.text)
        if (!parsed.ok) mark(typed, { kind: 'unreadable', problem: parsed.error })
        else if (parsed.value === savedHours(typed.row, typed.day)) mark(typed, null)
        else {
          mark(typed, { kind: 'saving' })
          return [{ ...typed, hours: parsed.value }]
        }
        return []
      })
      if (readable.length === 0) return
      last.current = last.current.then(async () => {
        const now = savedCells(queryClient.getQueryData(queryKey) ?? sheet)
        const cells = readable.map(({ row: { kind, projectId, activity }, day, hours }) => {
          const version = now.get(cellKey({ kind, projectId, activity }, day))?.version ?? null
          return { kind, projectId, activity, day, hours, version }
        })
        try {
          const written = await client.hours.write({ staffId, month, cells })
          queryClient.setQueryData(queryKey, (shown) => shown && withCells(shown, written.cells))
          const refused = new Map(written.refused.map((cell) => [cellKey(cell, cell.day), cell.reason]))
          for (const typed of readable) {
            const reason = refused.get(cellKey(typed.row, typed.day))
            if (isStillOurs(draftKey(sheet, typed.row, typed.day), typed.text)) {
              mark(typed, reason === undefined ? null : { kind: 'unreadable', problem: { code: reason } })
            }
          }
        } catch (error) {
          for (const typed of readable) mark(typed, { kind: 'failed', error })
        }
        await queryClient.invalidateQueries({ queryKey })
      })
    },
    [sheet, client, orpc, queryClient],
  )
}

/** Another text was typed into the cell while this one was on its way. */
function isStillOurs(key: string, text: string): boolean {
  const draft = draftOf(key)
  return draft === null || draft.text === text
}
