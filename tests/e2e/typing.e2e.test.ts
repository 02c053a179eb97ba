import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 })

let app: TestApp
let projectId: string
let reportId: string
beforeAll(async () => {
  app = await startApp({ sample: true })
  const client = await app.client()
  projectId = (await client.project.list()).find(({ code }) => code === 'VN/1201/2024')?.id ?? ''
  const reports = await client.report.list({ projectId })
  reportId = reports.find(({ formId }) => formId === 'stm-hankesuunnitelma')?.id ?? ''
})
afterAll(() => app.close())

async function sectionAt(index: number) {
  const section = (await (await app.client()).report.get({ id: reportId })).sections[index]
  if (section === undefined) throw new Error('The report has too few sections')
  return section
}
const blocksOf = async (index: number): Promise<Narrative> => (await sectionAt(index)).blocks
const editorOf = (page: Page) => page.getByRole('textbox', { name: /^Luvun .* teksti$/ })

/** The section with this text, and the cursor in its first line. */
async function open(index: number, paragraphs: readonly string[]): Promise<Page> {
  const { key, version } = await sectionAt(index)
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }))
  await (await app.client()).report.saveSection({ reportId, section: key, version, blocks })
  const page = await app.newPage({ path: `/projects/${projectId}/reports/${reportId}/${key}` })
  await editorOf(page).locator('p').first().click()
  return page
}
const saved = async (index: number): Promise<string> =>
  (await blocksOf(index))
    .map((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => ('text' in run ? run.text : '§')).join('') : block.kind,
    )
    .join('\n')

/** Whether the page has an answer of this address. */
const hasRead = (page: Page, address: string): Promise<boolean> =>
  page.evaluate(
    (name) =>
      performance
        .getEntriesByName(new URL(name, location.href).href)
        .some((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd > 0),
    address,
  )

const codes: Readonly<Record<string, number>> = { Enter: 13, End: 35, Home: 36, ArrowDown: 40, Backspace: 8 }

/** Keys that all come while the page has other work, as those of a quick writer do on a slow machine. */
async function pressWhileBusy(page: Page, keys: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 500
      while (performance.now() < end);
    })
  })
  await Promise.all(keys.flatMap((key) => strokes(devtools, key)))
  await devtools.detach()
}

const letters = (text: string): string[] => Array.from(text)

function strokes(devtools: CDPSession, pressed: string) {
  const [key = '', control] = pressed.split('+').toReversed()
  const code = codes[key]
  const text = key === 'Enter' ? '\r' : code === undefined ? key : undefined
  const windowsVirtualKeyCode = code ?? key.toUpperCase().codePointAt(0) ?? 0
  const stroke = { key, windowsVirtualKeyCode, modifiers: control === undefined ? 0 : 2 }
  const down = { ...stroke, type: text === undefined ? ('rawKeyDown' as const) : ('keyDown' as const) }
  return [
    devtools.send('Input.dispatchKeyEvent', { ...down, ...(text !== undefined && { text }) }),
    devtools.send('Input.dispatchKeyEvent', { ...stroke, type: 'keyUp' }),
  ]
}

describe('keys that come faster than the screen', () => {
  it('work at the caret that the key before them has moved', async () => {
    const page = await open(0, ['Ensimmäinen kappale.', 'Toinen kappale.'])
    await pressWhileBusy(page, ['Control+End', 'Enter', 'u', 'u', 's', 'i'])
    await poll(() => saved(0)).toBe('Ensimmäinen kappale.\nToinen kappale.\nuusi')
    await pressWhileBusy(page, [
      'Control+Home',
      'End',
      'Enter',
      'v',
      'ä',
      'l',
      'i',
      'ArrowDown',
      'End',
      'Backspace',
      'x',
    ])
    await poll(() => saved(0)).toBe('Ensimmäinen kappale.\nväli\nToinen kappalex\nuusi')
  })

  it('choose from the menu what the words typed before them have found', async () => {
    const page = await open(1, ['Menoja on'])
    // What the menu offers has come: on a machine under load the first reading of the figures takes its time.
    await poll(() => hasRead(page, '/rpc/report/fields')).toBe(true)
    await pressWhileBusy(page, ['End', ' ', ...letters('/hyväksytyt kust'), 'Enter', ...letters(' kaikkiaan')])
    await poll(() => saved(1)).toBe('Menoja on § kaikkiaan')
    const [block] = await blocksOf(1)
    const fields = block?.kind === 'paragraph' ? block.runs.flatMap((run) => ('field' in run ? [run.field] : [])) : []
    expect(fields).toEqual(['decision.totalCost'])
  })
})

describe('words that are typed without a pause', () => {
  it('are saved as they were typed while saves, changes of another window and new pages come between', async () => {
    const page = await open(2, ['Alku:'])
    const other = await sectionAt(3)
    const client = await app.client()
    // Readings of the report come late and in any order.
    let readings = 0
    await page.route(/\/rpc\/report\/get/, async (route) => {
      const wait = (readings++ % 3) * 250
      const response = await route.fetch()
      setTimeout(() => void route.fulfill({ response }).catch(() => undefined), wait)
    })
    await page.keyboard.press('End')
    const words = Array.from({ length: 60 }, (_, index) => ` sana${index}`)
    let { version } = other
    for (const [index, word] of words.entries()) {
      await page.keyboard.type(word, { delay: 12 })
      if (index % 12 === 5) await page.keyboard.press('Enter')
      // As when the window is left for another one: what is typed is saved at once.
      if (index % 4 === 1) await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      if (index % 10 !== 3) continue
      const blocks = [{ kind: 'paragraph' as const, runs: [{ text: `Toinen ikkuna ${index}` }] }]
      version = (await client.report.saveSection({ reportId, section: other.key, version, blocks })).version
    }
    const typed = words.map((word, index) => (index % 12 === 5 ? `${word}\n` : word)).join('')
    await poll(() => saved(2)).toBe(`Alku:${typed}`)
    expect(await editorOf(page).locator('p').allTextContents()).toEqual(`Alku:${typed}`.split('\n'))
    expect(await page.getByText('Joku muu muutti').count()).toBe(0)
    expect(readings).toBeGreaterThan(5)
  })

  it('stay when a reading from before their save comes late, and so does the caret', async () => {
    const page = await open(4, ['Alku'])
    await page.getByText('Sivut ovat ajan tasalla').waitFor()
    const held: (() => Promise<void>)[] = []
    let isHolding = true
    await page.route(/\/rpc\/report\/get/, async (route) => {
      const response = await route.fetch()
      const arrive = () => route.fulfill({ response }).catch(() => undefined)
      if (isHolding) held.push(arrive)
      else await arrive()
    })
    const other = await sectionAt(5)
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Toisesta ikkunasta' }] }]
    await (await app.client()).report.saveSection({ reportId, section: other.key, version: other.version, blocks })
    await poll(() => held.length).toBeGreaterThan(0)
    await page.keyboard.press('End')
    await page.keyboard.type(' yksi')
    await poll(() => saved(4)).toBe('Alku yksi')
    for (const arrive of held.splice(0)) await arrive()
    isHolding = false
    await page.keyboard.type(' kaksi')
    for (const arrive of held) await arrive()
    await poll(() => saved(4)).toBe('Alku yksi kaksi')
    expect(await editorOf(page).textContent()).toBe('Alku yksi kaksi')
  })
})
