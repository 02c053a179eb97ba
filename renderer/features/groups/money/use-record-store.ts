import { useEffect, useMemo, useRef, useState } from 'react'
import type { RecordPlan } from './record-field.ts'

export type RecordAction = 'edit' | 'paste' | 'fill' | 'clear' | 'removeRows'

interface Identified {
  readonly id: string
  readonly version: number
}

/** What the host is asked to write. */
export interface RecordWrite<Fields> {
  readonly action: RecordAction
  readonly updates: readonly { readonly id: string; readonly version: number; readonly patch: Partial<Fields> }[]
  readonly inserts: readonly Fields[]
  readonly removes: readonly { readonly id: string; readonly version: number }[]
}

export interface RecordReply {
  readonly inserted: readonly string[]
  readonly updated: readonly { readonly id: string; readonly version: number }[]
}

interface StoreOptions<Row extends Identified, Fields> {
  readonly rows: readonly Row[]
  readonly empty: Fields
  /** A row that the host has not numbered yet. */
  readonly draftRow: (id: string, fields: Fields) => Row
  readonly send: (write: RecordWrite<Fields>) => Promise<RecordReply>
  /** Reads the rows anew. */
  readonly refresh: () => Promise<unknown>
  readonly onFailure: (error: unknown) => void
  /** The host has named a row that was new. */
  readonly onNamed: (draftId: string, id: string) => void
}

export interface RecordChange<Fields> {
  readonly action: RecordAction
  readonly updates?: readonly { readonly id: string; readonly plan: RecordPlan<Fields> }[]
  readonly inserts?: readonly RecordPlan<Fields>[]
  readonly removes?: readonly string[]
}

/**
 * Rows as they are being typed: shown at once, written one action after another, each with the version that the one
 * before it left. A new row has a name of its own until the host has given it one.
 */
export function useRecordStore<Row extends Identified, Fields>(options: StoreOptions<Row, Fields>) {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const [pending, setPending] = useState<ReadonlyMap<string, Partial<Fields>>>(new Map())
  const [fresh, setFresh] = useState<readonly { id: string; fields: Fields }[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  /** The same as `names`, for writes that begin before the page is drawn anew. */
  const named = useRef(new Map<string, string>())
  const versions = useRef(new Map<string, number>())
  const count = useRef(0)
  const { rows, draftRow } = options

  const shown = useMemo(() => {
    const there = new Set(rows.map(({ id }) => id))
    const news = fresh.filter(({ id }) => !there.has(names.get(id) ?? ''))
    return [...rows, ...news.map(({ id, fields }) => draftRow(id, fields))].map((row) => {
      const patch = pending.get(row.id)
      return patch === undefined ? row : { ...row, ...patch }
    })
  }, [rows, fresh, pending, names, draftRow])

  const nowId = (id: string) => named.current.get(id) ?? id
  const target = (id: string) => {
    const known = latest.current.rows.find((row) => row.id === nowId(id))
    return { id: nowId(id), version: Math.max(known?.version ?? 0, versions.current.get(nowId(id)) ?? 1) }
  }

  const run = async (change: RecordChange<Fields>, freshIds: readonly string[]) => {
    const { updates = [], inserts = [], removes = [] } = change
    const { empty, send, onFailure, onNamed, refresh } = latest.current
    try {
      const reply = await send({
        action: change.action,
        updates: updates
          .filter(({ plan }) => Object.keys(plan.patch).length > 0)
          .map(({ id, plan: { patch } }) => ({ ...target(id), patch })),
        inserts: inserts.map(({ patch }) => ({ ...empty, ...patch })),
        removes: removes.map(target),
      })
      for (const [index, id] of reply.inserted.entries()) {
        named.current.set(freshIds[index] ?? '', id)
        onNamed(freshIds[index] ?? '', id)
      }
      setNames(new Map(named.current))
      for (const { id, version } of reply.updated) versions.current.set(id, version)
    } catch (error) {
      onFailure(error)
    }
    waiting.current -= 1
    await refresh()
    // What is still on its way stays shown as it was typed.
    if (waiting.current > 0) return
    versions.current.clear()
    setPending(new Map())
    setFresh([])
  }

  /** Gives the names under which new rows are shown at once. */
  const write = (change: RecordChange<Fields>): readonly string[] => {
    const { updates = [], inserts = [], removes = [] } = change
    const freshIds = inserts.map(() => `new-${(count.current += 1)}`)
    const isEmpty =
      inserts.length + removes.length === 0 && updates.every(({ plan }) => Object.keys(plan.patch).length === 0)
    if (isEmpty) return freshIds
    const { empty } = latest.current
    setPending((before) => {
      const after = new Map(before)
      for (const { id, plan } of updates) after.set(id, { ...before.get(id), ...plan.patch })
      return after
    })
    setFresh((before) => [
      ...before,
      ...inserts.map(({ patch }, index) => ({ id: freshIds[index] ?? '', fields: { ...empty, ...patch } })),
    ])
    waiting.current += 1
    queue.current = queue.current.then(() => run(change, freshIds))
    return freshIds
  }

  return { shown, write, realId: (id: string) => names.get(id) ?? id }
}
