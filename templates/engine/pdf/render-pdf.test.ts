import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block, DocumentModel } from '../model.ts'
import { inventedWords, paragraph, run, smallModel } from '../testing/invented-text.ts'
import { readStructureText } from '../testing/read-pdf.ts'
import { sampleModel } from '../testing/sample-model.ts'
import { ModelError } from '../validate.ts'
import { modelWords, splitWords } from '../words.ts'
import { checkPdf } from './pdf-bar.ts'
import { renderPdf, renderPdfDocument } from './render-pdf.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function wordsOf(model: DocumentModel): Promise<string[]> {
  return splitWords(await readStructureText(await renderPdf(model)))
}

describe('a rendered document', () => {
  let bytes: Uint8Array

  beforeAll(async () => {
    bytes = await renderPdf(sampleModel())
  })

  it('has exactly the words of its model, in the same order', async () => {
    expect(splitWords(await readStructureText(bytes))).toEqual(modelWords(sampleModel()))
  })

  it('gives page numbers in the table of contents', async () => {
    const text = await readStructureText(bytes, true)
    expect(text).toMatch(/Sisällys\s+1 Hankkeen tiivistelmä\s+3\s+1\.1 Tausta ja tarve\s+3/)
  })

  it('is the same to the byte when it is rendered again', async () => {
    expect(sha256(await renderPdf(sampleModel()))).toBe(sha256(bytes))
  })

  it('is the same to the byte when other documents are rendered before and at the same time', async () => {
    const other = smallModel({ blocks: [paragraph('12\u00a0345\u00a0€ A\u0301 ﬁ \u202f')] })
    await renderPdf(other)
    const [, again] = await Promise.all([renderPdf(other), renderPdf(sampleModel()), renderPdf(other)])
    expect(sha256(again)).toBe(sha256(bytes))
  })

  it('is the same to the byte in other processes, time zones and locales', () => {
    const script = fileURLToPath(new URL('../testing/print-hash.ts', import.meta.url))
    const hashIn = (TZ: string, LANG: string): string =>
      execFileSync(process.execPath, [script], { env: { ...process.env, TZ, LANG, LC_ALL: LANG } }).toString()
    expect(hashIn('Pacific/Auckland', 'C')).toBe(sha256(bytes))
    expect(hashIn('America/New_York', 'sv_FI.UTF-8')).toBe(sha256(bytes))
  })

  it('shows its structure to pdf.js: headings, a table with header cells, links, a figure with its text', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const pdf = await task.promise
    const trees = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
    )
    const roles = JSON.stringify(trees)
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Link', 'Figure', 'LBody', 'TOCI', 'Caption', 'BlockQuote']) {
      expect(roles).toContain(`"role":"${role}"`)
    }
    expect(roles).toContain('Vaakapylväät: Alajärvenkylä 120')
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    )
    const outline = await pdf.getOutline()
    expect(outline?.map((entry) => [entry.title, entry.items.length])).toEqual([
      ['1 Hankkeen tiivistelmä', 1],
      ['2 Kustannukset ja rahoitus', 1],
      ['Liitteet', 2],
    ])
    await task.destroy()
  })

  it('leads from a reference to the place it names', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const pdf = await task.promise
    const destination = await pdf.getDestination('kustannukset')
    expect(await pdf.getPageIndex(destination?.[0])).toBe(2)
    const annotations = await (await pdf.getPage(3)).getAnnotations()
    expect(annotations.map((link) => link.dest ?? link.url)).toEqual([
      'kustannukset',
      'osallistujat',
      'tausta',
      'https://hanke.example.fi/palvelupolku',
    ])
    await task.destroy()
  })

  it('tells its title and author with the signs that XML would take as its own', async () => {
    const { claims, findings } = await checkPdf(bytes)
    expect(findings).toEqual([])
    expect(claims.archive).toBe('PDF/A-2A')
  })
})

describe('the struct tree read by poppler', () => {
  const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined
  const folder = mkdtempSync(join(tmpdir(), 'pdf-struct-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.skipIf(!hasPoppler)('has headings, header cells with scope and alternative texts', async () => {
    const file = join(folder, 'sample.pdf')
    writeFileSync(file, await renderPdf(sampleModel()))
    const tree = execFileSync('pdfinfo', ['-struct-text', file]).toString()
    expect(tree).toMatch(/H1 \(block\)\s+"1 Hankkeen tiivistelmä"/)
    expect(tree).toMatch(/TH[^"]+\/Scope \/Row[^"]+"Palkkakustannukset"/)
    expect(tree).toMatch(/LI \(block\)\s+Lbl \(block\)\s+"9\."/)
  })
})

