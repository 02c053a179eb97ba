import { createHash } from 'node:crypto'
import { decodePDFRawStream, PDFDict, PDFHexString, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib'
import { RELATIONSHIPS } from '../attached-files.ts'
import type { Findings } from './findings.ts'
import { get, getArray, getDict, getName, getNumber, getText, items, type OpenPdf } from './pdf-objects.ts'

/** A file that was found in a PDF. */
export interface FoundFile {
  name: string
  description: string
  relationship: string
  mediaType: string
  bytes: Uint8Array
}

/**
 * Attached files as PDF/A-3 wants them (ISO 19005-3, 6.8): each can be found by name, says what it is to the
 * document, has a media type and an instant, and is what its size and sum say. Part 2 takes none.
 */
export function checkAttachments(pdf: OpenPdf, archive: string, findings: Findings): void {
  const entries = namedFiles(pdf)
  const belonging = getArray(pdf.catalog, 'AF')?.asArray() ?? []
  if (entries.length === 0 && belonging.length === 0) return
  if (!archive.startsWith('PDF/A-3')) findings.add('attachment', `${archive || 'The file'} may have no attached files`)
  const names = entries.map(({ name }) => name)
  if (names.some((name, index) => index > 0 && (names[index - 1] ?? '') >= name)) {
    findings.add('attachment', 'Names of attached files are not in the order of their bytes')
  }
  for (const { name, value, key } of entries) {
    const say = (what: string) => findings.add('attachment', `${name} ${what}`)
    if (!(value instanceof PDFDict)) {
      say('has no file specification')
      continue
    }
    if (!belonging.some((reference) => reference.toString() === key)) say('is not among the associated files')
    if (getText(value, 'F') !== name || getText(value, 'UF') !== name) say('has another name in its specification')
    if ((getText(value, 'Desc') ?? '').trim() === '') say('has no description')
    if (!RELATIONSHIPS.some((each) => each === getName(value, 'AFRelationship'))) say('has no AFRelationship')
    checkStream(get(getDict(value, 'EF'), 'F'), say)
  }
}

function checkStream(stream: PDFObject | undefined, say: (what: string) => void): void {
  if (!(stream instanceof PDFRawStream) || getName(stream.dict, 'Type') !== 'EmbeddedFile') {
    say('has no embedded file')
    return
  }
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(getName(stream.dict, 'Subtype') ?? '')) say('has no media type')
  const parameters = getDict(stream.dict, 'Params')
  if (!/^D:\d{14}/.test(getText(parameters, 'ModDate') ?? '')) say('has no instant of its last change')
  const bytes = decodePDFRawStream(stream).decode()
  if (getNumber(parameters, 'Size') !== bytes.length) say('has another size than it says')
  const sum = get(parameters, 'CheckSum')
  const expected = createHash('md5').update(bytes).digest('hex')
  if (!(sum instanceof PDFHexString) || sum.asString().toLowerCase() !== expected) say('is not what its sum says')
}

/** The attached files of a PDF, in the order of their names. */
export function attachedFiles(pdf: OpenPdf): FoundFile[] {
  return namedFiles(pdf).flatMap(({ name, value }) => {
    const specification = value instanceof PDFDict ? value : undefined
    const stream = get(getDict(specification, 'EF'), 'F')
    if (!(stream instanceof PDFRawStream)) return []
    return [
      {
        name,
        description: getText(specification, 'Desc') ?? '',
        relationship: getName(specification, 'AFRelationship') ?? '',
        mediaType: getName(stream.dict, 'Subtype') ?? '',
        bytes: decodePDFRawStream(stream).decode(),
      },
    ]
  })
}

interface NamedFile {
  name: string
  value: PDFObject | undefined
  /** The reference as written, to find it again in the catalogue. */
  key: string
}

function namedFiles(pdf: OpenPdf): NamedFile[] {
  const found: NamedFile[] = []
  const read = (node: PDFDict | undefined): void => {
    const names = getArray(node, 'Names')
    for (let index = 0; index + 1 < (names?.size() ?? 0); index += 2) {
      const name = names?.lookup(index)
      const text = name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : ''
      found.push({ name: text, value: names?.lookup(index + 1), key: names?.get(index + 1).toString() ?? '' })
    }
    for (const kid of items(getArray(node, 'Kids'))) if (kid instanceof PDFDict) read(kid)
  }
  read(getDict(getDict(pdf.catalog, 'Names'), 'EmbeddedFiles'))
  return found
}
