import { useEffect, useRef } from 'react'
import type { Result } from '#domain/values/result.ts'
import { draftOf, setDraft, useDraft } from './draft-store.ts'
import type { Draft, DraftStatus, FieldProblem, FieldValue } from './draft-store.ts'
import type { SaveOutcome } from './row-saver.ts'

export interface SaveFieldOptions<Value extends FieldValue> {
  /** Identifies the field in the whole app: `project/<id>/name`. */
  readonly key: string
  /** The value as last read. */
  readonly value: Value
  readonly format: (value: Value) => string
  readonly parse: (text: string) => Result<Value, FieldProblem>
  /** `base` is the value that the editing began from. */
  readonly save: (value: Value, base: FieldValue) => Promise<SaveOutcome>
}

export interface SaveField {
  readonly text: string
  readonly status: DraftStatus | null
  readonly change: (text: string) => void
  /** Parses and saves; called on blur and Enter. Text that can't be read stays, with the reason. */
  readonly commit: (text?: string) => void
  /** Back to the saved value (Escape). */
  readonly restore: () => void
  /** In a conflict: our text replaces theirs. */
  readonly keepMine: () => void
}

const savedShownMs = 2_500

/** One field's way from typing to the database: draft, parse, save, and what came of it. */
export function useSaveField<Value extends FieldValue>(options: SaveFieldOptions<Value>): SaveField {
  const { key, value, format } = options
  const draft = useDraft(key)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const settled = draft === null || draft.status.kind === 'saved'
  return {
    text: settled ? format(value) : draft.text,
    status: draft?.status ?? null,
    change: (text) => put(latest.current, text, { kind: 'editing' }),
    commit: (text) => commit(latest.current, text),
    restore: () => setDraft(key, null),
    keepMine: () => {
      const mine = draftOf(key)
      if (mine !== null) void store(latest.current, mine.text, latest.current.value)
    },
  }
}

function put<Value extends FieldValue>(options: SaveFieldOptions<Value>, text: string, status: DraftStatus): void {
  const before = draftOf(options.key)
  const base = before === null || before.status.kind === 'saved' ? options.value : before.base
  setDraft(options.key, { text, base, status, place: location.hash })
}

function commit<Value extends FieldValue>(options: SaveFieldOptions<Value>, given: string | undefined): void {
  const before = draftOf(options.key)
  const text = given ?? before?.text
  if (text === undefined) return
  const busy = before?.status.kind === 'saving' || before?.status.kind === 'conflict'
  if (given === undefined && (busy || before?.status.kind === 'saved')) return
  const base = before === null || before.status.kind === 'saved' ? options.value : before.base
  void store(options, text, base)
}

async function store<Value extends FieldValue>(
  options: SaveFieldOptions<Value>,
  text: string,
  base: FieldValue,
): Promise<void> {
  const { key } = options
  const draft = { text, base, place: location.hash }
  const parsed = options.parse(text)
  if (!parsed.ok) return setDraft(key, { ...draft, status: { kind: 'unreadable', problem: parsed.error } })
  // Back to the value as last read is no change, unless another is on its way to the database.
  if (parsed.value === options.value && draftOf(key)?.status.kind !== 'saving') return setDraft(key, null)
  const mine: Draft = { ...draft, status: { kind: 'saving' } }
  setDraft(key, mine)
  const outcome = await options.save(parsed.value, base)
  // The screen reads a saved value a turn later: marked before, the field would show the old one for a moment.
  if (outcome.kind === 'saved') await nextTurn()
  const now = draftOf(key)
  if (now !== null && now !== mine && (now.status.kind === 'editing' || now.status.kind === 'saving')) {
    // It went on while this was saved: text that is typed begins from the value saved now, and a later save tells itself.
    if (outcome.kind === 'saved' && now.status.kind === 'editing') setDraft(key, { ...now, base: parsed.value })
    return
  }
  setDraft(key, { ...draft, status: outcome })
  if (outcome.kind === 'saved') setTimeout(() => forgetSaved(key), savedShownMs)
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function forgetSaved(key: string): void {
  if (draftOf(key)?.status.kind === 'saved') setDraft(key, null)
}
