import { PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import type { PageContent } from './check-content.ts'
import type { Findings } from './findings.ts'
import { getArray, getDict, getNumber, items, type OpenPdf } from './pdf-objects.ts'
import { type Element, walkElements } from './structure-model.ts'

/** The number tree from pages and annotations back to the elements. */
export function readParentTree(pdf: OpenPdf): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>()
  const read = (node: PDFDict | undefined): void => {
    const numbers = getArray(node, 'Nums')?.asArray() ?? []
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [key, value] = [numbers[index], numbers[index + 1]]
      if (key instanceof PDFNumber && value !== undefined) entries.set(key.asNumber(), value)
    }
    for (const kid of items(getArray(node, 'Kids'))) if (kid instanceof PDFDict) read(kid)
  }
  read(getDict(getDict(pdf.catalog, 'StructTreeRoot'), 'ParentTree'))
  return entries
}

/** Marked content, the elements' lists of it, and the parent tree tell the same. */
export function checkParentTree(
  pdf: OpenPdf,
  root: Element,
  contents: readonly PageContent[],
  parentTree: ReadonlyMap<number, PDFObject>,
  findings: Findings,
): void {
  const owners = ownersByPage(root, findings)
  for (const [index, page] of pdf.pages.entries()) {
    const where = `page ${index + 1}`
    const owned = owners.get(page.ref.toString()) ?? new Map<number, Element>()
    const mcids = contents[index]?.mcids ?? new Set<number>()
    for (const mcid of owned.keys()) {
      if (!mcids.has(mcid)) findings.add('content-mcid', `${where}: an element names MCID ${mcid}, which isn't there`)
    }
    if (mcids.size === 0) continue
    const key = getNumber(page.node, 'StructParents')
    const entry = key === undefined ? undefined : parentTree.get(key)
    const list = entry instanceof PDFRef ? pdf.document.context.lookup(entry) : entry
    if (!(list instanceof PDFArray)) {
      findings.add('structure-parent-tree', `${where} is not in the parent tree`)
      continue
    }
    for (const mcid of mcids) {
      const owner = owned.get(mcid)
      if (owner === undefined) findings.add('content-mcid', `${where}: MCID ${mcid} belongs to no element`)
      else if (list.asArray()[mcid]?.toString() !== owner.ref?.toString()) {
        findings.add('structure-parent-tree', `${where}: the parent tree gives MCID ${mcid} to another element`)
      }
    }
  }
}

function ownersByPage(root: Element, findings: Findings): Map<string, Map<number, Element>> {
  const owners = new Map<string, Map<number, Element>>()
  for (const element of walkElements(root)) {
    for (const { page, mcid } of element.contents) {
      const key = page?.toString() ?? ''
      const onPage = owners.get(key) ?? new Map<number, Element>()
      if (onPage.has(mcid)) findings.add('content-mcid', `MCID ${mcid} belongs to two elements`)
      onPage.set(mcid, element)
      owners.set(key, onPage)
    }
  }
  return owners
}
