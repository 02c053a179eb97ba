import type { ComparedCell, ComparedSection, ComparedTable } from '#domain/report/compared-version.ts'
import type { FieldValue } from '#domain/report/data-field.ts'
import { gridOf, type Place } from './grid.ts'
import type { Block, Cell, CellData, DocumentModel, Figure, FigureContent, FieldList, Table } from './model.ts'
import { numberModel, type Numbering } from './numbering.ts'
import {
  attributionText,
  captionText,
  drawingTexts,
  headingText,
  inlineText,
  listMarker,
  seriesTitle,
} from './printed-text.ts'

/** What a document prints, as two versions of it are compared: words by section, and tables by cell. */
export function comparedDocument(model: DocumentModel): { sections: ComparedSection[]; tables: ComparedTable[] } {
  const numbering = numberModel(model)
  const sections: { key: string; title: string; texts: string[] }[] = [
    { key: '', title: '', texts: titlePageTexts(model, numbering) },
  ]
  const tables: ComparedTable[] = []
  for (const block of model.blocks) {
    if (block.kind === 'heading') {
      sections.push({ key: block.id, title: headingText(block), texts: [] })
      continue
    }
    const section = sections.at(-1)
    const key = section?.key ?? ''
    section?.texts.push(...textsOf(block, numbering))
    for (const inner of withInner(block)) {
      if (inner.kind === 'table') tables.push(tableOf(inner, key, numbering))
      if (inner.kind === 'figure') tables.push(...barsOf(inner, key))
      if (inner.kind === 'fields') tables.push(fieldsOf(inner, `${key}-fields-${tables.length}`, key, numbering))
    }
  }
  return { sections: sections.map(({ texts, ...head }) => ({ ...head, text: texts.join('\n\n') })), tables }
}

function titlePageTexts({ titlePage, title }: DocumentModel, numbering: Numbering): string[] {
  if (titlePage === undefined) return [title]
  const lines = titlePage.lines.map((line) => inlineText(line, numbering))
  return [...titlePage.publicity, titlePage.title, titlePage.subtitle ?? '', ...lines].filter((text) => text !== '')
}

function* withInner(block: Block): Generator<Block> {
  yield block
  const inner = block.kind === 'callout' ? block.blocks : block.kind === 'list' ? block.items.flat() : []
  for (const each of inner) yield* withInner(each)
}

/** Paragraphs of a block. Tables have their own comparison; of a picture its words are told. */
function textsOf(block: Block, numbering: Numbering): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inlineText(block.runs, numbering)]
    case 'list':
      return [
        block.items
          .map((item, index) => {
            const texts = item.flatMap((each) => textsOf(each, numbering))
            return `${listMarker(block, index)} ${texts.join('\n')}`
          })
          .join('\n'),
      ]
    case 'callout':
      return [block.title, ...block.blocks.flatMap((each) => textsOf(each, numbering))]
    case 'quote':
      return [[inlineText(block.runs, numbering), attributionText(block) ?? ''].join('\n').trim()]
    case 'figure':
      return [[captionText(block, numbering) ?? '', block.alt, ...drawnTexts(block.content)].join('\n').trim()]
    case 'table':
      return block.caption === undefined ? [] : [captionText(block, numbering) ?? block.caption]
    case 'heading':
    case 'fields':
    case 'pageBreak':
      return []
  }
  return block satisfies never
}

const drawnTexts = (content: FigureContent): string[] => (content.kind === 'drawing' ? drawingTexts(content) : [])

/** The bars of a chart are a table that is drawn. */
function barsOf({ id, caption, alt, content }: Figure, section: string): ComparedTable[] {
  if (content.kind !== 'bars') return []
  return content.series.map((series, index) => ({
    key: `${id}-${index}`,
    caption: caption ?? alt,
    section,
    columns: ['', seriesTitle(series, content.unit)],
    rows: series.bars.map(({ label, printed }) => [
      { text: label, value: null },
      { text: printed, value: null },
    ]),
  }))
}

function tableOf(table: Table, section: string, numbering: Numbering): ComparedTable {
  const width = table.columns.length
  const text = (cell: Cell) => inlineText(cell.runs, numbering)
  const head = gridOf(table.headerRows, width).rows
  const columns = table.columns.map((_column, index) => {
    const titles = head.map((row) => cellAt(row[index])).map((cell) => (cell === null ? '' : text(cell)))
    // A header over several rows is told once.
    return [...new Set(titles.filter((title) => title !== ''))].join(' · ')
  })
  const rows = [...gridOf(table.rows, width).rows, ...gridOf(table.footerRows ?? [], width).rows]
  return {
    key: table.id,
    caption: table.caption ?? table.summary ?? '',
    section,
    columns,
    rows: rows.map((row) =>
      row.map((place): ComparedCell => {
        // What a span covers is told in its first cell only.
        if (place.kind !== 'cell') return { text: '', value: null }
        return { text: text(place.cell), value: valueOf(place.cell.data) }
      }),
    ),
  }
}

function cellAt(place: Place | undefined): Cell | null {
  if (place === undefined || place.kind === 'missing') return null
  return place.kind === 'cell' ? place.cell : place.by
}

function fieldsOf(list: FieldList, key: string, section: string, numbering: Numbering): ComparedTable {
  return {
    key,
    caption: list.summary,
    section,
    columns: ['', ' '],
    rows: list.fields.map(({ label, value, data }) => [
      { text: label, value: null },
      { text: inlineText(value, numbering), value: valueOf(data) },
    ]),
  }
}

function valueOf(data: CellData | undefined): FieldValue | null {
  switch (data?.kind) {
    case 'money':
      return { kind: 'money', cents: data.cents }
    case 'percent':
      return { kind: 'share', basisPoints: data.basisPoints }
    case 'day':
      return { kind: 'day', day: data.day }
    case 'number':
      if (data.scale === 0) return { kind: 'count', value: data.units }
      return { kind: 'hundredths', value: Math.round((data.units * 100) / 10 ** data.scale) }
    case undefined:
      return null
  }
  return data satisfies never
}
