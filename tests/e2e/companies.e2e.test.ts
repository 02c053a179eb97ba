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

async function organisationId(name: string): Promise<string> {
  const found = (await (await app.client()).organisation.list()).find((row) => row.name === name)
  if (found === undefined) throw new Error(`The sample has no organisation ${name}`)
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
const group = async () => `/projects/${await projectId('287401')}/companies`

/** Verdicts hang on the day: the sample is made for this one. */
async function onDay(page: Page) {
  await page.getByLabel('Tilanne päivänä').fill('1.6.2026')
}

describe('the register and the companies', () => {
  it('have nothing that axe-core finds, in the light and in the dark, and fit a narrow window', async () => {
    const linked = await organisationId('Kuusiniemen Puutyö Oy')
    for (const path of ['/organisations', `/organisations/${linked}`, await group()]) {
      const dark = await app.newPage({ path, colorScheme: 'dark' })
      await dark.getByRole('heading', { level: 1 }).waitFor()
      await dark.getByText('Honkajärven Leipomo Oy').or(dark.getByText('Kuusiniemi Holding Oy')).first().waitFor()
      expect([path, await axeFindings(dark)]).toEqual([path, []])
      await dark.context().close()
      const page = await open(path, 420)
      expect([path, await axeFindings(page)]).toEqual([path, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, overflow]).toEqual([path, 0])
      await page.context().close()
    }
  }, 180_000)
})

describe('the register', () => {
  it('finds as one types, refuses a second row of a Y-tunnus, and joins two rows that are one', async () => {
    const name = `Järvilinjan Leipä ${Date.now()}`
    const page = await open('/organisations')
    await page.getByLabel('Hae organisaatioita').fill('leipomo honka')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: 'Lisää organisaatio' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Virallinen nimi').fill(name)
    await dialog.getByLabel('Y-tunnus').fill('99902011')
    await dialog.getByText('Honkajärven Leipomo Oy on jo rekisterissä.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Lisää' }).isDisabled()).toBe(true)
    await dialog.getByLabel('Y-tunnus').fill('')
    await dialog.getByRole('button', { name: 'Lisää' }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await (
      await app.client()
    ).organisation.create({
      ...(await (await app.client()).organisation.get({ id: await organisationId(name) })).fields,
      name: `${name.toUpperCase()} Oy`,
      phone: '040 111 2222',
    })
    await page.getByRole('button', { name: 'Yhdistä toiseen' }).click()
    await page.getByRole('radio', { name: `${name.toUpperCase()} Oy` }).check()
    await page.getByRole('button', { name: 'Yhdistä', exact: true }).click()
    await expect.poll(() => page.getByLabel('Puhelin').inputValue()).toBe('040 111 2222')
    await page.getByRole('button', { name: /Kumoa/ }).click()
    await expect.poll(() => page.getByLabel('Puhelin').inputValue()).toBe('')
    await page.context().close()
  })

  it('takes in a list: what was understood first, then all of it as one step that undo takes back', async () => {
    const stamp = Date.now()
    const page = await open('/organisations')
    await page.getByRole('button', { name: 'Tuo lista' }).click()
    const csv = `Nimi;Y-tunnus;Kunta\nUusi ${stamp} Oy;;Kuhmo\nHonkajärven Leipomo Oy;9990201-1;\nVäärä Oy;9990201-2;`
    await page
      .locator('input[type=file][accept*=".csv"]')
      .last()
      .setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByText('Luettu 3: uusia 1, rekisterissä jo 1, hylätty 1.').waitFor()
    await page.getByText('hylätty: Y-tunnuksen tarkistusnumero ei täsmää').waitFor()
    await page.getByRole('button', { name: 'Tuo 1 uusi' }).click()
    await page.getByText('Tuotu 1. Kumoa ottaa ne pois.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Hae organisaatioita').fill(String(stamp))
    await page.getByRole('row', { name: new RegExp(`Uusi ${stamp} Oy`) }).waitFor()
    await page.getByRole('button', { name: /Kumoa/ }).click()
    await page.getByText('Haulla ei löytynyt').waitFor()
    await page.context().close()
  })
})

