import type { Narrative, NarrativeBlock } from '#domain/narrative/narrative.ts'
import type { TatuBlock } from './read-tatu.ts'

/** A picture of our own in place of the photographs, which the reading text doesn't have. */
export interface StandIn {
  readonly sha256: string
  readonly width: number
  readonly height: number
}

/** The document's blocks as a section's text; ids are unique in the report. */
export function tatuNarrative(key: string, blocks: readonly TatuBlock[], picture: StandIn): Narrative {
  return blocks.map((block, index): NarrativeBlock => {
    const id = `${key}-${index}`
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', text: block.text }
      case 'paragraph':
        return { kind: 'paragraph', runs: [{ text: block.text }] }
      case 'quote':
        return { kind: 'quote', runs: [{ text: block.text }], attribution: '' }
      case 'list':
        return { kind: 'list', ordered: false, items: block.items.map((text) => [{ text }]) }
      case 'table':
        return {
          kind: 'table',
          id,
          caption: block.caption,
          rows: [block.title, ...block.items].map((text) => [[{ text }]]),
        }
      case 'picture':
        return { kind: 'picture', id, mediaType: 'image/png', ...picture, caption: block.caption, alt: 'Koekuva' }
      case 'callout':
        return { kind: 'callout', title: block.title, lines: [[{ text: block.text }]] }
    }
    return block satisfies never
  })
}
