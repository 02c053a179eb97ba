import type { Shape } from '../../drawing.ts'
import type { Figure } from '../../model.ts'
import { captionText } from '../../printed-text.ts'
import type { LayoutNode } from '../nodes.ts'
import type { StructureNode } from '../structure.ts'
import { textWidth } from '../style.ts'
import { drawBars } from './bars.ts'
import type { BuildContext } from './context.ts'
import { buildCaption } from './table.ts'

const MAX_HEIGHT = 560

/** A picture with its caption below, both on one page. */
export function buildFigure(figure: Figure, parent: StructureNode, context: BuildContext): LayoutNode {
  const block = parent.child('Div')
  const tag = block.child('Figure', { alt: context.text(figure.alt) })
  const pictures = buildPictures(figure, tag, context)
  const caption = captionText(figure, context.numbering)
  const height = pictures.reduce((sum, picture) => sum + ('height' in picture ? picture.height : 0), 0)
  const stack: LayoutNode[] = [...pictures]
  const { group, isKept } = context.group()
  if (caption !== undefined) {
    stack.push({ ...buildCaption(caption, figure.id, block, context), group, margin: [0, 5, 0, 0] })
  }
  return { stack, unbreakable: isKept && height <= MAX_HEIGHT, margin: [0, 6, 0, 12] }
}

function buildPictures(figure: Figure, tag: StructureNode, context: BuildContext): LayoutNode[] {
  const { content } = figure
  if (content.kind === 'bars') {
    return drawBars(content, context).map((drawing) => {
      const { width, height } = drawing
      return { svg: ' ', tag, width, height, drawing }
    })
  }
  if (content.kind === 'drawing') {
    const drawing = { ...content, shapes: content.shapes.map((shape) => printable(shape, context)) }
    return [{ svg: ' ', tag, width: drawing.width, height: drawing.height, drawing }]
  }
  if (content.kind === 'svg') {
    const size = scaled(content.widthPt, content.heightPt)
    return [{ svg: content.svg, tag, ...size }]
  }
  // A pixel of a screen picture is 3/4 of a point.
  const size = scaled(content.widthPx * 0.75, content.heightPx * 0.75)
  return [{ image: `data:${content.mediaType};base64,${content.base64}`, tag, ...size }]
}

/** The space at a text's end keeps its words apart from those of the next one. */
function printable(shape: Shape, context: BuildContext): Shape {
  return shape.kind === 'text' ? { ...shape, text: `${context.text(shape.text)} ` } : shape
}

function scaled(width: number, height: number): { width: number; height: number } {
  const factor = Math.min(1, textWidth / width, MAX_HEIGHT / height)
  return { width: width * factor, height: height * factor }
}
