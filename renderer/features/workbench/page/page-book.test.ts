import type { PDFPageProxy } from 'pdfjs-dist'
import { expect, it } from 'vitest'
import type { ReportTarget } from '#contract/index.ts'
import type { OpenPdf } from '../../report/pdf/open-pdf.ts'
import { closeUnused, shownPages, turned } from './page-book.ts'

/** Pages are told apart by their name only; nothing of them is read here. */
function pdf(names: string, closed: string[] = []): OpenPdf {
  const pages: PDFPageProxy[] = JSON.parse(JSON.stringify(names.split('').map((name) => ({ name }))))
  return {
    pages,
    placeOf: () => Promise.resolve(null),
    close() {
      closed.push(names)
      return Promise.resolve()
    },
  }
}
const noTargets: ReportTarget[] = []
const open = (names: string) => Promise.resolve(pdf(names))
const shown = (book: Parameters<typeof shownPages>[0] | null) =>
  book === null
    ? ''
    : shownPages(book)
        .map((page) => Object.entries(page)[0]?.[1])
        .join('')
const whole = (stamp: string, names: string) =>
  ({ kind: 'whole', stamp, pdf: names, pageCount: names.length, pages: {}, targets: noTargets }) as const
const part = (of: string, names: string, firstPage: number, replaces: number) =>
  ({
    kind: 'part',
    of,
    pdf: names,
    firstPage,
    replaces,
    count: names.length,
    pageCount: 0,
    pages: {},
    targets: noTargets,
  }) as const

it('puts changed pages in their place, whether they are more or fewer, and leaves the others as they are', async () => {
  const first = await turned(null, whole('1', 'abcd'), open)
  const longer = await turned(first, part('1', 'XYZ', 2, 2), open)
  expect(shown(longer)).toBe('aXYZd')
  expect(longer && first && shownPages(longer)[0] === shownPages(first)[0]).toBe(true)
  expect(shown(await turned(longer, part('1', 'Q', 4, 1), open))).toBe('abcQ')
  expect(shown(await turned(longer, { kind: 'same', of: '1' }, open))).toBe('abcd')
})

it('leaves out pages of a whole that is not shown', async () => {
  const first = await turned(null, whole('1', 'abcd'), open)
  expect(await turned(first, part('2', 'X', 1, 1), open)).toBe(first)
  expect(shown(await turned(first, whole('2', 'efg'), open))).toBe('efg')
})

it('frees a document as soon as none of its pages can be shown again', async () => {
  const closed: string[] = []
  const opens = (names: string) => Promise.resolve(pdf(names, closed))
  const first = await turned(null, whole('1', 'ab'), opens)
  const second = await turned(first, part('1', 'X', 1, 1), opens)
  closeUnused(first, second)
  expect(closed).toEqual([])
  const third = await turned(second, part('1', 'Y', 1, 1), opens)
  closeUnused(second, third)
  expect(closed).toEqual(['X'])
  closeUnused(third, null)
  expect(closed).toEqual(['X', 'ab', 'Y'])
})
