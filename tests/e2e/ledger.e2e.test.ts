import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromTuple } from '#domain/ledger/tuple.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

async function rowsOf(id: string) {
  const page = await (await app.client()).ledger.page({ projectId: id, after: -1, limit: 5_000 })
  const tuples: LedgerTuple[] = JSON.parse(page.rows)
  return tuples.map(fromTuple)
}

let projects = 0

/** A project of its own, in each try of a test, with a period and an empty ledger. */
async function emptyLedger(): Promise<{ page: Page; id: string; grid: Locator }> {
  const client = await app.client()
  const code = `S2${String(9900 + (projects += 1))}`
  const { id, version } = await client.project.create({ code, name: 'Kirjanpitokoe', fund: 'ESR' })
  await client.project.update({ id, version, patch: { periodStart: '2021-01-01', periodEnd: '2022-12-31' } })
  return { id, ...(await open(id)) }
}

async function open(id: string, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; grid: Locator }> {
  const page = await app.newPage({ path: `/projects/${id}/ledger`, colorScheme })
  const grid = page.getByRole('grid', { name: 'Kirjanpidon rivit' })
  await grid.waitFor()
  return { page, grid }
}

/** A cell by its row (from 0) and the title of its column. */
async function cell(grid: Locator, row: number, title: string): Promise<Locator> {
  const titles = await grid.getByRole('columnheader').allInnerTexts()
  const column = titles.findIndex((each) => each.trim() === title)
  return grid.locator(`[data-row="${row}"][data-column="${column}"]`)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const data = new DataTransfer()
    data.setData('text/plain', value)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, text)
}

async function takeFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.locator('[data-table-input="ledger"]').setInputFiles(file)
}

const settled = (page: Page) => page.getByText('Kaikki tallennettu').waitFor()

