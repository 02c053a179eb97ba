import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleModel } from '../testing/sample-model.ts'
import type { Rule } from './bar/findings.ts'
import { contentOf, getArray, getDict, openPdf, type OpenPdf } from './bar/pdf-objects.ts'
import { type Element, readStructure, walkElements } from './bar/structure-model.ts'
import { checkPdf } from './pdf-bar.ts'
import { renderPdf } from './render-pdf.ts'

let good: Uint8Array

beforeAll(async () => {
  good = await renderPdf(sampleModel())
})

const name = PDFName.of

/** Opens the good file, breaks something in it and judges the result. */
async function judge(breakIt: (pdf: OpenPdf) => void): Promise<Set<Rule>> {
  const pdf = await openPdf(good)
  breakIt(pdf)
  const report = await checkPdf(await pdf.document.save({ updateFieldAppearances: false }))
  return new Set(report.findings.map((finding) => finding.rule))
}

function elements(pdf: OpenPdf, role: string): Element[] {
  const root = readStructure(pdf)
  return root === undefined ? [] : [...walkElements(root)].filter((element) => element.role === role)
}

function first(pdf: OpenPdf, role: string): PDFDict {
  const element = elements(pdf, role)[0]
  if (element === undefined) throw new Error(`The good file has no ${role}`)
  return element.dict
}

function dictOf(owner: PDFDict, key: string): PDFDict {
  const dict = getDict(owner, key)
  if (dict === undefined) throw new Error(`The good file has no ${key}`)
  return dict
}

/** Replaces the content stream of a page (index from 0). */
function editContent(pdf: OpenPdf, index: number, edit: (content: string) => string): void {
  const page = pdf.pages[index]
  if (page === undefined) throw new Error(`No page ${index}`)
  const before = contentOf(page)
  const after = edit(before)
  if (after === before) throw new Error('The edit found nothing to change')
  page.node.set(
    name('Contents'),
    pdf.document.context.register(pdf.document.context.stream(Buffer.from(after, 'latin1'))),
  )
}

