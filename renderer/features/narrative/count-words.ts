import type { Narrative } from '#domain/narrative/narrative.ts'
import { writeNarrative } from '#domain/narrative/narrative-text.ts'

/** Words of a text; signs that only say what a line is are none. */
export const wordsIn = (narrative: Narrative): number =>
  writeNarrative(narrative).match(/[\p{L}\p{N}][^\s|]*/gu)?.length ?? 0
