import { readFileSync } from 'node:fs'
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

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

const groupOf = async (id: string) => (await app.client()).group.get({ projectId: id, today: '2026-11-25' })

async function open(id: string, more: { colorScheme?: 'dark'; width?: number } = {}): Promise<Page> {
  const page = await app.newPage({ path: `/projects/${id}/shares`, ...more })
  await page.getByRole('heading', { level: 1, name: 'Osuudet ja ryhmä' }).waitFor()
  return page
}

const show = (page: Page, view: string) => page.getByText(view, { exact: true }).click()
const settled = (page: Page) => page.getByText('Kaikki tallennettu').waitFor()

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const data = new DataTransfer()
    data.setData('text/plain', value)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, text)
}

const cellAt = (grid: Locator, row: number, column: number) =>
  grid.locator(`[data-row="${row}"][data-column="${column}"]`)

describe('the shares of a group', () => {
  it('have nothing that axe-core finds in any view, in the light and in the dark, and fit a narrow window', async () => {
    const id = await projectId('287401')
    const heads = { Osuudet: 'Kausittain', 'Laskut ja maksut': 'Yritysten maksut', Ryhmä: 'Sopimukset ja painot' }
    for (const more of [{}, { colorScheme: 'dark' as const, width: 420 }]) {
      const page = await open(id, more)
      for (const [view, head] of Object.entries({ ...heads, 'Entä jos': 'Entä jos' })) {
        await show(page, view)
        await page.getByRole('heading', { level: 2, name: head }).waitFor()
        expect([view, await axeFindings(page)]).toEqual([view, []])
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        await expect.poll(overflow).toBe(0)
      }
      await page.context().close()
    }
  })

  it('are told by company, and a project of payers has no aid and no group', async () => {
    const page = await open(await projectId('287401'))
    const table = page.getByRole('table', { name: 'Omarahoitus yrityksittäin' })
    const late = table.getByRole('row', { name: /Sinivaaran Mökkipalvelu/ })
    expect((await late.innerText()).replaceAll('\u00a0', ' ')).toMatch(/7 000,00 €.*1 600,00 €\s+1 600,00 €/s)
    await page.getByLabel('Maksatuskausi').selectOption({ index: 1 })
    await table.getByRole('row', { name: /Sinivaaran Mökkipalvelu.*Kunnossa/ }).waitFor()
    await page.context().close()
    const payers = await open(await projectId('A79101'))
    await payers.getByRole('row', { name: /Rantatien Verkkokauppa/ }).waitFor()
    expect(await payers.getByText('Julkinen tuki').count()).toBe(0)
    await payers.context().close()
  })
})

describe('invoices and payments', () => {
  it('are typed and pasted; a cell that can’t be read stays with its reason; undo takes a paste back whole', async () => {
    const id = await projectId('287401')
    const page = await open(id)
    await show(page, 'Laskut ja maksut')
    const before = (await groupOf(id)).invoices.length
    const number = `L-${Date.now()}`
    const grid = page.getByRole('grid', { name: 'Laskut yrityksille' })
    await cellAt(grid, before, 0).click()
    await grid.focus()
    for (const text of ['kuusin', '', number, '20.9.2026', '11.10.2026', '2', '1 448,98']) {
      if (text !== '') await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await settled(page)
    await expect
      .poll(async () => (await groupOf(id)).invoices.at(-1))
      .toMatchObject({ number, dueOn: '2026-10-11', coversTo: '2026-12-31', amountCents: 144_898 })
    expect((await groupOf(id)).invoices.length).toBe(before + 1)
    await cellAt(grid, before + 1, 0).click()
    await paste(page, 'Honkajärven Leipomo Oy\tHyvitys\tH-1\t1.10.2026\t\t2\t-5\nSavuranta Ky\tLasku\tH-2\t1.10.2026')
    await expect.poll(async () => (await groupOf(id)).invoices.length).toBe(before + 3)
    await cellAt(grid, before + 1, 6).click()
    await page.getByText('Kirjoita nollaa suurempi summa.').waitFor()
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await groupOf(id)).invoices[before + 1]?.amountCents).toBe(500)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await groupOf(id)).invoices[before + 1]?.amountCents).toBeNull()
    const undoPaste = page.getByRole('button', { name: 'Kumoa: laskujen liittäminen' })
    const undone = async () => {
      // An undo that is still on its way takes no other; the button names what it takes back, so it is never too much.
      if (await undoPaste.isVisible()) await undoPaste.click()
      return (await groupOf(id)).invoices.length
    }
    await expect.poll(undone).toBe(before + 1)

    const payments = page.getByRole('grid', { name: 'Yritysten maksut' })
    const paid = (await groupOf(id)).payments.length
    await cellAt(payments, paid, 1).click()
    await payments.focus()
    for (const text of [number, '9.10.2026', '1448,98']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await expect.poll(async () => (await groupOf(id)).invoices[before]?.open).toBe(0)
    await cellAt(grid, before, 8).getByText('maksettu').waitFor()
    await page.keyboard.press('Control+z')
    await page.context().close()
  })
})

