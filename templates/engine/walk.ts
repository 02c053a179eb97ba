import type { Block, DocumentModel, Inline } from './model.ts'

/** Visits every block in reading order, those inside lists and callouts too. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'list') for (const item of block.items) yield* walkBlocks(item)
    if (block.kind === 'callout') yield* walkBlocks(block.blocks)
  }
}

/** The runs of one block itself, without those of blocks inside it. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.runs
    case 'fields':
      return block.fields.flatMap((field) => field.value)
    case 'table':
      return [block.headerRows, block.rows, block.footerRows ?? []].flat(2).flatMap((cell) => cell.runs)
    case 'heading':
    case 'list':
    case 'figure':
    case 'callout':
    case 'pageBreak':
      return []
  }
  return block satisfies never
}

/** All runs of a document, those of the title page first. */
export function* allInlines(model: DocumentModel): Generator<Inline> {
  for (const line of model.titlePage?.lines ?? []) yield* line
  for (const block of walkBlocks(model.blocks)) yield* inlinesOf(block)
}
