import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { inventedFolder, startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Rows that the table says it has, its header left out. */
async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
}

describe('the first start', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.close())

  it('opens by the one-time link, stays open over a reload, and explains a link used twice', async () => {
    const other = await startApp()
    try {
      const page = await other.newPage({ link: other.link })
      await heading(page, 'Tervetuloa Hankekirjaan')
      expect(page.url()).not.toContain('token')
      await page.reload()
      await heading(page, 'Tervetuloa Hankekirjaan')
      const second = await other.newPage({ link: other.link, expected: /401/ })
      await heading(second, 'Tämä linkki on jo käytetty')
      expect(await axeFindings(second)).toEqual([])
    } finally {
      await other.close()
    }
  })

  it('offers the samples, a new project and an import', async () => {
    const page = await app.newPage()
    await heading(page, 'Tervetuloa Hankekirjaan')
    for (const name of ['Avaa esimerkit', 'Uusi hanke', 'Valitse tiedostot']) {
      expect(await page.getByRole('main').getByRole('button', { name }).isVisible()).toBe(true)
    }
    expect(await axeFindings(page)).toEqual([])
  })

  it('fills the workspace with the samples, and undo empties it again', async () => {
    const page = await app.newPage()
    await page.getByRole('button', { name: 'Avaa esimerkit' }).click()
    await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    expect(await rowCount(page)).toBeGreaterThan(3)
    await page.getByRole('button', { name: 'Kumoa: esimerkkihankkeiden luonti' }).click()
    await heading(page, 'Tervetuloa Hankekirjaan')
    await page.getByRole('button', { name: 'Tee uudelleen: esimerkkihankkeiden luonti' }).click()
    await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
  })
})

