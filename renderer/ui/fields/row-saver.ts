import { failureOf } from '../../api/errors.ts'
import type { FieldValue } from './draft-store.ts'

export interface RowSnapshot<Fields> {
  readonly version: number
  readonly values: Fields
}

/** How one row of the database is read and written; a screen makes it from the contract's calls. */
export interface RowPort<Fields> extends RowSnapshot<Fields> {
  /** Identifies the row in the whole app: `project/<id>`. */
  readonly key: string
  /** The row whose version guards this one, when they are parts of one whole; itself unless told. */
  readonly guardedBy?: string
  readonly write: (patch: Partial<Fields>, version: number) => Promise<{ readonly version: number }>
  /** Reads the row anew, past every cache, and shows it. */
  readonly reload: () => Promise<RowSnapshot<Fields>>
  /** Shows what was saved before the host's event arrives. */
  readonly apply: (patch: Partial<Fields>, version: number) => void
}

export type SaveOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Saves of one row go one after another, each with the version that the one before it gave. */
const queues = new Map<string, Promise<unknown>>()
const versions = new Map<string, number>()
/** What was saved last of each field from this window, and the value that its editing began from. */
const ownSaves = new Map<string, { readonly base: unknown; readonly value: unknown }>()

/**
 * Writes one field. The row's version guards every write; when only other fields of the row have changed, the write is
 * repeated with the new version, and only a change of this same field is a conflict.
 * `base` is the field's value when the person began to edit it.
 */
export function saveField<Fields, K extends keyof Fields & string>(
  port: () => RowPort<Fields>,
  field: K,
  value: Fields[K],
  base: FieldValue,
): Promise<SaveOutcome> {
  const guard = guardOf(port())
  const turn = (queues.get(guard) ?? Promise.resolve()).then(() => saveNow(port(), field, value, base))
  queues.set(guard, turn)
  return turn
}

/** Saves under one guard wait for each other and share its version. */
function guardOf({ key, guardedBy = key }: Pick<RowPort<never>, 'key' | 'guardedBy'>): string {
  return guardedBy
}

async function saveNow<Fields, K extends keyof Fields & string>(
  port: RowPort<Fields>,
  field: K,
  value: Fields[K],
  base: FieldValue,
): Promise<SaveOutcome> {
  const patch: Partial<Fields> = {}
  patch[field] = value
  const own = `${port.key}/${field}`
  // Who types on at once after a save may begin before the screen has the saved value: then the base is the one before.
  const last = ownSaves.get(own)
  const isSame = (now: unknown) => now === base || (last !== undefined && last.base === base && now === last.value)
  const kept = (outcome: SaveOutcome) => {
    if (outcome.kind === 'saved') ownSaves.set(own, { base, value })
    return outcome
  }
  try {
    // The screen may have read the other's change already: then the version is fresh and only the value tells.
    if (isSame(port.values[field])) {
      const version = Math.max(port.version, versions.get(guardOf(port)) ?? 0)
      const first = await attempt(port, patch, version)
      if (first.kind === 'saved') return kept(first)
    }
    const now = await port.reload()
    versions.delete(guardOf(port))
    if (!isSame(now.values[field])) return { kind: 'conflict' }
    return kept(await attempt(port, patch, now.version))
  } catch (error) {
    return { kind: 'failed', error }
  }
}

async function attempt<Fields>(port: RowPort<Fields>, patch: Partial<Fields>, version: number): Promise<SaveOutcome> {
  try {
    const saved = await port.write(patch, version)
    versions.set(guardOf(port), saved.version)
    port.apply(patch, saved.version)
    return { kind: 'saved' }
  } catch (error) {
    if (failureOf(error).code === 'conflict') return { kind: 'conflict' }
    throw error
  }
}
