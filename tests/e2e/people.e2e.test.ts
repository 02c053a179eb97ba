import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

async function staffId(name: string): Promise<string> {
  const found = (await (await app.client()).people.list()).find((person) => person.name === name)
  if (found === undefined) throw new Error(`The sample has nobody called ${name}`)
  return found.id
}

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

async function open(path: string, width?: number): Promise<Page> {
  const page = await app.newPage(width === undefined ? { path } : { path, width, height: 700 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const settled = (page: Page) => page.getByText('Kaikki tallennettu').waitFor()

async function newPerson(name: string): Promise<string> {
  return (await (await app.client()).people.create({ name, title: '', staffNumber: '' })).id
}

describe('every screen of people', () => {
  it('has nothing that axe-core finds, in the light and in the dark, and fits a narrow window', async () => {
    const anna = await staffId('Anna Virtanen')
    const paths = ['/people', `/people/${anna}`, `/people/${anna}/hours/2018-06`, `/people/${anna}/hours/2018-04`]
    for (const path of [...paths, `/projects/${await projectId('A79103')}/staffing`]) {
      const dark = await app.newPage({ path, colorScheme: 'dark' })
      await dark.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await axeFindings(dark)]).toEqual([path, []])
      await dark.context().close()
      const page = await open(path, 900)
      expect([path, await axeFindings(page)]).toEqual([path, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, overflow]).toEqual([path, 0])
      await page.context().close()
    }
  }, 180_000)
})

describe('the staffing of a project', () => {
  it('gives 6.00 htkk for 50 % to 28.2.2020 and 20 % from 1.3.2020, and names the uncovered 29.2.2020', async () => {
    const client = await app.client()
    const project = await client.project.create({ code: 'A70869', name: 'Tähystys', fund: 'EAKR' })
    const period = { periodStart: '2019-07-01', periodEnd: '2020-12-31' }
    await client.project.update({ ...project, patch: period })
    await newPerson('Aino Esimerkki')
    const page = await open(`/projects/${project.id}/staffing`)
    const form = page.getByRole('form', { name: 'Lisää kohdennus' })
    const add = async (share: string, start: string, end: string) => {
      await form.getByLabel('Henkilö').selectOption('Aino Esimerkki')
      await form.getByLabel('Tehtävä').fill('projektipäällikkö')
      await form.getByLabel('Osuus').fill(share)
      await form.getByLabel('Alkaa').fill(start)
      await form.getByLabel('Päättyy').fill(end)
      await form.getByLabel('Päättyy').press('Enter')
      await page.getByRole('row', { name: `Aino Esimerkki, ${start}` }).waitFor()
    }
    await add('50', '1.7.2019', '28.2.2020')
    await add('20 %', '1.3.2020', '31.12.2020')
    const total = page.getByRole('table', { name: 'Henkilöittäin' }).getByRole('row', { name: /^Yhteensä/ })
    expect((await total.innerText()).split(/\s+/)).toEqual(['Yhteensä', '5,98', '6,00', '0,00', '0,00'])
    const notes = (await page.getByRole('note').allInnerTexts()).map((text) => text.trim())
    expect(notes).toEqual([
      'Aino Esimerkki: 29.2.2020 ei kuulu kumpaankaan kohdennukseen. Samalla osuudella siitä tulisi 0,02 htkk.',
      'Hankkeella ei ole tekijää: 29.2.2020.',
    ])
    await page.getByText('suunnitelma on 6,00 htkk kalenteripäivien mukaan').waitFor()

    const end = page.getByRole('row', { name: 'Aino Esimerkki, 1.7.2019' }).getByLabel('Päättyy')
    await end.fill('29.2.2020')
    await end.press('Enter')
    await page.getByText('Kaikki täsmää').waitFor()
    expect((await total.innerText()).split(/\s+/).slice(1, 3)).toEqual(['6,00', '6,00'])
  })

  it('tells every problem of a new allocation at its field and adds nothing', async () => {
    const page = await open(`/projects/${await projectId('S29106')}/staffing`)
    const form = page.getByRole('form', { name: 'Lisää kohdennus' })
    await form.getByLabel('Osuus').fill('120')
    await form.getByLabel('Päättyy').fill('31.12.2017')
    await form.getByRole('button', { name: 'Lisää kohdennus' }).click()
    await form.getByText('Luku on liian suuri tai liian pieni.').waitFor()
    await form.getByText('Päättymispäivä on ennen alkamispäivää.').waitFor()
    await form.getByText('Anna arvo.').waitFor()
    await page.getByText('Ei vielä kohdennuksia').waitFor()
  })
})

describe('a person', () => {
  it('is overbooked on the very days, in the list, in a sentence and in the table', async () => {
    const page = await open('/people')
    const row = page.getByRole('row', { name: /Mikko Nieminen/ })
    expect((await row.innerText()).replaceAll('\u00a0', ' ')).toContain('yli 1.1.2020–31.5.2020: 120 %')
    await row.press('Enter')
    const note = page.getByRole('note').filter({ hasText: 'Ylivarattu 1.1.2020–31.5.2020' })
    const said = (await note.innerText()).replaceAll('\u00a0', ' ')
    expect(said).toContain('yhteensä 120 %, työsuhde 100 %, 20 prosenttiyksikköä yli')
    expect(said).toContain('A79102 80 %, A79103 40 %')
    const over = page.getByRole('table', { name: 'Varaukset jaksoittain' }).getByRole('row', { name: /120/ })
    expect(await over.innerText()).toContain('20 %-yks. yli')
  })

  it('is added by name, gets an employment and a project elsewhere, and goes and comes back', async () => {
    const page = await open('/people')
    await page.getByRole('button', { name: 'Lisää henkilö' }).click()
    await page.getByRole('dialog').getByLabel('Nimi', { exact: true }).fill('Eero Malli')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Eero Malli' }).waitFor()
    await page.getByRole('button', { name: 'Lisää työsuhde' }).click()
    const pay = page.getByRole('table', { name: 'Työsuhteet' }).getByLabel('Vuosipalkka')
    await pay.fill('42 000')
    await pay.press('Tab')
    await page.keyboard.type('26,44')
    await page.keyboard.press('Enter')
    await page.getByText('30,87 €/h').waitFor()
    const form = page.getByRole('form', { name: 'Lisää kohdennus' })
    await form.getByLabel('Hanke', { exact: true }).selectOption({ label: 'Muu hanke, kirjoita nimi' })
    await form.getByLabel('Muun hankkeen nimi').fill('Saimaan reitti')
    await form.getByLabel('Osuus').fill('30')
    await form.getByLabel('Alkaa').fill('1.1.2026')
    await form.getByLabel('Päättyy').fill('31.12.2026')
    await form.getByLabel('Päättyy').press('Enter')
    await page.getByRole('row', { name: /Saimaan reitti/ }).waitFor()
    await page.getByRole('button', { name: 'Poista henkilö' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Poista henkilö' }).click()
    await page.getByRole('heading', { level: 1, name: 'Henkilöt' }).waitFor()
    await page.getByRole('button', { name: /^Kumoa: henkilön poisto/ }).click()
    await page.getByRole('row', { name: /Eero Malli/ }).waitFor()
  })
})

describe('the hours of a month', () => {
  const cell = (page: Page, row: number, day: number) => page.locator(`[data-place="${row} ${day - 1}"]`)

  async function openEmpty(name: string): Promise<{ page: Page; id: string }> {
    const id = await newPerson(name)
    const page = await open(`/people/${id}/hours/2026-02`)
    await page.getByRole('grid').waitFor()
    return { page, id }
  }

  const hoursOf = async (id: string) => {
    const { cells } = await (await app.client()).hours.month({ staffId: id, month: '2026-02' })
    return cells.map(({ kind, day, hours }) => `${kind} ${Number(day.slice(8))} ${hours}`)
  }

  it('are typed as in a spreadsheet: digits, Enter, Tab, arrows, Delete, Escape', async () => {
    const { page, id } = await openEmpty('Kirjaaja Yksi')
    await cell(page, 0, 2).click()
    await page.keyboard.type('7,5')
    await page.keyboard.press('Tab')
    await page.keyboard.type('7:15')
    await page.keyboard.press('Enter')
    await page.keyboard.type('8')
    await page.keyboard.press('ArrowUp')
    await settled(page)
    await expect.poll(() => hoursOf(id)).toEqual(['other_work 2 750', 'annual_leave 3 800', 'other_work 3 725'])
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('F2')
    await page.keyboard.type('9')
    await page.keyboard.press('Escape')
    await expect.poll(() => hoursOf(id)).toEqual(['other_work 2 750', 'annual_leave 3 800'])
    expect(await cell(page, 0, 2).innerText()).toBe('7,5')
  })

  it('fill right over the working days, and one undo takes all of it back', async () => {
    const { page, id } = await openEmpty('Kirjaaja Kaksi')
    await cell(page, 0, 2).click()
    await page.keyboard.type('7,5')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    for (let day = 3; day <= 10; day += 1) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+r')
    await expect.poll(async () => (await hoursOf(id)).length).toBe(7)
    expect(await cell(page, 0, 7).innerText()).toBe('')
    await page.getByRole('button', { name: /^Kumoa: tuntien kirjaus/ }).click()
    await expect.poll(() => hoursOf(id)).toEqual(['other_work 2 750'])
  })

  it('take a block pasted from a spreadsheet; a wrong cell keeps its text and its reason, the rest is saved', async () => {
    const { page, id } = await openEmpty('Kirjaaja Kolme')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('7,5\tloma\t8\r\n\t25\t1\r\n'))
    await cell(page, 0, 2).click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => hoursOf(id)).toEqual(['other_work 2 750', 'annual_leave 4 100', 'other_work 4 800'])
    expect(await cell(page, 0, 3).innerText()).toBe('loma')
    const alert = page.getByRole('alert')
    expect(await alert.innerText()).toContain('3.2.2026, Muu työ: ”loma”. Tätä ei voi lukea lukuna.')
    expect(await alert.innerText()).toContain('3.2.2026, Vuosiloma: ”25”. Päivässä on 24 tuntia.')
    expect(await axeFindings(page)).toEqual([])
    for (const left of [1, 0]) {
      await alert.getByRole('button', { name: 'Palauta tallennettu' }).first().click()
      await expect.poll(() => alert.getByRole('button').count()).toBe(left)
    }
    await settled(page)
  })

  it('are closed by approval and lock: keys do nothing then, and the core refuses with period_locked', async () => {
    const { page, id } = await openEmpty('Kirjaaja Neljä')
    await cell(page, 0, 2).click()
    await page.keyboard.type('7,5')
    await page.keyboard.press('Enter')
    await settled(page)
    await page.getByLabel('Hyväksyjä').fill('Timo Järvinen')
    await page.getByRole('button', { name: 'Hyväksy kuukausi' }).click()
    await page.getByText('Timo Järvinen hyväksyi tunnit').waitFor()
    await page.getByRole('button', { name: 'Lukitse' }).click()
    await page.getByRole('button', { name: 'Avaa lukitus' }).waitFor()
    await cell(page, 0, 2).click()
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    expect(await hoursOf(id)).toEqual(['other_work 2 750'])
    const late = {
      kind: 'other_work',
      projectId: null,
      activity: '',
      day: '2026-02-03',
      hours: 100,
      version: null,
    } as const
    await expect(
      (await app.client()).hours.write({ staffId: id, month: '2026-02', cells: [late] }),
    ).rejects.toMatchObject({ code: 'period_locked' })
    await page.getByRole('button', { name: 'Avaa lukitus' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Avaa lukitus' }).click()
    await page.getByRole('button', { name: 'Peru hyväksyntä' }).click()
    await page.getByRole('button', { name: 'Hyväksy kuukausi' }).waitFor()
  })

  it('get a row for a project, refused outside its period', async () => {
    const { page, id } = await openEmpty('Kirjaaja Viisi')
    await page.getByLabel('Rivin laji').selectOption({ label: 'A79101 Perustajakoulu' })
    await page.getByRole('button', { name: 'Lisää rivi' }).click()
    const row = page.getByRole('rowheader', { name: 'A79101' })
    await row.waitFor()
    await cell(page, 3, 2).click()
    await page.keyboard.type('7,5')
    await page.keyboard.press('Enter')
    await page.getByText('Päivä ei ole hankkeen toteutusaikaa.').waitFor()
    expect(await hoursOf(id)).toEqual([])
    await page.getByRole('button', { name: 'Palauta tallennettu' }).click()
  })
})

describe('the forms of people', () => {
  it('are made for a period that the person writes', async () => {
    const page = await open(`/projects/${await projectId('A79101')}/reports/forms/tuntikirjanpito`)
    const period = page.getByLabel('Kausi')
    await period.fill('5/2018')
    await page.getByText('Ajan tasalla').waitFor()
    await page.getByText('toukokuu 2018').first().waitFor()
    await period.fill('joskus')
    await page.getByText('Kirjoita esimerkiksi 1.1.2020–30.6.2020 tai 5/2020.').waitFor()
    await period.fill('5/2018')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tallenna PDF' }).click()
    expect((await download).suggestedFilename()).toBe('A79101-tuntikirjanpito-2018-05-01-2018-05-31.pdf')
  })
})
