import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

async function sampleId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

let made = 0
/** A project of its own with a period; a retry gets another one. */
async function newProject(fund: 'EAKR' | 'EAFRD' = 'EAKR'): Promise<string> {
  const client = await app.client()
  const taken = new Set((await client.project.list()).map(({ code }) => code))
  let code = ''
  do code = `A7995${made++}`
  while (taken.has(code))
  const { id, version } = await client.project.create({ code, name: 'Tiedostokoe', fund })
  await client.project.update({ id, version, patch: { periodStart: '2024-01-01', periodEnd: '2026-12-31' } })
  return id
}

const cost = (voucher: string, netCents: number) => ({
  voucher,
  supplier: 'Kivipuro Oy',
  costDay: '2024-03-01',
  paymentDay: '2024-03-10',
  netCents,
  category: 'services' as const,
  costKind: 'purchased_service' as const,
})

async function addRows(projectId: string, ...inserts: ReturnType<typeof cost>[]): Promise<void> {
  const client = await app.client()
  await client.ledger.write({ projectId, action: 'paste', updates: [], inserts, removes: [] })
}

async function openLedger(id: string): Promise<{ page: Page; grid: Locator }> {
  const page = await app.newPage({ path: `/projects/${id}/ledger` })
  const grid = page.getByRole('grid', { name: 'Kirjanpidon rivit' })
  await grid.locator('[data-row="1"][data-column="4"]').waitFor()
  return { page, grid }
}

const filesOf = async (projectId: string) => (await app.client()).attachment.list({ projectId })
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')