describe('what if', () => {
  it('shows that two are too few, changes nothing until told to, and is undone', async () => {
    const id = await projectId('287401')
    const left = async () =>
      (await groupOf(id)).companies.find(({ name }) => name === 'Kuusiniemen Puutyö Oy')?.leftOn ?? null
    // After a try that ended on the way.
    if ((await left()) !== null) await (await app.client()).history.undo()
    const page = await open(id)
    await show(page, 'Entä jos')
    await page.getByLabel('Yritys', { exact: true }).selectOption('Kuusiniemen Puutyö Oy')
    await page.getByLabel('Viimeinen päivä').fill('31.12.2025')
    await page.getByRole('button', { name: 'Näytä vaikutus' }).click()
    await page.getByText('2 yritystä, vähintään 3 tarvitaan').waitFor()
    expect(await left()).toBeNull()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Tee muutos' }).click()
    await expect.poll(left).toBe('2025-12-31')
    await show(page, 'Ryhmä')
    await page.getByText('mukana 31.12.2025 asti').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(left).toBeNull()
    await page.context().close()
  })
})

describe('a new group', () => {
  it('is begun, agreed and tagged in the ledger; the register comes as a file', async () => {
    const client = await app.client()
    const code = `29${String(Date.now()).slice(-4)}`
    const { id, version } = await client.project.create({ code, name: 'Uusi ryhmä', fund: 'EAFRD' })
    await client.project.update({ id, version, patch: { periodStart: '2026-01-01', periodEnd: '2027-12-31' } })
    const register = await client.organisation.list()
    for (const name of ['Savuranta Ky', 'Keskustan Kahvila Oy', 'Torin Leipä ja Viini Oy']) {
      const organisationId = register.find((each) => each.name === name)?.id ?? ''
      await client.eligibility.addCompany({
        projectId: id,
        organisationId,
        fields: {
          role: 'participant',
          joinedOn: '2026-01-01',
          leftOn: null,
          agreementSignedOn: null,
          leavingReason: '',
          activity: null,
          plannedAidCents: null,
        },
      })
    }
    const page = await open(id)
    await page.getByRole('button', { name: 'Yritysryhmähanke' }).click()
    await page.getByText('Yritysten painoja ei ole sovittu').waitFor()
    await show(page, 'Ryhmä')
    await page.getByLabel('Voimassa alkaen').fill('1.1.2026')
    await page.getByRole('button', { name: 'Lisää sopimus' }).click()
    const row = page.getByRole('row', { name: /^Savuranta Ky, Sopimus/ })
    await row.getByLabel('Paino').fill('3')
    await row.getByLabel('Paino').press('Enter')
    await settled(page)
    await expect.poll(async () => (await groupOf(id)).agreements[0]?.shares.map(({ weight }) => weight)).toContain(3)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Vie taulukko' }).click()
    await page.getByRole('menuitem', { name: 'CSV-tiedosto' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`${code}-yritykset.csv`)
    expect(readFileSync(await file.path(), 'utf8')).toContain('Savuranta Ky')

    await page.goto(page.url().replace(/\/shares$/, '/ledger'))
    const grid = page.getByRole('grid', { name: 'Kirjanpidon rivit' })
    await grid.waitFor()
    const titles = await grid.getByRole('columnheader').allInnerTexts()
    const column = titles.findIndex((title) => title.trim() === 'Yritys')
    await cellAt(grid, 0, column).click()
    await grid.focus()
    await page.keyboard.type('yht')
    await page.keyboard.press('Enter')
    await cellAt(grid, 0, column).getByText('Yhteinen').waitFor()
    await page.context().close()
  })
})
