import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** A PDF file opened for reading its objects. */
export interface OpenPdf {
  document: PDFDocument
  catalog: PDFDict
  pages: readonly PDFPage[]
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  return { document, catalog: document.catalog, pages: document.getPages() }
}

/** The value of a key with references followed. */
export function get(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key))
}

/** The reference that stands at a key. */
export function getRef(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFRef ? value : undefined
}

export function getDict(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = get(dict, key)
  if (value instanceof PDFRawStream) return value.dict
  return value instanceof PDFDict ? value : undefined
}

export function getArray(dict: PDFDict | undefined, key: string): PDFArray | undefined {
  const value = get(dict, key)
  return value instanceof PDFArray ? value : undefined
}

export function getName(dict: PDFDict | undefined, key: string): string | undefined {
  const value = get(dict, key)
  return value instanceof PDFName ? value.decodeText() : undefined
}

export function getNumber(dict: PDFDict | undefined, key: string): number | undefined {
  const value = get(dict, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function getText(dict: PDFDict | undefined, key: string): string | undefined {
  const value = get(dict, key)
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  const value = get(dict, key)
  return value instanceof PDFBool && value.asBoolean()
}

/** Values of an array with references followed. */
export function items(array: PDFArray | undefined): PDFObject[] {
  if (array === undefined) return []
  return array.asArray().flatMap((_value, index) => array.lookup(index) ?? [])
}

/** Values of a key that may hold one or an array of them, references left as they are. */
export function oneOrMany(dict: PDFDict, key: string): PDFObject[] {
  const array = getArray(dict, key)
  if (array !== undefined) return array.asArray()
  const value = dict.get(PDFName.of(key))
  return value === undefined ? [] : [value]
}

/** The decoded bytes of a stream, one character each. */
export function streamText(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFRawStream)) return undefined
  return Buffer.from(decodePDFRawStream(value).decode()).toString('latin1')
}

/** The content of a page; several streams are read as one. */
export function contentOf(page: PDFPage): string {
  const contents = get(page.node, 'Contents')
  const streams = contents instanceof PDFArray ? items(contents) : [contents]
  return streams.map((stream) => streamText(stream) ?? '').join('\n')
}
