import { AccessibleDocument, FAMILY } from './accessible-document.ts'
import type { PdfAttachment } from './attached-files.ts'
import type { FontFiles } from './fonts.ts'
import type { BlockGroup, LayoutNode } from './nodes.ts'
import type { Furniture } from './page-furniture.ts'
import type { StructureNode } from './structure.ts'
import { body } from './style.ts'
import { TaggedLayout } from './tagged-layout.ts'
import { TaggedRenderer } from './tagged-renderer.ts'
import type { DocumentFacts } from './xmp.ts'

/** A document ready to be laid out. Laying out changes the nodes: build them anew for each try. */
export interface PrintJob {
  facts: DocumentFacts
  furniture: Furniture
  root: StructureNode
  content: LayoutNode[]
  attachments: readonly PdfAttachment[]
}

export type PrintResult =
  | { kind: 'printed'; bytes: Uint8Array; pageCount: number; pictureWarnings: readonly string[] }
  /** pdfmake drops what doesn't fit when it keeps a block together; these blocks must be let go. */
  | { kind: 'lost'; groups: ReadonlySet<number>; sample: string }

/** Lays out and draws a document, and checks that each line of it was drawn. */
export async function print(job: PrintJob, files: FontFiles): Promise<PrintResult> {
  const document = new AccessibleDocument(job.facts, files, job.root, job.attachments)
  const layout = new TaggedLayout(document)
  const pages = layout.layoutDocument(job.content, document, {}, { ...body, font: FAMILY })
  const renderer = new TaggedRenderer(document, job.furniture)
  renderer.renderPages(pages)
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
    pageCount: pages.length,
    pictureWarnings: renderer.warnings,
  }
}

const groupIndex = (group: BlockGroup): number => group.index
