import type { Node } from 'prosemirror-model'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { ok } from '#domain/values/result.ts'
import type { FieldPort } from '../../../ui/fields/use-editable-row.ts'
import { useSaveField } from '../../../ui/fields/use-save-field.ts'
import type { SaveField } from '../../../ui/fields/use-save-field.ts'
import { fromDoc } from '../editor/from-doc.ts'
import type { RichTextHandle } from '../editor/RichText.tsx'
import { toDoc } from '../editor/to-doc.ts'
import { readText, writeText } from './text-value.ts'

/** A pause in typing after which the text is saved; a text that is typed without a pause is saved this often too. */
const restMs = 900
const longestMs = 8_000

export interface SectionText {
  readonly field: SaveField
  /** The text to begin with: what was typed and not saved yet, otherwise what is saved. */
  readonly first: Node
  /** From the editor, at each change. */
  readonly changed: (doc: Node) => void
  /** Saves at once what is typed. */
  readonly flush: () => void
  /** Puts another text into the editor, as if it had been typed. */
  readonly put: (narrative: Narrative) => void
  /** In a conflict: their text. */
  readonly takeTheirs: () => void
}

/**
 * The way of a section's text from the keys to the database. Reading the document and keeping the draft wait until the
 * key is on the screen; a save waits for a pause. `onText` hears of every change.
 */
export function useSectionText(
  of: FieldPort<string>,
  editor: RefObject<RichTextHandle | null>,
  onText: (narrative: Narrative) => void,
): SectionText {
  const saving = useRef(false)
  const field = useSaveField<string>({
    key: of.key,
    value: of.value,
    async save(value, base) {
      saving.current = true
      try {
        return await of.save(value, base)
      } finally {
        saving.current = false
      }
    },
    format: (value) => value,
    parse: (text) => ok(text),
  })
  const latest = useRef({ field, onText, value: of.value })
  useEffect(() => {
    latest.current = { field, onText, value: of.value }
  })
  const pending = useRef<Node | null>(null)
  const [first] = useState(field.text)
  const shown = useRef(first)
  const timers = useRef({ read: 0, save: 0, firstChange: 0 })

  const read = useCallback(() => {
    const doc = pending.current
    if (doc === null) return
    pending.current = null
    const narrative = fromDoc(doc)
    const value = writeText(narrative)
    if (value === shown.current) return
    shown.current = value
    latest.current.field.change(value)
    latest.current.onText(narrative)
  }, [])
  const flush = useCallback(() => {
    const save = () => {
      window.clearTimeout(timers.current.save)
      // A save under way goes first: the next one begins from what it has saved.
      if (saving.current) timers.current.save = window.setTimeout(save, restMs)
      else {
        timers.current.firstChange = 0
        latest.current.field.commit()
      }
    }
    read()
    save()
  }, [read])
  const changed = useCallback(
    (doc: Node) => {
      pending.current = doc
      window.clearTimeout(timers.current.read)
      // After the frame that shows the key.
      requestAnimationFrame(() => {
        timers.current.read = window.setTimeout(read)
      })
      const now = performance.now()
      if (timers.current.firstChange === 0) timers.current.firstChange = now
      window.clearTimeout(timers.current.save)
      const wait = Math.min(restMs, Math.max(0, timers.current.firstChange + longestMs - now))
      timers.current.save = window.setTimeout(flush, wait)
    },
    [read, flush],
  )
  const put = useCallback(
    (narrative: Narrative) => {
      const doc = toDoc(narrative)
      editor.current?.replace(doc)
      changed(doc)
    },
    [editor, changed],
  )
  const takeTheirs = useCallback(() => {
    pending.current = null
    shown.current = latest.current.value
    const theirs = readText(latest.current.value)
    latest.current.field.restore()
    editor.current?.replace(toDoc(theirs))
    latest.current.onText(theirs)
  }, [editor])

  useFlushAtLeaving(flush)
  // What someone else has saved, or an undo has brought back, while nothing of ours is unsaved.
  const { value } = of
  const seen = useRef(value)
  const isSettled = field.status === null || field.status.kind === 'saved'
  useEffect(() => {
    if (seen.current === value) return
    seen.current = value
    if (!isSettled || pending.current !== null || shown.current === value) return
    shown.current = value
    const narrative = readText(value)
    editor.current?.replace(toDoc(narrative))
    latest.current.onText(narrative)
  }, [value, isSettled, editor])
  const doc = useMemo(() => toDoc(readText(first)), [first])
  return { field, first: doc, changed, flush, put, takeTheirs }
}

/** Leaving the section or the window saves first; the frame asks when the window closes before that is done. */
function useFlushAtLeaving(flush: () => void): void {
  useEffect(() => {
    const onHide = () => flush()
    window.addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      flush()
    }
  }, [flush])
}