describe('the ledger', () => {
  it('has nothing that axe-core finds, in the light and in the dark, and fits a narrow window', async () => {
    const id = await projectId('S29105')
    const { page, grid } = await open(id)
    await (await cell(grid, 2, 'Toimittaja')).click()
    expect(await axeFindings(page)).toEqual([])
    const dark = await open(id, 'dark')
    await (await cell(dark.grid, 2, 'Toimittaja')).click()
    expect(await axeFindings(dark.page)).toEqual([])
    await dark.page.context().close()
    const narrow = await app.newPage({ path: `/projects/${id}/ledger`, width: 420 })
    await narrow.getByRole('grid').waitFor()
    const overflow = () => narrow.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(overflow).toBe(0)
    await narrow.context().close()
    await page.context().close()
  })

  it('is written by the keyboard alone: type, Tab, Enter, F2, Esc', async () => {
    const { page, id, grid } = await emptyLedger()
    await grid.focus()
    await page.keyboard.press('ArrowRight')
    for (const text of ['1.3.2021', '15.3.2021', 'T-1', '4410', 'Kivipuro Oy', 'Valmennus', '1 200,50']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await settled(page)
    await expect.poll(async () => (await rowsOf(id)).length).toBe(1)
    await expect
      .poll(async () => (await rowsOf(id))[0])
      .toMatchObject({
        costDay: '2021-03-01',
        voucher: 'T-1',
        supplier: 'Kivipuro Oy',
        netCents: 120_050,
        vatCents: null,
      })
    const net = await cell(grid, 0, 'Netto €')
    await net.click()
    await page.keyboard.press('F2')
    await page.keyboard.press('End')
    await page.keyboard.type('5')
    await page.keyboard.press('Escape')
    expect(await net.innerText()).toBe('1\u00A0200,50')
    await page.keyboard.type('99')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rowsOf(id))[0]?.netCents).toBe(9_900)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Control+z')
    await expect.poll(() => net.innerText()).toBe('1\u00A0200,50')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(false)
    await page.context().close()
  })

  it('takes a pasted block, keeps what it cannot read in its cell with the reason, and saves the rest', async () => {
    const { page, id, grid } = await emptyLedger()
    await (await cell(grid, 0, 'Menon päivä')).click()
    const line = (...cells: string[]) => cells.join('\t')
    await paste(
      page,
      [
        line('5.4.2021', '20.4.2021', '1', '4410', 'Lumme Oy', 'Esitteet', '1 234,50', '296,28'),
        line('31.2.2021', '', '2', '4410', 'Lumme Oy', 'Väärä päivä', '10,00', ''),
        line('5.4.2031', '', '3', '4410', 'Honka Oy', 'Liian myöhään', '12,00-', ''),
        line('6.4.2021', '', '4', '4410', 'Honka Oy', 'Väärä summa', '49 2999,55', ''),
      ].join('\r\n'),
    )
    await expect.poll(async () => (await rowsOf(id)).length).toBe(4)
    expect((await rowsOf(id)).map(({ costDay, netCents }) => [costDay, netCents])).toEqual([
      ['2021-04-05', 123_450],
      [null, 1_000],
      [null, -1_200],
      ['2021-04-06', null],
    ])
    const day = await cell(grid, 1, 'Menon päivä')
    await day.click()
    expect([await day.innerText(), await day.getAttribute('aria-invalid')]).toEqual(['31.2.2021', 'true'])
    await grid.getByText('Tätä päivää ei ole kalenterissa.').waitFor()
    await (await cell(grid, 2, 'Menon päivä')).click()
    await grid.getByText('toteutusajan ulkopuolella (1.1.2021–31.12.2022)').waitFor()
    await day.click()
    await page.keyboard.type('28.2.2021')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rowsOf(id))[1]?.costDay).toBe('2021-02-28')
    const category = await cell(grid, 0, 'Kustannuslaji')
    await category.click()
    await page.keyboard.type('ostop')
    await page.keyboard.press('Enter')
    await expect.poll(() => category.innerText()).toBe('Ostopalvelut')
    await category.click()
    await page.keyboard.type('lomamatkat')
    await page.keyboard.press('Enter')
    await category.click()
    await grid.getByText('Tätä ei ole luettelossa.').waitFor()
    expect((await rowsOf(id))[0]?.category).toBe('services')
    await page.context().close()
  })

  it('fills down, removes rows, and gives each back by one undo', async () => {
    const { page, id, grid } = await emptyLedger()
    await (await cell(grid, 0, 'Menon päivä')).click()
    await paste(page, Array.from({ length: 6 }, (_, index) => `${index + 1}.5.2021\t\t${index}`).join('\n'))
    await expect.poll(async () => (await rowsOf(id)).length).toBe(6)
    await (await cell(grid, 0, 'Kustannuslaji')).click()
    await page.keyboard.type('muut')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rowsOf(id))[0]?.category).toBe('other')
    await page.keyboard.press('ArrowUp')
    for (let down = 0; down < 5; down += 1) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await expect.poll(async () => (await rowsOf(id)).map(({ category }) => category)).toEqual(Array(6).fill('other'))
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await rowsOf(id)).filter(({ category }) => category !== null).length).toBe(1)
    await (await cell(grid, 1, 'Tosite')).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('button', { name: 'Poista rivit' }).click()
    await expect.poll(async () => (await rowsOf(id)).map(({ voucher }) => voucher)).toEqual(['0', '3', '4', '5'])
    await page.getByRole('button', { name: /^Kumoa: kirjanpidon rivien poisto/ }).click()
    await expect.poll(async () => (await rowsOf(id)).length).toBe(6)
    await expect.poll(async () => (await cell(grid, 1, 'Tosite')).innerText()).toBe('1')
    await page.context().close()
  })

  it('sorts, filters and adds up what is shown and what is selected', async () => {
    const { page, grid } = await open(await projectId('S29105'))
    const net = async (row: number) => (await cell(grid, row, 'Netto €')).innerText()
    await grid.getByRole('button', { name: 'Netto €' }).click()
    expect(await net(0)).toBe('−125,50')
    await grid.getByRole('button', { name: 'Netto €' }).click()
    expect(Number((await net(0)).replace(/\D/g, ''))).toBeGreaterThanOrEqual(350_000)
    await page.getByRole('textbox', { name: 'Hae riveistä' }).fill('hyvityslasku')
    await page.getByRole('row', { name: /Näkyvissä: 1 rivi.*−125,50.*−30,12.*−155,62/ }).waitFor()
    await page.getByRole('textbox', { name: 'Hae riveistä' }).fill('palkka')
    await (await cell(grid, 0, 'Netto €')).click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('row', { name: /Valittuna: 2 riviä/ }).waitFor()
    await page.context().close()
  })

  it('shows the rules of the chosen row with their acts', async () => {
    const { page, grid } = await open(await projectId('S29105'))
    await page.getByRole('textbox', { name: 'Hae riveistä' }).fill('lasku tulossa')
    await (await cell(grid, 0, 'Selite')).click()
    await page.getByRole('region', { name: 'Rivin huomautukset' }).getByText('Nettosumma puuttuu').waitFor()
    await (await cell(grid, 0, 'Netto €')).click()
    await page.keyboard.type('55')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    const notes = page.getByRole('region', { name: 'Rivin huomautukset' })
    await notes.getByText('Menoa ei ole maksettu').waitFor()
    expect(await notes.getByRole('link').first().getAttribute('href')).toMatch(/^https?:\/\//)
    await page.context().close()
  })
})

