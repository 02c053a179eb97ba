import { Buffer } from 'node:buffer'
import { createRouterClient } from '@orpc/server'
import type { Page } from 'playwright-core'
import { readTable } from '#core/tables/table.ts'
import { writeXlsx } from '#core/tables/write-xlsx.ts'
import type { OutCell } from '#core/tables/text-cells.ts'
import { startApp } from '#tests/e2e/harness.ts'
import { startTestCore } from '#tests/support/core.ts'

const count = 100_000

/** Figures of a ledger of a hundred thousand rows, in the core and in a real browser. */
export interface LedgerBench {
  rows: number
  /** Reading, checking and preview of an XLSX file, off the core's thread. */
  previewSeconds: number
  /** By only reading the cells of the same file in this thread. */
  previewPerReadingCells: number
  /** Longest wait of the core's own thread while the file was read. */
  longestPauseMs: number
  progressEvents: number
  /** Of the whole process while reading, by before. */
  memoryGrowth: number
  commitSeconds: number
  /** From the click on the section to its first rows on the screen. */
  openMs: number
  wholeMs: number
  sortMs: Record<string, number>
  /** From a typed letter to the frame with the rows that remain, and to their sums. */
  filter: { rowsMs: number; sumsMs: number }
  scroll: { medianMs: number; p95Ms: number; slowestMs: number; framesOver50Ms: number }
}

export async function benchLedger(): Promise<LedgerBench> {
  const file = { name: 'kirjanpito.xlsx', base64: Buffer.from(extract()).toString('base64') }
  return { rows: count, ...(await benchImport(file)), ...(await benchScreen(file)) }
}

