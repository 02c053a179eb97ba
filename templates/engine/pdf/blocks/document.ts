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

/** How much of a document is built. */
export interface BlockOptions {
  /** False leaves out the title page and the contents. */
  readonly hasFront: boolean
}

/** Builds the layout nodes of a document and, hand in hand, its logical structure. */
export function buildDocument(
  model: DocumentModel,
  context: BuildContext,
  { hasFront }: BlockOptions = { hasFront: true },
): { root: StructureNode; content: LayoutNode[]; blockNodes: readonly (LayoutNode | null)[] } {
  const root = new StructureNode('Document')
  const hasCover = hasFront && model.titlePage?.layout === 'page'
  const title = !hasFront || model.titlePage === undefined ? [] : buildTitlePage(model.titlePage, root, context)
  const contents = hasFront ? buildContents(model, root, context) : []
  const blockNodes = buildBlocks(model.blocks, root, context)
  const blocks = blockNodes.filter((node) => node !== null)
  if (hasCover) {
    breakBefore(contents)
    breakBefore(blocks)
  }
  return { root, content: [...title, ...contents, ...blocks], blockNodes }
}

/** One node for each block, `null` for a page break. */
function buildBlocks(
  blocks: readonly Block[],
  parent: StructureNode,
  context: BuildContext,
): readonly (LayoutNode | null)[] {
  const all: (LayoutNode | null)[] = []
  const nodes: { node: LayoutNode; leads: boolean }[] = []
  let isBroken = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      all.push(null)
      isBroken = nodes.length > 0
      continue
    }
    const node = buildBlock(block, parent, context)
    if (isBroken) breakBefore([node])
    isBroken = false
    all.push(node)
    nodes.push({ node, leads: leadsTo(block, blocks[index + 1]) })
  }
  for (const [index, { node, leads }] of nodes.entries()) {
    if (!leads) continue
    let end = index + 1
    while (nodes[end]?.leads === true) end++
    node.keepWith = nodes.slice(index + 1, end + 1).map((following) => following.node)
  }
  return all
}

/** Whether a block may not stand apart from the next one: a heading, and the line that says what list or table comes. */
function leadsTo(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading') return true
  if (block.kind !== 'paragraph' || next === undefined || !['list', 'table', 'fields'].includes(next.kind)) return false
  const last = block.runs.at(-1)
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':')
}

/** Blocks inside of another one. */
function buildInner(blocks: readonly Block[], tag: StructureNode, context: BuildContext): LayoutNode[] {
  return buildBlocks(blocks, tag, context).filter((node) => node !== null)
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
      return buildList(block, parent, context, (blocks, tag) => buildInner(blocks, tag, context))
    case 'fields':
      return buildFields(block, parent, context)
    case 'table':
      return buildTable(block, parent, context)
    case 'figure':
      return buildFigure(block, parent, context)
    case 'callout':
      return buildCallout(block, parent, context, (tag) => buildInner(block.blocks, tag, context))
    case 'quote':
      return buildQuote(block, parent, context)
  }
  return block satisfies never
}

function breakBefore(nodes: readonly LayoutNode[]): void {
  const first = nodes[0]
  if (first !== undefined) first.pageBreak = 'before'
}
