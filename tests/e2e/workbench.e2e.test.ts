import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const code = 'VN/1201/2024'
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 })

let app: TestApp
let projectId: string
let reportId: string
beforeAll(async () => {
  app = await startApp({ sample: true })
  const client = await app.client()
  const found = (await client.project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  projectId = found.id
  const reports = await client.report.list({ projectId })
  reportId = reports.find(({ formId }) => formId === 'stm-hankesuunnitelma')?.id ?? ''
})
afterAll(() => app.close())

/** The section on that the tests write, each a different one. */
async function sectionAt(index: number) {
  const { sections } = await (await app.client()).report.get({ id: reportId })
  const section = sections[index]
  if (section === undefined) throw new Error('The report has too few sections')
  return section
}
const blocksOf = async (index: number): Promise<Narrative> => (await sectionAt(index)).blocks
const editorOf = (page: Page) => page.getByRole('textbox', { name: /^Luvun .* teksti$/ })
const pagesText = async (page: Page) =>
  (await page.getByRole('region', { name: 'Raportin esikatselu' }).locator('.textLayer').allTextContents()).join('\n')

async function open(index: number, options: PageOptions = {}): Promise<Page> {
  const { key } = await sectionAt(index)
  const page = await app.newPage({ ...options, path: `/projects/${projectId}/reports/${reportId}/${key}` })
  await editorOf(page).waitFor()
  return page
}

async function writeAtEnd(page: Page, words: string): Promise<void> {
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
}

describe('the reports of a project', () => {
  it('are under one roof: reports with texts open at the workbench, the other forms at their pages', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/reports` })
    await page.getByRole('link', { name: 'Ministeriön hankesuunnitelma' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Henkilötyökuukaudet' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lomakkeet ja paperit' }).waitFor()
  })

  it('begin with the texts of the last one', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/reports` })
    await page.getByLabel('Lomake').selectOption({ label: 'Kuukausittainen tilannekatsaus' })
    await page.getByLabel('Kausi', { exact: true }).selectOption({ label: 'Muu kausi' })
    await page.getByRole('button', { name: 'Aloita raportti' }).click()
    await page.getByText('Kirjoita kausi esimerkiksi').waitFor()
    await page.getByLabel('Kausi päivinä').fill('5/2026')
    await page.getByRole('button', { name: 'Aloita raportti' }).click()
    await editorOf(page).waitFor()
    expect((await editorOf(page).textContent())?.length).toBeGreaterThan(20)
  })

  it('are begun once: one that is there is opened instead', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/reports` })
    await page.getByLabel('Lomake').selectOption({ label: 'Ministeriön hankesuunnitelma' })
    await page.getByText('Tämä raportti on jo tekeillä tai valmis.').waitFor()
    expect(await page.getByRole('button', { name: 'Aloita raportti' }).isDisabled()).toBe(true)
    await page.getByRole('link', { name: 'Avaa se' }).click()
    await editorOf(page).waitFor()
    expect(page.url()).toContain(reportId)
  })

  it('give the keys of the search to the search while somebody writes', async () => {
    const page = await open(0)
    await editorOf(page).click()
    const before = await editorOf(page).textContent()
    await page.keyboard.press('Control+K')
    await page
      .getByRole('dialog')
      .getByRole('combobox')
      .or(page.getByRole('dialog').getByRole('textbox'))
      .first()
      .waitFor()
    await page.keyboard.type('kirjanpito')
    expect(await editorOf(page).textContent()).toBe(before)
  })
})

describe('the text of a section', () => {
  it('is saved while it is typed and stands on the page at once, with a live figure chosen by keyboard', async () => {
    const page = await open(0)
    await writeAtEnd(page, 'Menoja on hyväksytty /hyväksytyt kust')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' kaikkiaan.')
    await poll(() => pagesText(page)).toMatch(/Menoja on hyväksytty\s+1\s480\s000,00\s€\s+kaikkiaan/)
    await poll(async () => (await blocksOf(0)).at(-1)).toMatchObject({
      kind: 'paragraph',
      runs: [{ text: 'Menoja on hyväksytty ' }, { field: expect.any(String) }, { text: ' kaikkiaan.' }],
    })
    await page.locator('[data-chip="figure"]').last().click()
    const rows = page.getByRole('dialog', { name: 'Mistä luku tulee' })
    await rows.getByRole('link', { name: /^VN\/1201/ }).waitFor()
    await rows.getByRole('link', { name: 'Avaa: Päätös ja budjetti' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('keeps a sign that was typed, and none that a button has put, when its menu is left', async () => {
    const page = await open(6)
    await writeAtEnd(page, 'Alku')
    await page.getByRole('button', { name: 'Luku aineistosta' }).click()
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type(' ja /')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await poll(async () => JSON.stringify((await blocksOf(6)).at(-1))).toContain('"Alku ja /"')
  })

  it('offers figures that have a value first, and says of the others why they have none', async () => {
    const page = await open(8)
    await writeAtEnd(page, 'Kunnat: /')
    const options = page.getByRole('listbox').getByRole('option')
    await options.first().waitFor()
    const lacking = page.getByRole('group', { name: 'Aineistossa ei vielä arvoa' }).getByRole('option')
    expect(await lacking.last().textContent()).toMatch(/puuttuu|ei /)
    expect(await options.last().textContent()).toBe(await lacking.last().textContent())
    const chosen = page.getByRole('option', { selected: true })
    expect(await chosen.getAttribute('data-lack')).toBeNull()
    await page.keyboard.type('kunnat')
    await poll(() => chosen.textContent()).toBe('Kunnatpuuttuu perustiedoista')
    await page.keyboard.press('Enter')
    await poll(async () => JSON.stringify((await blocksOf(8)).at(-1))).toContain('"project.municipalities"')
    expect(await axeFindings(page)).toEqual([])
  })

  it('has tables and boxes that are written without a mouse, and undo of its own', async () => {
    const page = await open(1)
    await writeAtEnd(page, 'Alku')
    await page.keyboard.press('Alt+F10')
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Tulokset')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mittari')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Määrä')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Vuosi')
    await poll(async () => (await blocksOf(1)).at(-1)).toMatchObject({
      kind: 'table',
      caption: 'Tulokset',
      rows: [[[{ text: 'Mittari' }], [{ text: 'Määrä' }], [{ text: 'Vuosi' }]], {}, {}],
    })
    expect(await axeFindings(page)).toEqual([])
    for (let step = 0; step < 16; step += 1) await page.keyboard.press('Control+z')
    await poll(async () => (await blocksOf(1)).some(({ kind }) => kind === 'table')).toBe(false)
  })

  it('is copied for a web form in the words of the page, with the numbers of its tables', async () => {
    const page = await open(9)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await writeAtEnd(page, 'Alku')
    await page.getByRole('button', { name: 'Taulukko', exact: true }).click()
    await page.keyboard.type('Tulokset')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mittari')
    await poll(() => pagesText(page)).toMatch(/Taulukko\s+\d+\.\s+Tulokset/)
    const [printed] = /Taulukko\s+\d+\.\s+Tulokset/.exec(await pagesText(page)) ?? []
    await page.getByRole('button', { name: 'Kopioi tekstinä' }).click()
    await page.getByText(/^Kopioitu/).waitFor()
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(/\s+/g, ' ')
    expect(copied).toContain(printed?.replaceAll(/\s+/g, ' '))
    expect(copied).toMatch(/Alku Taulukko \d+\. Tulokset Mittari; ; /)
  })

  it('has boxes with a title of their own: what is typed next is their content, and Tab goes between the two', async () => {
    const page = await open(7)
    await writeAtEnd(page, 'Alku')
    await page.getByRole('button', { name: 'Kehys' }).click()
    await page.keyboard.type('Sovitaan aikataulusta')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type(' 1')
    await page.keyboard.press('Tab')
    await page.keyboard.type('.')
    await poll(async () => (await blocksOf(7)).at(-1)).toEqual({
      kind: 'callout',
      title: 'Kehitysehdotus 1',
      lines: [[{ text: 'Sovitaan aikataulusta.' }]],
    })
    await page.keyboard.press('Tab')
    expect(await editorOf(page).evaluate((element) => element.contains(document.activeElement))).toBe(false)
  })

  it('keeps paragraphs, lists, tables and emphasis of what is pasted, and runs nothing of it', async () => {
    const page = await open(2)
    await writeAtEnd(page, 'x')
    await page.keyboard.press('Enter')
    const html =
      '<html><head><style>p{color:red}</style></head><body><script>document.title="x"</script><p class=MsoNormal style="margin:0;mso-x:y"><b>Lihava</b> ja <i>vino</i><img src=x onerror="document.title=1"></p><ul><li>yksi</li><li>kaksi</li></ul><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>'
    await editorOf(page).evaluate((element, text) => {
      const data = new DataTransfer()
      data.setData('text/html', text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, html)
    await poll(async () => (await blocksOf(2)).slice(-3)).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'Lihava', bold: true }, { text: ' ja ' }, { text: 'vino', italic: true }] },
      { kind: 'list', items: [[{ text: 'yksi' }], [{ text: 'kaksi' }]] },
      {
        kind: 'table',
        rows: [
          [[{ text: 'A' }], [{ text: 'B' }]],
          [[{ text: '1' }], [{ text: '2' }]],
        ],
      },
    ])
    expect(await page.title()).toContain('Hankekirja')
  })

  it('takes a picture from a file, keeps it among the project’s files and asks for its alternative text', async () => {
    const page = await open(3)
    await writeAtEnd(page, 'Kuva tulee')
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Kuva', exact: true }).click()
    await (await chooser).setFiles({ name: 'kuva.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') })
    await page.locator('[data-missing]').waitFor()
    await poll(async () => (await blocksOf(3)).find(({ kind }) => kind === 'picture')).toMatchObject({
      width: 1,
      height: 1,
      alt: '',
    })
    const files = await (await app.client()).attachment.list({ projectId })
    expect(files.some(({ name }) => name === 'kuva.png')).toBe(true)
  })

  it('that two have written at once is shown in both versions, and neither is lost', async () => {
    const page = await open(4, { expected: /status of 409/ })
    const section = await sectionAt(4)
    await writeAtEnd(page, 'Minun lauseeni.')
    const theirs: Narrative = [{ kind: 'paragraph', runs: [{ text: 'Heidän lauseensa.' }] }]
    const { key, version } = section
    await (await app.client()).report.saveSection({ reportId, section: key, version, blocks: theirs })
    await page.getByText('Joku muu muutti tätä lukua samalla', { exact: true }).waitFor()
    expect(await page.getByRole('region', { name: 'Sinun tekstisi' }).textContent()).toContain('Minun lauseeni.')
    expect(await page.getByRole('region', { name: 'Tallennettu teksti' }).textContent()).toBe('Heidän lauseensa.')
    await page.getByRole('button', { name: 'Käytä minun tekstiäni' }).click()
    await poll(async () => JSON.stringify(await blocksOf(4))).toContain('Minun lauseeni.')
  })
})

/** Luminance by WCAG 2.2 of a colour as the browser tells it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the workbench', () => {
  it('shows in both themes which words are selected', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(5, { colorScheme })
      const seen = await editorOf(page).evaluate((element) => {
        const selected = getComputedStyle(element, '::selection')
        const around = getComputedStyle(document.body).backgroundColor
        return { ground: selected.backgroundColor, words: selected.color, around }
      })
      expect(contrast(seen.ground, seen.around), colorScheme).toBeGreaterThan(4.5)
      expect(contrast(seen.ground, seen.words), colorScheme).toBeGreaterThan(7)
      await page.context().close()
    }
  })

  it('fits every width, in the light and in the dark', async () => {
    for (const look of [
      { width: 1440, height: 900, colorScheme: 'dark' as const },
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ]) {
      const page = await open(5, look)
      expect([look.width, await axeFindings(page)]).toEqual([look.width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([look.width, overflow]).toEqual([look.width, 0])
      await page.context().close()
    }
  })
})
