import type { Narrative } from '#domain/narrative/narrative.ts'

/** Only text that `save` has written comes here; the table checks that it is JSON. */
export function toNarrative(json: string): Narrative {
  const blocks: Narrative = JSON.parse(json)
  return blocks
}
