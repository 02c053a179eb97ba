import type { FieldList } from '../../model.ts'
import { inlineText } from '../../printed-text.ts'
import type { CellNode, LayoutNode, TableLook } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { color, fieldSize } from '../style.ts'
import type { BuildContext } from './context.ts'
import { buildRuns } from './runs.ts'
import { MAX_KEPT_ROWS, MAX_KEPT_TEXT } from './table.ts'

/** Labels and values in two columns with thin rules; for screen readers a table with row headers. */
export function buildFields(list: FieldList, parent: StructureNode, context: BuildContext): LayoutNode {
  const { group, isKept } = context.group()
  const table = parent.child('Table', { summary: context.text(list.summary) })
  const rows = table.child('TBody')
  const body = list.fields.map((field): CellNode[] => {
    const row = rows.child('TR')
    const label = row.child('TH', { scope: 'Row' })
    const value = row.child('TD')
    return [
      {
        text: [{ text: context.text(field.label) }],
        tag: label,
        color: color.muted,
        group,
        ...(field.id !== undefined && { anchor: field.id }),
      },
      { text: buildRuns(field.value, value, context), tag: value, group },
    ]
  })
  const isBounded = list.fields.every((field) => inlineText(field.value, context.numbering).length <= MAX_KEPT_TEXT)
  return {
    table: { body, widths: ['*', '*'], dontBreakRows: isKept && isBounded },
    unbreakable: isKept && isBounded && body.length <= MAX_KEPT_ROWS,
    shares: [36, 64],
    layout: fieldsLook(body.length),
    fontSize: fieldSize,
    margin: [0, 2, 0, 10],
  }
}

const fieldsLook = (rowCount: number): TableLook => ({
  hLineWidth: (line) => (line === 0 || line === rowCount ? 0.75 : 0.4),
  hLineColor: () => color.rule,
  vLineWidth: () => 0,
  vLineColor: () => color.rule,
  paddingLeft: (column) => (column === 0 ? 0 : 8),
  paddingRight: (column) => (column === 0 ? 8 : 0),
  paddingTop: () => 3,
  paddingBottom: () => 3,
  fillColor: () => null,
})