describe('text that is hard to print', () => {
  it('keeps Skolt, North and Inari Sámi letters, the no-break hyphen and narrow spaces', async () => {
    const text = 'Sääʹmǩiõll Ǩǩ Ǥǥ Ŋŋ Ŧŧ Đđ Áá Ââ yhdys\u2011sana 12\u202f500\u00a0€'
    expect(await wordsOf(smallModel({ blocks: [paragraph(text)] }))).toEqual(splitWords(text))
  })

  it('prints ≤ and → with the symbol face, without a warning', async () => {
    const { warnings, bytes } = await renderPdfDocument(smallModel({ blocks: [paragraph('alle ≤ 50 → jatkuu')] }))
    expect(warnings).toEqual([])
    expect(splitWords(await readStructureText(bytes))).toEqual(['alle', '≤', '50', '→', 'jatkuu'])
  })

  it('prints a visible sign for what no font has and names it', async () => {
    const { warnings, bytes } = await renderPdfDocument(smallModel({ blocks: [paragraph('hyvä 😀 שלום')] }))
    expect(warnings.map((warning) => warning.code)).toContain('glyph_missing')
    expect(warnings.map((warning) => warning.message).join('\n')).toContain('U+1F600')
    expect(await readStructureText(bytes)).toContain('hyvä \ufffd \ufffd\ufffd\ufffd\ufffd')
    expect((await checkPdf(bytes)).findings).toEqual([])
  })

  it('takes markup, controls and halves of characters as text', async () => {
    const blocks = [paragraph('<script>alert("x")</script> (sulku \\ ) \u0000\u0007 EU\u00adtuki EU-raha \ud800 loppu')]
    const bytes = await renderPdf(smallModel({ blocks, title: '<b>A & B</b> (1)' }))
    const text = await readStructureText(bytes)
    expect(text).toContain('<script>alert("x")</script> (sulku \\ ) EUtuki EU-raha loppu')
    expect((await checkPdf(bytes)).findings).toEqual([])
  })

  it('cuts a word of 100 000 characters into lines without losing one', async () => {
    const word = 'työ'.repeat(33_334).slice(0, 100_000)
    const { bytes, pageCount } = await renderPdfDocument(smallModel({ blocks: [paragraph(word)] }))
    expect(pageCount).toBeGreaterThan(15)
    expect((await readStructureText(bytes)).replaceAll(/\s/g, '')).toBe(word)
  })

  it('keeps an amount with no-break spaces on one line', async () => {
    const amount = '1\u00a0234\u00a0567,50\u00a0€'
    const texts = Array.from(
      { length: 40 },
      (_, index) =>
        `${'a'.repeat(index + 1)} maksoi yhteensä noin ${amount} ja sen jälkeen vielä kerran ${amount} loppu`,
    )
    const bytes = await renderPdf(smallModel({ blocks: texts.map(paragraph) }))
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const page = await (await task.promise).getPage(1)
    const { items } = await page.getTextContent()
    const lines = items.flatMap((item) => ('str' in item ? [item.str] : [])).filter((line) => line.includes('234'))
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(line.match(/234/g)).toHaveLength(line.match(/1\s234\s567,50\s€/g)?.length ?? 0)
    await task.destroy()
  })
})

describe('an SVG picture', () => {
  const picture = (inner: string): DocumentModel => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">${inner}</svg>`
    const content = { kind: 'svg', svg, widthPt: 200, heightPt: 40 } as const
    return smallModel({ blocks: [{ kind: 'figure', id: 'f', alt: 'Kaavio', content }] })
  }

  it('has its texts in the font of the document', async () => {
    const { bytes, warnings } = await renderPdfDocument(
      picture('<text x="0" y="20" font-family="Arial">Kaavio ffi</text>'),
    )
    expect(warnings).toEqual([])
    expect(splitWords(await readStructureText(bytes))).toEqual(['Kaavio', 'ffi'])
    expect((await checkPdf(bytes)).findings).toEqual([])
  })

  it('opens no file and makes no link of its own', async () => {
    const file = fileURLToPath(new URL('../testing/print-hash.ts', import.meta.url))
    const links = `<a href="https://example.fi"><rect width="9" height="9"/></a><image href="${file}" width="9" height="9"/>`
    const { bytes, warnings } = await renderPdfDocument(picture(links))
    expect(warnings.map(({ code, message }) => [code, message.includes('print-hash')])).toEqual([
      ['picture_incomplete', false],
    ])
    expect((await checkPdf(bytes)).findings).toEqual([])
  })
})

