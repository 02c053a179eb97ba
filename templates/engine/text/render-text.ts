import { gridOf, type Place } from '../grid.ts'
import type { Block, Cell, DocumentModel, Figure, Table } from '../model.ts'
import { type Numbering, numberModel } from '../numbering.ts'
import {
  attributionText,
  captionText,
  drawingTexts,
  headingText,
  inlineText,
  listMarker,
  seriesTitle,
} from '../printed-text.ts'
import { terms } from '../terms.ts'
import { type TextCell, textTable } from './text-table.ts'

/**
 * A document as plain text: one blank line between blocks, headings underlined, tables aligned, line feeds only.
 * The same model gives the same text. (A funder's own plain-text form is made by the form's `plainText`.)
 */
export function renderText(model: DocumentModel): string {
  const numbering = numberModel(model)
  const blocks = [...titleLines(model, numbering), ...model.blocks.map((block) => blockText(block, numbering))]
  const text = blocks.filter((block) => block !== '').join('\n\n')
  const lines = text.split('\n').map((line) => line.trimEnd())
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

function titleLines(model: DocumentModel, numbering: Numbering): string[] {
  const page = model.titlePage
  const draft = model.draftMark === undefined ? [] : [model.draftMark]
  if (page === undefined) return [...draft, underlined(model.title, '=')]
  const lines = page.lines.map((line) => inlineText(line, numbering)).join('\n')
  const emblem = page.emblem === undefined ? [] : [`[${terms[model.language].euEmblem}]`]
  return [...draft, [...emblem, ...page.publicity].join('\n'), underlined(page.title, '='), page.subtitle ?? '', lines]
}

function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat(Array.from(text).length)}`
}

function blockText(block: Block, numbering: Numbering): string {
  switch (block.kind) {
    case 'heading': {
      const text = headingText(block)
      return block.level === 1 ? underlined(text, '=') : block.level === 2 ? underlined(text, '-') : text
    }
    case 'paragraph':
      return inlineText(block.runs, numbering)
    case 'quote':
      return indented(['»', inlineText(block.runs, numbering), '«'].join(''), attributionText(block) ?? '')
    case 'list':
      return block.items.map((item, index) => listItem(listMarker(block, index), item, numbering)).join('\n')
    case 'fields':
      return fieldLines(block.fields.map((field) => [field.label, inlineText(field.value, numbering)]))
    case 'callout':
      return indented(block.title, '', block.blocks.map((inner) => blockText(inner, numbering)).join('\n\n'))
    case 'table':
      return tableText(block, numbering)
    case 'figure':
      return figureText(block, numbering)
    case 'pageBreak':
      return ''
  }
  return block satisfies never
}

function indented(...texts: readonly string[]): string {
  const lines = texts.join('\n').trimEnd().split('\n')
  return lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')
}

function listItem(marker: string, item: readonly Block[], numbering: Numbering): string {
  const lines = item
    .map((block) => blockText(block, numbering))
    .join('\n')
    .split('\n')
  const indent = ' '.repeat(marker.length + 1)
  return lines.map((line, index) => (index === 0 ? `${marker} ${line}` : line === '' ? '' : indent + line)).join('\n')
}

function fieldLines(fields: readonly (readonly [string, string])[]): string {
  return fields
    .map(([label, value]) => (value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`))
    .join('\n')
}

function tableText(table: Table, numbering: Numbering): string {
  const width = table.columns.length
  const texts = (rows: readonly (readonly Cell[])[], isHead: boolean): TextCell[][] =>
    gridOf(rows, width).rows.map((row) =>
      row.map((place, column) => ({
        text: placeText(place, isHead, numbering),
        align: (place.kind === 'cell' ? place.cell.align : undefined) ?? table.columns[column]?.align ?? 'left',
      })),
    )
  const head = texts(table.headerRows, true)
  // Several header rows are read together, as `Vuosi 2027`; a header over rows counts once.
  const header = Array.from({ length: head.length === 0 ? 0 : width }, (_, column): TextCell => {
    const words = head.map((row) => row[column]?.text ?? '').filter((text) => text !== '')
    return { text: [...new Set(words)].join(' '), align: table.columns[column]?.align ?? 'left' }
  })
  const lines = textTable(header, texts([...table.rows, ...(table.footerRows ?? [])], false))
  const caption = captionText(table, numbering)
  return [...(caption === undefined ? [] : [caption, '']), ...lines].join('\n').trimEnd()
}

/** A header names all columns that it spans; in the body a covered place is empty. */
function placeText(place: Place, isHead: boolean, numbering: Numbering): string {
  if (place.kind === 'cell') return inlineText(place.cell.runs, numbering)
  return place.kind === 'covered' && isHead ? inlineText(place.by.runs, numbering) : ''
}

function figureText(figure: Figure, numbering: Numbering): string {
  const caption = captionText(figure, numbering)
  const { content } = figure
  const lines =
    content.kind === 'bars'
      ? content.series.flatMap((series) => [
          seriesTitle(series, content.unit),
          ...series.bars.map((bar) => `  ${bar.label}: ${bar.printed}`),
        ])
      : [`[${figure.alt}]`, ...(content.kind === 'drawing' ? [drawingTexts(content).join(' ')] : [])]
  return [...(caption === undefined ? [] : [caption]), ...lines].join('\n')
}
