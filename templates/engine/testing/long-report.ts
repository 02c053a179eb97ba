import type { Block, Cell, DocumentModel, Heading, Inline, Table } from '../model.ts'
import { inventedWords } from './invented-text.ts'

export interface ReportSize {
  readonly chapters: number
  /** Rows of the list of costs at the end. */
  readonly costs: number
}

/** About a hundred pages: half of it told, half of it tables. */
export const HUNDRED_PAGES: ReportSize = { chapters: 13, costs: 950 }

/**
 * An invented final report as they are written: chapters with emphasised words, live figures and references, lists,
 * tables, charts, boxes and quotes, and a list of costs over many pages. Section `k` has the id `luku-k`.
 */
export function longReport(size: ReportSize, told: Readonly<Record<string, readonly Block[]>> = {}): DocumentModel {
  const chapters = Array.from({ length: size.chapters }, (_, index) => chapter(index + 1, told))
  return {
    formId: 'long-report',
    edition: '1',
    language: 'fi',
    title: 'Pohjoisen yrityspolku, loppuraportti',
    author: 'Esimerkkilän kehitys ry',
    createdAt: '2026-11-23T08:00:00.000Z',
    titlePage: {
      publicity: ['Euroopan unionin osarahoittama'],
      title: 'Pohjoisen yrityspolku',
      subtitle: 'Loppuraportti',
      lines: [[text('Toteuttaja: Esimerkkilän kehitys ry')], [text('Hanke nro 123456')]],
      layout: 'page',
    },
    contents: { title: 'Sisällys', maxLevel: 2 },
    footer: { left: 'Pohjoisen yrityspolku, loppuraportti' },
    blocks: [...chapters.flat(), ...costs(size)],
  }
}

const text = (value: string): Inline => ({ kind: 'text', text: value })
const words = (count: number, seed: number): string => inventedWords(count, seed)

function chapter(number: number, told: Readonly<Record<string, readonly Block[]>>): Block[] {
  const id = `luku-${number}`
  return [
    { kind: 'heading', id, level: 1, number: String(number), text: `Toimenpiteet ${number}` },
    ...(told[id] ?? chapterText(number)),
    ...section(number, 1, 'Tulokset'),
    results(number),
    ...section(number, 2, 'Yritysten tilanne'),
    chart(number),
    ...story(number * 100 + 7, 2),
  ]
}

/** What its writer has told, until a test tells something else. */
export function chapterText(number: number): Block[] {
  return [
    ...story(number * 100, 5),
    list(number),
    { kind: 'callout', title: 'Kehitysehdotus', blocks: story(number, 1) },
  ]
}

function section(chapterNumber: number, number: number, title: string): Block[] {
  const heading: Heading = {
    kind: 'heading',
    id: `luku-${chapterNumber}-${number}`,
    level: 2,
    number: `${chapterNumber}.${number}`,
    text: title,
  }
  return [heading, ...story(chapterNumber * 100 + number * 10, 3)]
}

/** Paragraphs with emphasis, a figure from the data and a reference. */
function story(seed: number, count: number): Block[] {
  return Array.from({ length: count }, (_, index): Block => {
    const at = seed * 13 + index
    const runs: Inline[] = [
      text(`${words(34, at)} `),
      { kind: 'text', text: words(3, at + 1), bold: true },
      text(` ${words(28, at + 2)} `),
      { kind: 'text', text: `${(at * 7) % 900} 450,00 €`, source: { table: 'ledger_rows', ids: ['x'], field: 'net' } },
      text(`, ${words(22, at + 3)} `),
      { kind: 'text', text: words(4, at + 4), italic: true },
      text(` (`),
      { kind: 'reference', target: 'kustannukset' },
      text(`).`),
    ]
    return { kind: 'paragraph', runs }
  })
}

function list(seed: number): Block {
  const items = Array.from({ length: 6 }, (_, item): Block[] => [
    { kind: 'paragraph', runs: [text(words(12, seed * 31 + item))] },
  ])
  return { kind: 'list', ordered: false, items }
}

const cell = (value: string): Cell => ({ runs: [text(value)] })
const right = (value: string): Cell => ({ runs: [text(value)], align: 'right' })

function results(seed: number): Table {
  return {
    kind: 'table',
    id: `tulokset-${seed}`,
    caption: `Tavoitteet ja toteuma, kokonaisuus ${seed}`,
    columns: [{ width: { fr: 3 } }, { width: { fr: 1 } }, { width: { fr: 1 } }, { width: 'auto' }],
    headerRows: [[cell('Mittari'), right('Tavoite'), right('Toteuma'), right('Osuus')]],
    rows: Array.from({ length: 14 }, (_, row): Cell[] => [
      cell(words(4, seed * 50 + row)),
      right(String((row * 17 + seed) % 90)),
      right(String((row * 11 + seed) % 90)),
      right(`${(row * 7 + seed) % 140} %`),
    ]),
  }
}

function chart(seed: number): Block {
  const bars = Array.from({ length: 5 }, (_, index) => {
    const value = ((seed * 7 + index * 3) % 20) + 1
    return { label: words(2, seed * 5 + index), printed: String(value), value }
  })
  const content = { kind: 'bars', unit: 'kpl', series: [{ name: 'Yrityksiä', bars }] } as const
  return { kind: 'figure', id: `kuva-${seed}`, caption: `Yritykset ${seed}`, alt: 'Yritykset aloittain', content }
}

function costs({ costs: count }: ReportSize): Block[] {
  const rows = Array.from({ length: count }, (_, row): Cell[] => [
    cell(`${(row % 28) + 1}.${(row % 12) + 1}.2026`),
    cell(String(4_000 + row)),
    cell(words(5, 9_000 + row)),
    cell(words(2, 20_000 + row)),
    right(`${(row * 379) % 1_000},${String((row * 7) % 100).padStart(2, '0')}`),
    right(`${(row * 379) % 1_000},${String((row * 11) % 100).padStart(2, '0')}`),
  ])
  const table: Table = {
    kind: 'table',
    id: 'kustannukset',
    caption: 'Kustannukset tositteittain',
    density: 'compact',
    columns: [
      { width: 'auto' },
      { width: 'auto' },
      { width: { fr: 3 } },
      { width: { fr: 2 } },
      { width: 'auto' },
      { width: 'auto' },
    ],
    headerRows: [[cell('Päivä'), cell('Tosite'), cell('Selite'), cell('Toimittaja'), right('Netto'), right('Brutto')]],
    rows,
  }
  return [{ kind: 'heading', id: 'kustannuslista', level: 1, text: 'Kustannukset' }, table]
}
