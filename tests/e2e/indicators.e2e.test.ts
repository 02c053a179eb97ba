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

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

/** A project of its own, so that a second try meets nothing of the first. */
async function newProject(fund: 'EAKR' | 'ESR'): Promise<string> {
  const client = await app.client()
  const taken = (await client.project.list()).length
  return (await client.project.create({ code: `T${7_000 + taken}`, name: 'Koe', fund })).id
}

async function open(path: string): Promise<Page> {
  const page = await app.newPage({ path })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('every screen of indicators, events, participants and surveys', () => {
  it('has nothing that axe-core finds, in the light and in the dark, and fits a narrow window', async () => {
    const client = await app.client()
    const running = await projectId('S29105')
    const { rows } = await client.projectEvent.list({ projectId: running })
    const people = await client.participant.search({ projectId: running, text: '', limit: 1 })
    const paths = [
      `/projects/${running}/indicators`,
      `/projects/${running}/events`,
      `/projects/${running}/events/${rows[0]?.id}`,
      `/projects/${running}/participants`,
      `/projects/${running}/participants/${people.rows[0]?.id}`,
      `/projects/${await projectId('A79101')}/surveys`,
    ]
    const found: string[] = []
    for (const path of paths) {
      const dark = await app.newPage({ path, colorScheme: 'dark' })
      await dark.getByRole('heading', { level: 1 }).waitFor()
      await dark.getByRole('table').or(dark.getByRole('grid')).or(dark.getByRole('form')).first().waitFor()
      found.push(...(await axeFindings(dark)).map((finding) => `${path} dark: ${finding}`))
      await dark.context().close()
      const page = await app.newPage({ path, width: 420, height: 800 })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByRole('table').or(page.getByRole('grid')).or(page.getByRole('form')).first().waitFor()
      found.push(...(await axeFindings(page)).map((finding) => `${path} narrow: ${finding}`))
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (overflow > 0) found.push(`${path} is ${overflow} px too wide`)
      await page.context().close()
    }
    expect(found).toEqual([])
  }, 180_000)
})

describe('an indicator', () => {
  it('refuses jobs of the other kind at the field, counts rows, and gives its figure to the description', async () => {
    const project = await newProject('EAKR')
    const client = await app.client()
    const { id, version } = await client.project.addIndicator({ projectId: project, heading: '7.1', key: 'newJobs' })
    await client.project.updateIndicator({ id, version, patch: { planned: 200 } })
    const page = await open(`/projects/${project}/indicators`)
    await page.getByRole('button', { name: 'Rivit (0)' }).click()
    const form = page.getByRole('form', { name: 'Lisää rivi' })
    await form.getByLabel('Päivä').fill('12.5.2018')
    await form.getByLabel('Määrä').fill('2,5')
    await form.getByLabel('Missä työpaikka on').selectOption('hankkeen palkkaama')
    await form.getByLabel('Määrä').press('Enter')
    await form.getByText('Tähän lasketaan vain yrityksiin syntyneet työpaikat').waitFor()
    await form.getByLabel('Missä työpaikka on').selectOption('yrityksessä')
    await form.getByLabel('Sukupuoli').selectOption('nainen')
    await form.getByLabel('Määrä').press('Enter')
    await page
      .getByRole('grid', { name: 'Rivit' })
      .getByRole('row', { name: /12\.5\.2018/ })
      .waitFor()
    const line = page.getByRole('table', { name: 'Tavoite ja toteuma' }).getByRole('row').nth(1)
    await expect.poll(async () => plain(await line.innerText())).toContain('joista naisia 2,50 2 2,50 2,50 125 %')
    await page.getByRole('button', { name: 'Vie kuvaukseen' }).click()
    await page.getByText('Sama kuin kuvauksessa.').waitFor()
    await page
      .getByRole('button', { name: /^Kumoa/ })
      .first()
      .click()
    await page.getByText('Kuvauksessa ei ole vielä toteumaa.').waitFor()
    await page.context().close()
  })

  it('of a catalogue is found by its code, takes a pasted block and says why a line is not taken', async () => {
    const project = await newProject('EAKR')
    const page = await open(`/projects/${project}/indicators`)
    await page.getByLabel('Luettelo').selectOption('EAKR ja JTF 2021–2027')
    await page.getByPlaceholder('Hae tunnuksella tai nimellä').fill('RCO07')
    await page.getByRole('option', { name: /^RCO07/ }).click()
    await page.getByRole('button', { name: 'Lisää indikaattori' }).click()
    await page.getByRole('button', { name: 'Rivit (0)' }).click()
    await page.getByRole('button', { name: 'Liitä taulukosta' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Liitettävät rivit').fill('1.2.2024\t2\tyliopistoja\tsopimus\n31.2.2024\t1\tx\ty')
    await dialog.getByText('Luettu 2: hyväksytty 1, hylätty 1.').waitFor()
    await dialog.getByText('Rivi 2: Kirjoita päivä muodossa 12.5.2018.').waitFor()
    await dialog.getByRole('button', { name: 'Lisää hyväksytyt' }).click()
    await page
      .getByRole('grid', { name: 'Rivit' })
      .getByRole('row', { name: /yliopistoja/ })
      .waitFor()
    await page.context().close()
  })
})

describe('an event', () => {
  it('takes a pasted list that adds up, keeps persons and organisations apart, and one undo takes it back', async () => {
    const project = await newProject('ESR')
    const page = await open(`/projects/${project}/events`)
    await page.getByRole('button', { name: 'Lisää tapahtuma' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nimi').fill('Työpaja')
    await dialog.getByLabel('Päivä').fill('12.5.2022')
    await dialog.getByLabel('Päivä').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Työpaja' }).waitFor()
    await page.getByRole('button', { name: 'Liitä osallistujalista' }).click()
    const text = [
      'Nimi\tSähköposti\tYritys\tKesto',
      'Aino Esimerkki\taino@x.example\tSinivaaran Saha Oy\t1 t 5 min',
      'Eero Malli\teero@x.example\tKonepaja Lehtoranta\t45 min',
      'Aino Esimerkki\taino@x.example\tSinivaaran Saha Oy\t5 min',
      'Väärä 131052-308T\tv@x.example\tUusi Oy\t',
    ]
    await dialog.getByRole('textbox', { name: 'Osallistujalista' }).fill(text.join('\n'))
    await dialog.getByRole('button', { name: 'Lue lista' }).click()
    await dialog.getByText('Luettu 4: hyväksytty 2, hylätty 1, kaksoiskappaleita 1.').waitFor()
    await dialog.getByText('Listalla ”Konepaja Lehtoranta”: valitse, onko joku näistä.').waitFor()
    await dialog.getByLabel('Rivin 3 organisaatio').selectOption({ label: 'Konepaja Lehtoranta Oy' })
    await dialog.getByRole('button', { name: 'Lisää hyväksytyt' }).click()
    const table = page.getByRole('table', { name: 'Osallistujat' })
    await table.getByRole('row', { name: /Konepaja Lehtoranta Oy/ }).waitFor()
    const counts = page.getByRole('region', { name: 'Osallistuminen lukuina' })
    expect(plain(await counts.innerText())).toContain(
      'Osallistumiskertoja 2 Ilmoittautuneita 0 Eri henkilöitä 0 Eri organisaatioita 2',
    )
    await page.getByRole('button', { name: /^Kumoa: osallistujalistan liittäminen/ }).click()
    await page.getByText('Ketään ei ole vielä kirjattu.').waitFor()
    await page.context().close()
  })
})

describe('personal data', () => {
  it('want a passphrase, are found while open, hidden when locked, and an identity code is refused', async () => {
    const project = await newProject('ESR')
    const client = await app.client()
    const fields = { organisationId: null, gender: null, age: null, retentionUntil: null }
    await client.participant.create({ projectId: project, fields, contact: null })
    // The browser's own line about the wrong passphrase that this test gives.
    const page = await app.newPage({ path: `/projects/${project}/participants`, expected: /privacy\/unlock/ })
    const panel = page.getByRole('region', { name: 'Henkilötiedot' })
    await panel.getByRole('button').or(panel.getByRole('textbox')).first().waitFor()
    // A second try meets the passphrase of the first.
    if (await panel.getByRole('button', { name: 'Aseta salalause' }).isVisible()) {
      await panel.getByRole('button', { name: 'Aseta salalause' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Salalause', { exact: true }).fill('lyhyt')
      await dialog.getByRole('button', { name: 'Aseta salalause' }).click()
      await dialog.getByText('Salalauseessa on oltava vähintään 12 merkkiä.').waitFor()
      await dialog.getByLabel('Salalause', { exact: true }).fill('kolme kuusta ja kivi')
      await dialog.getByLabel('Salalause uudelleen').fill('kolme kuusta ja kivi')
      await dialog.getByRole('button', { name: 'Aseta salalause' }).click()
      expect(await page.getByTestId('recovery-code').innerText()).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/)
      await page.getByRole('button', { name: 'Koodi on tallessa' }).click()
    } else if (await panel.getByLabel('Salalause tai palautuskoodi').isVisible()) {
      await panel.getByLabel('Salalause tai palautuskoodi').fill('kolme kuusta ja kivi')
      await panel.getByRole('button', { name: 'Avaa' }).click()
    }
    await page.getByText('Henkilötiedot ovat auki').waitFor()
    await page.getByRole('row', { name: /H-0001/ }).click()
    const name = page.getByLabel('Nimi', { exact: true })
    await name.fill('Aino 131052-308T')
    await name.press('Enter')
    await page.getByText('Henkilötunnusta ei tallenneta. Poista se.').waitFor()
    await name.fill('Äänetön Näkymä')
    await name.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Äänetön Näkymä' }).waitFor()
    await page.getByRole('link', { name: 'Kaikki osallistujat' }).click()
    await page.getByRole('searchbox').fill('näky')
    await page.getByRole('row', { name: /Äänetön Näkymä/ }).waitFor()
    await page.getByRole('button', { name: 'Lukitse henkilötiedot' }).click()
    await page.getByText('Henkilötiedot ovat lukossa').waitFor()
    await page.getByRole('searchbox').fill('')
    await page.getByRole('row', { name: /H-0001 salattu/ }).waitFor()
    await panel.getByLabel('Salalause tai palautuskoodi').fill('jotakin muuta kokonaan')
    await panel.getByRole('button', { name: 'Avaa' }).click()
    await page.getByText('Salalause tai palautuskoodi ei ole oikea').waitFor()
    await page.context().close()
  })
})

describe('a survey', () => {
  it('takes pasted questions whose per cents add up, and says how many answered', async () => {
    const project = await newProject('ESR')
    const page = await open(`/projects/${project}/surveys`)
    await page.getByRole('button', { name: 'Lisää kysely' }).click()
    await page.getByLabel('Lähetetty').fill('40')
    await page.getByLabel('Lähetetty').press('Enter')
    await page.getByLabel('Vastattu').fill('3')
    await page.getByLabel('Vastattu').press('Enter')
    await expect
      .poll(async () => plain(await page.getByText(/^Vastausprosentti \d/).innerText()))
      .toBe('Vastausprosentti 7,5 %')
    await page.getByRole('button', { name: 'Lisää tai liitä kysymyksiä' }).click()
    await page
      .getByRole('dialog')
      .getByLabel('Kysymykset ja vastaukset')
      .fill('Miten sujui?\nHyvin\t1\nEhkä\t1\nHuonosti\t1')
    await page.getByRole('button', { name: 'Lisää kysymykset' }).click()
    const table = page.getByRole('table', { name: 'Miten sujui?' })
    const shares = async () => plain(await table.innerText())
    await expect.poll(shares).toContain('Hyvin 1 34 % Ehkä 1 33 % Huonosti 1 33 % Yhteensä 3 100 %')
    await page.context().close()
  })
})
