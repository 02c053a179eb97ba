import { type AccessibleDocument, FAMILY } from './accessible-document.ts'
import type { PageWriter } from './page-writer.ts'
import type { EmbeddedFont } from './pdfmake-types.ts'
import { color, pageMargins, pageSize, smallSize } from './style.ts'

/** What stands on each page besides the content; artifacts all of it. */
export interface Furniture {
  footerLeft: string
  draftMark: string | undefined
  /** A cover has no footer. */
  hasCover: boolean
}

const FOOTER_BASELINE = pageSize.height - 36
const RIGHT = pageSize.width - pageMargins.right

/** Footer: the title left, `n (m)` right, a thin rule above. */
export function drawFooter(
  writer: PageWriter,
  document: AccessibleDocument,
  furniture: Furniture,
  page: number,
  pageCount: number,
): void {
  if (furniture.hasCover && page === 1) return
  const font = document.provideFont(FAMILY, false, false)
  const encoder = document.encoder(font)
  const number = encoder.word(`${page} (${pageCount})`)
  const numberWidth = (number.width * smallSize) / 1000
  const left = fitted(furniture.footerLeft, RIGHT - pageMargins.left - numberWidth - 24, document, font)
  writer.artifact('Footer')
  writer.line(pageMargins.left, FOOTER_BASELINE - 14, RIGHT, FOOTER_BASELINE - 14, 0.5, color.rule)
  if (left !== '') writer.text([encoder.word(left)], pageMargins.left, FOOTER_BASELINE, font, smallSize, color.muted)
  writer.text([number], RIGHT - numberWidth, FOOTER_BASELINE, font, smallSize, color.muted)
}

/** The draft mark lies under the content, turned, in a light solid colour: no transparency is needed. */
export function drawDraftMark(writer: PageWriter, document: AccessibleDocument, furniture: Furniture): void {
  if (furniture.draftMark === undefined || furniture.draftMark === '') return
  const font = document.provideFont(FAMILY, true, false)
  const word = document.encoder(font).word(furniture.draftMark)
  const size = Math.min(130, (560 * 1000) / word.width)
  const length = (word.width * size) / 1000
  const [x, y] = [pageSize.width / 2, pageSize.height / 2]
  const [cos, sin] = [Math.cos(ANGLE_RADIANS), Math.sin(ANGLE_RADIANS)]
  const drop = size * 0.36
  writer.artifact('Watermark')
  const left = x - (length / 2) * cos + drop * sin
  const baseline = y + (length / 2) * sin + drop * cos
  writer.turnedText(furniture.draftMark, left, baseline, ANGLE, font, size, color.draft)
}

const ANGLE = 54
const ANGLE_RADIANS = (ANGLE * Math.PI) / 180

/** The text, shortened with an ellipsis when it is wider than there is room. */
function fitted(text: string, width: number, document: AccessibleDocument, font: EmbeddedFont): string {
  const measure = (part: string): number => (document.encoder(font).face.shape(part).width * smallSize) / 1000
  if (measure(text) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
