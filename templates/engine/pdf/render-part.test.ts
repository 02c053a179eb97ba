import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, DocumentModel } from '../model.ts'
import { paragraph } from '../testing/invented-text.ts'
import { chapterText, longReport } from '../testing/long-report.ts'
import { readPlacedText } from '../testing/read-pdf.ts'
import { cutPart } from './cut-part.ts'
import { renderPart } from './render-part.ts'
import { renderPdfDocument } from './render-pdf.ts'
import type { RenderedPdf } from './render-pdf.ts'

const size = { chapters: 6, costs: 160 }
const model = longReport(size)
let whole: RenderedPdf
beforeAll(async () => {
  whole = await renderPdfDocument(model)
})

/** Each text of a page with its place, but for the footer, whose count of pages the part can only guess. */
async function printed(bytes: Uint8Array): Promise<string[][]> {
  const pages = await readPlacedText(bytes)
  return pages.map((page) =>
    page.filter(({ y }) => y > 60).map(({ x, y, text }) => `${x.toFixed(1)} ${y.toFixed(1)} ${text}`),
  )
}

async function preview(after: DocumentModel, section: string) {
  const part = cutPart({ model, places: whole.places }, after, section)
  if (part === null) throw new Error('nothing has changed')
  const [own, all] = [await renderPart(part), await renderPdfDocument(after)]
  return { part, own, all, pages: await printed(own.bytes), allPages: await printed(all.bytes) }
}

const told = (number: number, change: (text: Block[]) => Block[]): DocumentModel =>
  longReport(size, { [`luku-${number}`]: change(chapterText(number)) })

const table: Block = {
  kind: 'table',
  id: 'uusi-taulukko',
  caption: 'Uusi taulukko',
  columns: [{ width: { fr: 1 } }, { width: { fr: 1 } }],
  headerRows: [[{ runs: [{ kind: 'text', text: 'Mittari' }] }, { runs: [{ kind: 'text', text: 'Arvo' }] }]],
  rows: Array.from({ length: 60 }, (_, row) => [
    { runs: [{ kind: 'text', text: `Rivi ${row}` }] },
    { runs: [{ kind: 'reference', target: 'uusi-taulukko' }] },
  ]),
}

const changes: readonly [string, string, DocumentModel][] = [
  ['a word more', 'luku-3', told(3, ([, ...rest]) => [paragraph('Uusi sana ja toinen.'), ...rest])],
  ['a word more at the end of the text', 'luku-3', told(3, (text) => [...text.slice(0, -1), paragraph('Loppusana.')])],
  ['another paragraph in the first chapter', 'luku-1', told(1, (text) => [paragraph('Alkusana.'), ...text])],
  ['a paragraph less', 'luku-4', told(4, (text) => text.slice(1))],
  ['a table over more than a page', 'luku-2', told(2, (text) => [...text, table])],
  ['all of the text taken away', 'luku-5', told(5, () => [])],
  [
    'many pages more',
    'luku-6',
    told(6, (text) => [...text, ...Array.from({ length: 9 }, () => chapterText(6)).flat()]),
  ],
]

describe('a section printed by itself', () => {
  it.each(changes)('prints %s just as the whole report has it on these pages', async (_what, section, after) => {
    const { own, all, pages, allPages } = await preview(after, section)
    expect(pages).toHaveLength(own.count)
    expect(pages).toEqual(allPages.slice(own.firstPage - 1, own.firstPage - 1 + own.count))
    expect(own.pages[section] ?? all.places.pages[section]).toBe(all.places.pages[section])
    expect(Math.abs(own.pageCount - all.pageCount)).toBeLessThanOrEqual(1)
  })

  it('leaves the pages after it as they were when it ends where it ended before', async () => {
    const swap = (text: Block[]) => text.map((block, index) => (index === 1 ? (text[1] ?? block) : block))
    const [first, ...rest] = chapterText(4)
    if (first?.kind !== 'paragraph') throw new Error('the chapter begins with a paragraph')
    const runs = first.runs.map((run, index) => (index === 1 && run.kind === 'text' ? { ...run, bold: false } : run))
    const { own, all, pages, allPages } = await preview(
      told(4, () => swap([{ ...first, runs }, ...rest])),
      'luku-4',
    )
    const old = await printed(whole.bytes)
    expect([...old.slice(0, own.firstPage - 1), ...pages, ...old.slice(own.firstPage - 1 + own.replaces)]).toEqual(
      allPages,
    )
    expect([own.count, own.pageCount]).toEqual([own.replaces, all.pageCount])
  })

  it('is nothing when the section prints as before', () => {
    expect(cutPart({ model, places: whole.places }, longReport(size), 'luku-3')).toBeNull()
  })

  it('takes up a few blocks of the report, however long that is', () => {
    const [, , after] = changes[0] ?? []
    if (after === undefined) throw new Error('there is no change')
    const part = cutPart({ model, places: whole.places }, after, 'luku-3')
    expect(part?.model.blocks.length).toBeLessThan(25)
  })

  it('tells on which page each heading of the whole stands', async () => {
    const page = (await printed(whole.bytes))[(whole.places.pages['luku-4'] ?? 0) - 1]
    expect(page?.some((text) => text.endsWith('4 Toimenpiteet 4'))).toBe(true)
  })
})
