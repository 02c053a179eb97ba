import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { smallModel } from '../testing/invented-text.ts'
import type { PdfAttachment } from './attached-files.ts'
import { attachedFiles } from './bar/check-attachments.ts'
import { get, getArray, getDict, openPdf, type OpenPdf } from './bar/pdf-objects.ts'
import { checkPdf } from './pdf-bar.ts'
import { renderPdf } from './render-pdf.ts'

const text = (content: string) => new TextEncoder().encode(content)
const files: readonly PdfAttachment[] = [
  {
    name: 'tiedot.json',
    mediaType: 'application/json',
    description: 'Raportin tiedot (äöå)',
    relationship: 'Source',
    bytes: text('{"summa": "1 234,50 €"}\n'),
  },
  {
    name: 'Taulukot.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: 'Taulukot',
    relationship: 'Data',
    bytes: Uint8Array.from({ length: 5000 }, (_value, index) => (index * 31) % 256),
  },
  { name: 'a.txt', mediaType: 'text/plain', description: 'Tyhjä', relationship: 'Supplement', bytes: text('') },
]

let pdf: Uint8Array
beforeAll(async () => {
  pdf = await renderPdf(smallModel(), { attachments: files })
})

describe('a PDF with files inside', () => {
  it('is PDF/A-3a, and without files it stays PDF/A-2a', async () => {
    expect(await checkPdf(pdf)).toMatchObject({ findings: [], claims: { archive: 'PDF/A-3A' } })
    expect(await checkPdf(await renderPdf(smallModel(), { attachments: [] }))).toMatchObject({
      findings: [],
      claims: { archive: 'PDF/A-2A' },
    })
  })

  it('gives them back to the byte, in the order of the bytes of their names', async () => {
    const found = attachedFiles(await openPdf(pdf))
    expect(found.map(({ name }) => name)).toEqual(['Taulukot.xlsx', 'a.txt', 'tiedot.json'])
    for (const { name, bytes, ...rest } of found) {
      const { bytes: given, ...facts } = files.find((file) => file.name === name) ?? { bytes: text('?') }
      expect(Buffer.from(bytes).equals(Buffer.from(given))).toBe(true)
      expect({ name, ...rest }).toEqual(facts)
    }
  })

  it('gives them to another reader', async () => {
    const task = getDocument({ data: pdf.slice(), verbosity: 0 })
    const opened = await task.promise
    const found = await opened.getAttachments()
    expect(found?.get('tiedot.json')?.description).toBe('Raportin tiedot (äöå)')
    const content = await opened.getAttachmentContent('tiedot.json')
    await task.destroy()
    expect(new TextDecoder().decode(content ?? undefined)).toBe('{"summa": "1 234,50 €"}\n')
    expect(found?.size).toBe(3)
  })

  const hasPoppler = spawnSync('pdfdetach', ['-v']).error === undefined
  if (!hasPoppler)
    process.stderr.write('SKIPPED: pdfdetach and pdfinfo are not on this machine, so they judge no attachments\n')
  it.skipIf(!hasPoppler)('gives them to poppler, which finds its PDF/A level and reads no error', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hankekirja-attached-'))
    try {
      const file = join(folder, 'report.pdf')
      writeFileSync(file, pdf)
      const detached = spawnSync('pdfdetach', ['-saveall', '-o', folder, file], { encoding: 'utf8' })
      expect(detached.stderr).toBe('')
      for (const { name, bytes } of files) expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true)
      expect(execFileSync('pdfinfo', ['-meta', file], { encoding: 'utf8' })).toContain('<pdfaid:part>3</pdfaid:part>')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('has the same bytes each time, whatever order the files are given in but for the list of the catalogue', async () => {
    expect(Buffer.from(await renderPdf(smallModel(), { attachments: files })).equals(Buffer.from(pdf))).toBe(true)
    const other = await renderPdf(smallModel(), { attachments: files.toReversed() })
    expect(attachedFiles(await openPdf(other))).toEqual(attachedFiles(await openPdf(pdf)))
  })

  it.each(['../x.json', 'äiti.json', '', 'a'.repeat(121)])('takes no file called %j', async (name) => {
    const [file] = files
    const attachments = file === undefined ? [] : [{ ...file, name }]
    await expect(renderPdf(smallModel(), { attachments })).rejects.toThrow(RangeError)
  })

  it('takes no two files of one name', async () => {
    await expect(renderPdf(smallModel(), { attachments: [...files, ...files] })).rejects.toThrow('Two attached files')
  })
})

describe('the judge of attached files', () => {
  const specification = (open: OpenPdf): PDFDict => {
    const names = getArray(getDict(getDict(open.catalog, 'Names'), 'EmbeddedFiles'), 'Names')
    const found = names?.lookup(1)
    if (!(found instanceof PDFDict)) throw new Error('The good file has no specification')
    return found
  }
  const stream = (open: OpenPdf): PDFDict => {
    const found = getDict(getDict(specification(open), 'EF'), 'F')
    if (found === undefined) throw new Error('The good file has no stream')
    return found
  }
  const parameters = (open: OpenPdf): PDFDict => {
    const found = getDict(stream(open), 'Params')
    if (found === undefined) throw new Error('The good file has no parameters')
    return found
  }
  const name = PDFName.of
  const mutations: readonly (readonly [string, (open: OpenPdf) => void])[] = [
    ['files in the wrong order', (open) => swapNames(open)],
    ['no relationship', (open) => specification(open).delete(name('AFRelationship'))],
    ['an invented relationship', (open) => specification(open).set(name('AFRelationship'), name('Liite'))],
    ['no description', (open) => specification(open).delete(name('Desc'))],
    ['another name', (open) => specification(open).set(name('UF'), PDFString.of('toinen.json'))],
    ['no list in the catalogue', (open) => open.catalog.delete(name('AF'))],
    ['no media type', (open) => stream(open).delete(name('Subtype'))],
    ['no embedded file', (open) => specification(open).delete(name('EF'))],
    ['no instant', (open) => parameters(open).delete(name('ModDate'))],
    ['a wrong size', (open) => parameters(open).set(name('Size'), PDFNumber.of(1))],
    ['a wrong sum', (open) => parameters(open).set(name('CheckSum'), PDFHexString.of('00'))],
    ['a claim of part 2', claimPartTwo],
  ]

  it.each(mutations)('finds %s', async (_what, breakIt) => {
    const open = await openPdf(pdf)
    breakIt(open)
    const { findings } = await checkPdf(await open.document.save({ updateFieldAppearances: false }))
    expect(new Set(findings.map(({ rule }) => rule))).toContain('attachment')
  })

  function swapNames(open: OpenPdf): void {
    const names = getArray(getDict(getDict(open.catalog, 'Names'), 'EmbeddedFiles'), 'Names')
    const all = names?.asArray() ?? []
    const [a, b, c, d] = all
    if (!names || !a || !b || !c || !d) throw new Error('The good file has too few names')
    for (const [index, value] of [c, d, a, b].entries()) names.set(index, value)
  }

  function claimPartTwo(open: OpenPdf): void {
    const metadata = get(open.catalog, 'Metadata')
    if (metadata === undefined || !('contents' in metadata)) throw new Error('The good file has no metadata')
    const before = Buffer.from(metadata.contents instanceof Uint8Array ? metadata.contents : []).toString('utf8')
    const after = before.replace('<pdfaid:part>3<', '<pdfaid:part>2<')
    if (after === before) throw new Error('The good file claims another part')
    const changed = open.document.context.stream(Buffer.from(after), { Type: 'Metadata', Subtype: 'XML' })
    open.catalog.set(name('Metadata'), open.document.context.register(changed))
  }
})
