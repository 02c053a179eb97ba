import type { AccessibleDocument } from './accessible-document.ts'
import type { LinkTarget } from './nodes.ts'
import type { PdfPage } from './pdfmake-types.ts'
import type { StructureNode } from './structure.ts'

/** Print flag: PDF/A wants every annotation printable. */
const PRINT = 4

/** Puts a link over a piece of a line. Its object is ended by the structure writer, which knows its parent key. */
export function addLink(
  document: AccessibleDocument,
  page: PdfPage,
  tag: StructureNode,
  target: LinkTarget,
  box: { x: number; y: number; width: number; height: number },
): void {
  const bottom = page.height - box.y - box.height
  const action =
    target.kind === 'place' ? { Dest: Object(target.to) } : { A: { Type: 'Action', S: 'URI', URI: Object(target.to) } }
  const annotation = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [round(box.x), round(bottom), round(box.x + box.width), round(bottom + box.height)],
    Border: [0, 0, 0],
    F: PRINT,
    Contents: Object(target.description),
    ...action,
  })
  page.annotations.push(annotation)
  tag.addAnnotation(page.dictionary, annotation)
}

const round = (value: number): number => Math.round(value * 100) / 100
