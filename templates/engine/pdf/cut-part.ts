import { isDeepStrictEqual } from 'node:util'
import type { Block, DocumentModel, Heading, Table } from '../model.ts'
import { type Numbering, numberModel } from '../numbering.ts'
import { contentsEntries } from '../printed-text.ts'
import type { DocumentPlaces, LayoutPlace } from './places.ts'
import { pageMargins } from './style.ts'
import type { PrintWindow } from './tagged-printer.ts'

/** A document as it was printed last. */
export interface PrintedModel {
  readonly model: DocumentModel
  readonly places: DocumentPlaces
}

/** A few pages of a document, to be printed by themselves as they would stand in the whole. Plain data. */
export interface DocumentPart {
  /** Of the blocks only those of the part. */
  readonly model: DocumentModel
  /** Of the whole. */
  readonly numbering: Numbering
  /** What the contents name. */
  readonly entries: readonly Heading[]
  readonly hasFront: boolean
  readonly window: PrintWindow
  /** How many pages of the last printing these take the place of. */
  readonly replaces: number
}

/** Rows of a table that surely fill the rest of the last page; what follows isn't drawn. */
const FILLING_ROWS = 80

/**
 * Cuts out what has to be laid out anew when a section was changed: from the beginning of the page on which the change
 * begins, to the end of the page on which it ends. Everything before stands where it stood.
 *
 * @param section id of the section's heading; without such a heading the whole document is compared
 * @returns null when the section prints as before
 */
export function cutPart(before: PrintedModel, after: DocumentModel, section: string): DocumentPart | null {
  const { starts } = before.places
  const change = changedRange(before.model.blocks, after.blocks, section)
  if (change === null) return null
  const { from, oldFrom, until, oldUntil } = wholeBlocks(change, before)
  const firstPage = beginning(before, oldFrom).page
  const oldBegin = starts.findLastIndex((start, index) => {
    if (index > oldFrom || start === null) return false
    const { page, y } = beginning(before, index)
    return page < firstPage || y <= pageMargins.top
  })
  const hasFront = oldBegin === -1
  const begin = hasFront ? 0 : from - (oldFrom - oldBegin)
  const end = fillingEnd(starts, oldUntil) - oldUntil + until
  const blocks = [...after.blocks.slice(begin, until), ...after.blocks.slice(until, end).map(shortened)]
  const next = after.blocks.slice(until, end).findIndex((block) => block.kind !== 'pageBreak')
  const untilPage = starts.slice(oldUntil).find((start) => start !== null)?.page ?? before.places.pageCount - 1
  return {
    model: { ...after, blocks },
    numbering: numberModel(after),
    entries: contentsEntries(after),
    hasFront,
    window: {
      from: hasFront ? TOP : beginning(before, oldBegin),
      firstPage,
      until: next === -1 ? null : until - begin + next,
      before: { untilPage, pageCount: before.places.pageCount },
      pages: before.places.pages,
    },
    replaces: untilPage - firstPage + 1,
  }
}

const TOP: LayoutPlace = { page: 0, y: pageMargins.top }

/** A forced break belongs to what stands before the part; then the part begins on the new page. */
function beginning({ model, places }: PrintedModel, index: number): LayoutPlace {
  const start = places.starts[index] ?? TOP
  const isAfterCover = index === 0 && model.titlePage?.layout === 'page'
  const isBroken = isAfterCover || model.blocks[index - 1]?.kind === 'pageBreak'
  return isBroken ? { page: start.page + 1, y: pageMargins.top } : start
}

interface Change {
  /** In the new document: first changed block, and the first one after the change. */
  readonly from: number
  readonly until: number
  /** The same in the old one. */
  readonly oldFrom: number
  readonly oldUntil: number
}

function changedRange(before: readonly Block[], after: readonly Block[], section: string): Change | null {
  const old = sectionRange(before, section)
  const now = sectionRange(after, section)
  const both = old !== null && now !== null
  const [oldStart, oldEnd] = both ? old : [0, before.length]
  const [start, end] = both ? now : [0, after.length]
  const shorter = Math.min(oldEnd - oldStart, end - start)
  let head = 0
  while (head < shorter && isDeepStrictEqual(before[oldStart + head], after[start + head])) head++
  if (head === oldEnd - oldStart && head === end - start) return null
  let tail = 0
  while (tail < shorter - head && isDeepStrictEqual(before[oldEnd - 1 - tail], after[end - 1 - tail])) tail++
  return { from: start + head, until: end - tail, oldFrom: oldStart + head, oldUntil: oldEnd - tail }
}

/** From the section's heading to the next one of its level or above. */
function sectionRange(blocks: readonly Block[], section: string): [number, number] | null {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === section)
  const heading = blocks[start]
  if (heading?.kind !== 'heading') return null
  const end = blocks.findIndex(
    (block, index) => index > start && block.kind === 'heading' && block.level <= heading.level,
  )
  return [start, end === -1 ? blocks.length : end]
}

/** Begins at a block whose place is known; a heading goes to the page of what follows it, so it belongs to the part. */
function wholeBlocks(change: Change, { model, places }: PrintedModel): Change {
  let { from, oldFrom } = change
  const isOpen = (): boolean =>
    places.starts[oldFrom] === null ||
    places.starts[oldFrom] === undefined ||
    model.blocks[oldFrom - 1]?.kind === 'heading'
  while (oldFrom > 0 && from > 0 && isOpen()) {
    from--
    oldFrom--
  }
  return { ...change, from, oldFrom }
}

/** Where in the old document the blocks end that surely fill the page on which the one at `index` began. */
function fillingEnd(starts: readonly (LayoutPlace | null)[], index: number): number {
  const page = starts.slice(index).find((start) => start !== null)?.page
  if (page === undefined) return starts.length
  const end = starts.findIndex((start, at) => at > index && start !== null && start.page > page + 1)
  return end === -1 ? starts.length : end
}

function shortened(block: Block): Block {
  if (block.kind !== 'table' || block.rows.length <= FILLING_ROWS) return block
  const spans = block.rows.flat().some(({ rowSpan = 1 }) => rowSpan > 1)
  return spans ? block : ({ ...block, rows: block.rows.slice(0, FILLING_ROWS) } satisfies Table)
}
