import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
let claimed: string
beforeAll(async () => {
  app = await startApp({ sample: true })
  claimed = await projectId('A79101')
})
afterAll(() => app.close())

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

const today = '2026-11-25'
const list = async (id: string) => (await app.client()).claim.list({ projectId: id, today })

async function open(id: string, options: PageOptions = {}): Promise<Page> {
  const page = await app.newPage({ path: `/projects/${id}/claims`, ...options })
  await page.getByRole('heading', { level: 1, name: 'Maksatushakemukset' }).waitFor()
  return page
}

const show = (page: Page, serial: number) =>
  page
    .getByRole('button', { name: new RegExp(`^Näytä hakemus ${serial}, (?!Korvattu)`) })
    .first()
    .click()

/** A project of its own with a decision and three costs of half a year each; safe to make again. */
async function freshProject(): Promise<string> {
  const client = await app.client()
  const code = `A7${String(Math.floor(Math.random() * 9_000) + 1_000)}`
  const made = await client.project.create({ code, name: `Maksatuskoe ${code}`, fund: 'EAKR' })
  await client.project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2021-12-31' } })
  const { id, version } = await client.decision.create({ projectId: made.id, copyOf: null })
  const terms = { number: 'EURA 1', decidedOn: '2020-12-01', validFrom: '2021-01-01', supportRate: 7_500 }
  let at = await client.decision.update({ id, version, patch: { ...terms, granted: 6_000_000 } })
  at = await client.decision.addModel({ id, version: at.version, modelId: 'FI14-ACTUAL', parameters: {} })
  const cell = { category: 'services', year: null, partner: '', workPackage: '', amount: 8_000_000 } as const
  at = await client.decision.setAmounts({ id, version: at.version, cells: [cell] })
  const [draft] = await client.decision.list({ projectId: made.id })
  const rowId = draft?.sources[0]?.id ?? ''
  at = await client.decision.updateSource({ id, version: at.version, rowId, patch: { share: 7_500 } })
  await client.decision.confirm({ id, version: at.version })
  const cost = (day: string, voucher: string, netCents: number) =>
    ({ costDay: day, paymentDay: day, voucher, text: `Ostos ${voucher}`, netCents, category: 'services' }) as const
  const inserts = [cost('2021-02-01', '1', 100_000), cost('2021-05-01', '2', 40_000), cost('2021-09-01', '3', 70_000)]
  await client.ledger.write({ projectId: made.id, action: 'paste', updates: [], inserts, removes: [] })
  return made.id
}

