import type { Page } from 'playwright-core'
import { startApp } from '#tests/e2e/harness.ts'
import type { TestApp } from '#tests/e2e/harness.ts'
import { median, rounded, spreadOf } from './figures.ts'
import type { Spread } from './figures.ts'

interface ExtractFile {
  readonly name: string
  readonly base64: string
}

/** What a person waits for at the ledger's screen, in a real browser: from the input event to the painted rows. */
export interface ScreenFigures {
  /** From the click on the section to its first rows painted, with the page free to answer; pages opened anew. */
  readonly openMs: Spread
  /** Until every row is there. */
  readonly wholeMs: Spread
  /** By column: rising, falling and back to the ledger's own order. */
  readonly sortMs: Readonly<Record<string, Spread>>
  /** A letter typed, one more, and the search emptied. */
  readonly filterMs: Readonly<Record<string, Spread>>
  readonly scroll: Spread & { readonly frames: number; readonly dropped: number }
  /** A plain sort of as many numbers with a comparing function, in the same browser. */
  readonly plainSortMs: Spread
}

const rounds = 3

export async function benchScreen(file: ExtractFile): Promise<ScreenFigures> {
  const app = await startApp({ keepPages: true })
  try {
    const client = await app.client()
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Suuri', fund: 'EAKR' })
    let rows = 0
    for await (const event of await client.ledger.import({ projectId, file, commit: true })) {
      if (event.kind === 'done') rows = event.result.accepted
    }
    const opened: { openMs: number; wholeMs: number }[] = []
    for (let round = 1; round < rounds; round += 1) {
      const { page, ...times } = await open(app, projectId)
      opened.push(times)
      await page.context().close()
    }
    const { page, ...times } = await open(app, projectId)
    opened.push(times)
    // What is made ready while the page is idle; sorting at once would make it then.
    await page.waitForTimeout(3_000)
    return {
      openMs: spreadOf(opened.map(({ openMs }) => openMs)),
      wholeMs: spreadOf(opened.map(({ wholeMs }) => wholeMs)),
      sortMs: await sortTimes(page),
      filterMs: await filterTimes(page),
      scroll: await scrollFrames(page),
      plainSortMs: spreadOf(await plainSorts(page, rows)),
    }
  } finally {
    await app.close()
  }
}

async function open(app: TestApp, projectId: string) {
  const page = await app.newPage({ path: `/projects/${projectId}/basics` })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(watchRows, 'click')
  const start = performance.now()
  await page.locator('a[href$="/ledger"]').click()
  const openMs = await drawn(page)
  await page.getByText('Haetaan loput rivit').waitFor({ state: 'detached' })
  return { page, openMs, wholeMs: Math.round(performance.now() - start) }
}

async function sortTimes(page: Page): Promise<Record<string, Spread>> {
  const times: Record<string, Spread> = {}
  for (const title of ['Netto €', 'Toimittaja', 'Selite']) {
    const clicks: number[] = []
    for (let click = 0; click < rounds * 3; click += 1) {
      await page.evaluate(watchRows, 'click')
      await page.getByRole('columnheader', { name: title, exact: true }).getByRole('button').click()
      clicks.push(await drawn(page))
      await page.waitForTimeout(200)
    }
    times[title] = spreadOf(clicks)
  }
  return times
}

async function filterTimes(page: Page): Promise<Record<string, Spread>> {
  await page.getByRole('textbox', { name: 'Hae riveistä' }).focus()
  const press = async (key: string) => {
    await page.evaluate(watchRows, 'keydown')
    await page.keyboard.press(key)
    const ms = await drawn(page)
    await page.waitForTimeout(300)
    return ms
  }
  const [first, more, emptied]: [number[], number[], number[]] = [[], [], []]
  // Each letter is in some rows and not in others: every account begins with a 4.
  for (const [one, two] of ['98', '75', '31', '52', '67']) {
    first.push(await press(one ?? ''))
    more.push(await press(two ?? ''))
    await page.keyboard.press('Shift+Home')
    emptied.push(await press('Delete'))
  }
  return { firstLetter: spreadOf(first), oneMore: spreadOf(more), emptied: spreadOf(emptied) }
}

/** Runs in the page: from the next input of a kind to the frame after the rows that it changed. */
function watchRows(input: string): void {
  const wait = new Promise<number>((resolve, reject) => {
    const begin = ({ timeStamp }: Event) => {
      const watcher = new MutationObserver(() => {
        if (document.querySelector('[role=grid] [role=gridcell]') === null) return
        watcher.disconnect()
        requestAnimationFrame(() => {
          // Its turn comes when the frame is painted and nothing else keeps the page busy.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - timeStamp))
          port1.start()
          port2.postMessage(null)
        })
      })
      watcher.observe(document.querySelector('[role=grid] > :last-child') ?? document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    }
    window.addEventListener(input, begin, { once: true, capture: true })
    setTimeout(() => reject(new Error('The rows stayed as they were')), 10_000)
  })
  Object.assign(window, { benchWait: wait })
}

function drawn(page: Page): Promise<number> {
  return page.evaluate(() => Object.assign({ benchWait: Promise.resolve(0) }, window).benchWait)
}

/** Scrolls by ten rows a frame and looks at how long each frame took; one of 60 a second is dropped beyond 25 ms. */
async function scrollFrames(page: Page): Promise<ScreenFigures['scroll']> {
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
          if (frames.length <= 300) requestAnimationFrame(step)
          else resolve(frames.slice(1))
        }
        requestAnimationFrame(step)
      }),
  )
  return { ...spreadOf(times), frames: times.length, dropped: times.filter((ms) => ms > 25).length }
}

function plainSorts(page: Page, rows: number): Promise<number[]> {
  return page.evaluate(
    (count) =>
      Array.from({ length: 5 }, () => {
        const numbers = Array.from({ length: count }, (_, index) => (index * 7919) % 500_000)
        const start = performance.now()
        numbers.sort((a, b) => a - b)
        return performance.now() - start
      }),
    rows,
  )
}

/** How many times as long the large ledger takes as the small one, by medians. */
export function ratiosOf(large: ScreenFigures, small: ScreenFigures) {
  const ofAll = (times: Readonly<Record<string, Spread>>) => median(Object.values(times).map(({ p50 }) => p50))
  return {
    open: rounded(large.openMs.p50 / small.openMs.p50),
    sort: rounded(ofAll(large.sortMs) / ofAll(small.sortMs)),
    filter: rounded(ofAll(large.filterMs) / ofAll(small.filterMs)),
    scrollFrame: rounded(large.scroll.p50 / small.scroll.p50),
    sortPerPlainSort: rounded(ofAll(large.sortMs) / large.plainSortMs.p50),
  }
}
