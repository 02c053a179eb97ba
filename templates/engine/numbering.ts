import type { Block, DocumentModel } from './model.ts'
import { type Terms, terms } from './terms.ts'
import { walkBlocks } from './walk.ts'

const NBSP = '\u00a0'

/** The numbers that a document's parts get, counted once for all renderers. */
export interface Numbering {
  /** What a reference to the target prints, e.g. `Taulukko 3`, `luku 2.1`; by id. */
  readonly references: ReadonlyMap<string, string>
  /** Printed before the caption of a table or figure, e.g. `Taulukko 3.`; by id. */
  readonly captions: ReadonlyMap<string, string>
}

/** Numbers the captioned tables and figures through the document and words the references to every target. */
export function numberModel(model: Pick<DocumentModel, 'blocks' | 'language'>): Numbering {
  const words = terms[model.language]
  const references = new Map<string, string>()
  const captions = new Map<string, string>()
  const counts = { table: 0, figure: 0 }
  for (const block of walkBlocks(model.blocks)) {
    if (block.kind === 'table' || block.kind === 'figure') {
      const name = words[block.kind]
      if (block.caption === undefined) {
        references.set(block.id, name.toLocaleLowerCase(model.language))
      } else {
        const label = `${name}${NBSP}${++counts[block.kind]}`
        references.set(block.id, label)
        captions.set(block.id, `${label}.`)
      }
    } else {
      for (const [id, label] of otherTargets(block, words)) references.set(id, label)
    }
  }
  return { references, captions }
}

function otherTargets(block: Block, words: Terms): (readonly [string, string])[] {
  if (block.kind === 'heading') {
    return [[block.id, block.number === undefined ? block.text : `${words.chapter}${NBSP}${block.number}`]]
  }
  if (block.kind === 'fields') {
    return block.fields.flatMap((field) => (field.id === undefined ? [] : [[field.id, field.label] as const]))
  }
  return []
}