describe('the claims of a project', () => {
  it('have nothing that axe-core finds, in the light and in the dark, whatever their state', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(claimed, { colorScheme })
      await page.getByRole('heading', { level: 2, name: /^Hakemus 4/ }).waitFor()
      expect([colorScheme, 'draft', await axeFindings(page)]).toEqual([colorScheme, 'draft', []])
      await show(page, 3)
      await page.getByRole('button', { name: 'Kirjaa päätös' }).click()
      await page.getByText(/^Hyväksytty .* maksetaan/).waitFor()
      expect([colorScheme, 'deciding', await axeFindings(page)]).toEqual([colorScheme, 'deciding', []])
      await page.context().close()
    }
    const page = await open(await projectId('S29107'))
    await page.getByText('Maksatushakemuksia ei voi vielä laskea').waitFor()
    await page.getByRole('link', { name: 'Päätös ja budjetti' }).last().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  })

  it('fit a narrow window, and tell on the overview what is due and paid', async () => {
    const page = await open(claimed, { width: 420 })
    await show(page, 1)
    await page.getByText('Maksettu päätöksen mukaan.').waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await page.context().close()
    const overview = await app.newPage({ path: `/projects/${claimed}/overview` })
    const card = overview.getByRole('region', { name: 'Seuraavat määräajat ja maksatukset' })
    await card.getByText('Viimeinen maksatushakemus').waitFor()
    await card.getByText('Maksettu', { exact: true }).waitFor()
    await overview.context().close()
  })

  it('go from the empty page over sending and a cut to the money, and each step is undone', async () => {
    const id = await freshProject()
    const page = await open(id)
    await page.getByText('Maksatushakemuksia ei ole vielä').waitFor()
    const end = page.getByRole('textbox', { name: 'Kauden viimeinen päivä' })
    await end.fill('30.6.2022')
    await page.getByRole('button', { name: 'Tee luonnos' }).click()
    await page.getByText('Kausi päättyy hankkeen päättymisen (31.12.2021) jälkeen.').waitFor()
    await end.fill('30.6.2021')
    await page.getByRole('button', { name: 'Tee luonnos' }).click()
    await page.getByRole('heading', { level: 2, name: /^Hakemus 1, 1\.1\.2021–30\.6\.2021/ }).waitFor()
    await page.getByRole('row', { name: /Tuki tästä hakemuksesta 1\s050,00\s€/ }).waitFor()
    await page.getByText('Ei mukana (1)').click()
    await page.getByText('kauden jälkeen, seuraavaan hakemukseen').waitFor()
    await page.getByRole('button', { name: 'Lähetetty rahoittajalle' }).click()
    await page.getByRole('textbox', { name: 'Lähetyspäivä' }).fill('1.8.2021')
    await page.getByRole('button', { name: 'Merkitse lähetetyksi' }).click()
    await page.getByText(/^Lähetetty 1\.8\.2021 päätöksen version 1 ehdoilla/).waitFor()

    await page.getByRole('button', { name: 'Kirjaa päätös' }).click()
    const grid = page.getByRole('grid', { name: 'Päätös riveittäin' })
    await grid.focus()
    await page.keyboard.type('600')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ei kuulu hankkeelle')
    await page.keyboard.press('Enter')
    await page.getByText(/^Hyväksytty 1\s000,00\s€, leikattu 400,00\s€, tuki 750,00\s€, maksetaan 750,00\s€/).waitFor()
    await page.getByRole('textbox', { name: 'Päätöspäivä' }).fill('1.10.2021')
    await page.getByRole('textbox', { name: 'Päätöksen numero' }).fill('MH1')
    await page.getByRole('button', { name: 'Kirjaa päätös' }).click()
    await page.getByText('Päätetty 1.10.2021, MH1.').waitFor()
    await page.getByRole('textbox', { name: 'Maksupäivä' }).fill('20.10.2021')
    await page.getByRole('button', { name: 'Kirjaa maksu' }).click()
    await page.getByText('Maksettu päätöksen mukaan.').waitFor()
    expect((await list(id)).claims).toMatchObject([{ state: 'paid', decidedSupport: 75_000, paid: 75_000 }])

    for (const state of ['decided', 'sent', 'draft'] as const) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Kumoa/ }).click()
      await expect.poll(async () => (await list(id)).claims[0]?.state).toBe(state)
    }
    await page.context().close()
  })

  it('keep their rows in the ledger as they are, with the reason at the cell and the rest of a block', async () => {
    const id = await freshProject()
    const client = await app.client()
    const draft = await client.claim.create({
      projectId: id,
      start: '2021-01-01',
      end: '2021-06-30',
      isLast: false,
      today,
    })
    await client.claim.send({ ...draft, sentOn: '2021-08-01' })
    const page = await app.newPage({ path: `/projects/${id}/ledger` })
    const grid = page.getByRole('grid', { name: 'Menotositteet' }).or(page.getByRole('grid')).first()
    await grid.getByText('Ostos 2').click()
    await page.getByText(/^Rivi on lähetetyssä maksatushakemuksessa 1 \(1\.1\.2021–30\.6\.2021\)/).waitFor()
    await grid.evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'Muutettu\nMuutettu')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    const texts = async () => {
      const rows: (string | number | null)[][] = JSON.parse(
        (await client.ledger.page({ projectId: id, after: -1, limit: 50 })).rows,
      )
      return rows.map((row) => row[10])
    }
    await expect.poll(texts).toEqual(['Ostos 1', 'Ostos 2', 'Muutettu'])
    await page
      .getByText(/Tee hakemukseen korjaus/)
      .first()
      .waitFor()
    await page.context().close()
  })

  it('are corrected by a version of their own', async () => {
    const page = await open(claimed)
    await show(page, 3)
    await page.getByRole('button', { name: 'Korjaa hakemus' }).click()
    await page.getByRole('button', { name: 'Tee korjausluonnos' }).click()
    await page
      .getByText('Korjaus tulee voimaan, kun se lähetetään. Siihen asti voimassa on lähetetty versio.')
      .waitFor()
    await page.getByRole('button', { name: 'Poista luonnos' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Poista luonnos' }).click()
    await expect.poll(async () => (await list(claimed)).claims.length).toBe(5)
    await page.context().close()
  })
})
