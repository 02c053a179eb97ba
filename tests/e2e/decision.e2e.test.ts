import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
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

const versionsOf = async (code: string) => (await app.client()).decision.list({ projectId: await projectId(code) })

async function draftOf(code: string) {
  const draft = (await versionsOf(code)).find(({ status }) => status === 'draft')
  if (draft === undefined) throw new Error(`${code} has no draft`)
  return draft
}

async function open(code: string, options: PageOptions = {}): Promise<Page> {
  const path = `/projects/${await projectId(code)}/decision`
  const page = await app.newPage({ path, ...options })
  await page.getByRole('heading', { level: 1, name: 'Päätös ja budjetti' }).waitFor()
  return page
}

async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Tab')
}

async function settled(page: Page): Promise<void> {
  await page.getByText('Kaikki tallennettu').waitFor()
}

/** Puts a text into the field as the clipboard of a spreadsheet does. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((input, data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', data)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

describe('the decision of a project', () => {
  it.each([
    ['A79102', 'a confirmed version'],
    ['A79103', 'a draft'],
    ['S29105', 'no decision yet'],
  ])('%s, %s, has nothing that axe-core finds, in the light and in the dark', async (code) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(code, { colorScheme })
      await page
        .getByText(/Versio 2|Päätöstä ei ole vielä/)
        .first()
        .waitFor()
      expect([colorScheme, await axeFindings(page)]).toEqual([colorScheme, []])
      await page.context().close()
    }
  })

  it('needs no sideways scrolling in a narrow window', async () => {
    for (const code of ['A79102', 'A79103', 'S29105']) {
      const page = await open(code, { width: 400 })
      await page
        .getByText(/Versio 2|Päätöstä ei ole vielä/)
        .first()
        .waitFor()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([code, overflow]).toEqual([code, 0])
      await page.context().close()
    }
  })

  it('tells what held on a day, and shows it', async () => {
    const page = await open('A79102')
    const day = page.getByRole('textbox', { name: 'Mikä oli voimassa päivänä' })
    await day.fill('31.3.2020')
    await page
      .getByText(/31\.3\.2020 oli voimassa versio 1 .*tukea enintään 80\s%, kustannukset 359\s275,00\s€/)
      .waitFor()
    await day.fill('1.4.2020')
    await page.getByText(/1\.4\.2020 oli voimassa versio 2/).waitFor()
    await day.fill('31.7.2018')
    await page.getByText('31.7.2018 mikään päätös ei ollut voimassa.').waitFor()
    await day.fill('31.6.2018')
    await page.getByText('Tätä päivää ei ole kalenterissa.').waitFor()
    await day.fill('31.3.2020')
    await page.getByRole('button', { name: 'Näytä se' }).click()
    await page.getByRole('heading', { level: 2, name: /^Versio 1/ }).waitFor()
  })

  it('compares two versions in words and to the cent', async () => {
    const page = await open('A79102')
    await page.getByText('Vertaa versioita').click()
    await page.getByText(/Kustannukset eivät muutu: 359\s275,00\s€/).waitFor()
    await page
      .getByText(/Palkkakustannukset \+10\s000,00\s€, Ostopalvelut −12\s400,00\s€, Flat rate \+2\s400,00\s€/)
      .waitFor()
    await page.getByRole('row', { name: /Ostopalvelut 123\s675,00\s€ 111\s275,00\s€ −12\s400,00\s€/ }).waitFor()
    expect(await page.locator('ins').first().textContent()).toBe('ja etätapaamiset ')
    expect(await axeFindings(page)).toEqual([])
    await page
      .getByLabel('Vertaa versiota')
      .selectOption({ label: 'Versio 2 · EURA 2014/9102/09 02 01 01/2020/POPELY' })
    await page.getByText('Versioissa ei ole eroja.').waitFor()
  })
})

describe('the budget of a draft', () => {
  it('is filled like a spreadsheet, its sums follow, and undo takes each edit back', async () => {
    const page = await open('A79103')
    const staff = page.getByLabel('Palkkakustannukset, 2019')
    await staff.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('150 000,50')
    await page.keyboard.press('Enter')
    await page.keyboard.type('60000,25')
    await page.keyboard.press('ArrowDown')
    await settled(page)
    await page.getByRole('row', { name: /^Kustannukset yhteensä 300\s000,75\s€/ }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Kone- ja laiteinvestoinnit, 2019',
    )
    await page
      .getByText(/Kululajit ovat yhteensä 875\s000,75\s€, päätöksen kustannukset 875\s000,00\s€: ero 0,75\s€/)
      .waitFor()
    await page.getByRole('button', { name: /^Kumoa/ }).click()
    await page.getByRole('row', { name: /^Kustannukset yhteensä 300\s000,50\s€/ }).waitFor()
  })

  it('takes a block from a spreadsheet in one step, and keeps what it can’t read in its cell', async () => {
    const page = await open('A79103')
    const field = page.getByLabel('Ostopalvelut, 2020')
    await field.focus()
    await paste(field, '112 500,00\t41 000,00\nabc\t500,00\n')
    await page.getByText('Tätä ei voi lukea lukuna.').waitFor()
    const amounts = async () =>
      (await draftOf('A79103')).cells
        .filter(({ category, year }) => (category === 'services' || category === 'equipment') && year === 2021)
        .map(({ category, amount }) => `${category} ${amount}`)
        .toSorted()
    expect(await amounts()).toEqual(['equipment 50000', 'services 4100000'])
    expect(await page.getByLabel('Kone- ja laiteinvestoinnit, 2020').inputValue()).toBe('abc')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Palauta tallennettu' }).click()
    await page.getByRole('button', { name: /^Kumoa/ }).click()
    await expect.poll(amounts).toEqual(['services 4000000'])
  })

  it('copies from above, refuses text at its cell, and takes rows in and out', async () => {
    const page = await open('A79103')
    await page.getByLabel('Ostopalvelut, 2021').focus()
    await page.keyboard.press('Control+d')
    await expect.poll(() => page.getByLabel('Ostopalvelut, 2021').inputValue()).toMatch(/^70\s000,00$/)
    await page.getByRole('button', { name: /^Kumoa/ }).click()
    await expect.poll(() => page.getByLabel('Ostopalvelut, 2021').inputValue()).toMatch(/^40\s000,00$/)
    await page.getByLabel('Työpaketti (ei pakollinen)').fill('TP9')
    await page.getByRole('button', { name: 'Lisää rivi' }).click()
    const added = page.getByLabel('Palkkakustannukset, TP9, 2019')
    await write(added, '1.234')
    await page.getByText(/Tämän voi lukea kahdella tavalla/).waitFor()
    await write(added, '100')
    await settled(page)
    await page.getByRole('button', { name: 'Poista rivi: Palkkakustannukset, TP9' }).click()
    await expect.poll(() => added.count()).toBe(0)
  })
})

/** The code of a project that no other test, nor an earlier try of this one, has touched. */
async function freshProject(): Promise<string> {
  const code = `S3${String(made++).padStart(4, '0')}`
  await (await app.client()).project.create({ code, name: `Päätöskoe ${code}`, fund: 'ESR' })
  return code
}
let made = 0

