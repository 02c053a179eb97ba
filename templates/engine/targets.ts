import type { DocumentModel } from './model.ts'
import type { Numbering } from './numbering.ts'
import { walkBlocks } from './walk.ts'

/** A place of a document that texts can point at. */
export interface ReferenceTarget {
  readonly id: string
  readonly kind: 'table' | 'picture' | 'section'
  /** What a reference to it prints, e.g. `Taulukko 3`. */
  readonly label: string
  /** Its caption or heading; `''` for a table or picture without one. */
  readonly title: string
}

/** Tables, pictures and the headings of the contents, in reading order. */
export function targetsOf(model: Pick<DocumentModel, 'blocks'>, { references }: Numbering): readonly ReferenceTarget[] {
  return [...walkBlocks(model.blocks)].flatMap((block): ReferenceTarget[] => {
    switch (block.kind) {
      case 'table':
      case 'figure': {
        const { id, kind, caption = '' } = block
        return [{ id, kind: kind === 'table' ? 'table' : 'picture', label: references.get(id) ?? '', title: caption }]
      }
      case 'heading': {
        const { id, text, inContents = true } = block
        return inContents ? [{ id, kind: 'section', label: references.get(id) ?? text, title: text }] : []
      }
      default:
        return []
    }
  })
}
