/** Run by the benchmark in a process of its own, so that its memory is that of the work alone. Prints one JSON. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createPdfService } from '#core/rendering/pdf-service.ts'
import { cutPart } from '#templates/engine/pdf/cut-part.ts'
import { chapterText, HUNDRED_PAGES, longReport } from '#templates/engine/testing/long-report.ts'
import { spreadOf } from './figures.ts'

const rounds = 7
const keys = 40
const megabytes = (bytes: number): number => Math.round(bytes / 1e6)

const model = longReport(HUNDRED_PAGES)
const service = createPdfService()
const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> => {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

const first = await timed(() => service.whole(model))
const peakAfterOne = process.resourceUsage().maxRSS * 1024
const blocked = monitorEventLoopDelay({ resolution: 1 })
blocked.enable()
const later: number[] = []
for (let round = 0; round < rounds; round++) later.push((await timed(() => service.whole(model))).ms)
blocked.disable()

const messages: number[] = []
for (let round = 0; round < rounds; round++) {
  const start = performance.now()
  structuredClone(model)
  messages.push(performance.now() - start)
}

// A section of three pages in the middle; each key adds a letter to its first paragraph.
const { places } = first.result
const middle = `luku-${Math.ceil(HUNDRED_PAGES.chapters / 2)}`
const previews: number[] = []
let pages = 0
for (let key = 1; key <= keys; key++) {
  const start = performance.now()
  const [, ...rest] = chapterText(Number(middle.slice('luku-'.length)))
  const text = `${'Uusi sana tekstiin '.repeat(8)}${'a'.repeat(key)}`
  const after = longReport(HUNDRED_PAGES, {
    [middle]: [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }, ...rest],
  })
  const part = cutPart({ model, places }, after, middle)
  if (part === null) throw new Error('the preview found no change')
  pages = (await service.part(part)).count
  previews.push(performance.now() - start)
}
await service.close()
process.stdout.write(
  JSON.stringify({
    pages: first.result.pageCount,
    bytes: first.result.bytes.length,
    firstMs: first.ms,
    later,
    peakMegabytesOfOne: megabytes(peakAfterOne),
    peakMegabytes: megabytes(process.resourceUsage().maxRSS * 1024),
    longestBlockMs: blocked.max / 1e6,
    message: spreadOf(messages),
    preview: spreadOf(previews),
    previewPages: pages,
  }),
)
