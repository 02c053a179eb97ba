import type { Block, DocumentModel } from '../model.ts'
import { numberModel, type Numbering } from '../numbering.ts'
import { inlineText } from '../printed-text.ts'
import { ModelError, validateModel } from '../validate.ts'
import { layOutSheet } from './lay-out-sheet.ts'
import { blockLines, textLine } from './sheet-lines.ts'
import type { Line } from './sheet-lines.ts'
import { splitSheets } from './split-sheets.ts'
import { writeWorkbook } from './write-workbook.ts'

/**
 * A document as a workbook: its title on the first sheet, then everything in reading order, and values that say what
 * they are (`data`) as numbers and days. There are no formulas and no links. The same model gives the same bytes.
 *
 * @throws ModelError
 */
export function renderXlsx(model: DocumentModel): Uint8Array {
  const problems = validateModel(model)
  if (problems.some(({ severity }) => severity === 'error')) throw new ModelError(problems)
  const numbering = numberModel(model)
  const sheets = splitSheets(model).map(({ name, blocks }, index) =>
    layOutSheet(name, [...(index === 0 ? titleLines(model, numbering) : []), ...allLines(blocks, numbering)]),
  )
  const { title, author, createdAt } = model
  return writeWorkbook(sheets, { title, author, createdAt })
}

function titleLines(model: DocumentModel, numbering: Numbering): Line[] {
  const page = model.titlePage
  const texts = page?.lines.map((line) => inlineText(line, numbering)) ?? []
  const [title, subtitle] = page === undefined ? [model.title, ''] : [page.title, page.subtitle ?? '']
  const lines = [
    ...(model.draftMark === undefined ? [] : [textLine(model.draftMark, { bold: true })]),
    ...(page?.publicity ?? []).map((text) => textLine(text)),
    textLine(title, { title: true }),
    textLine(subtitle, { bold: true }),
    ...texts.map((text) => textLine(text)),
  ]
  return [...lines.filter((line) => line.kind !== 'text' || line.text !== ''), { kind: 'gap' }]
}

/** An empty row between blocks; none after a heading, which belongs to what follows. */
function allLines(blocks: readonly Block[], numbering: Numbering): Line[] {
  const lines: Line[] = []
  for (const [index, block] of blocks.entries()) {
    const own = blockLines(block, numbering)
    if (own.length > 0 && lines.length > 0 && blocks[index - 1]?.kind !== 'heading') lines.push({ kind: 'gap' })
    lines.push(...own)
  }
  return lines
}
