import type { Block } from '../engine/model.ts'

/** A sentence that there is no data says nothing beside a written text; tables and figures stand beside it. */
export function besideText(hasText: boolean, blocks: readonly Block[]): readonly Block[] {
  const isSentence = blocks.every((block) => block.kind === 'paragraph')
  return hasText && isSentence ? [] : blocks
}