describe('a company', () => {
  it('shows its verdict in a sentence, whom it counts as one with, and changes it when its aid is edited', async () => {
    const page = await open(`/organisations/${await organisationId('Kuusiniemen Puutyö Oy')}`)
    await onDay(page)
    await page.getByText('Kelpoinen; de minimis -tilaa jää 82\u00A0350,00\u00A0€').waitFor()
    const control = page.getByRole('table', { name: 'Määräysvalta' })
    await control.getByRole('row', { name: /Kuusiniemi Holding Oy Kuusiniemen Ikkunat Oy 70/ }).waitFor()
    const rules = page.getByRole('table', { name: 'Hankkeessa 287401' })
    expect(await rules.getByRole('link', { name: 'Reg. 2023/2831 art. 3(2)' }).getAttribute('href')).toBe(
      'http://data.europa.eu/eli/reg/2023/2831/oj',
    )
    await page.context().close()
    const sister = await open(`/organisations/${await organisationId('Kuusiniemen Ikkunat Oy')}`)
    const grant = sister.getByRole('table', { name: 'Saadut de minimis -tuet' }).getByRole('row').nth(1)
    const before = await grant.getByLabel('Määrä').inputValue()
    await grant.getByLabel('Määrä').fill('200 000')
    await grant.getByLabel('Määrä').press('Enter')
    await settled(sister)
    expect(await grant.getByLabel('Bruttoavustusekvivalentti').inputValue()).toBe('200\u00A0000,00')
    const found = await (
      await app.client()
    ).eligibility.project({
      projectId: await projectId('287401'),
      on: '2026-06-01',
    })
    const wood = found.companies.find(({ organisation }) => organisation.name === 'Kuusiniemen Puutyö Oy')
    expect(wood?.verdict.rules).toContainEqual(expect.objectContaining({ ruleId: 'SF-DM', reason: 'over_ceiling' }))
    await sister.getByRole('button', { name: /Kumoa/ }).click()
    await expect.poll(() => grant.getByLabel('Määrä').inputValue()).toBe(before)
    await sister.context().close()
  })
})

describe('the companies of a project', () => {
  it('are judged on the day, joined from the register, edited in place and taken out, all of it undoable', async () => {
    const page = await open(await group())
    await onDay(page)
    const card = (name: string) => page.getByRole('listitem', { name })
    await card('Honkajärven Leipomo Oy')
      .getByText(/^Kelpoinen; de minimis -tilaa jää/)
      .waitFor()
    await card('Keskustan Kahvila Oy')
      .getByText(/^Ei kelpoinen: toimipaikka ei ole maaseutualueella/)
      .waitFor()
    await card('Savuranta Ky')
      .getByText(/^Tietoja puuttuu:/)
      .waitFor()
    await page.getByText(/3 yritystä osallistuu\. Ryhmän koko on rajalla/).waitFor()
    await page.getByLabel('Hae rekisteristä').fill('verkkokauppa')
    await page.getByRole('button', { name: 'Lisää hankkeeseen: Rantatien Verkkokauppa Oy' }).click()
    const added = card('Rantatien Verkkokauppa Oy')
    await added.getByText(/^Tietoja puuttuu: toimipaikkaa ei ole kirjattu/).waitFor()
    await added.getByLabel('Rooli').selectOption('osallistuva yritys')
    await page.getByText(/4 yritystä osallistuu/).waitFor()
    await added.getByLabel('Mukana alkaen').fill('1.7.2025')
    await added.getByLabel('Mukana alkaen').press('Enter')
    await settled(page)
    await added.getByLabel('Jäi pois').fill('30.6.2025')
    await added.getByLabel('Jäi pois').press('Enter')
    await added.getByText('Päättymispäivä on ennen alkamispäivää.').waitFor()
    await added.getByLabel('Jäi pois').fill('31.12.2025')
    await added.getByLabel('Jäi pois').press('Enter')
    await added.getByText('Jäänyt pois hankkeesta').waitFor()
    await page.getByText(/3 yritystä osallistuu/).waitFor()
    for (let step = 0; step < 4; step++) {
      await page.getByRole('button', { name: /Kumoa/ }).click()
      await settled(page)
    }
    await expect.poll(() => added.count()).toBe(0)
    await page.context().close()
  })
})