const extract = [
  'Tilitapahtumat;;;;',
  'Pvm;Tosite;Tili;Selite;Summa',
  '1.2.2021;101;4410;Valmennus;1 200,50',
  '2.2.2021;102;4410;=HYPERLINK("x");12,00-',
  '3.2.2021;103;4410;Väärä;1.2.3',
  '3.2.2020;104;4410;Liian varhain;5,00',
  ';;;Yhteensä;1 188,50',
].join('\r\n')

describe('an import', () => {
  it('shows every row with its reason, takes in the rest, knows the rows again and is taken back in one step', async () => {
    const { page, id } = await emptyLedger()
    await takeFile(page, 'ote.csv', Buffer.from(extract, 'latin1'))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('5 riviä luettu').waitFor()
    await dialog.getByText('2 tuodaan').waitFor()
    await dialog.getByText('3 hylätään').waitFor()
    await dialog.getByText(/Nettosumma 1\.2\.3 – Tätä ei voi lukea lukuna/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByLabel('Muista sarakkeet nimellä').fill('Koeohjelma')
    await dialog.getByRole('button', { name: 'Tuo 2 riviä' }).click()
    await dialog.getByText('2 riviä tuotiin kirjanpitoon.').waitFor()
    expect((await rowsOf(id)).map(({ text, netCents }) => [text, netCents])).toEqual([
      ['Valmennus', 120_050],
      ['=HYPERLINK("x")', -1_200],
    ])
    await dialog.getByRole('button', { name: 'Sulje' }).last().click()
    await takeFile(page, 'ote.csv', Buffer.from(extract, 'latin1'))
    await dialog.getByText('2 on jo tallessa').waitFor()
    await dialog.getByText('Tämä tiedosto on tuotu aiemmin').waitFor()
    expect(await dialog.getByLabel('Lukutapa').first().inputValue()).toBe('Koeohjelma')
    await dialog.getByRole('button', { name: 'Sulje' }).last().click()
    await page.getByRole('button', { name: /^Kumoa: kirjanpidon tuonti/ }).click()
    await expect.poll(async () => (await rowsOf(id)).length).toBe(0)
    await page.context().close()
  })

  it('lets a person say what a column holds, and reads the file anew', async () => {
    const { page } = await emptyLedger()
    const text = 'Pvm;Outo otsikko;Selite\r\n1.2.2021;77,10;Vuokra\r\n'
    await takeFile(page, 'outo.csv', Buffer.from(text))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 hylätään').waitFor()
    await dialog.getByLabel('Outo otsikko').first().click()
    await page.getByRole('option', { name: 'Nettosumma' }).click()
    await dialog.getByText('1 tuodaan').waitFor()
    await page.context().close()
  })

  it('says what is wrong with a file that is no table', async () => {
    const { page } = await emptyLedger()
    await takeFile(page, 'kuva.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9, 9))
    await page.getByRole('dialog').getByText('Tiedosto on rikki.').waitFor()
    await page.context().close()
  })
})

describe('an export', () => {
  it('saves what is shown, and no cell is a formula', async () => {
    const { page, grid } = await emptyLedger()
    await (await cell(grid, 0, 'Menon päivä')).click()
    await paste(page, '1.6.2021\t\t-1\t+2\t@SUM(A1)\t=1+1\t-12,50\n2.6.2021\t\t9\t\tToinen\tPiilotettu\t1')
    await page.getByRole('row', { name: /Näkyvissä: 2 riviä/ }).waitFor()
    await page.getByRole('textbox', { name: 'Hae riveistä' }).fill('@sum')
    await page.getByRole('row', { name: /Näkyvissä: 1 rivi/ }).waitFor()
    await page.getByRole('button', { name: 'Vie', exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV-tiedostona' }).click()
    const path = await (await download).path()
    const [, line = '', end] = readFileSync(path, 'utf8').split('\r\n')
    expect(line.split(';').slice(0, 7)).toEqual(['1.6.2021', '', "'-1", "'+2", "'@SUM(A1)", "'=1+1", '-12,50'])
    expect(end).toBe('')
    await page.context().close()
  })
})
