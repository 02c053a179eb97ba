import { euEmblemSvg } from '../../figures/eu-emblem.ts'
import type { TitlePage } from '../../model.ts'
import { terms } from '../../terms.ts'
import type { LayoutNode, Margin, TextNode, TextStyle } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { color } from '../style.ts'
import type { BuildContext } from './context.ts'
import { buildRuns } from './runs.ts'

interface Look {
  /** Height of the emblem. */
  emblem: number
  publicity: TextStyle
  publicityBelow: number
  title: TextStyle
  subtitle: TextStyle
  linesAbove: number
}

const looks = {
  page: {
    emblem: 48,
    publicity: { fontSize: 11, bold: true, color: color.accent },
    publicityBelow: 170,
    title: { fontSize: 28, bold: true, color: color.accent, lineHeight: 0.92 },
    subtitle: { fontSize: 14, color: color.muted },
    linesAbove: 36,
  },
  band: {
    emblem: 26,
    publicity: { fontSize: 9, bold: true, color: color.muted },
    publicityBelow: 12,
    title: { fontSize: 20, bold: true, color: color.accent, lineHeight: 0.95 },
    subtitle: { fontSize: 12, color: color.muted },
    linesAbove: 8,
  },
} as const satisfies Record<TitlePage['layout'], Look>

/** A cover of its own, or a title block on top of the first page. */
export function buildTitlePage(page: TitlePage, root: StructureNode, context: BuildContext): LayoutNode[] {
  const look = looks[page.layout]
  const section = root.child('Sect')
  const line = (text: string, style: TextStyle, margin: Margin): TextNode => ({
    text: [{ text: context.text(text) }],
    tag: section.child('P'),
    ...style,
    margin,
  })
  const emblem = page.emblem === undefined ? [] : [euEmblem(look.emblem, section, context)]
  const publicity = page.publicity.map((text) => line(text, look.publicity, [0, 0, 0, 1]))
  const above = publicity.length === 0 && page.layout === 'band' ? 0 : look.publicityBelow
  const title = line(page.title, look.title, [0, above, 0, 6])
  const subtitle = page.subtitle === undefined ? [] : [line(page.subtitle, look.subtitle, [0, 0, 0, 2])]
  const lines = page.lines.map((runs, index): TextNode => {
    const tag = section.child('P')
    return { text: buildRuns(runs, tag, context), tag, margin: [0, index === 0 ? look.linesAbove : 0, 0, 3] }
  })
  return [
    ...emblem,
    ...publicity,
    title,
    ...subtitle,
    ...(page.layout === 'page' ? [rule(), ...lines] : [...lines, rule()]),
  ]
}

function euEmblem(height: number, section: StructureNode, context: BuildContext): LayoutNode {
  const tag = section.child('Figure', { alt: terms[context.model.language].euEmblem })
  return { svg: euEmblemSvg(height), tag, width: height * 1.5, height, margin: [0, 0, 0, 6] }
}

/** A thin line across the text, without meaning. */
function rule(): LayoutNode {
  return {
    table: { body: [[{ stack: [] }]], widths: ['*'] },
    shares: [1],
    layout: {
      hLineWidth: (line) => (line === 0 ? 1.5 : 0),
      hLineColor: () => color.accent,
      vLineWidth: () => 0,
      vLineColor: () => color.accent,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 1,
      fillColor: () => null,
    },
    margin: [0, 10, 0, 12],
  }
}