describe('files', () => {
  it('have nothing that axe-core finds, are shown, and fit a narrow window', async () => {
    const id = await sampleId('A79101')
    const page = await app.newPage({ path: `/projects/${id}/files` })
    const table = page.getByRole('table', { name: 'Hankkeen tiedostot' })
    await table.getByRole('button', { name: 'Hankintaohje.pdf', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Hankintaohje.pdf' })
    await dialog.getByText('Tarjoukset tallennetaan').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await table
      .getByRole('button', { name: /^Tosite \d+\.png$/ })
      .first()
      .click()
    const picture = page.getByRole('img', { name: /^Kuva Tosite/ })
    await expect
      .poll(() => picture.evaluate((image) => 'naturalWidth' in image && Number(image.naturalWidth) > 0))
      .toBe(true)
    await page.context().close()
    const dark = await app.newPage({ path: `/projects/${id}/files`, colorScheme: 'dark', width: 420 })
    await dark.getByRole('table', { name: 'Hankkeen tiedostot' }).waitFor()
    expect(await axeFindings(dark)).toEqual([])
    await expect.poll(() => dark.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await dark.context().close()
  })

  it('come to all chosen rows by drop and button, are counted, renamed, removed and undone', async () => {
    const id = await newProject()
    await addRows(id, cost('1', 10_000), cost('2', 20_000), cost('3', 30_000))
    const { page, grid } = await openLedger(id)
    await grid.locator('[data-row="0"][data-column="4"]').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('tulevat kaikille 2 valitulle riville').waitFor()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], '../lasku.pdf'))
      for (const name of ['dragover', 'drop']) {
        window.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))
      }
    }, pdf.toString())
    await grid.getByRole('gridcell', { name: '1 tiedosto' }).nth(1).waitFor()
    expect((await filesOf(id)).map(({ name, uses }) => [name, uses.length])).toEqual([['lasku.pdf', 2]])
    const evil = { name: 'kuva.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') }
    await page.locator('[data-file-input]').setInputFiles(evil)
    await page.getByRole('button', { name: 'kuva.png', exact: true }).click()
    await page.getByText('Tätä tiedostoa ei näytetä ohjelmassa').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Ilman tositetta').check()
    await expect.poll(() => grid.locator('[data-column="4"]').allInnerTexts()).toEqual(['3', ''])
    await page.getByLabel('Ilman tositetta').uncheck()
    await grid.locator('[data-row="1"][data-column="4"]').click()
    await page.getByRole('button', { name: 'Nimeä lasku.pdf uudelleen' }).click()
    await page.getByRole('textbox', { name: 'Nimi' }).fill('Kivipuron lasku.pdf')
    await page.getByRole('button', { name: 'Nimeä', exact: true }).click()
    await page.getByRole('button', { name: 'Poista Kivipuron lasku.pdf tästä' }).click()
    await expect.poll(async () => (await filesOf(id)).find(({ name }) => name.startsWith('Kivi'))?.uses.length).toBe(1)
    await page.getByRole('button', { name: /^Kumoa/ }).click()
    await page.getByRole('button', { name: 'Kivipuron lasku.pdf', exact: true }).waitFor()
    await page.context().close()
  })

  it('stay while a text of a report has them as pictures, with the way to the text', async () => {
    const projectId = await newProject()
    const client = await app.client()
    const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    await client.attachment.add({
      projectId,
      owner: 'projects',
      ownerIds: [projectId],
      file: { name: 'Työpaja.png', base64 },
    })
    const [file] = await filesOf(projectId)
    const report = { formId: 'rakennerahasto-loppuraportti', kind: 'final', period: null, language: 'fi' } as const
    const { id: reportId } = await client.report.create({ projectId, ...report, copyFrom: null })
    const picture = {
      kind: 'picture' as const,
      id: 'kuva-1',
      sha256: file?.sha256 ?? '',
      mediaType: 'image/png' as const,
    }
    const blocks = [{ ...picture, width: 1, height: 1, caption: 'Työpaja', alt: 'Pöytä ja tuoleja.' }]
    await client.report.saveSection({ reportId, section: 'results', version: null, blocks })
    const page = await app.newPage({ path: `/projects/${projectId}/files` })
    const table = page.getByRole('table', { name: 'Hankkeen tiedostot' })
    const inText = table.getByRole('link', { name: /^Kuva raportissa: Rakennerahaston loppuraportti · 9 / })
    await inText.waitFor()
    const away = 'Poista kuva ensin raporttien teksteistä (Työpaja.png)'
    expect(await table.getByRole('button', { name: away }).isDisabled()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await inText.click()
    await page.waitForURL(`**/reports/${reportId}/results`)
    await client.report.saveSection({ reportId, section: 'results', version: 1, blocks: [] })
    await page.goBack()
    await table.getByRole('button', { name: 'Poista käytöstä: Hankkeen tiedosto (Työpaja.png)' }).click()
    await page.getByText('Ei vielä tiedostoja').waitFor()
    await page.context().close()
  })

  it('hang on an event, where they are dropped or picked, and are found among the files of the project', async () => {
    const projectId = await newProject()
    const client = await app.client()
    const fields = { name: 'Aloitustilaisuus', day: '2024-03-12', startTime: '', endTime: '', isOnline: false }
    const more = { place: '', theme: '', organiser: '', workPackage: '', programme: '', trainingHours: null }
    const { id } = await client.projectEvent.create({ projectId, fields: { ...fields, ...more } })
    const page = await app.newPage({ path: `/projects/${projectId}/events/${id}` })
    const papers = page.getByRole('region', { name: 'Tapahtuman tiedostot' })
    await papers.getByText('allekirjoitettu osallistujalista').waitFor()
    await papers
      .locator('[data-file-input]')
      .setInputFiles([
        { name: 'Lista.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([pdf, Buffer.from('% lista')]) },
      ])
    await papers.getByRole('button', { name: 'Lista.pdf', exact: true }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect((await filesOf(projectId)).map(({ uses: [use] }) => use?.about)).toEqual(['Aloitustilaisuus · 12.3.2024'])
    await page.context().close()
    const files = await app.newPage({ path: `/projects/${projectId}/files` })
    await files.getByRole('link', { name: 'Tapahtuma: Aloitustilaisuus · 12.3.2024' }).waitFor()
  })

  it('stand beside what the rules ask: an answer changes what they say, for one row and for all alike', async () => {
    const id = await newProject()
    await addRows(id, cost('1', 10_000), cost('2', 20_000))
    const { page, grid } = await openLedger(id)
    await page.getByText('Päätöstä ei ole vahvistettu').waitFor()
    await grid.locator('[data-row="0"][data-column="4"]').click()
    const notes = page.getByRole('region', { name: 'Rivin huomautukset' })
    await notes.getByText('Tieto myyjän sidoksista puuttuu').waitFor()
    await page.getByLabel('Myyjä on oma organisaatio tai lähipiiriä').selectOption('ei')
    await page.getByRole('button', { name: 'Sama kaikille 2 saman toimittajan' }).click()
    await page.getByText('Vastaukset kirjattiin 2 riville').waitFor()
    await notes.getByText('Tieto myyjän sidoksista puuttuu').waitFor({ state: 'detached' })
    const rules = async () => (await app.client()).ledger.rules({ projectId: id })
    expect((await rules()).rows.map(({ facts }) => facts.relatedSeller)).toEqual([false, false])
    await page.getByRole('button', { name: 'Säännöt ja hankkeen tiedot' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Hakemus vireillä alkaen').fill('15.1.2024')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rules()).settings.pendingSince).toBe('2024-01-15')
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })

  it('and shares: a key is made, shares the row, gets new shares from a day, and the row says so', async () => {
    const id = await newProject()
    await addRows(id, cost('1', 10_000), cost('2', 20_000))
    const { page, grid } = await openLedger(id)
    await page.getByRole('button', { name: 'Jakoavaimet' }).click()
    await page.getByRole('button', { name: 'Uusi jakoavain' }).click()
    const name = `Tilat ${id.slice(-6)}`
    await page.getByRole('textbox', { name: 'Nimi' }).first().fill(name)
    await page.getByLabel('Voimassa alkaen').fill('1.1.2024')
    const part = (number: number) => page.getByRole('group', { name: `Osa ${number}` })
    await part(1).getByLabel('Kenen').selectOption(id)
    await part(1).getByLabel('Paino').fill('1')
    await part(2).getByLabel('Nimi').fill('Muu toiminta')
    await part(2).getByLabel('Paino').fill('2')
    await page.getByRole('button', { name: 'Tallenna avain' }).click()
    await page.getByText(`${name} · 1.1.2024 alkaen`).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await grid.locator('[data-row="0"][data-column="4"]').click()
    await page.getByLabel('Jaa avaimella').selectOption(name)
    await page.getByRole('button', { name: 'Jaa 1 rivi' }).click()
    await page.getByText(/tämän hankkeen osa 33,33/).waitFor()
    const client = await app.client()
    const key = (await client.ledger.keys()).find((each) => each.name === name)
    if (key === undefined) throw new Error('The key was saved')
    const parts = key.parts.map((each) => ({ ...each, weight: 1 }))
    await client.ledger.changeKey({ id: key.id, version: key.version, basis: '', validFrom: '2024-02-01', parts })
    await page.getByText('ei ole voimassa rivin päivänä').waitFor()
    await page.getByRole('button', { name: 'Jaa uudelleen' }).click()
    await page.getByText(/tämän hankkeen osa 50,00/).waitFor()
    await page.context().close()
  })

  it('and voluntary work of a rural project: written down, counted when signed, priced by the rule', async () => {
    const id = await newProject('EAFRD')
    const page = await app.newPage({ path: `/projects/${id}/in-kind` })
    await page.getByRole('button', { name: 'Lisää talkootyö' }).click()
    await page.getByLabel('Tekijä').fill('Aino Testinen')
    await page.getByLabel('Vähintään 15-vuotias').check()
    await page.getByRole('textbox', { name: 'Päivä' }).fill('1.6.2024')
    await page.getByRole('textbox', { name: 'Tunnit' }).fill('100')
    await page.getByRole('button', { name: 'Lisää', exact: true }).click()
    const row = page.getByRole('row', { name: 'Talkootyö Aino Testinen 1.6.2024' })
    await row.getByText('ei lasketa vielä').waitFor()
    await row.getByLabel('Konetunnit').fill('10')
    await page.keyboard.press('Enter')
    await row.getByLabel('Allekirjoitettu').fill('2.6.2024')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await (await app.client()).inKind.overview({ projectId: id })).value).toBe(240_000)
    await page.getByRole('table', { name: 'Yhteensä' }).getByText('2\u00A0400,00\u00A0€').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })
})
