import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { launch } from '#tests/e2e/harness.ts'
import { HUNDRED_PAGES, longReport } from '#templates/engine/testing/long-report.ts'
import { openPdf } from '#templates/engine/pdf/bar/pdf-objects.ts'
import { median, rounded } from './figures.ts'
import type { Spread } from './figures.ts'
import { reportHtml } from './report-html.ts'

const rounds = 5
/** What a rendering process may take at most. */
const memoryLimit = 400

interface Rendered {
  readonly pages: number
  readonly bytes: number
  readonly firstMs: number
  readonly later: readonly number[]
  readonly peakMegabytesOfOne: number
  readonly peakMegabytes: number
  readonly longestBlockMs: number
  readonly message: Spread
  readonly preview: Spread
  readonly previewPages: number
}

export interface ReportBench {
  ours: { pages: number; bytes: number; firstMs: number; laterMs: number }
  /** Headless Chromium printing the same words, tables and charts: of the loaded page, with loading, with launching. */
  chromium: { pages: number; bytes: number; printMs: number; loadMs: number; launchMs: number }
  /** Below 1 = we are faster. `first` and `withLaunch` both begin with nothing running. */
  perChromium: { print: number; loadAndPrint: number; firstPerWithLaunch: number }
  memory: { limit: number; peakOfOne: number; peak: number; isUnderLimit: boolean }
  /** Longest time that the core's own thread answered nobody while reports were made. */
  longestBlockMs: number
  /** Copying a report of this size to the thread. */
  messageMs: Spread
  /** From a key to the pages, with building the report anew. */
  previewMs: Spread
  previewPages: number
  bulk: unknown
}

/** A report of a hundred pages: ours in the thread, and Chromium's print, in turns on the same machine. */
export async function benchReport(): Promise<ReportBench> {
  const html = reportHtml(longReport(HUNDRED_PAGES))
  const [launches, loads, prints]: [number[], number[], number[]] = [[], [], []]
  const ours: Rendered[] = []
  let printed: Uint8Array = new Uint8Array()
  for (let round = 0; round < rounds; round++) {
    ours.push(await inProcess<Rendered>('report-process.ts'))
    const begun = performance.now()
    const browser = await launch()
    const page = await browser.newPage()
    const launched = performance.now()
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
    const loaded = performance.now()
    printed = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true })
    launches.push(launched - begun)
    loads.push(loaded - launched)
    prints.push(performance.now() - loaded)
    await browser.close()
  }
  const [last] = ours.slice(-1)
  if (last === undefined) throw new Error('nothing was measured')
  const [laterMs, firstMs] = [median(ours.flatMap(({ later }) => later)), median(ours.map((each) => each.firstMs))]
  const [printMs, loadMs, launchMs] = [median(prints), median(loads), median(launches)]
  const peak = Math.max(...ours.map(({ peakMegabytes }) => peakMegabytes))
  return {
    ours: { pages: last.pages, bytes: last.bytes, firstMs, laterMs },
    chromium: { pages: (await openPdf(printed)).pages.length, bytes: printed.length, printMs, loadMs, launchMs },
    perChromium: {
      print: rounded(laterMs / printMs),
      loadAndPrint: rounded(laterMs / (loadMs + printMs)),
      firstPerWithLaunch: rounded(firstMs / (launchMs + loadMs + printMs)),
    },
    memory: { limit: memoryLimit, peakOfOne: last.peakMegabytesOfOne, peak, isUnderLimit: peak < memoryLimit },
    longestBlockMs: rounded(median(ours.map((each) => each.longestBlockMs))),
    messageMs: last.message,
    previewMs: last.preview,
    previewPages: last.previewPages,
    bulk: await inProcess('bulk-process.ts'),
  }
}

async function inProcess<T>(script: string): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, script)])
  const figures: T = JSON.parse(stdout)
  return figures
}
