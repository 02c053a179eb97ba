import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { collapseSpaces } from '../values/text.ts'

/** A value of a closed list under one of the names that people write for it. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly names: readonly string[]
}

export type ChoiceProblem =
  | { readonly code: 'unknown_choice'; readonly text: string }
  /** The beginning of several names; `names` are those. */
  | { readonly code: 'ambiguous_choice'; readonly text: string; readonly names: readonly string[] }

const plain = (text: string) => collapseSpaces(text).toLowerCase()

/**
 * The value whose name was written, or whose name begins like it (`osto` = Ostopalvelut), whatever the case. A
 * beginning that several values share is asked about, never guessed.
 */
export function parseChoice<Value extends string>(
  text: string,
  choices: readonly Choice<Value>[],
): Result<Value, ChoiceProblem> {
  const wanted = plain(text)
  if (wanted === '') return err({ code: 'unknown_choice', text })
  const exact = choices.find(({ value, names }) => value === wanted || names.some((name) => plain(name) === wanted))
  if (exact !== undefined) return ok(exact.value)
  const begun = choices.filter(({ names }) => names.some((name) => plain(name).startsWith(wanted)))
  const [only] = begun
  if (only === undefined) return err({ code: 'unknown_choice', text })
  if (begun.length === 1) return ok(only.value)
  return err({ code: 'ambiguous_choice', text, names: begun.map(({ names: [name = ''] }) => name) })
}
