import type { Page } from 'playwright-core'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { inventedWords } from '#templates/engine/testing/invented-text.ts'
import { startApp } from '#tests/e2e/harness.ts'
import { rounded, spreadOf } from './figures.ts'

/** Paragraphs of ninety words in each section; about a hundred pages in all. */
const PARAGRAPHS = 19
const KEYS = 40

/**
 * What a person waits for who writes in a report of a hundred pages, in a real browser: from a key to the frame that
 * shows it in the text, and to the page drawn anew with it.
 */
export async function benchWorkbench() {
  const app = await startApp({ keepPages: true })
  try {
    const client = await app.client()
    const { id: projectId } = await client.project.create({ code: '79989', name: 'Sata sivua', fund: 'EAFRD' })
    const form = { formId: 'maaseutu-loppuraportti', kind: 'final', period: null, language: 'fi' } as const
    const { id: reportId } = await client.report.create({ projectId, ...form, copyFrom: null })
    const { sections } = await client.report.get({ id: reportId })
    for (const [index, { key }] of sections.entries())
      await client.report.saveSection({ reportId, section: key, version: null, blocks: textOf(index) })
    const middle = sections[Math.floor(sections.length / 2)]?.key ?? ''
    const page = await app.newPage({ path: `/projects/${projectId}/reports/${reportId}/${middle}` })
    await page.getByText('Sivut ovat ajan tasalla').waitFor({ timeout: 60_000 })
    const pages = await page.getByRole('region', { name: 'Raportin esikatselu' }).getByRole('group').count()
    const editor = page.getByRole('textbox', { name: /^Luvun .* teksti$/ })
    await editor.locator('p').first().click()
    await page.waitForTimeout(2_000)
    const toScreen: number[] = []
    const toPage: number[] = []
    for (let key = 0; key < KEYS; key += 1) {
      await page.evaluate(watch)
      await page.keyboard.press('aeiou'.charAt(key % 5))
      const times = await waited(page)
      toScreen.push(times.screen)
      toPage.push(times.page)
      await page.waitForTimeout(150)
    }
    const plain = await plainKeys(await app.newPage({ path: '/settings' }))
    const [keyToScreenMs, keyToPageMs, plainFieldMs] = [spreadOf(toScreen), spreadOf(toPage), spreadOf(plain)]
    return {
      pages,
      keyToScreenMs,
      keyToPageMs,
      plainFieldMs,
      /** A key in the text against one in an empty field of the same browser, which waits for the next frame too. */
      keyToPlainField: rounded(keyToScreenMs.p50 / plainFieldMs.p50),
      /** A key on its page against one in the text. */
      pageToScreen: rounded(keyToPageMs.p50 / keyToScreenMs.p50),
    }
  } finally {
    await app.close()
  }
}

/** From a key to the frame with it in a field that nothing hangs on. */
async function plainKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.prepend(field)
    field.focus()
  })
  const times: number[] = []
  for (let key = 0; key < KEYS; key += 1) {
    await page.evaluate(() => {
      const wait = new Promise<number>((resolve) => {
        const begin = ({ timeStamp }: Event) => requestAnimationFrame(() => resolve(performance.now() - timeStamp))
        window.addEventListener('keydown', begin, { once: true, capture: true })
      })
      Object.assign(window, { benchPlain: wait })
    })
    await page.keyboard.press('a')
    times.push(await page.evaluate(() => Object.assign({ benchPlain: Promise.resolve(0) }, window).benchPlain))
    await page.waitForTimeout(150)
  }
  return times
}

function textOf(seed: number): Narrative {
  return Array.from({ length: PARAGRAPHS }, (_, index) => ({
    kind: 'paragraph' as const,
    runs: [{ text: inventedWords(90, seed * 1_000 + index) }],
  }))
}

/** Runs in the page: from the next key to the frame with it, and to the first page that is drawn after it. */
function watch(): void {
  const wait = new Promise<{ screen: number; page: number }>((resolve, reject) => {
    let screen = 0
    const begin = ({ timeStamp }: Event) => {
      requestAnimationFrame(() => {
        screen = performance.now() - timeStamp
      })
      const drawn = new MutationObserver((changes) => {
        const isPage = changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'CANVAS'))
        if (!isPage) return
        drawn.disconnect()
        requestAnimationFrame(() => resolve({ screen, page: performance.now() - timeStamp }))
      })
      drawn.observe(document.body, { subtree: true, childList: true })
    }
    window.addEventListener('keydown', begin, { once: true, capture: true })
    setTimeout(() => reject(new Error('No page was drawn')), 20_000)
  })
  Object.assign(window, { benchKey: wait })
}

function waited(page: Page): Promise<{ screen: number; page: number }> {
  return page.evaluate(() => Object.assign({ benchKey: Promise.resolve({ screen: 0, page: 0 }) }, window).benchKey)
}
