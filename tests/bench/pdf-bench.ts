import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import PDFDocument from 'pdfkit'
import type { Block, DocumentModel } from '#templates/engine/model.ts'
import { numberModel } from '#templates/engine/numbering.ts'
import { contentsEntries } from '#templates/engine/printed-text.ts'
import { FAMILY } from '#templates/engine/pdf/accessible-document.ts'
import { BuildContext } from '#templates/engine/pdf/blocks/context.ts'
import { buildDocument } from '#templates/engine/pdf/blocks/document.ts'
import { coverageOf } from '#templates/engine/pdf/coverage.ts'
import { fontFiles } from '#templates/engine/pdf/fonts.ts'
import type { LayoutNode } from '#templates/engine/pdf/nodes.ts'
import { renderPdf, renderPdfDocument } from '#templates/engine/pdf/render-pdf.ts'
import { body, pageMargins } from '#templates/engine/pdf/style.ts'
import { inventedWords } from '#templates/engine/testing/invented-text.ts'
import { sampleModel } from '#templates/engine/testing/sample-model.ts'
import { renderText } from '#templates/engine/text/render-text.ts'

/** Figures of the PDF renderer on an invented document. Ratios are taken in one process, in turns. */
export interface PdfBench {
  pages: number
  msPerPage: number
  /** Our tagged PDF/A, by pdfkit writing the same words as plain flowing text (no tags, tables or layout). */
  perPlainPdfKit: number
  /** Our tagged PDF/A, by stock pdfmake with the same document definition (it doesn't tag anything). */
  perStockPdfMake: number
  bytes: number
  bytesPerStockPdfMake: number
  /** Heap and buffers after 200 documents, by those after 20: about 1 = nothing is kept. */
  memoryAfter200Per20: number
  megabytesAfter200: number
}

const rounds = 7

export async function benchPdf(): Promise<PdfBench> {
  const model = benchModel()
  const times: Record<'ours' | 'stock' | 'plain', number[]> = { ours: [], stock: [], plain: [] }
  let [oursBytes, stockBytes] = [0, 0]
  const { pageCount } = await renderPdfDocument(model)
  for (let round = 0; round < rounds + 1; round++) {
    // The first round only warms up.
    const keep = round > 0
    const timed = async <T>(list: number[], work: () => Promise<T>): Promise<T> => {
      const start = performance.now()
      const result = await work()
      if (keep) list.push(performance.now() - start)
      return result
    }
    oursBytes = (await timed(times.ours, () => renderPdf(model))).length
    stockBytes = (await timed(times.stock, () => renderStock(model))).length
    await timed(times.plain, () => renderPlain(model))
  }
  const ms = median(times.ours)
  return {
    pages: pageCount,
    msPerPage: rounded(ms / pageCount),
    perPlainPdfKit: rounded(ms / median(times.plain)),
    perStockPdfMake: rounded(ms / median(times.stock)),
    bytes: oursBytes,
    bytesPerStockPdfMake: rounded(oursBytes / stockBytes),
    ...(await benchMemory()),
  }
}

/** About twenty pages of chapters, tables, lists and fields, without pictures. */
function benchModel(): DocumentModel {
  const sample = sampleModel()
  const rename = (id: string, copy: number): string => `${id}-${copy}`
  const chapter = (copy: number): Block[] => [
    ...sample.blocks.flatMap((block): Block[] => {
      if (block.kind === 'figure' || block.kind === 'pageBreak') return []
      if (block.kind === 'heading' || block.kind === 'table') return [{ ...block, id: rename(block.id, copy) }]
      if (block.kind === 'fields')
        return [{ ...block, fields: block.fields.map(({ label, value }) => ({ label, value })) }]
      if (block.kind !== 'paragraph') return [block]
      return [{ ...block, runs: block.runs.filter((run) => run.kind === 'text') }]
    }),
    ...Array.from({ length: 4 }, (_, index): Block => ({
      kind: 'paragraph',
      runs: [{ kind: 'text', text: inventedWords(120, copy * 10 + index) }],
    })),
  ]
  return { ...sample, blocks: Array.from({ length: 5 }, (_, copy) => chapter(copy)).flat() }
}

interface StockPdfMake {
  setFonts(fonts: object): void
  setLocalAccessPolicy(policy: () => boolean): void
  setUrlAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}

const stockPdfMake: StockPdfMake = createRequire(import.meta.url)('pdfmake')

async function renderStock(model: DocumentModel): Promise<Uint8Array> {
  const files = fontFiles()
  stockPdfMake.setFonts({
    [FAMILY]: { normal: files.regular, bold: files.bold, italics: files.italic, bolditalics: files.boldItalic },
  })
  stockPdfMake.setLocalAccessPolicy(() => true)
  stockPdfMake.setUrlAccessPolicy(() => false)
  const context = new BuildContext(model, numberModel(model), coverageOf(files), new Set(), contentsEntries(model))
  const { content } = buildDocument(model, context)
  for (const node of content) giveStockWidths(node)
  const definition = {
    content,
    version: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    defaultStyle: { ...body, font: FAMILY },
    pageMargins: [pageMargins.left, pageMargins.top, pageMargins.right, pageMargins.bottom],
    footer: (page: number, pages: number) => ({ text: `${model.footer.left} ${page} (${pages})`, margin: [65, 20] }),
    info: { title: model.title, author: model.author, creationDate: new Date(model.createdAt) },
  }
  return stockPdfMake.createPdf(definition).getBuffer()
}

/** Stock pdfmake knows no shares of the width; percentages come closest. */
function giveStockWidths(node: LayoutNode): void {
  if ('stack' in node) for (const inner of node.stack) giveStockWidths(inner)
  if (!('table' in node)) return
  const sum = node.shares.reduce<number>((total, share) => total + (share === 'auto' ? 0 : share), 0)
  const hasAuto = node.shares.includes('auto')
  const stockWidths = node.shares.map((share) =>
    share === 'auto' ? 'auto' : hasAuto ? '*' : `${(share / sum) * 100}%`,
  )
  Object.assign(node.table, { widths: stockWidths })
}

async function renderPlain(model: DocumentModel): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margins: pageMargins })
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  document.font(fontFiles().regular).fontSize(body.fontSize)
  for (const text of renderText(model).split('\n\n')) document.text(text).moveDown(0.5)
  document.end()
  await done
  return Buffer.concat(chunks)
}

async function benchMemory(): Promise<Pick<PdfBench, 'memoryAfter200Per20' | 'megabytesAfter200'>> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const used = (): number => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  // Each document has words of its own, so that a cache that grows with words would show.
  const render = async (from: number, to: number): Promise<void> => {
    for (let index = from; index < to; index++) {
      const text = Array.from({ length: 300 }, (_, word) => `${(index * 7919 + word * 104_729).toString(36)} €`).join(
        ' ',
      )
      const blocks: Block[] = [...sampleModel().blocks, { kind: 'paragraph', runs: [{ kind: 'text', text }] }]
      await renderPdf({ ...sampleModel(), blocks })
    }
  }
  await render(0, 20)
  const after20 = used()
  await render(20, 200)
  const after200 = used()
  return { memoryAfter200Per20: rounded(after200 / after20), megabytesAfter200: rounded(after200 / 1e6) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const rounded = (value: number): number => Math.round(value * 100) / 100
