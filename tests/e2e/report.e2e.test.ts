import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const code = 'A79101'
const paper = 'reports/forms/rakennerahasto-kuvaus-2014'
/** Waits for what the screen comes to; a machine under load may need a while. */
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 })

let app: TestApp
let id: string
beforeAll(async () => {
  app = await startApp({ sample: true })
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  id = found.id
})
afterAll(() => app.close())

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await app.newPage({ ...options, path: `/projects/${id}/${path}` })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const viewer = (page: Page) => page.getByRole('region', { name: 'Raportin esikatselu' })
const drawn = (page: Page) => viewer(page).locator('canvas').first().waitFor()
/** The text layer of all pages: it is there before a page comes into sight. */
const textOf = async (page: Page) => (await viewer(page).locator('.textLayer').allTextContents()).join('\n')
const pageNumber = (page: Page) => page.getByLabel('Sivu', { exact: true }).inputValue()

describe('the report', () => {
  it('is drawn with its text over it, without a complaint of the page’s policy or of axe-core', async () => {
    const page = await open(paper)
    await drawn(page)
    await poll(() => textOf(page)).toContain('Hankekoodi')
    expect(await textOf(page)).toContain(code)
    const dark = await viewer(page)
      .locator('canvas')
      .first()
      .evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
        return data.filter((value, index) => index % 4 === 0 && value < 128).length
      })
    expect(dark).toBeGreaterThan(500)
    expect(await axeFindings(page)).toEqual([])
  })

  it('turns pages by keys and buttons, draws only the ones near, and zooms', async () => {
    const page = await open(paper, { height: 700 })
    await drawn(page)
    const pages = await viewer(page).getByRole('group').count()
    expect(pages).toBeGreaterThan(3)
    await page.waitForTimeout(500)
    expect(await viewer(page).locator('canvas').count()).toBeLessThan(pages)
    await viewer(page).focus()
    await page.keyboard.press('PageDown')
    await poll(() => pageNumber(page)).toBe('2')
    await page.keyboard.press('End')
    await poll(() => pageNumber(page)).toBe(String(pages))
    await page.getByRole('button', { name: 'Edellinen sivu' }).click()
    await poll(() => pageNumber(page)).toBe(String(pages - 1))
    await page.getByLabel('Sivu', { exact: true }).fill('1')
    await page.keyboard.press('Enter')
    await poll(() => pageNumber(page)).toBe('1')
    const width = () =>
      viewer(page)
        .getByRole('group')
        .first()
        .evaluate((element) => element.clientWidth)
    const before = await width()
    await page.getByRole('button', { name: 'Suurenna' }).click()
    await poll(width).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Sovita leveyteen' }).click()
    await poll(width).toBe(before)
  })

  it('lets its text be selected', async () => {
    const page = await open(paper)
    await drawn(page)
    await poll(() => textOf(page)).toContain('Hankekoodi')
    await viewer(page).getByText('Hankekoodi', { exact: true }).first().dblclick()
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Hankekoodi')
  })

  it('is made anew when a field changes, and keeps its place', async () => {
    const page = await open('funding', { width: 1440 })
    await page.getByRole('button', { name: 'Näytä raportti' }).click()
    await drawn(page)
    await poll(() => textOf(page)).toContain('Hankekoodi')
    await viewer(page).focus()
    await page.keyboard.press('PageDown')
    await poll(() => pageNumber(page)).toBe('2')
    const field = page.getByLabel('Myönnetty EU- ja valtion rahoitus')
    await field.fill('987 654')
    await field.press('Tab')
    await poll(() => textOf(page)).toMatch(/987\s654/)
    expect(await pageNumber(page)).toBe('2')
    await page.getByRole('button', { name: /^Kumoa/ }).click()
    await poll(() => textOf(page)).not.toMatch(/987\s654/)
    await page.getByRole('button', { name: 'Piilota raportti' }).click()
    await viewer(page).waitFor({ state: 'detached' })
  })

  it('is a tab of its own in a narrow window', async () => {
    const page = await open('basics', { width: 900, height: 700 })
    await page.getByRole('button', { name: 'Näytä raportti' }).click()
    expect(await page.getByLabel('Hankekoodi').isVisible()).toBe(true)
    await page.getByText('Raportti', { exact: true }).last().click()
    await drawn(page)
    expect(await page.getByLabel('Hankekoodi').count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  })

  it('is marked as a draft and translated when asked, and says that it is a translation', async () => {
    const page = await open(paper)
    await drawn(page)
    await page.getByLabel('Luonnos-merkintä').check({ force: true })
    await poll(() => textOf(page)).toMatch(/LUONNOS|Luonnos/)
    await page.getByLabel('Raportin kieli').selectOption('sv')
    await poll(() => textOf(page)).toContain('Projektkod')
    await page.getByText('Lomake on rahoittajalla suomeksi.', { exact: false }).waitFor()
    expect(await page.getByLabel('Raportin kieli').locator('option:checked').textContent()).toBe('Ruotsi (käännös)')
  })

  it('only shows hostile text', async () => {
    const client = await app.client()
    const { version } = await client.project.get({ id })
    const name = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const saved = await client.project.update({ id, version, patch: { name } })
    const page = await open(paper)
    await drawn(page)
    await poll(() => textOf(page)).toContain('<img src=x')
    expect(await viewer(page).locator('img, script').count()).toBe(0)
    await client.project.update({ id, version: saved.version, patch: { name: 'Perustajakoulu' } })
    await poll(() => textOf(page)).toContain('Perustajakoulu')
  })
})

describe('saving to a file', () => {
  async function download(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const waiting = page.waitForEvent('download')
    await start()
    const done = await waiting
    return { name: done.suggestedFilename(), bytes: readFileSync(await done.path()) }
  }

  it('gives a PDF that can be opened and holds the project', async () => {
    const page = await open(paper)
    await drawn(page)
    const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Tallenna PDF' }).click())
    expect(name).toMatch(/A79101.*\.pdf$/)
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const { items } = await (await pdf.getPage(1)).getTextContent()
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('A79101')
    expect((await pdf.getMetadata()).info).toMatchObject({ IsAcroFormPresent: false })
    await pdf.loadingTask.destroy()
  })

  it.each([
    ['Teksti (.txt)', /\.txt$/],
    ['Rakenteinen tieto (.json)', /\.json$/],
  ])('gives %s as the same as the contract does', async (label, pattern) => {
    const page = await open(paper)
    await drawn(page)
    const { name, bytes } = await download(page, async () => {
      await page.getByRole('button', { name: 'Muut tiedostomuodot' }).click()
      await page.getByRole('menuitem', { name: label }).click()
    })
    expect(name).toMatch(pattern)
    const format = name.endsWith('.txt') ? 'txt' : 'json'
    const client = await app.client()
    const formId = 'rakennerahasto-kuvaus-2014'
    const { base64 } = await client.report.render({ projectId: id, formId, language: 'fi', format, draft: false })
    expect(bytes.toString('base64')).toBe(base64)
    expect(bytes.toString('utf8')).toContain('A79101')
  })
})
