import { tableParts } from './grid.ts'
import type { Block, DocumentModel, Figure, Table } from './model.ts'
import { normaliseText } from './normalise.ts'
import { type Numbering, numberModel } from './numbering.ts'
import {
  attributionText,
  captionText,
  drawingTexts,
  headingText,
  inlineText,
  listMarker,
  seriesTitle,
} from './printed-text.ts'

/**
 * The words of a document in reading order, as a reader meets them: numbers of captions, list markers and resolved
 * references too, but neither the table of contents (it repeats headings) nor page furniture nor texts in SVG pictures.
 */
export function modelWords(model: DocumentModel): string[] {
  const numbering = numberModel(model)
  const texts: string[] = []
  if (model.titlePage !== undefined) {
    const { publicity, title, subtitle, lines } = model.titlePage
    texts.push(...publicity, title, subtitle ?? '', ...lines.map((line) => inlineText(line, numbering)))
  }
  for (const block of model.blocks) texts.push(...blockTexts(block, numbering))
  return splitWords(texts.join('\n'))
}

/** Words are what spaces of any kind divide. */
export function splitWords(text: string): string[] {
  return normaliseText(text)
    .split(/[\s\u00a0\u202f\u2007]+/u)
    .filter((word) => word !== '')
}

function blockTexts(block: Block, numbering: Numbering): string[] {
  switch (block.kind) {
    case 'heading':
      return [headingText(block)]
    case 'paragraph':
      return [inlineText(block.runs, numbering)]
    case 'quote':
      return [inlineText(block.runs, numbering), attributionText(block) ?? '']
    case 'list':
      return block.items.flatMap((item, index) => [
        listMarker(block, index),
        ...item.flatMap((inner) => blockTexts(inner, numbering)),
      ])
    case 'fields':
      return block.fields.flatMap((field) => [field.label, inlineText(field.value, numbering)])
    case 'callout':
      return [block.title, ...block.blocks.flatMap((inner) => blockTexts(inner, numbering))]
    case 'table':
      return [captionText(block, numbering) ?? '', ...tableTexts(block, numbering)]
    case 'figure':
      return [...figureTexts(block), captionText(block, numbering) ?? '']
    case 'pageBreak':
      return []
  }
  return block satisfies never
}

function tableTexts(table: Table, numbering: Numbering): string[] {
  const { head, body, foot } = tableParts(table)
  return [head, body, foot]
    .flatMap((part) => part.rows)
    .flat()
    .flatMap((place) => (place.kind === 'cell' ? [inlineText(place.cell.runs, numbering)] : []))
}

function figureTexts({ content }: Figure): string[] {
  if (content.kind === 'drawing') return drawingTexts(content)
  if (content.kind !== 'bars') return []
  return content.series.flatMap((series) => [
    seriesTitle(series, content.unit),
    ...series.bars.flatMap((bar) => [bar.label, bar.printed]),
  ])
}
