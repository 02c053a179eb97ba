import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { Findings } from './findings.ts'
import {
  get,
  getArray,
  getDict,
  getName,
  getNumber,
  getText,
  isTrue,
  items,
  type OpenPdf,
  streamText,
} from './pdf-objects.ts'
import { readXmp } from './xmp-reader.ts'

/** What the file says about itself. */
export interface Claims {
  /** E.g. `PDF/A-2A`; empty when the file claims nothing. */
  archive: string
  /** E.g. `PDF/UA-1`. */
  accessibility: string
}

export function checkMetadata(pdf: OpenPdf, findings: Findings): Claims {
  checkCatalog(pdf, findings)
  checkOutputIntent(pdf, findings)
  checkBookmarks(pdf, findings)
  const packet = streamText(get(pdf.catalog, 'Metadata'))
  if (packet === undefined) {
    findings.add('xmp', 'There is no XMP metadata')
    return { archive: '', accessibility: '' }
  }
  const xmp = readXmp(Buffer.from(packet, 'latin1').toString('utf8'))
  if (xmp.kind === 'malformed') {
    findings.add('xmp', `The XMP metadata is not well-formed: ${xmp.message}`)
    return { archive: '', accessibility: '' }
  }
  const { values } = xmp
  if (values['dc:title'] !== infoTitle(pdf)) findings.add('title', "dc:title and the Info dictionary's Title differ")
  const [part, conformance, ua] = [values['pdfaid:part'], values['pdfaid:conformance'], values['pdfuaid:part']]
  if (part === undefined || conformance === undefined) findings.add('claims', 'The file claims no PDF/A level')
  if (ua === undefined) findings.add('claims', 'The file claims no PDF/UA')
  else if (!xmp.describedSchemas.has(UA_NAMESPACE)) findings.add('xmp', 'pdfuaid has no extension schema')
  return {
    archive: part === undefined ? '' : `PDF/A-${part}${conformance ?? ''}`,
    accessibility: ua === undefined ? '' : `PDF/UA-${ua}`,
  }
}

const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/'

function checkCatalog(pdf: OpenPdf, findings: Findings): void {
  const { catalog, document } = pdf
  if (!isTrue(getDict(catalog, 'MarkInfo'), 'Marked')) findings.add('marked', 'MarkInfo.Marked is not true')
  if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(getText(catalog, 'Lang') ?? ''))
    findings.add('language', 'The file has no Lang')
  if (!isTrue(getDict(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) {
    findings.add('title', 'DisplayDocTitle is not true')
  }
  if (infoTitle(pdf).trim() === '') findings.add('title', 'The file has no title')
  if (document.context.trailerInfo.ID === undefined) findings.add('file', 'The file has no identifier')
  if (document.context.trailerInfo.Encrypt !== undefined) findings.add('file', 'The file is encrypted')
  if (catalog.has(PDFName.of('AA')) || getName(getDict(catalog, 'OpenAction'), 'S') === 'JavaScript') {
    findings.add('file', 'The file has actions of its own')
  }
}

function infoTitle(pdf: OpenPdf): string {
  const reference = pdf.document.context.trailerInfo.Info
  const info = reference === undefined ? undefined : pdf.document.context.lookup(reference)
  const title = info instanceof PDFDict ? info.lookup(PDFName.of('Title')) : undefined
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : ''
}

function checkOutputIntent(pdf: OpenPdf, findings: Findings): void {
  const intents = items(getArray(pdf.catalog, 'OutputIntents')).filter((intent) => intent instanceof PDFDict)
  const intent = intents.find((candidate) => getName(candidate, 'S') === 'GTS_PDFA1')
  const profile = get(intent, 'DestOutputProfile')
  if (!(profile instanceof PDFRawStream)) {
    findings.add('output-intent', 'There is no output intent with a colour profile')
    return
  }
  // The profile's header has its signature at byte 36 (ISO 15076-1, 7.2).
  if (streamText(profile)?.slice(36, 40) !== 'acsp')
    findings.add('output-intent', 'The colour profile is no ICC profile')
  if (![1, 3, 4].includes(getNumber(profile.dict, 'N') ?? 0)) findings.add('output-intent', 'The profile has no N')
}

function checkBookmarks(pdf: OpenPdf, findings: Findings): void {
  const outlines = getDict(pdf.catalog, 'Outlines')
  if (outlines === undefined || get(outlines, 'First') === undefined) return
  if (getNumber(outlines, 'Count') === undefined) findings.add('bookmarks', 'The bookmark tree has no Count')
  const check = (item: PDFDict | undefined): void => {
    for (let current = item; current !== undefined; current = getDict(current, 'Next')) {
      const title = getText(current, 'Title') ?? ''
      if (title === '') findings.add('bookmarks', 'A bookmark has no title')
      if (get(current, 'Dest') === undefined && get(current, 'A') === undefined)
        findings.add('bookmarks', `"${title}" leads nowhere`)
      const child = getDict(current, 'First')
      if (child !== undefined && getNumber(current, 'Count') === undefined)
        findings.add('bookmarks', `"${title}" has no Count`)
      check(child)
    }
  }
  check(getDict(outlines, 'First'))
}
