import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import { get, getDict, getName, getNumber, getRef, getText, items, oneOrMany, type OpenPdf } from './pdf-objects.ts'

export interface MarkedContent {
  page: PDFRef | undefined
  mcid: number
}

/** An element of the structure tree as it stands in the file. */
export interface Element {
  role: string
  dict: PDFDict
  ref: PDFRef | undefined
  parent: Element | undefined
  /** Elements and marked content as they follow each other. */
  kids: readonly (Element | MarkedContent)[]
  children: readonly Element[]
  /** Marked content: which page and MCID. */
  contents: readonly MarkedContent[]
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
  const kids: (Element | MarkedContent)[] = []
  const children: Element[] = []
  const contents: MarkedContent[] = []
  const annotations: { target: PDFRef | undefined; page: PDFRef | undefined }[] = []
  const page = getRef(dict, 'Pg')
  const element: Element = { role: getName(dict, 'S') ?? '', dict, ref, parent, kids, children, contents, annotations }
  for (const kid of oneOrMany(dict, 'K')) {
    const value: PDFObject | undefined = kid instanceof PDFRef ? pdf.document.context.lookup(kid) : kid
    const content = markedContent(value, page)
    if (content !== undefined) {
      contents.push(content)
      kids.push(content)
    } else if (value instanceof PDFDict && getName(value, 'Type') === 'OBJR') {
      annotations.push({ target: getRef(value, 'Obj'), page: getRef(value, 'Pg') ?? page })
    } else if (value instanceof PDFDict) {
      const child = readElement(value, kid instanceof PDFRef ? kid : undefined, element, pdf)
      children.push(child)
      kids.push(child)
    }
  }
  return element
}

/** An MCID by itself or a reference to one on another page. */
function markedContent(value: PDFObject | undefined, page: PDFRef | undefined): MarkedContent | undefined {
  if (value instanceof PDFNumber) return { page, mcid: value.asNumber() }
  if (!(value instanceof PDFDict)) return undefined
  const mcid = getNumber(value, 'MCID')
  return mcid === undefined ? undefined : { page: getRef(value, 'Pg') ?? page, mcid }
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