describe('content longer than a page', () => {
  const long = inventedWords(6000)
  const column = { width: { fr: 1 } } as const
  const cases: readonly (readonly [string, Block])[] = [
    ['a paragraph', paragraph(long)],
    [
      'a cell',
      {
        kind: 'table',
        id: 't',
        columns: [column, column],
        headerRows: [[{ runs: [run('Kohta')] }, { runs: [run('Selite')] }]],
        rows: [[{ runs: [run('A')], header: true }, { runs: [run(long)] }]],
      },
    ],
    [
      'a header cell',
      {
        kind: 'table',
        id: 't',
        columns: [column],
        headerRows: [[{ runs: [run(long)] }]],
        rows: [[{ runs: [run('A')] }]],
      },
    ],
    [
      'a spanned cell',
      {
        kind: 'table',
        id: 't',
        columns: [column, column],
        headerRows: [],
        rows: [[{ runs: [run(long)], rowSpan: 2, header: true }, { runs: [run('A')] }], [{ runs: [run('B')] }]],
      },
    ],
    ['a field', { kind: 'fields', summary: 'Tiedot', fields: [{ label: 'Kuvaus', value: [run(long)] }] }],
    ['a list item', { kind: 'list', ordered: true, items: [[paragraph(long)]] }],
    [
      'a callout',
      {
        kind: 'callout',
        title: 'Ehdotus',
        blocks: [paragraph(long), { kind: 'list', ordered: false, items: [[paragraph(long)]] }],
      },
    ],
    ['a quote', { kind: 'quote', runs: [run(long)], attribution: 'Joku' }],
    [
      'a caption',
      {
        kind: 'figure',
        id: 'f',
        alt: 'Pylväs',
        caption: long,
        content: { kind: 'bars', unit: '', series: [{ name: '', bars: [{ label: 'A', printed: '1', value: 1 }] }] },
      },
    ],
    [
      'a chart',
      {
        kind: 'figure',
        id: 'f',
        alt: 'Pylväät',
        content: {
          kind: 'bars',
          unit: 'kpl',
          series: [
            {
              name: 'Kaikki',
              bars: Array.from({ length: 120 }, (_, index) => ({
                label: `Rivi${index}`,
                printed: `${index}`,
                value: index,
              })),
            },
          ],
        },
      },
    ],
  ]

  it.each(cases)('is all there in %s', async (_where, block) => {
    const model = smallModel({ blocks: [paragraph('Alku.'), block, paragraph('Loppu.')] })
    const { bytes, pageCount } = await renderPdfDocument(model)
    expect(pageCount).toBeGreaterThan(1)
    expect(splitWords(await readStructureText(bytes))).toEqual(modelWords(model))
    expect((await checkPdf(bytes)).findings).toEqual([])
  })

  it('keeps a large table whole, with its header on each page', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [
      { runs: [run(`Rivi ${index}`)], header: true },
      { runs: [run(inventedWords(9, index + 1))] },
    ])
    const headerRows = [[{ runs: [run('Otsake')] }, { runs: [run('Selitys')] }]]
    const model = smallModel({
      blocks: [{ kind: 'table', id: 't', caption: 'Rivit', columns: [{ width: 'auto' }, column], headerRows, rows }],
    })
    const { bytes, pageCount } = await renderPdfDocument(model)
    expect(splitWords(await readStructureText(bytes))).toEqual(modelWords(model))
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const last = await (await (await task.promise).getPage(pageCount)).getTextContent()
    expect(last.items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' ')).toContain('Otsake')
    await task.destroy()
  })
})

describe('a document that cannot be rendered', () => {
  it('is refused with all its errors', async () => {
    const blocks: Block[] = [
      { kind: 'heading', id: 'ä', level: 2, text: 'A' },
      { kind: 'paragraph', runs: [{ kind: 'reference', target: 'ei-ole' }] },
    ]
    const failure: unknown = await renderPdf(smallModel({ blocks })).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ModelError)
    const codes = failure instanceof ModelError ? failure.problems.map((problem) => problem.code) : []
    expect(codes).toEqual(['id_not_ascii', 'heading_jump', 'reference_unresolved'])
  })
})

describe('page furniture', () => {
  it('marks a draft on each page without touching its words or its tags', async () => {
    const model = { ...sampleModel(), draftMark: 'LUONNOS' }
    const bytes = await renderPdf(model)
    expect(splitWords(await readStructureText(bytes))).toEqual(modelWords(model))
    expect((await checkPdf(bytes)).findings).toEqual([])
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const { items } = await (await (await task.promise).getPage(2)).getTextContent()
    const text = items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' ')
    expect(text).toContain('LUONNOS')
    expect(text).toContain('2 (6)')
    await task.destroy()
  })

  it('renders an empty document as one page', async () => {
    const { bytes, pageCount } = await renderPdfDocument(smallModel())
    expect(pageCount).toBe(1)
    expect((await checkPdf(bytes)).findings).toEqual([])
  })
})
