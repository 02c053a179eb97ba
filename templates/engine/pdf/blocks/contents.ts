import type { DocumentModel } from '../../model.ts'
import { headingText } from '../../printed-text.ts'
import type { CellNode, LayoutNode, TableLook } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { color, headings } from '../style.ts'
import type { BuildContext } from './context.ts'

/** Table of contents with page numbers; both the heading and the number lead to the place. */
export function buildContents(model: DocumentModel, root: StructureNode, context: BuildContext): LayoutNode[] {
  const { entries } = context
  if (model.contents === undefined || entries.length === 0) return []
  const top = root.child('TOC')
  const title: LayoutNode = {
    text: [{ text: context.text(model.contents.title) }],
    tag: top.child('Caption'),
    bold: true,
    fontSize: headings[1].fontSize,
    color: color.accent,
    margin: [0, 0, 0, 8],
  }
  const path = [{ level: 1, node: top }]
  const body = entries.map((heading): CellNode[] => {
    while (path.length > 1 && (path.at(-1)?.level ?? 0) > heading.level) path.pop()
    let branch = path.at(-1) ?? { level: 1, node: top }
    if (branch.level < heading.level) {
      branch = { level: heading.level, node: branch.node.child('TOC') }
      path.push(branch)
    }
    const link = branch.node.child('TOCI').child('Reference').child('Link')
    const text = context.text(headingText(heading)).replaceAll('\n', ' ')
    const target = { kind: 'place', to: heading.id, description: text } as const
    const isChapter = heading.level === 1
    const style = { ...(isChapter && { bold: true, color: color.accent }) }
    const above = isChapter ? 5 : 0
    return [
      { text: [{ text: `${text} `, target }], tag: link, margin: [(heading.level - 1) * 14, above, 0, 0], ...style },
      {
        text: [{ text: '000', target, pageOf: heading.id }],
        tag: link,
        alignment: 'right',
        margin: [0, above, 0, 0],
        ...style,
      },
    ]
  })
  const table: LayoutNode = {
    table: { body, widths: ['*', 'auto'], dontBreakRows: true },
    shares: [1, 'auto'],
    layout: contentsLook,
    margin: [0, 0, 0, 14],
  }
  return [{ ...title, keepWith: [table] }, table]
}

const contentsLook: TableLook = {
  hLineWidth: () => 0,
  hLineColor: () => color.rule,
  vLineWidth: () => 0,
  vLineColor: () => color.rule,
  paddingLeft: () => 0,
  paddingRight: (column) => (column === 0 ? 24 : 0),
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
  fillColor: () => null,
}
