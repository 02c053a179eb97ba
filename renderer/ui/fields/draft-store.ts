import { useSyncExternalStore } from 'react'

/** A value that a field can hold. */
export type FieldValue = string | number | boolean | null

export interface FieldProblem {
  readonly code: string
}

export type DraftStatus =
  | { readonly kind: 'editing' }
  | { readonly kind: 'unreadable'; readonly problem: FieldProblem }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Someone changed the same field meanwhile; the field's own value is theirs, the draft is ours. */
  | { readonly kind: 'conflict' }

export interface Draft {
  /** The text as the person left it. */
  readonly text: string
  /** The value that the editing began from. */
  readonly base: FieldValue
  readonly status: DraftStatus
  /** Where in the app the field is, to get back to it. */
  readonly place: string
}

/**
 * What has been typed and is not settled yet, by field. It lives outside the components, so that a draft outlives its
 * screen: leaving a screen loses nothing, and a save that failed stays visible in the frame.
 */
const drafts = new Map<string, Draft>()
const listeners = new Set<() => void>()
let snapshot: ReadonlyMap<string, Draft> = new Map()

export function setDraft(key: string, draft: Draft | null): void {
  if (draft === null) drafts.delete(key)
  else drafts.set(key, draft)
  announce()
}

/** Many at once, as after pasting a block; told once. */
export function setDrafts(entries: Iterable<readonly [key: string, draft: Draft | null]>): void {
  for (const [key, draft] of entries) {
    if (draft === null) drafts.delete(key)
    else drafts.set(key, draft)
  }
  announce()
}

function announce(): void {
  snapshot = new Map(drafts)
  for (const listener of listeners) listener()
}

export function draftOf(key: string): Draft | null {
  return drafts.get(key) ?? null
}

/** After a restore or when the session ends: what was typed belongs to rows that may not exist. */
export function forgetDrafts(): void {
  drafts.clear()
  announce()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useDraft(key: string): Draft | null {
  return useSyncExternalStore(subscribe, () => draftOf(key))
}

/** All drafts, for the saving state of the frame. */
export function useDrafts(): ReadonlyMap<string, Draft> {
  return useSyncExternalStore(subscribe, () => snapshot)
}