function editMetadata(pdf: OpenPdf, edit: (xmp: string) => string): void {
  const stream = pdf.catalog.lookup(name('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('The good file has no metadata')
  const before = Buffer.from(stream.contents).toString('utf8')
  const after = edit(before)
  if (after === before) throw new Error('The edit found nothing to change')
  pdf.catalog.set(
    name('Metadata'),
    pdf.document.context.register(
      pdf.document.context.stream(Buffer.from(after), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  )
}

function firstLink(pdf: OpenPdf): { page: PDFDict; link: PDFDict } {
  for (const page of pdf.pages) {
    const link = getArray(page.node, 'Annots')?.lookup(0)
    if (link instanceof PDFDict) return { page: page.node, link }
  }
  throw new Error('The good file has no link')
}

const mutations: readonly (readonly [string, Rule, (pdf: OpenPdf) => void])[] = [
  ['a figure without alternative text', 'figure', (pdf) => first(pdf, 'Figure').delete(name('Alt'))],
  ['a figure without content', 'figure', (pdf) => first(pdf, 'Figure').delete(name('K'))],
  ['a heading that jumps a level', 'heading-order', (pdf) => first(pdf, 'H1').set(name('S'), name('H3'))],
  ['a file without language', 'language', (pdf) => pdf.catalog.delete(name('Lang'))],
  [
    'painting outside of marked content',
    'content-unmarked',
    (pdf) => editContent(pdf, 2, (content) => `${content}\n0 0 10 10 re f`),
  ],
  ['a link without description', 'link', (pdf) => firstLink(pdf).link.delete(name('Contents'))],
  ['a link without its element', 'link', (pdf) => first(pdf, 'Link').set(name('S'), name('Span'))],
  [
    'a link that leads to a missing place',
    'link',
    (pdf) => firstLink(pdf).link.set(name('Dest'), PDFString.of('ei-ole')),
  ],
  ['a link that is not printed', 'link', (pdf) => firstLink(pdf).link.set(name('F'), PDFNumber.of(0))],
  ['a link with a wrong parent key', 'link', (pdf) => firstLink(pdf).link.set(name('StructParent'), PDFNumber.of(0))],
  ['a page without tab order', 'tab-order', (pdf) => firstLink(pdf).page.delete(name('Tabs'))],
  [
    'a spanning cell without its span',
    'table-regular',
    (pdf) =>
      elements(pdf, 'TH')
        .find((cell) => cell.dict.toString().includes('/ColSpan'))
        ?.dict.set(name('A'), pdf.document.context.obj({ O: 'Table', Scope: 'Column' })),
  ],
  ['a header cell without scope', 'table-header', (pdf) => first(pdf, 'TH').delete(name('A'))],
  ['a list item outside of a list', 'structure-nesting', (pdf) => first(pdf, 'L').set(name('S'), name('Div'))],
  ['a cell outside of a row', 'structure-nesting', (pdf) => first(pdf, 'TR').set(name('S'), name('Div'))],
  ['an unknown role', 'structure-role', (pdf) => first(pdf, 'P').set(name('S'), name('Kappale'))],
  ['a file without title', 'title', (pdf) => pdf.document.setTitle('')],
  ['a title other than in the metadata', 'title', (pdf) => pdf.document.setTitle('Toinen')],
  [
    'a window that shows the file name',
    'title',
    (pdf) => dictOf(pdf.catalog, 'ViewerPreferences').set(name('DisplayDocTitle'), PDFBool.False),
  ],
  [
    'an artifact inside of content',
    'content-nesting',
    (pdf) => editContent(pdf, 2, (content) => content.replace('BDC\nBT', 'BDC\n/Artifact BMC EMC\nBT')),
  ],
  ['unbalanced states', 'content-balance', (pdf) => editContent(pdf, 2, (content) => `${content}\nQ`)],
  [
    'a mark used twice',
    'content-mcid',
    (pdf) => editContent(pdf, 2, (content) => content.replace('/MCID 1>>', '/MCID 0>>')),
  ],
  [
    'content that belongs to no element',
    'content-mcid',
    (pdf) => editContent(pdf, 2, (content) => content.replace('/MCID 1>>', '/MCID 999>>')),
  ],
  [
    'a parent tree that forgets a page',
    'structure-parent-tree',
    (pdf) => pdf.pages[2]?.node.delete(name('StructParents')),
  ],
  ['no colour intent', 'output-intent', (pdf) => pdf.catalog.delete(name('OutputIntents'))],
  ['metadata with a raw ampersand', 'xmp', (pdf) => editMetadata(pdf, (xmp) => xmp.replace('&amp;', '&'))],
  [
    'PDF/UA without its schema',
    'xmp',
    (pdf) =>
      editMetadata(pdf, (xmp) =>
        xmp.replace('http://www.aiim.org/pdfua/ns/id/</pdfaSchema', 'http://example.fi/</pdfaSchema'),
      ),
  ],
  [
    'no claim of PDF/A',
    'claims',
    (pdf) => editMetadata(pdf, (xmp) => xmp.replaceAll(/<pdfaid:[a-z]+>.*?<\/pdfaid:[a-z]+>/g, '')),
  ],
  ['no metadata', 'xmp', (pdf) => pdf.catalog.delete(name('Metadata'))],
  ['an unmarked file', 'marked', (pdf) => dictOf(pdf.catalog, 'MarkInfo').set(name('Marked'), PDFBool.False)],
  ['bookmarks without count', 'bookmarks', (pdf) => dictOf(pdf.catalog, 'Outlines').delete(name('Count'))],
  ['no structure tree', 'structure-root', (pdf) => pdf.catalog.delete(name('StructTreeRoot'))],
  ['a font that is not in the file', 'font', removeFontFile],
  ['a font without letters', 'font', (pdf) => firstFont(pdf).delete(name('ToUnicode'))],
  [
    'a glyph that the font does not have',
    'glyph-missing',
    (pdf) => editContent(pdf, 2, (content) => content.replace(/\[<[0-9a-f]{4}/, '[<0000')),
  ],
]

function firstFont(pdf: OpenPdf): PDFDict {
  const fonts = dictOf(dictOf(pdf.pages[0]?.node ?? pdf.catalog, 'Resources'), 'Font')
  const font = fonts.lookup(fonts.keys()[0] ?? name(''))
  if (!(font instanceof PDFDict)) throw new Error('The good file has no font')
  return font
}

function removeFontFile(pdf: OpenPdf): void {
  const descendants = firstFont(pdf).lookup(name('DescendantFonts'), PDFArray)
  dictOf(descendants.lookup(0, PDFDict), 'FontDescriptor').delete(name('FontFile2'))
}

describe('the judge of PDF files', () => {
  it('finds nothing in a good file and reads what it claims', async () => {
    const report = await checkPdf(good)
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ isClean: true, claims: { archive: 'PDF/A-2A', accessibility: 'PDF/UA-1' } })
  })

  it('finds nothing in the good file after another program has written it anew', async () => {
    expect(await judge(() => undefined)).toEqual(new Set())
  })

  it.each(mutations)('finds %s (%s)', async (_what, rule, breakIt) => {
    expect(await judge(breakIt)).toContain(rule)
  })

  it('finds what is missing in a file that was never tagged', async () => {
    const plain = await PDFDocument.create()
    plain.addPage()
    const { isClean, claims } = await checkPdf(await plain.save())
    expect(isClean).toBe(false)
    expect(claims).toEqual({ archive: '', accessibility: '' })
  })

  it('says so when the bytes are no PDF', async () => {
    const { findings } = await checkPdf(new TextEncoder().encode('ei ole'))
    expect(findings.map((finding) => finding.rule)).toEqual(['file'])
  })
})
