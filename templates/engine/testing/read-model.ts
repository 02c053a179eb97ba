import type { Block, Cell, DocumentModel, Table } from '../model.ts'
import { numberModel } from '../numbering.ts'
import { captionText, headingText, inlineText } from '../printed-text.ts'
import { walkBlocks } from '../walk.ts'

/** What tests of forms read from a model: texts with plain spaces, as a person would type them. */
const plain = (text: string) => text.replaceAll(/[\u00a0\n]/g, ' ')

export const headingsOf = ({ blocks }: Pick<DocumentModel, 'blocks'>): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [plain(headingText(block))] : []))

/** Headings that stand in the table of contents, with their level. */
export const treeOf = ({ blocks }: Pick<DocumentModel, 'blocks'>): (readonly [level: number, text: string])[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.inContents !== false ? [[block.level, plain(headingText(block))] as const] : [],
  )

export function tableIn(model: DocumentModel, id: string): Table {
  const table = [...walkBlocks(model.blocks)].find((block) => block.kind === 'table' && block.id === id)
  if (table?.kind !== 'table') throw new Error(`there is no table ${id}`)
  return table
}

/** Heads, rows and sums of a table, cell by cell. */
export function rowsIn(model: DocumentModel, id: string): string[][] {
  const { headerRows, rows, footerRows = [] } = tableIn(model, id)
  const numbering = numberModel(model)
  const texts = (all: readonly (readonly Cell[])[]) =>
    all.map((row) => row.map(({ runs }) => plain(inlineText(runs, numbering))))
  return [...texts(headerRows), ...texts(rows), ...texts(footerRows)]
}

/** Captions of tables and figures as they are printed, in order. */
export function captionsOf(model: DocumentModel): string[] {
  const numbering = numberModel(model)
  return [...walkBlocks(model.blocks)].flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure' ? plain(captionText(block, numbering) ?? '') || [] : [],
  )
}

/** The blocks between a heading and the next one of the contents. */
export function blocksUnder(model: DocumentModel, id: string): Block[] {
  const start = model.blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  if (start === -1) throw new Error(`there is no heading ${id}`)
  const rest = model.blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.inContents !== false)
  return end === -1 ? rest : rest.slice(0, end)
}
