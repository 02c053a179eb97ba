import { AccessibleDocument, FAMILY } from './accessible-document.ts'
import type { PdfAttachment } from './attached-files.ts'
import type { FontFiles } from './fonts.ts'
import type { BlockGroup, LayoutNode } from './nodes.ts'
import type { Furniture } from './page-furniture.ts'
import type { LayoutPlace } from './places.ts'
import type { StructureNode } from './structure.ts'
import { body } from './style.ts'
import { TaggedLayout } from './tagged-layout.ts'
import type { DrawnPages } from './drawn-pages.ts'
import { TaggedRenderer } from './tagged-renderer.ts'
import type { DocumentFacts } from './xmp.ts'

/** Which pages of a document are drawn when only a part of it is laid out. */
export interface PrintWindow {
  /** Where the layout stands when it begins. */
  readonly from: LayoutPlace
  /** From 0, in the document. */
  readonly firstPage: number
  /** Index of the block at whose beginning the drawing may end; the page that it begins on is the last one. */
  readonly until: number | null
  /** Where that block began before, and how many pages there were then. */
  readonly before: { readonly untilPage: number; readonly pageCount: number }
  /** Pages of what the part lacks, for the contents. */
  readonly pages: Readonly<Record<string, number>>
}

/** A document ready to be laid out. Laying out changes the nodes: build them anew for each try. */
export interface PrintJob {
  facts: DocumentFacts
  furniture: Furniture
  root: StructureNode
  content: LayoutNode[]
  attachments: readonly PdfAttachment[]
  /** The node of each block; `null` for a page break. */
  blockNodes: readonly (LayoutNode | null)[]
  checkpoint: () => void
  window?: PrintWindow | undefined
}

export interface Printed {
  kind: 'printed'
  bytes: Uint8Array
  /** Of those drawn, from 0. */
  lastPage: number
  /** For each block, where the layout stood when it came to it. */
  starts: readonly (LayoutPlace | null)[]
  /** Page from 1 of each anchor that was laid out. */
  pages: Readonly<Record<string, number>>
  pictureWarnings: readonly string[]
}

export type PrintResult =
  | Printed
  /** pdfmake drops what doesn't fit when it keeps a block together; these blocks must be let go. */
  | { kind: 'lost'; groups: ReadonlySet<number>; sample: string }

/** Lays out and draws a document, and checks that each line of it was drawn. */
export async function print(job: PrintJob, files: FontFiles): Promise<PrintResult> {
  const { window, checkpoint, blockNodes } = job
  const document = new AccessibleDocument(job.facts, files, job.root, job.attachments)
  const watched = new Set(blockNodes.filter((node) => node !== null))
  const layout = new TaggedLayout(document, { watched, from: window?.from, checkpoint })
  const pages = layout.layoutDocument(job.content, document, {}, { ...body, font: FAMILY })
  const starts = blockNodes.map((node) => (node === null ? null : (layout.starts.get(node) ?? null)))
  const range = drawnPages(window, pages.length, starts)
  const renderer = new TaggedRenderer(document, job.furniture, checkpoint)
  renderer.renderPages(pages, range)
  const lost = layout.receipts.filter((receipt) => !receipt.drawn)
  if (lost.length > 0) {
    const groups = new Set(lost.flatMap(({ node }) => (node.group === undefined ? [] : [groupIndex(node.group)])))
    return {
      kind: 'lost',
      groups,
      sample:
        lost[0]?.node.text
          .map((run) => run.text)
          .join('')
          .slice(0, 80) ?? '',
    }
  }
  return {
    kind: 'printed',
    bytes: await document.finish(),
    lastPage: range.last,
    starts,
    pages: Object.fromEntries(renderer.pageOf),
    pictureWarnings: renderer.warnings,
  }
}

function drawnPages(
  window: PrintWindow | undefined,
  laidOut: number,
  starts: readonly (LayoutPlace | null)[],
): DrawnPages {
  if (window === undefined) return { offset: 0, first: 0, last: laidOut - 1, pageCount: laidOut, known: {} }
  const { from, firstPage: first, until, before, pages: known } = window
  const end = until === null ? null : (starts[until]?.page ?? null)
  const last = Math.max(first, end ?? from.page + laidOut - 1)
  const pageCount = end === null ? last + 1 : before.pageCount + end - before.untilPage
  return { offset: from.page, first, last, pageCount, known }
}

const groupIndex = (group: BlockGroup): number => group.index