describe('a decision from the beginning', () => {
  it('is begun from the empty screen, and confirming says what it lacks', async () => {
    const code = await freshProject()
    const page = await open(code)
    await page.getByRole('button', { name: 'Kirjaa rahoituspäätös' }).click()
    await page.getByRole('button', { name: 'Vahvista versio 1' }).click()
    const missing = page.getByRole('alert')
    await missing.getByText('tukiprosentti', { exact: true }).waitFor()
    await write(page.getByLabel('Tukiprosentti enintään'), '80')
    await expect.poll(() => missing.getByText('tukiprosentti', { exact: true }).count()).toBe(0)
    await page.getByLabel('Valitse malli').selectOption({ label: 'Flat rate 17 % palkkakustannuksista' })
    await page.getByRole('button', { name: 'Lisää malli' }).click()
    await page.getByRole('button', { name: 'Lisää kauden kululajit' }).click()
    await write(page.getByLabel('Palkkakustannukset, Summa'), '100 000,03')
    await page.getByRole('row', { name: /^Flat rate laskettu: 17\s% .*17\s000,01\s€/ }).waitFor()
    await page.getByRole('row', { name: /^Kustannukset yhteensä 117\s000,04\s€/ }).waitFor()
    expect((await draftOf(code)).supportRate).toBe(8_000)
  }, 120_000)

  it('takes one click after another, and a button right from a field, however late the answers come', async () => {
    const code = await freshProject()
    await (await app.client()).decision.create({ projectId: await projectId(code), copyOf: null })
    const page = await open(code)
    await page.route('**/rpc/decision/*', async (route) => {
      await page.waitForTimeout(400)
      await route.continue()
    })
    await page.getByLabel('Valitse malli').selectOption({ label: 'Flat rate 17 % palkkakustannuksista' })
    await page.getByRole('button', { name: 'Lisää malli' }).click()
    await page.getByRole('button', { name: 'Lisää kauden kululajit' }).click()
    await page.getByLabel('Tukiprosentti enintään').fill('80')
    await page.getByRole('button', { name: 'Lisää määräaika' }).click()
    await page.getByLabel('Palkkakustannukset, Summa').waitFor()
    await expect.poll(async () => (await draftOf(code)).deadlines.length).toBe(1)
    await settled(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    const draft = await draftOf(code)
    expect(draft.models.map(({ modelId }) => modelId)).toEqual(['FI14-ESR17'])
    expect(draft.supportRate).toBe(8_000)
    expect(draft.cells.length).toBeGreaterThan(0)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  it('keeps what changes were applied for, tells days out of their order at the field, and undo takes it back', async () => {
    const code = await freshProject()
    const id = await projectId(code)
    await prepareDraft(code)
    const page = await open(code)
    const applications = async () => (await app.client()).changeApplication.list({ projectId: id })
    await page.getByRole('button', { name: 'Lisää muutoshakemus' }).click()
    await page.getByLabel('Budjetin rivi, rivi 1').selectOption({ label: 'Matkakustannukset' })
    await write(page.getByLabel('Mitä haettiin, rivi 1'), 'Matkoja kumppanien luo')
    await write(page.getByLabel('Saapunut rahoittajalle, rivi 1'), '15.3.2022')
    await write(page.getByLabel('Ratkaistu, rivi 1'), '14.3.2022')
    await page.getByText('Päivät eivät ole järjestyksessä.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await write(page.getByLabel('Ratkaistu, rivi 1'), '2.5.2022')
    await page.getByLabel('Tilanne, rivi 1').selectOption({ label: 'Hyväksytty' })
    const told = { line: 'travel', subject: 'Matkoja kumppanien luo', receivedOn: '2022-03-15' }
    await expect.poll(applications).toMatchObject([{ ...told, decidedOn: '2022-05-02', outcome: 'accepted' }])
    await page.getByRole('button', { name: 'Poista muutoshakemus, rivi 1' }).click()
    await page.getByText('Muutoksia ei ole haettu.').waitFor()
    await page.getByRole('button', { name: /^Kumoa/ }).click()
    await page.getByLabel('Mitä haettiin, rivi 1').waitFor()
  })

  it('lets the decision’s own flat rate win, is confirmed, not edited any more, and amended by a copy', async () => {
    const code = await freshProject()
    await prepareDraft(code)
    const page = await open(code)
    await page.getByRole('button', { name: 'Kirjaa päätöksen oma luku: Flat rate' }).click()
    await write(page.getByLabel('Flat rate, Summa'), '17 000')
    await page.getByText(/Flat rate: päätöksessä 17\s000,00\s€, malli antaa 17\s000,01\s€, ero −0,01\s€/).waitFor()
    await page.getByRole('button', { name: 'Vahvista versio 1' }).click()
    await page.getByRole('button', { name: 'Vahvista', exact: true }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Vahvista', exact: true }).click()
    await page.getByText('Vahvistettua versiota ei muuteta. Tee muutokset uuteen versioon.').waitFor()
    expect(await page.getByLabel('Päätöksen numero').count()).toBe(0)
    expect((await versionsOf(code))[0]).toMatchObject({ status: 'confirmed', supportRate: 8_000 })
    await page.getByRole('button', { name: 'Uusi muutospäätös' }).click()
    await page.getByRole('heading', { level: 2, name: 'Versio 2' }).waitFor()
    await expect.poll(() => page.getByLabel('Palkkakustannukset, Summa').inputValue()).toMatch(/^100\s000,03$/)
  }, 120_000)
})

/** A draft that lacks nothing, made past the screen. */
async function prepareDraft(code: string): Promise<void> {
  const { decision } = await app.client()
  const { id, version } = await decision.create({ projectId: await projectId(code), copyOf: null })
  const patch = { number: 'EURA 2021/1', decidedOn: '2021-06-15', validFrom: '2021-09-01', supportRate: 8_000 }
  const terms = await decision.update({ id, version, patch })
  const chosen = await decision.addModel({ id, version: terms.version, modelId: 'FI14-ESR17', parameters: {} })
  const staff = { category: 'staff', year: null, partner: '', workPackage: '', amount: 10_000_003 } as const
  const budget = await decision.setAmounts({ id, version: chosen.version, cells: [staff] })
  const rowId = (await draftOf(code)).sources[0]?.id ?? ''
  await decision.updateSource({ id, version: budget.version, rowId, patch: { share: 8_000 } })
}
