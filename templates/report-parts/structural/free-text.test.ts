import { expect, test } from 'vitest'
import { freeTextBlocks } from './free-text.ts'

const source = { table: 'projects', ids: ['p'], field: 'summary_plan' }
const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ kind: 'text', text, source }] })
const list = (ordered: boolean, items: string[], start?: number) => ({
  kind: 'list',
  ordered,
  ...(start === undefined ? {} : { start }),
  items: items.map((item) => [paragraph(item)]),
})

test('every line is a paragraph and empty lines make none', () => {
  expect(freeTextBlocks('Yksi.\nKaksi.\n\n\n  Kolme.  \n', source)).toEqual(
    ['Yksi.', 'Kaksi.', 'Kolme.'].map(paragraph),
  )
})

test('lines with a dash make a list between the paragraphs', () => {
  expect(freeTextBlocks('Alku:\n- yksi\n– kaksi\nLoppu.', source)).toEqual([
    paragraph('Alku:'),
    list(false, ['yksi', 'kaksi']),
    paragraph('Loppu.'),
  ])
})

test('numbered lines that follow each other make a list that begins with their number', () => {
  expect(freeTextBlocks('3. kolmas\n4. neljäs\n1. alusta\n2. toinen', source)).toEqual([
    list(true, ['kolmas', 'neljäs'], 3),
    list(true, ['alusta', 'toinen'], 1),
  ])
})

test('a day or a number at the start of one line stays in its sentence', () => {
  const rows = ['9. joulukuuta pidettiin seminaari.', '2.5.2019 alkaen toiminta laajeni.', '- ', '3.', '-miinus']
  expect(freeTextBlocks(rows.join('\n'), source)).toEqual(rows.map((row) => paragraph(row.trim())))
})

test('an empty text has no blocks', () => {
  expect(freeTextBlocks(' \n\n', source)).toEqual([])
})
