import { type AccessibleDocument, FAMILY } from './accessible-document.ts'
import type { Drawing } from '../drawing.ts'
import type { PageWriter } from './page-writer.ts'

/** Draws a picture of our own with its top left corner at a place of the page. */
export function drawShapes(
  writer: PageWriter,
  document: AccessibleDocument,
  drawing: Drawing,
  left: number,
  top: number,
): void {
  for (const shape of drawing.shapes) {
    if (shape.kind === 'rect') {
      writer.rect(left + shape.x, top + shape.y, shape.width, shape.height, shape.color)
    } else if (shape.kind === 'line') {
      writer.line(left + shape.x1, top + shape.y1, left + shape.x2, top + shape.y2, shape.lineWidth, shape.color)
    } else {
      const font = document.provideFont(FAMILY, shape.bold === true, false)
      const word = document.encoder(font).word(shape.text)
      const x = shape.anchor === 'start' ? shape.x : shape.x - (word.width * shape.size) / 1000
      writer.text([word], left + x, top + shape.baseline, font, shape.size, shape.color)
    }
  }
}
