import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib'
import type { Findings } from './findings.ts'
import { get, getArray, getDict, getName, getNumber, getText, items, type OpenPdf } from './pdf-objects.ts'
import { type Element, walkElements } from './structure-model.ts'

const PRINT_FLAG = 4

/** Every annotation is in a Link element on its own page, can be read out and printed, and leads somewhere. */
export function checkLinks(
  pdf: OpenPdf,
  root: Element,
  parentTree: ReadonlyMap<number, PDFObject>,
  findings: Findings,
): void {
  const owners = new Map<string, { element: Element; page: string }>()
  for (const element of walkElements(root)) {
    if (element.role === 'Link' && element.annotations.length === 0)
      findings.add('link', 'A Link element has no annotation')
    for (const { target, page } of element.annotations) {
      owners.set(target?.toString() ?? '', { element, page: page?.toString() ?? '' })
    }
  }
  const names = destinationNames(pdf)
  for (const [index, page] of pdf.pages.entries()) {
    const annotations = getArray(page.node, 'Annots')
    const where = `page ${index + 1}`
    if (annotations !== undefined && getName(page.node, 'Tabs') !== 'S')
      findings.add('tab-order', `${where} has no tab order`)
    for (const reference of annotations?.asArray() ?? []) {
      const annotation = pdf.document.context.lookup(reference)
      if (!(annotation instanceof PDFDict)) continue
      const owner = owners.get(reference.toString())
      if (owner?.element.role !== 'Link') findings.add('link', `${where}: an annotation is in no Link element`)
      else if (owner.page !== page.ref.toString()) findings.add('link', `${where}: the element names another page`)
      const key = getNumber(annotation, 'StructParent')
      const parent = key === undefined ? undefined : parentTree.get(key)
      if (parent === undefined || parent.toString() !== owner?.element.ref?.toString()) {
        findings.add('link', `${where}: an annotation's StructParent doesn't lead to its element`)
      }
      if ((getText(annotation, 'Contents') ?? '').trim() === '')
        findings.add('link', `${where}: a link has no Contents`)
      if (((getNumber(annotation, 'F') ?? 0) & PRINT_FLAG) === 0)
        findings.add('link', `${where}: a link isn't printable`)
      if (!leadsSomewhere(annotation, names)) findings.add('link', `${where}: a link leads nowhere`)
    }
  }
}

function leadsSomewhere(annotation: PDFDict, names: ReadonlySet<string>): boolean {
  const action = getDict(annotation, 'A')
  if (getName(action, 'S') === 'URI') return (getText(action, 'URI') ?? '') !== ''
  const destination = get(annotation, 'Dest') ?? get(action, 'D')
  if (destination instanceof PDFString || destination instanceof PDFHexString)
    return names.has(destination.decodeText())
  if (destination instanceof PDFName) return names.has(destination.decodeText())
  return destination instanceof PDFArray && destination.size() > 0
}

/** Names in the tree of destinations; sorted by bytes, or a viewer's search misses some. */
function destinationNames(pdf: OpenPdf): Set<string> {
  const names = new Set<string>()
  const read = (node: PDFDict | undefined): void => {
    const entries = items(getArray(node, 'Names'))
    for (let index = 0; index < entries.length; index += 2) {
      const name = entries[index]
      if (name instanceof PDFString || name instanceof PDFHexString) names.add(name.decodeText())
    }
    for (const kid of items(getArray(node, 'Kids'))) if (kid instanceof PDFDict) read(kid)
  }
  read(getDict(getDict(pdf.catalog, 'Names'), 'Dests'))
  return names
}
