import type { Block, DocumentModel } from './model.ts'
import { drawingTexts } from './printed-text.ts'
import { allInlines, walkBlocks } from './walk.ts'

/** Every text of a document that is printed or read out, with a hint of its place. */
export function* allTexts(model: DocumentModel): Generator<{ text: string; where: string }> {
  yield { text: model.title, where: 'title' }
  yield { text: model.author, where: 'author' }
  yield { text: model.footer.left, where: 'footer' }
  if (model.draftMark !== undefined) yield { text: model.draftMark, where: 'draft mark' }
  if (model.contents !== undefined) yield { text: model.contents.title, where: 'contents' }
  if (model.titlePage !== undefined) {
    const { publicity, title, subtitle } = model.titlePage
    for (const text of [...publicity, title, subtitle ?? '']) yield { text, where: 'title page' }
  }
  for (const run of allInlines(model)) if (run.kind === 'text') yield { text: run.text, where: excerpt(run.text) }
  for (const block of walkBlocks(model.blocks)) yield* ownTexts(block)
}

function* ownTexts(block: Block): Generator<{ text: string; where: string }> {
  if (block.kind === 'heading') yield { text: `${block.number ?? ''}${block.text}`, where: block.id }
  if (block.kind === 'callout') yield { text: block.title, where: excerpt(block.title) }
  if (block.kind === 'quote') yield { text: block.attribution ?? '', where: excerpt(block.attribution ?? '') }
  if (block.kind === 'fields') {
    yield { text: block.summary, where: excerpt(block.summary) }
    for (const field of block.fields) yield { text: field.label, where: excerpt(field.label) }
  }
  if (block.kind === 'table' || block.kind === 'figure') yield { text: block.caption ?? '', where: block.id }
  if (block.kind === 'figure' && block.content.kind === 'drawing') {
    for (const text of drawingTexts(block.content)) yield { text, where: block.id }
  }
  if (block.kind === 'figure' && block.content.kind === 'bars') {
    yield { text: block.content.unit, where: block.id }
    for (const series of block.content.series) {
      yield { text: series.name, where: block.id }
      for (const bar of series.bars) yield { text: `${bar.label}${bar.printed}`, where: block.id }
    }
  }
}

const excerpt = (text: string): string => text.slice(0, 40)