describe('the frame', () => {
  let app: TestApp
  let files: string
  beforeAll(async () => {
    app = await startApp({ sample: true })
    files = mkdtempSync(join(tmpdir(), 'hankekirja-files-'))
    inventedFolder(files, 60)
  })
  afterAll(async () => {
    rmSync(files, { recursive: true, force: true })
    await app.close()
  })

  it('creates a project and opens it; the code can not be used twice', async () => {
    const page = await app.newPage()
    const create = async () => {
      await page.getByRole('button', { name: 'Uusi hanke', exact: true }).click()
      await page.getByLabel('Hankekoodi').fill('S29999')
      await page.getByLabel('Hankkeen nimi').fill('Keksitty kokeilu')
      await page.getByRole('button', { name: 'Luo hanke' }).click()
    }
    await create()
    await page.waitForURL(/#\/projects\/[^/]+\/overview$/)
    await page.getByRole('navigation', { name: 'Sijainti' }).getByText('S29999').waitFor()
    await page.getByRole('link', { name: 'Hankkeet' }).first().click()
    await create()
    await page.getByRole('alert').getByText('Sama tieto on jo olemassa: S29999').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.getByText('Kumottu: uusi hanke').waitFor()
    await page.getByRole('grid').getByText('S29999').waitFor({ state: 'detached' })
  })

  it('shows the programme period of a new project, and asks for the first day where that tells it', async () => {
    const page = await app.newPage()
    await page.getByRole('button', { name: 'Uusi hanke', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Uusi hanke' })
    const start = dialog.getByLabel('Alkamispäivä')
    await dialog.getByText('Ohjelmakausi ei vielä selviä.').waitFor()
    await dialog.getByLabel('Hankekoodi').fill('A81234')
    await dialog.getByText('hanketunnuksen mukaan: Alue- ja rakennepolitiikka 2021–2027').waitFor()
    await dialog.getByLabel('Rahasto').selectOption({ label: 'ESR – Euroopan sosiaalirahasto (2014–2020)' })
    await dialog.getByText('Ohjelmakausi: Rakennerahastot 2014–2020.').waitFor()
    expect(await start.count()).toBe(0)
    await dialog.getByLabel('Hankekoodi').fill('287499')
    await dialog.getByLabel('Hankkeen nimi').fill('Keksitty ryhmä')
    await dialog.getByLabel('Rahasto').selectOption({ label: 'Maaseuturahasto' })
    await start.fill('31.2.2025')
    await dialog.getByRole('button', { name: 'Luo hanke' }).click()
    expect(await dialog.count()).toBe(1)
    await start.fill('1.3.2025')
    await dialog.getByText('todennäköisesti CAP-suunnitelma 2023–2027').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Luo hanke' }).click()
    await page.waitForURL(/#\/projects\/[^/]+\/overview$/)
    const client = await app.client()
    const made = (await client.project.list()).find(({ code }) => code === '287499')
    expect(made?.periodStart).toBe('2025-03-01')
    await client.project.remove({ id: made?.id ?? '', version: made?.version ?? 0 })
  })

  it('imports by the file picker: preview, commit, and take back as one step', async () => {
    const page = await app.newPage()
    const before = await gridRows(page)
    const folder = join(files, 'descriptions')
    const paths = readdirSync(folder).map((name) => join(folder, name))
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Tuo hankekuvauksia' }).click()
    await (await chooser).setFiles(paths)
    await page.getByRole('grid', { name: 'Tuotavat tiedostot' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Tuo 60 hanketta' }).click()
    await page.getByText('60 uutta hanketta').waitFor()
    await page.getByRole('button', { name: 'Ota tuonti takaisin' }).click()
    await page.getByText('Tuonti on otettu takaisin').waitFor()
    await page.getByRole('button', { name: 'Sulje' }).last().click()
    await expect.poll(() => rowCount(page)).toBe(before)
  })

  it('takes files that are dropped on the window, and says why one is not a description', async () => {
    const page = await app.newPage()
    await gridRows(page)
    await page.evaluate(() => {
      const dropped = new DataTransfer()
      dropped.items.add(new File(['Ostoslista: maitoa, leipää'], 'lista.txt', { type: 'text/plain' }))
      const event = (name: string) => new DragEvent(name, { dataTransfer: dropped, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event('dragover'))
      document.body.dispatchEvent(event('drop'))
    })
    await page.getByText('Tämä ei ole julkaistu hankekuvaus.').waitFor()
    await page.getByText('Näissä tiedostoissa ei ole mitään tuotavaa.').waitFor()
    expect(await page.getByRole('button', { name: /^Tuo \d/ }).count()).toBe(0)
  })

  it('changes every word at once when the language changes, and keeps the choice', async () => {
    const page = await app.newPage({ path: '/settings' })
    await heading(page, 'Asetukset')
    await page.getByRole('main').getByLabel('Kieli', { exact: true }).selectOption('sv')
    await heading(page, 'Inställningar')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv')
    await expect.poll(async () => (await (await app.client()).workspace.settings()).language).toBe('sv')
    await page.reload()
    await heading(page, 'Inställningar')
    await page.getByRole('button', { name: 'Språk: Svenska' }).click()
    await page.getByRole('menuitem', { name: 'Suomi' }).click()
    await heading(page, 'Asetukset')
  })

  it('changes to dark and back without a complaint of the policy', async () => {
    const page = await app.newPage()
    await gridRows(page)
    for (const [name, scheme] of [
      ['Tumma', 'dark'],
      ['Järjestelmän mukaan', 'light'],
    ] as const) {
      await page.getByRole('button', { name: /^Väritys/ }).click()
      await page.getByRole('menuitem', { name }).click()
      await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, scheme)
    }
  })

  it('finds a project by its applicant and goes to one of its parts, from the palette and by keys alone', async () => {
    const page = await app.newPage()
    await gridRows(page)
    await openPalette(page)
    await page.keyboard.type('kulkija')
    await page.getByRole('option', { name: /Kulkija/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/overview$/)
    await openPalette(page)
    await page.keyboard.type('rahoitus')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/funding$/)
  })

  it('works by the keyboard: skip link, table, row, and back', async () => {
    const page = await app.newPage()
    await gridRows(page)
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Siirry sisältöön')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    await page.getByRole('row').nth(1).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    const rows = await rowCount(page)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe(String(rows))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/overview$/)
    await page.goBack()
    await page.getByRole('grid').waitFor()
  })

  it('sorts by a header with the keyboard and tells the order to screen readers', async () => {
    const page = await app.newPage()
    await gridRows(page)
    const header = page.getByRole('columnheader', { name: 'Suunniteltu' })
    await header.getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Enter')
    expect(await header.getAttribute('aria-sort')).toBe('descending')
    const first = await page.locator('[data-row="0"] [role="gridcell"]').allTextContents()
    expect(first.join(' ')).toContain('1\u00A0480\u00A0000\u00A0€')
  })

  it('makes, restores and un-restores a backup', async () => {
    const page = await app.newPage({ path: '/settings' })
    const client = await app.client()
    const count = async () => (await client.project.list()).length
    const before = await count()
    await page.getByRole('button', { name: 'Tee varmuuskopio' }).click()
    await page.getByText('Varmuuskopio on tehty ja tarkistettu.').waitFor()
    await client.project.create({ code: 'A79999', name: 'Vain hetken', fund: 'EAKR' })
    await page
      .getByRole('button', { name: /^Palauta varmuuskopio/ })
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Palauta varmuuskopio' }).click()
    await page.getByRole('button', { name: 'Peru palautus' }).waitFor()
    expect(await count()).toBe(before)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Peru palautus' }).click()
    await page.getByRole('button', { name: 'Peru palautus' }).waitFor({ state: 'detached' })
    expect(await count()).toBe(before + 1)
  })

  it('checks the workspace and downloads a backup', async () => {
    const page = await app.newPage({ path: '/settings' })
    await page.getByRole('button', { name: 'Tarkista nyt' }).click()
    await page.getByText('Kaikki on kunnossa.').waitFor()
    const download = page.waitForEvent('download')
    await page
      .getByRole('button', { name: /^Lataa varmuuskopio/ })
      .first()
      .click()
    expect((await download).suggestedFilename()).toMatch(/\.\w+$/)
  })

  it('shows in the history what a value was before', async () => {
    const client = await app.client()
    const [project] = await client.project.list()
    if (project === undefined) throw new Error('The sample has no project')
    await client.project.update({
      id: project.id,
      version: project.version,
      patch: { state: 'Toiminta päättynyt ennen aikojaan' },
    })
    const page = await app.newPage({ path: '/history' })
    await page.getByText('Toiminta päättynyt ennen aikojaan').first().waitFor()
    await page.getByText('Toiminnan tila').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('shows both values when two windows change the same field, and writes over nobody unasked', async () => {
    const client = await app.client()
    const [project] = await client.project.list()
    if (project === undefined) throw new Error('The sample has no project')
    const name = async () => (await client.project.get({ id: project.id })).fields.name
    const page = await app.newPage({ path: `/projects/${project.id}/basics` })
    const field = page.getByLabel('Hankkeen nimi')
    await field.fill('Minun nimeni')
    const { version } = await client.project.get({ id: project.id })
    await client.project.update({ id: project.id, version, patch: { name: 'Toisen nimi' } })
    await page.getByRole('navigation', { name: 'Päävalikko' }).getByText('Toisen nimi').waitFor()
    await field.press('Enter')
    await page.getByText('Joku muu muutti tätä samalla').waitFor()
    expect(await name()).toBe('Toisen nimi')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Käytä minun' }).click()
    await expect.poll(name).toBe('Minun nimeni')
  })

  it('keeps a text that can not be read, says so in the frame, and leads back to it', async () => {
    const client = await app.client()
    const [project] = await client.project.list()
    if (project === undefined) throw new Error('The sample has no project')
    const page = await app.newPage({ path: `/projects/${project.id}/basics` })
    await page.getByLabel('Alkaa').fill('31.2.2017')
    await page.getByLabel('Alkaa').press('Enter')
    await page.getByText('Tätä päivää ei ole kalenterissa.').waitFor()
    await page.getByRole('link', { name: 'Historia' }).last().click()
    await heading(page, 'Historia')
    await page.getByRole('link', { name: 'Tallentamatta 1 kenttä' }).click()
    expect(await page.getByLabel('Alkaa').inputValue()).toBe('31.2.2017')
    await page.getByLabel('Alkaa').press('Escape')
    await page.getByText('Kaikki tallennettu').waitFor()
  })

  it('says that a page does not exist, and helps in every language', async () => {
    const page = await app.newPage({ path: '/nowhere' })
    await heading(page, 'Tätä sivua ei ole')
    await page.getByRole('link', { name: 'Ohje' }).click()
    await heading(page, 'Alkuun')
    expect(await axeFindings(page)).toEqual([])
  })

  it('folds the menu away in a narrow window and is still without findings at 200 % zoom', async () => {
    const page = await app.newPage({ width: 720, height: 450, colorScheme: 'dark' })
    await gridRows(page)
    await page.getByRole('button', { name: 'Avaa valikko' }).click()
    await page.getByRole('link', { name: 'Asetukset' }).click()
    await heading(page, 'Asetukset')
    await expect.poll(() => page.getByRole('link', { name: 'Asetukset' }).isVisible()).toBe(false)
    expect(await axeFindings(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 640 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  })
})

async function gridRows(page: Page): Promise<number> {
  await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
  return rowCount(page)
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('[role="combobox"]:focus').waitFor()
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent)
}
