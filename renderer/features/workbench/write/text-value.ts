import type { Narrative } from '#domain/narrative/narrative.ts'
import { fromDoc } from '../editor/from-doc.ts'
import { toDoc } from '../editor/to-doc.ts'

/*
 * A section's text as one value that fields can hold, compare and keep as a draft: the same text is always the same
 * value, whoever wrote it.
 */

const written = new WeakMap<Narrative, string>()

export function writeText(narrative: Narrative): string {
  const known = written.get(narrative)
  if (known !== undefined) return known
  const value = JSON.stringify(fromDoc(toDoc(narrative)))
  written.set(narrative, value)
  return value
}

/** Only for what `writeText` has written. */
export function readText(value: string): Narrative {
  const narrative: Narrative = JSON.parse(value)
  written.set(narrative, value)
  return narrative
}
