import { tableParts, type Place } from '../../grid.ts'
import type { Cell, Table } from '../../model.ts'
import { captionText, inlineText } from '../../printed-text.ts'
import type { BlockGroup, CellNode, CoveredCell, LayoutNode, TextNode } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { color } from '../style.ts'
import type { BuildContext } from './context.ts'
import { keptRows } from './kept-rows.ts'
import type { KeptRows } from './kept-rows.ts'
import { buildRuns } from './runs.ts'
import { tableLook } from './table-look.ts'

/** Rows whose cells are all shorter than this (characters) stay on one page; longer ones break over pages. */
export const MAX_KEPT_TEXT = 700

/** Tables with no more rows than this stand on one page. */
export const MAX_KEPT_ROWS = 8

type Part = 'head' | 'body' | 'foot'

export function buildTable(table: Table, parent: StructureNode, context: BuildContext): LayoutNode {
  const { group, isKept } = context.group()
  const caption = captionText(table, context.numbering)
  const tag = parent.child('Table', table.summary === undefined ? {} : { summary: context.text(table.summary) })
  const captionNode = caption === undefined ? undefined : buildCaption(caption, table.id, tag, context)
  const parts = tableParts(table)
  const sections = [
    { part: 'head', role: 'THead', rows: parts.head.rows },
    { part: 'body', role: 'TBody', rows: parts.body.rows },
    { part: 'foot', role: 'TFoot', rows: parts.foot.rows },
  ] as const
  const body = sections.flatMap(({ part, role, rows }) => {
    if (rows.length === 0) return []
    const section = tag.child(role)
    return rows.map((row) => buildRow(row, part, section.child('TR'), table, context, group))
  })
  if (body.length === 0) return { stack: captionNode === undefined ? [] : [captionNode] }
  const isBounded = isKept && rowsAreBounded(table, context)
  const isSmall = isBounded && body.length <= MAX_KEPT_ROWS
  const headerRows = isKept && !isSmall ? table.headerRows.length : 0
  const runs = isBounded && !isSmall ? keptRows(table) : []
  const begun = runs.find(({ first }) => first === headerRows)
  const layout: LayoutNode = {
    keptRows: headerRows > 0 ? runs.filter((run) => run !== begun) : runs,
    table: {
      body,
      widths: table.columns.map(() => '*' as const),
      dontBreakRows: isBounded && !hasRowSpans(table),
      ...(headerRows > 0 && {
        headerRows,
        ...(isBounded && body.length > headerRows && { keepWithHeaderRows: rowsOf(begun) }),
      }),
    },
    unbreakable: isSmall,
    shares: table.columns.map(({ width }) => (width === 'auto' ? 'auto' : width.fr)),
    layout: tableLook(table, body.length),
    fontSize: fontSize(table),
    margin: [0, 0, 0, 12],
  }
  if (captionNode === undefined) return { ...layout, margin: [0, 4, 0, 12] }
  return { stack: [{ ...captionNode, keepWith: [layout] }, layout], margin: [0, 4, 0, 0] }
}

const rowsOf = (run: KeptRows | undefined): number => (run === undefined ? 1 : run.last - run.first + 1)

export function buildCaption(text: string, anchor: string, parent: StructureNode, context: BuildContext): TextNode {
  const tag = parent.child('Caption')
  return {
    text: [{ text: context.text(text) }],
    tag,
    anchor,
    bold: true,
    fontSize: 9,
    color: color.accent,
    margin: [0, 2, 0, 4],
  }
}

function buildRow(
  row: readonly Place[],
  part: Part,
  tag: StructureNode,
  table: Table,
  context: BuildContext,
  group: BlockGroup,
): (CellNode | CoveredCell)[] {
  return row.map((place, column) =>
    place.kind === 'cell' ? buildCell(place.cell, column, part, tag, table, context, group) : {},
  )
}

function buildCell(
  cell: Cell,
  column: number,
  part: Part,
  row: StructureNode,
  table: Table,
  context: BuildContext,
  group: BlockGroup,
): CellNode {
  const spans = {
    ...(cell.colSpan !== undefined && cell.colSpan > 1 && { colSpan: cell.colSpan }),
    ...(cell.rowSpan !== undefined && cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  }
  const isHeader = part === 'head' || cell.header === true
  const tag = isHeader
    ? row.child('TH', { scope: part === 'head' ? 'Column' : 'Row', ...spans })
    : row.child('TD', spans)
  const isBold = cell.bold === true || part !== 'body'
  const alignment = cell.align ?? table.columns[column]?.align
  return {
    text: buildRuns(cell.runs, tag, context),
    tag,
    group,
    ...spans,
    ...(isBold && { bold: true }),
    ...(part === 'head' && { color: color.accent }),
    ...(alignment !== undefined && { alignment }),
  }
}

/** Many columns need small print. */
function fontSize(table: Table): number {
  const size = table.density === 'compact' ? 8 : 9
  return Math.max(6.5, size - Math.max(0, table.columns.length - 7) * 0.35)
}

function rowsAreBounded(table: Table, context: BuildContext): boolean {
  const cells = [table.headerRows, table.rows, table.footerRows ?? []].flat(2)
  return cells.every((cell) => inlineText(cell.runs, context.numbering).length <= MAX_KEPT_TEXT)
}

function hasRowSpans(table: Table): boolean {
  return [table.headerRows, table.rows, table.footerRows ?? []].flat(2).some((cell) => (cell.rowSpan ?? 1) > 1)
}
