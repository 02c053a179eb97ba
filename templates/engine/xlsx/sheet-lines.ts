import { gridOf } from '../grid.ts'
import type { Block, Cell, CellData, Figure, Inline, Table } from '../model.ts'
import type { Numbering } from '../numbering.ts'
import { attributionText, captionText, headingText, inlineText, listMarker, seriesTitle } from '../printed-text.ts'
import type { CellLook } from './cell-look.ts'
import type { OutCell } from './out-cell.ts'
import type { Merge, SheetCell } from './sheet.ts'

/** A row on its way to a sheet: cells of columns, or one text over the whole width. */
export type Line =
  | {
      readonly kind: 'cells'
      readonly cells: readonly SheetCell[]
      readonly spans: readonly Span[]
      readonly part: LinePart
    }
  | { readonly kind: 'text'; readonly text: string; readonly look?: CellLook }
  | { readonly kind: 'gap' }

/** Names of columns, rows of a table, or a label and its value, which may run over the columns beside it. */
export type LinePart = 'head' | 'body' | 'field'

export type Span = Omit<Merge, 'row'>

export const textLine = (text: string, look?: CellLook): Line =>
  look === undefined ? { kind: 'text', text } : { kind: 'text', text, look }

/** The rows of one block, in the order in which it is read. */
export function blockLines(block: Block, numbering: Numbering): Line[] {
  const text = (runs: readonly Inline[]) => inlineText(runs, numbering)
  switch (block.kind) {
    case 'heading':
      return [textLine(headingText(block), block.level === 1 ? { title: true } : { bold: true })]
    case 'paragraph':
      return text(block.runs) === '' ? [] : [textLine(text(block.runs))]
    case 'quote':
      return [text(block.runs), attributionText(block) ?? ''].filter(Boolean).map((line) => textLine(line))
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first, ...others] = item.flatMap((inner) => blockLines(inner, numbering))
        const marker = listMarker(block, index)
        if (first?.kind === 'text') return [{ ...first, text: `${marker} ${first.text}` }, ...others]
        return [textLine(marker), ...(first === undefined ? [] : [first]), ...others]
      })
    case 'fields':
      return block.fields.map(({ label, value, data }) =>
        cellsLine([{ kind: 'text', text: label, look: { bold: true } }, fieldCell(text(value), data)], [], 'field'),
      )
    case 'callout':
      return [textLine(block.title, { bold: true }), ...block.blocks.flatMap((inner) => blockLines(inner, numbering))]
    case 'table':
      return tableLines(block, numbering)
    case 'figure':
      return figureLines(block, numbering)
    case 'pageBreak':
      return []
  }
  return block satisfies never
}

const cellsLine = (cells: readonly SheetCell[], spans: readonly Span[] = [], part: LinePart = 'body'): Line => ({
  kind: 'cells',
  cells,
  spans,
  part,
})

function outCell(text: string, data?: CellData, look?: CellLook): SheetCell {
  const cell: OutCell = data ?? (text === '' ? { kind: 'empty' } : { kind: 'text', text })
  return look === undefined ? cell : { ...cell, look }
}

/** Beside its label on the left, whatever it is. */
function fieldCell(text: string, data?: CellData): SheetCell {
  return data === undefined ? outCell(text) : outCell(text, data, { align: 'left' })
}

function tableLines(table: Table, numbering: Numbering): Line[] {
  const caption = captionText(table, numbering)
  const part = (rows: readonly (readonly Cell[])[], look: CellLook): Line[] =>
    gridOf(rows, table.columns.length).rows.map((places) => {
      const spans: Span[] = []
      const cells = places.map((place, column): SheetCell => {
        if (place.kind !== 'cell') return { kind: 'empty', ...(isPlain(look) ? {} : { look }) }
        const { colSpan = 1, rowSpan = 1 } = place.cell
        if (colSpan > 1 || rowSpan > 1) spans.push({ column, columns: colSpan, rows: rowSpan })
        return tableCell(place.cell, inlineText(place.cell.runs, numbering), look, table.columns[column]?.align)
      })
      return cellsLine(cells, spans, look.head === true ? 'head' : 'body')
    })
  return [
    ...(caption === undefined ? [] : [textLine(caption, { bold: true })]),
    ...part(table.headerRows, { head: true, wrap: true }),
    ...part(table.rows, {}),
    ...part(table.footerRows ?? [], { sum: true }),
  ]
}

const isPlain = (look: CellLook) => Object.keys(look).length === 0

/** Texts longer than a column grows to are wrapped. */
export const widestColumn = 44

function tableCell(cell: Cell, text: string, partLook: CellLook, columnAlign?: CellLook['align']): SheetCell {
  const align = cell.align ?? columnAlign
  const look: CellLook = {
    ...partLook,
    ...(cell.bold === true ? { bold: true } : {}),
    ...(text.includes('\n') || text.length > widestColumn ? { wrap: true } : {}),
    // Numbers stand right by themselves, and so would days.
    ...(isUsual(align, cell.data) ? {} : { align: align ?? 'left' }),
  }
  return outCell(text, cell.data, isPlain(look) ? undefined : look)
}

const isUsual = (align: CellLook['align'], data?: CellData) =>
  data === undefined ? align === undefined || align === 'left' : data.kind !== 'day'

function figureLines(figure: Figure, numbering: Numbering): Line[] {
  const caption = captionText(figure, numbering)
  const { content } = figure
  const lines =
    content.kind === 'bars'
      ? content.series.flatMap((series) => [
          textLine(seriesTitle(series, content.unit), { bold: true }),
          ...series.bars.map(({ label, printed }) => cellsLine([outCell(label), outCell(printed)])),
        ])
      : [textLine(figure.alt)]
  return [...lines, ...(caption === undefined ? [] : [textLine(caption)])]
}
