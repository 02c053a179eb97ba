import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import { get, getDict, getName, getRef, getText, items, oneOrMany, type OpenPdf } from './pdf-objects.ts'

/** An element of the structure tree as it stands in the file. */
export interface Element {
  role: string
  dict: PDFDict
  ref: PDFRef | undefined
  parent: Element | undefined
  children: readonly Element[]
  /** Marked content: which page and MCID. */
  contents: readonly { page: PDFRef | undefined; mcid: number }[]
  /** Annotations, with the page that the reference names. */
  annotations: readonly { target: PDFRef | undefined; page: PDFRef | undefined }[]
}

/** Reads the structure tree; undefined when the file has none. */
export function readStructure(pdf: OpenPdf): Element | undefined {
  const root = getDict(pdf.catalog, 'StructTreeRoot')
  if (root === undefined) return undefined
  return readElement(root, getRef(pdf.catalog, 'StructTreeRoot'), undefined, pdf)
}

function readElement(dict: PDFDict, ref: PDFRef | undefined, parent: Element | undefined, pdf: OpenPdf): Element {
  const children: Element[] = []
  const contents: { page: PDFRef | undefined; mcid: number }[] = []
  const annotations: { target: PDFRef | undefined; page: PDFRef | undefined }[] = []
  const page = getRef(dict, 'Pg')
  const element: Element = { role: getName(dict, 'S') ?? '', dict, ref, parent, children, contents, annotations }
  for (const kid of oneOrMany(dict, 'K')) {
    const value: PDFObject | undefined = kid instanceof PDFRef ? pdf.document.context.lookup(kid) : kid
    if (value instanceof PDFNumber) contents.push({ page, mcid: value.asNumber() })
    if (!(value instanceof PDFDict)) continue
    const type = getName(value, 'Type')
    const kidPage = getRef(value, 'Pg') ?? page
    const mcid = get(value, 'MCID')
    if (type === 'OBJR') annotations.push({ target: getRef(value, 'Obj'), page: kidPage })
    else if (mcid instanceof PDFNumber) contents.push({ page: kidPage, mcid: mcid.asNumber() })
    else children.push(readElement(value, kid instanceof PDFRef ? kid : undefined, element, pdf))
  }
  return element
}

export function* walkElements(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* walkElements(child)
}

/** An attribute of an element, from whichever attribute object has it. */
export function attribute(element: Element, key: string): PDFObject | undefined {
  const value = get(element.dict, 'A')
  const objects = value instanceof PDFArray ? items(value) : [value]
  for (const object of objects) {
    if (object instanceof PDFDict && object.has(PDFName.of(key))) return object.lookup(PDFName.of(key))
  }
  return undefined
}

export function altText(element: Element): string {
  return getText(element.dict, 'Alt') ?? ''
}
