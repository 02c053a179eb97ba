import { expect, it } from 'vitest'
import type { Block, Cell } from '../model.ts'
import { run, smallModel } from '../testing/invented-text.ts'
import { readPlacedText } from '../testing/read-pdf.ts'
import { renderPdf } from './render-pdf.ts'

const cell = (text: string): Cell => ({ runs: [run(text)] })

it('cuts a word that is wider than its column over lines, and goes on', async () => {
  const word = 'Henkilötyökuukausikirjanpitojärjestelmä'
  const table: Block = {
    kind: 'table',
    id: 'kapea',
    columns: Array.from({ length: 6 }, () => ({ width: { fr: 1 } })),
    headerRows: [Array.from({ length: 6 }, () => cell(word))],
    rows: [Array.from({ length: 6 }, (_, column) => cell(`${column}`))],
  }
  const pages = await readPlacedText(await renderPdf(smallModel({ blocks: [table] })))
  const texts = (pages[0] ?? []).map(({ text }) => text)
  expect(texts).not.toContain(word)
  const first = pages[0]?.filter(({ x }) => Math.abs(x - (pages[0]?.[0]?.x ?? 0)) < 1) ?? []
  const head = first.toSorted((a, b) => b.y - a.y).map(({ text }) => text)
  expect(head.join('')).toContain(word)
})
