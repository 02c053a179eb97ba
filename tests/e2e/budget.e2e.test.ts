import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '#core/tables/table.ts'
import { formatFor } from '#renderer/i18n/format.ts'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

/** What a test leaves behind, so that it can be tried again. */
afterEach(async () => {
  const { budget } = await app.client()
  const project = await projectId('A79101')
  await budget.assume({ projectId: project, category: 'other', choice: null })
  const { commitments } = await budget.status({ projectId: project, on: '2018-06-30' })
  for (const { id, version, text } of commitments)
    if (text.startsWith('Videot')) await budget.removeCommitment({ id, version })
})

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

async function open(code: string, options: PageOptions = {}): Promise<Page> {
  const page = await app.newPage({ path: `/projects/${await projectId(code)}/budget`, ...options })
  await page.getByRole('heading', { level: 1, name: 'Talousarvion seuranta' }).waitFor()
  return page
}

/** The state of the sample project half a year before its end. */
async function openInJune(options: PageOptions = {}): Promise<Page> {
  const page = await open('A79101', options)
  await page.getByRole('textbox', { name: 'Tilanne päivänä' }).fill('30.6.2018')
  await page.getByText(/Ostopalvelut ylittyy/).waitFor()
  return page
}

/** What the screen must say on that day. */
async function june() {
  const status = await (await app.client()).budget.status({ projectId: await projectId('A79101'), on: '2018-06-30' })
  const lineOf = (name: string) => {
    const found = status.lines.find(({ line }) => line === name)
    if (found === undefined) throw new Error(`The budget has no line ${name}`)
    return found
  }
  return { status, lineOf }
}

const euros = (amount: number) => formatFor('fi').money(amount)

const rowOf = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Kustannuslajeittain' }).getByRole('row', { name: new RegExp(`^${name}`) })

const cell = (page: Page, row: string, amount: number) =>
  rowOf(page, row).getByText(euros(amount), { exact: true }).first().waitFor()

describe('the budget of a project', () => {
  it('has nothing that axe-core finds, in the light and in the dark, and fits a narrow window', async () => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { width: 420 }] as const) {
      const page = await openInJune(options)
      expect([options, await axeFindings(page)]).toEqual([options, []])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
      await page.context().close()
    }
  })

  it('tells in words and numbers what is booked, bound and foreseen on a day', async () => {
    const page = await openInJune()
    await page.getByText('74,79 %').waitFor()
    const { status, lineOf } = await june()
    const services = lineOf('services')
    await page.getByText(`Ostopalvelut ylittyy ${euros(services.overrun)}`).waitFor()
    await cell(page, 'Ostopalvelut', services.spent)
    await cell(page, 'Yhteensä', status.total.forecast)
    await cell(page, 'Yhteensä', status.total.claimed)
    await page.getByText(euros(status.support.paid), { exact: true }).first().waitFor()
    await page.getByRole('row', { name: /Anna Virtanen 3,60 4\s425,40\s€ työsuhteen palkasta 15\s931,44\s€/ }).waitFor()
    const day = page.getByRole('textbox', { name: 'Tilanne päivänä' })
    await day.fill('31.12.2016')
    await page.getByText(/31\.12\.2016 mikään vahvistettu päätös ei ollut voimassa/).waitFor()
    await day.fill('31.6.2018')
    await page.getByText('Tätä päivää ei ole kalenterissa.').waitFor()
    await page.context().close()
  })

  it('takes an order, counts it, and undoes it', async () => {
    const page = await openInJune()
    const form = page.getByRole('form', { name: 'Uusi tilaus' })
    await form.getByRole('button', { name: 'Lisää tilaus' }).click()
    await form.getByText('Anna arvo.').first().waitFor()
    const name = `Videot ${Date.now()}`
    await form.getByLabel('Mitä').fill(name)
    await form.getByLabel('Toimittaja').fill('Kuvaamo Lampi Oy')
    await form.getByLabel('Kustannuslaji').selectOption({ label: 'Muut kustannukset' })
    await form.getByLabel('Summa').fill('30 000')
    await form.getByLabel('Odotettu').fill('30.9.2018')
    await form.getByLabel('Odotettu').press('Enter')
    const { spent, approved } = (await june()).lineOf('other')
    await page.getByText(`Muut kustannukset ylittyy ${euros(spent + 3_000_000 - approved)}`).waitFor()
    await page.getByRole('row', { name: `${name}, Kuvaamo Lampi Oy` }).waitFor()
    await page.getByRole('button', { name: 'Kumoa: tilauksen lisäys' }).click()
    await expect.poll(() => page.getByText(/Muut kustannukset ylittyy/).count()).toBe(0)
    await page.context().close()
  })

  it('changes how the rest of a category is foreseen, and the overview follows', async () => {
    const page = await openInJune()
    const usual = (await june()).lineOf('other')
    const method = page.getByRole('combobox', { name: 'Miten loppu arvioidaan, Muut kustannukset' })
    await method.selectOption({ label: 'oma arvio' })
    const amount = page.getByRole('textbox', { name: 'Summa, Muut kustannukset' })
    await amount.fill('10 000')
    await amount.press('Enter')
    await cell(page, 'Muut kustannukset', usual.spent + 1_000_000)
    await page.getByText('Kaikki tallennettu').waitFor()
    await method.selectOption({ label: 'Tavallinen: samaa tahtia kuin tähän asti' })
    await cell(page, 'Muut kustannukset', usual.forecast)
    await page.getByRole('link', { name: 'Yleiskuva' }).click()
    const card = page.getByRole('region', { name: 'Kustannukset', exact: true })
    await card.getByText(/321\s000,00\s€/).waitFor()
    await card.getByRole('link', { name: 'Talousarvion seuranta' }).click()
    await page.getByRole('heading', { level: 1, name: 'Talousarvion seuranta' }).waitFor()
    await page.context().close()
  })

  it('leads to reports that save as workbooks with numbers and days', async () => {
    const page = await app.newPage({ path: `/projects/${await projectId('A79101')}/reports/forms/henkilotyokuukaudet` })
    await page.getByRole('button', { name: 'Muut tiedostomuodot' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Taulukko (.xlsx)' }).click()
    const file = await saved
    expect(file.suggestedFilename()).toBe('A79101-henkilotyokuukaudet.xlsx')
    const { rows } = readTable(readFileSync(await file.path()), 0, () => undefined)
    expect(rows.map(({ cells }) => cells)).toContainEqual([
      'Anna Virtanen',
      'projektipäällikkö',
      14.4,
      14.4,
      259.5,
      1.81,
    ])
    await page.context().close()
  })
})
