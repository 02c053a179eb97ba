import type { Outline } from '#domain/checks/outline.ts'
import type { DocumentModel, Figure, Table } from '#templates/engine/model.ts'
import { numberModel } from '#templates/engine/numbering.ts'
import { inlineText } from '#templates/engine/printed-text.ts'
import { allInlines, inlinesOf, walkBlocks } from '#templates/engine/walk.ts'

/** What a document is made of, as the checks look at it. */
export function outlineOf(model: DocumentModel): Outline {
  const numbering = numberModel(model)
  const blocks = [...walkBlocks(model.blocks)]
  const numbers = { table: 0, figure: 0 }
  const numberOf = (block: Table | Figure) => (block.caption === undefined ? null : (numbers[block.kind] += 1))
  const inlines = [...allInlines(model)]
  return {
    title: model.title,
    language: model.language,
    publicity: [...(model.titlePage?.publicity ?? [])],
    titleLines: model.titlePage?.lines.map((runs) => inlineText(runs, numbering)) ?? [],
    headings: blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [{ id: block.id, level: block.level, number: block.number ?? '', text: block.text }]
        : [],
    ),
    tables: blocks.flatMap((block) =>
      block.kind === 'table'
        ? [
            {
              id: block.id,
              number: numberOf(block),
              caption: block.caption ?? '',
              columns: block.columns.length,
              rows: block.rows.length,
              hasHeaders: block.headerRows.length > 0 || block.rows.flat().some(({ header }) => header === true),
            },
          ]
        : [],
    ),
    figures: blocks.flatMap((block) =>
      block.kind === 'figure'
        ? [
            {
              id: block.id,
              number: numberOf(block),
              caption: block.caption ?? '',
              alt: block.alt,
              kind: block.content.kind,
            },
          ]
        : [],
    ),
    callouts: blocks.flatMap((block) =>
      block.kind === 'callout'
        ? [
            {
              title: block.title,
              text: [...walkBlocks(block.blocks)].map((each) => inlineText(inlinesOf(each), numbering)).join(' '),
            },
          ]
        : [],
    ),
    references: inlines.flatMap((run) =>
      run.kind === 'reference' ? [{ target: run.target, printed: numbering.references.get(run.target) ?? '' }] : [],
    ),
    texts: inlines.flatMap((run) =>
      run.kind === 'text' ? [{ text: run.text, hasSource: run.source !== undefined }] : [],
    ),
  }
}
