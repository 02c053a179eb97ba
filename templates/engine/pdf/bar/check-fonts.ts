import { PDFDict, PDFRawStream } from 'pdf-lib'
import type { Findings } from './findings.ts'
import { get, getArray, getDict, getName, items, type OpenPdf, streamText } from './pdf-objects.ts'

/** Every font is in the file and says which letters its glyphs are. */
export function checkFonts(pdf: OpenPdf, findings: Findings): void {
  const seen = new Set<PDFDict>()
  for (const page of pdf.pages) {
    const fonts = getDict(getDict(page.node, 'Resources'), 'Font')
    for (const [, reference] of fonts?.entries() ?? []) {
      const font = pdf.document.context.lookup(reference)
      if (!(font instanceof PDFDict) || seen.has(font)) continue
      seen.add(font)
      checkFont(font, findings)
    }
  }
}

function checkFont(font: PDFDict, findings: Findings): void {
  const name = getName(font, 'BaseFont') ?? 'a font'
  const descendant = items(getArray(font, 'DescendantFonts'))[0]
  const descriptor = getDict(descendant instanceof PDFDict ? descendant : font, 'FontDescriptor')
  const file = ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => get(descriptor, key))
    .find((value) => value !== undefined)
  if (!(file instanceof PDFRawStream)) findings.add('font', `${name} is not embedded`)
  const map = streamText(get(font, 'ToUnicode'))
  if (map === undefined) findings.add('font', `${name} has no ToUnicode`)
  else if (!/\b(?:beginbfchar|beginbfrange)\b/.test(map)) findings.add('font', `${name} has an empty ToUnicode`)
}
