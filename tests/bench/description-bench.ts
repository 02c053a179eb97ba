import { createHash } from 'node:crypto'
import { createRouterClient } from '@orpc/server'
import { PDFDocument } from 'pdf-lib'
import { inventedFile } from '#tests/fixtures/invented-descriptions.ts'
import { startTestCore } from '#tests/support/core.ts'

const count = 1_000
const rendered = 100

export interface DescriptionBench {
  files: number
  megabytes: number
  importSeconds: number
  /** By hashing the same bytes and decoding them: what any reader must at least do. Ratio of one run. */
  importPerReadingBytes: number
  /** All files came out as they went in. */
  identical: number
  pdfDocuments: number
  pdfPages: number
  pdfMsPerPage: number
  /** Resident memory after all documents by that after the first ten. */
  memoryGrowth: number
}

/** The main job in bulk: invented descriptions in, the same bytes and PDFs out, in one process. */
export async function benchDescriptions(): Promise<DescriptionBench> {
  const test = await startTestCore()
  try {
    const client = createRouterClient(test.core.router, { context: test.core.context })
    const files = Array.from({ length: count }, (_, seed) => inventedFile(seed))
    const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
    const importMs = await timed(() => client.description.commit({ files: encoded }))
    const readingMs = await timed(async () => {
      for (const { base64 } of encoded) {
        const bytes = Buffer.from(base64, 'base64')
        createHash('sha256').update(bytes).digest()
        new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      }
    })
    const projects = await client.project.list()
    const render = async (projectId: string, format: 'pdf' | 'txt') =>
      (await client.report.render({ projectId, formId: 'rakennerahasto-kuvaus-2014', language: 'fi', format })).base64
    const originals = new Map(files.map(({ name }, index) => [name.replace('.txt', ''), encoded[index]?.base64]))
    let identical = 0
    for (const { id, code } of projects) if ((await render(id, 'txt')) === originals.get(code)) identical++
    let [pages, ms, memoryAtTen] = [0, 0, 0]
    for (const [index, { id }] of projects.slice(0, rendered).entries()) {
      let pdf = ''
      ms += await timed(async () => (pdf = await render(id, 'pdf')))
      pages += (await PDFDocument.load(pdf)).getPageCount()
      if (index === 9) memoryAtTen = process.memoryUsage().rss
    }
    return {
      files: count,
      megabytes: rounded(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6),
      importSeconds: rounded(importMs / 1000),
      importPerReadingBytes: rounded(importMs / readingMs),
      identical,
      pdfDocuments: rendered,
      pdfPages: pages,
      pdfMsPerPage: rounded(ms / pages),
      memoryGrowth: rounded(process.memoryUsage().rss / memoryAtTen),
    }
  } finally {
    await test.end()
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const rounded = (value: number) => Number(value.toFixed(2))
