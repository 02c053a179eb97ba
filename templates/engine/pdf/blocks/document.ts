import type { Block, DocumentModel } from '../../model.ts'
import type { LayoutNode } from '../nodes.ts'
import { StructureNode } from '../structure.ts'
import { buildContents } from './contents.ts'
import type { BuildContext } from './context.ts'
import { buildFields } from './fields.ts'
import { buildFigure } from './figure.ts'
import { buildList } from './list.ts'
import { buildCallout, buildHeading, buildParagraph, buildQuote } from './simple-blocks.ts'
import { buildTable } from './table.ts'
import { buildTitlePage } from './title-page.ts'

/** Builds the layout nodes of a document and, hand in hand, its logical structure. */
export function buildDocument(
  model: DocumentModel,
  context: BuildContext,
): { root: StructureNode; content: LayoutNode[] } {
  const root = new StructureNode('Document')
  const hasCover = model.titlePage?.layout === 'page'
  const title = model.titlePage === undefined ? [] : buildTitlePage(model.titlePage, root, context)
  const contents = buildContents(model, root, context)
  const blocks = buildBlocks(model.blocks, root, context)
  if (hasCover) {
    breakBefore(contents)
    breakBefore(blocks)
  }
  return { root, content: [...title, ...contents, ...blocks] }
}

function buildBlocks(blocks: readonly Block[], parent: StructureNode, context: BuildContext): LayoutNode[] {
  const nodes: { node: LayoutNode; isHeading: boolean }[] = []
  let isBroken = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      isBroken = nodes.length > 0
      continue
    }
    const node = buildBlock(block, parent, context)
    if (isBroken) breakBefore([node])
    isBroken = false
    nodes.push({ node, isHeading: block.kind === 'heading' })
  }
  for (const [index, { node, isHeading }] of nodes.entries()) {
    if (!isHeading) continue
    let end = index + 1
    while (nodes[end]?.isHeading === true) end++
    node.keepWith = nodes.slice(index + 1, end + 1).map((following) => following.node)
  }
  return nodes.map(({ node }) => node)
}

function buildBlock(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  parent: StructureNode,
  context: BuildContext,
): LayoutNode {
  switch (block.kind) {
    case 'heading':
      return buildHeading(block, parent, context)
    case 'paragraph':
      return buildParagraph(block, parent, context)
    case 'list':
      return buildList(block, parent, context, (blocks, tag) => buildBlocks(blocks, tag, context))
    case 'fields':
      return buildFields(block, parent, context)
    case 'table':
      return buildTable(block, parent, context)
    case 'figure':
      return buildFigure(block, parent, context)
    case 'callout':
      return buildCallout(block, parent, context, (tag) => buildBlocks(block.blocks, tag, context))
    case 'quote':
      return buildQuote(block, parent, context)
  }
  return block satisfies never
}

function breakBefore(nodes: readonly LayoutNode[]): void {
  const first = nodes[0]
  if (first !== undefined) first.pageBreak = 'before'
}
