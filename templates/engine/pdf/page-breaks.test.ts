import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Block, Cell, Table } from '../model.ts'
import { inventedWords, paragraph, run, smallModel } from '../testing/invented-text.ts'
import { readPlacedText } from '../testing/read-pdf.ts'
import { renderPdf, renderPdfDocument } from './render-pdf.ts'

/** Four groups of three rows, each with a comment below it, and a sum row. */
function groupedTable(): Table {
  const group = (index: number): Cell[][] => [
    [{ runs: [run(`RYHMÄ${index}`)], bold: true, colSpan: 2 }],
    ...[0, 1, 2].flatMap((row): Cell[][] => [
      [{ runs: [run(`RIVI${index}.${row}`)] }, { runs: [run('1')] }],
      [{ runs: [run(`SELITE${index}.${row} ${inventedWords(12, row + 1)}`)], colSpan: 2, goesOn: true }],
    ]),
  ]
  return {
    kind: 'table',
    id: 't',
    summary: 'Ryhmät',
    columns: [{ width: { fr: 3 } }, { width: { fr: 1 } }],
    headerRows: [[{ runs: [run('Nimi')] }, { runs: [run('Luku')] }]],
    rows: [0, 1, 2, 3].flatMap(group),
    footerRows: [[{ runs: [run('SUMMA')] }, { runs: [run('12')] }]],
  }
}

async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pages = await readPlacedText(bytes)
  return pages.map((page) => page.map(({ text }) => text).join(' '))
}

describe('page breaks', () => {
  it('never leave a heading at the foot of a page', async () => {
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      { kind: 'heading', id: `h${index}`, level: 1, text: `OTSIKKO${index}` },
      paragraph(inventedWords(20 + ((index * 37) % 90), index + 1)),
    ]).flat()
    const bytes = await renderPdf(smallModel({ blocks }))
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const pdf = await task.promise
    expect(pdf.numPages).toBeGreaterThan(5)
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const lines = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      // The last two are the footer; the one before is the last line of the text.
      const lowest = lines.slice(0, -2).toSorted((a, b) => Number(a.transform[5]) - Number(b.transform[5]))[0]
      expect(lowest?.str).not.toContain('OTSIKKO')
    }
    await task.destroy()
  })

  it('never part a heading from what follows it, whatever the room left', async () => {
    const box: Block = { kind: 'callout', title: 'SEURAA', blocks: [paragraph(inventedWords(60, 3))] }
    const signature: Block = { kind: 'paragraph', whole: true, runs: [run('SEURAA\n \n \nNimi\n \n \nToinen')] }
    const table: Block = { ...groupedTable(), caption: 'SEURAA' }
    const following = [box, signature, table, paragraph(`SEURAA ${inventedWords(80, 4)}`)]
    for (const [kind, block] of following.entries()) {
      for (let lines = 30; lines <= 48; lines += 1) {
        const filler: Block = { kind: 'paragraph', runs: [run(Array.from({ length: lines }, () => 'rivi').join('\n'))] }
        const heading: Block = { kind: 'heading', id: 'h', level: 1, text: 'OTSIKKO' }
        const pages = await pageTexts(await renderPdf(smallModel({ blocks: [filler, heading, block] })))
        const place = pages.findIndex((text) => text.includes('OTSIKKO'))
        expect([kind, lines, pages[place]?.includes('SEURAA')]).toEqual([kind, lines, true])
        if (block === signature) expect([lines, pages[place]?.includes('Toinen')]).toEqual([lines, true])
      }
    }
  })

  it('never part the line that says what comes from what comes', async () => {
    for (let lines = 30; lines <= 48; lines += 1) {
      const filler: Block = { kind: 'paragraph', runs: [run(Array.from({ length: lines }, () => 'rivi').join('\n'))] }
      const list: Block = { kind: 'list', ordered: false, items: [[paragraph('KOHTA')], [paragraph('toinen')]] }
      const pages = await pageTexts(await renderPdf(smallModel({ blocks: [filler, paragraph('JOHDATUS:'), list] })))
      const pageOf = (text: string) => pages.findIndex((page) => page.includes(text))
      expect([lines, pageOf('JOHDATUS')]).toEqual([lines, pageOf('KOHTA')])
    }
  })

  it('never part a group from its first row, a comment from its row, or the sums from the last row', async () => {
    for (let lines = 20; lines <= 44; lines += 1) {
      const filler: Block = { kind: 'paragraph', runs: [run(Array.from({ length: lines }, () => 'rivi').join('\n'))] }
      const pages = await pageTexts(await renderPdf(smallModel({ blocks: [filler, groupedTable()] })))
      const pageOf = (text: string) => pages.findIndex((page) => page.includes(text))
      for (const group of [0, 1, 2, 3]) {
        expect([lines, pageOf(`RYHMÄ${group}`)]).toEqual([lines, pageOf(`RIVI${group}.0`)])
        for (const row of [0, 1, 2]) {
          expect([lines, row, pageOf(`SELITE${group}.${row}`)]).toEqual([lines, row, pageOf(`RIVI${group}.${row}`)])
        }
      }
      expect([lines, pageOf('SUMMA')]).toEqual([lines, pageOf('RIVI3.2')])
    }
  })

  it('never cut a short table or field list', async () => {
    const fields = (index: number): Block => ({
      kind: 'fields',
      summary: 'Tiedot',
      fields: Array.from({ length: 5 }, (_, row) => ({ label: `L${index}.${row}`, value: [run('arvo')] })),
    })
    const bytes = await renderPdf(smallModel({ blocks: Array.from({ length: 30 }, (_, index) => fields(index)) }))
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const pdf = await task.promise
    expect(pdf.numPages).toBeGreaterThan(3)
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const labels = items.flatMap((item) => ('str' in item && item.str.startsWith('L') ? [item.str] : []))
      expect(labels.length % 5).toBe(0)
    }
    await task.destroy()
  })

  it('do not make empty pages when they follow each other, begin or end a document', async () => {
    const pageBreak = { kind: 'pageBreak' } as const
    const blocks = [pageBreak, paragraph('yksi'), pageBreak, pageBreak, paragraph('kaksi'), pageBreak]
    expect((await renderPdfDocument(smallModel({ blocks }))).pageCount).toBe(2)
  })
})