function extract(): Uint8Array {
  const text = (value: string): OutCell => ({ kind: 'text', text: value })
  const header = [
    'Pvm',
    'Tosite',
    'Tili',
    'Toimittaja',
    'Selite',
    'Netto',
    'Alv',
    'Kustannuslaji',
    'Työpaketti',
    'Kustannuspaikka',
  ]
  const rows = Array.from({ length: count }, (_, index): OutCell[] => [
    {
      kind: 'day',
      day: `2019-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    },
    text(`T-${(index * 7919) % count}`),
    text(`4${String(index % 300).padStart(3, '0')}`),
    text(`Toimittaja ${(index * 31) % 500} Oy`),
    text(`Selite numero ${(index * 7907) % count}`),
    { kind: 'money', cents: 100 + ((index * 7919) % 500_000) },
    { kind: 'money', cents: 24 + index },
    text(['Ostopalvelut', 'Palkkakustannukset'][index % 2] ?? ''),
    text(`TP${index % 5}`),
    text(`kp${index % 9}`),
  ])
  return writeXlsx('Kirjanpito', header, rows)
}

async function benchImport(file: { name: string; base64: string }) {
  const test = await startTestCore()
  try {
    const client = createRouterClient(test.core.router, { context: test.core.context })
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Suuri', fund: 'EAKR' })
    const readingMs = await timed(async () => readTable(Buffer.from(file.base64, 'base64'), 0, () => undefined))
    const before = process.memoryUsage().rss
    let [progressEvents, longestPauseMs, memory, last] = [0, 0, before, performance.now()]
    const watch = setInterval(() => {
      longestPauseMs = Math.max(longestPauseMs, performance.now() - last - 10)
      last = performance.now()
      memory = Math.max(memory, process.memoryUsage().rss)
    }, 10)
    const previewMs = await timed(async () => {
      for await (const { kind } of await client.ledger.import({ projectId, file, commit: false })) {
        if (kind === 'progress') progressEvents += 1
      }
    })
    clearInterval(watch)
    const commitMs = await timed(async () => {
      for await (const event of await client.ledger.import({ projectId, file, commit: true })) void event
    })
    return {
      previewSeconds: rounded(previewMs / 1000),
      previewPerReadingCells: rounded(previewMs / readingMs),
      longestPauseMs: Math.round(longestPauseMs),
      progressEvents,
      memoryGrowth: rounded(memory / before),
      commitSeconds: rounded(commitMs / 1000),
    }
  } finally {
    await test.end()
  }
}

async function benchScreen(file: { name: string; base64: string }) {
  const app = await startApp({ keepPages: true })
  try {
    const client = await app.client()
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Suuri', fund: 'EAKR' })
    for await (const event of await client.ledger.import({ projectId, file, commit: true })) void event
    const page = await app.newPage({ path: `/projects/${projectId}/basics` })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const openMs = await untilInPage(page, 'a[href$="/ledger"]', '[role=grid] [role=gridcell]')
    const wholeMs = openMs + (await timed(() => page.getByText('Haetaan loput rivit').waitFor({ state: 'detached' })))
    await page.waitForTimeout(5_000)
    const sortMs: Record<string, number> = {}
    for (const title of ['Netto €', 'Toimittaja', 'Selite']) sortMs[title] = await clickToFrame(page, title)
    await page.getByRole('textbox', { name: 'Hae riveistä' }).focus()
    const filter = await keysToRows(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    return { openMs, wholeMs, sortMs, filter, scroll: await scrollFrames(page) }
  } finally {
    await app.close()
  }
}

/** Clicks one thing and waits, inside the page, until another is drawn. */
function untilInPage(page: Page, click: string, wanted: string): Promise<number> {
  return page.evaluate(
    ([from = '', to = '']) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        document.querySelector<HTMLElement>(from)?.click()
        const look = () => {
          if (document.querySelector(to) === null) requestAnimationFrame(look)
          else resolve(Math.round(performance.now() - start))
        }
        look()
      }),
    [click, wanted],
  )
}

/** From the click on a column's title to the frame after the sorted rows. */
function clickToFrame(page: Page, title: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll<HTMLElement>('[role=columnheader] button')].find(
          (each) => each.textContent === wanted,
        )
        const start = performance.now()
        button?.click()
        requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now() - start))))
      }),
    title,
  )
}

/** From a typed letter to the frame with the rows that remain, and to their sums; medians of some letters. */
async function keysToRows(page: Page): Promise<{ rowsMs: number; sumsMs: number }> {
  const [rows, sums]: [number[], number[]] = [[], []]
  for (const letter of ['9', '8', '7', '3', 'o']) {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.waitForTimeout(700)
    await page.evaluate(watchFilter)
    await page.keyboard.press(letter)
    await page.waitForTimeout(700)
    const seen = await page.evaluate(() => Object.assign({ filterBench: { start: 0, rows: 0, sums: 0 } }, window))
    const { start, rows: drawn, sums: added } = seen.filterBench
    rows.push(drawn - start)
    sums.push(added - start)
  }
  return { rowsMs: median(rows), sumsMs: median(sums) }
}

/** Runs in the page. */
function watchFilter(): void {
  const state = { start: 0, rows: 0, sums: 0 }
  Object.assign(window, { filterBench: state })
  document.addEventListener('keydown', () => (state.start = performance.now()), { once: true })
  document.addEventListener(
    'input',
    () => requestAnimationFrame(() => setTimeout(() => (state.rows = performance.now()))),
    { once: true },
  )
  const region = document.querySelector('[role=region] table')
  const watcher = new MutationObserver(() => (state.sums = performance.now()))
  if (region !== null) watcher.observe(region, { subtree: true, characterData: true, childList: true })
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0)
}

/** Scrolls for two hundred frames and looks at how long each took. */
async function scrollFrames(page: Page): Promise<LedgerBench['scroll']> {
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const grid = document.querySelector('[role=grid]')
        const frames: number[] = []
        let last = performance.now()
        const step = (now: number) => {
          frames.push(now - last)
          last = now
          if (grid !== null) grid.scrollTop += 320
          if (frames.length < 200) requestAnimationFrame(step)
          else resolve(frames.slice(1))
        }
        requestAnimationFrame(step)
      }),
  )
  const ordered = times.toSorted((a, b) => a - b)
  const at = (share: number) => rounded(ordered[Math.floor((ordered.length - 1) * share)] ?? 0)
  return { medianMs: at(0.5), p95Ms: at(0.95), slowestMs: at(1), framesOver50Ms: times.filter((ms) => ms > 50).length }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}

const rounded = (value: number) => Number(value.toFixed(2))
