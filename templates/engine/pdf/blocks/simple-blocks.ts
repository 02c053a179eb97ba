import type { Callout, Heading, Paragraph, Quote } from '../../model.ts'
import { attributionText, headingText } from '../../printed-text.ts'
import type { LayoutNode, TableLook, TextNode } from '../nodes.ts'
import type { Role, StructureNode } from '../structure.ts'
import { color, headings, smallSize } from '../style.ts'
import type { BuildContext } from './context.ts'
import { buildRuns } from './runs.ts'

const headingRoles = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4' } as const satisfies Record<Heading['level'], Role>

export function buildHeading(heading: Heading, parent: StructureNode, context: BuildContext): TextNode {
  const { fontSize, above, below, color: ink } = headings[heading.level]
  const text = context.text(headingText(heading)).replaceAll('\n', ' ')
  return {
    text: [{ text }],
    tag: parent.child(headingRoles[heading.level]),
    bold: true,
    fontSize,
    color: ink,
    margin: [0, above, 0, below],
    anchor: heading.id,
    ...(heading.inContents !== false && { bookmark: { level: heading.level, title: text } }),
  }
}

const paragraphStyles = {
  body: { margin: [0, 0, 0, 6] },
  lead: { fontSize: 11.5, color: color.accent, margin: [0, 0, 0, 9] },
  small: { fontSize: smallSize, color: color.muted, margin: [0, 0, 0, 5] },
} as const

export function buildParagraph(paragraph: Paragraph, parent: StructureNode, context: BuildContext): TextNode {
  const tag = parent.child('P')
  const node: TextNode = {
    text: buildRuns(paragraph.runs, tag, context),
    tag,
    ...paragraphStyles[paragraph.style ?? 'body'],
  }
  if (paragraph.whole !== true) return node
  const { group, isKept } = context.group()
  return { ...node, group, unbreakable: isKept }
}

export function buildQuote(quote: Quote, parent: StructureNode, context: BuildContext): LayoutNode {
  const block = parent.child('BlockQuote')
  const words = block.child('P')
  const stack: LayoutNode[] = [{ text: buildRuns(quote.runs, words, context), tag: words, italics: true }]
  const attribution = attributionText(quote)
  if (attribution !== undefined) {
    const tag = block.child('P')
    stack.push({
      text: [{ text: context.text(attribution) }],
      tag,
      fontSize: 9,
      color: color.muted,
      margin: [0, 3, 0, 0],
    })
  }
  return framed(stack, quoteLook, context)
}

/** A titled box with a bar at the left. */
export function buildCallout(
  callout: Callout,
  parent: StructureNode,
  context: BuildContext,
  buildBlocks: (tag: StructureNode) => LayoutNode[],
): LayoutNode {
  const section = parent.child('Sect')
  const title: TextNode = {
    text: [{ text: context.text(callout.title) }],
    tag: section.child('P'),
    bold: true,
    color: color.accent,
    margin: [0, 0, 0, 3],
  }
  return framed([title, ...buildBlocks(section)], calloutLook, context)
}

/** One cell, only for its looks; it isn't tagged as a table. A short one stays on one page. */
function framed(stack: LayoutNode[], layout: TableLook, context: BuildContext): LayoutNode {
  const { group, isKept } = context.group()
  const texts = stack.flatMap(textNodes)
  for (const node of texts) node.group ??= group
  const length = texts.reduce((sum, node) => sum + node.text.reduce((total, run) => total + run.text.length, 0), 0)
  return {
    table: { body: [[{ stack }]], widths: ['*'], dontBreakRows: isKept && length <= MAX_KEPT_TEXT },
    shares: [1],
    layout,
    margin: [0, 4, 0, 10],
  }
}

/** Longer frames (characters) may break over pages. */
const MAX_KEPT_TEXT = 1200

function textNodes(node: LayoutNode): TextNode[] {
  if ('text' in node) return [node]
  if ('stack' in node) return node.stack.flatMap(textNodes)
  if ('ul' in node) return node.ul.flatMap(textNodes)
  return []
}

const frame = {
  hLineWidth: () => 0,
  hLineColor: () => color.rule,
  vLineWidth: (line: number) => (line === 0 ? 2.5 : 0),
  paddingRight: () => 12,
}

const calloutLook: TableLook = {
  ...frame,
  vLineColor: () => color.accent,
  paddingLeft: () => 11,
  paddingTop: () => 8,
  paddingBottom: () => 4,
  fillColor: () => color.calloutFill,
}

const quoteLook: TableLook = {
  ...frame,
  vLineColor: () => color.rule,
  paddingLeft: () => 12,
  paddingTop: () => 2,
  paddingBottom: () => 2,
  fillColor: () => null,
}
