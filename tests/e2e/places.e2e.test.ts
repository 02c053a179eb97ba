import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const code = 'VN/1201/2024'
const rowsInLedger = 5_000

let app: TestApp
let projectId: string
beforeAll(async () => {
  app = await startApp({ sample: true })
  projectId = (await projectOf(code)).id
})
afterAll(() => app.close())

async function projectOf(wanted: string) {
  const found = (await (await app.client()).project.list()).find((project) => project.code === wanted)
  if (found === undefined) throw new Error(`The sample has no project ${wanted}`)
  return found
}

/** What is marked, whether it is in sight, and where the keyboard is. */
const arrived = (page: Page) =>
  page.evaluate(() => {
    const marked = [...document.querySelectorAll('[data-arrived]')]
    const box = marked[0]?.getBoundingClientRect()
    const active = document.activeElement
    return {
      texts: marked.map((each) => each.textContent),
      inSight: box !== undefined && box.top >= 0 && box.top < window.innerHeight,
      hasFocus: marked.some((each) => each.contains(active)) || active?.getAttribute('role') === 'grid',
    }
  })
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 })

let ledgers = 0

/** A project with a long ledger in which one row, far down, is of a day before the project. */
async function longLedger(): Promise<string> {
  const client = await app.client()
  const { id, version } = await client.project.create({
    code: String(245_800 + (ledgers += 1)),
    name: 'Pitkä kirjanpito',
    fund: 'EAFRD',
  })
  const row = (index: number) => ({
    costDay: index === 4_321 ? '2019-05-06' : '2024-06-15',
    paymentDay: '2024-07-01',
    voucher: String(index + 1),
    supplier: index === 4_321 ? 'Varhainen Oy' : 'Kynä ja Paperi Ky',
    text: `Lasku ${index + 1}`,
    netCents: 10_000,
    vatCents: 0,
    category: 'services' as const,
  })
  const inserts = Array.from({ length: rowsInLedger }, (_, index) => row(index))
  await client.ledger.write({ projectId: id, action: 'paste', updates: [], inserts, removes: [] })
  // A row outside the period can't be entered; here the period came after the rows.
  await client.project.update({ id, version, patch: { periodStart: '2024-01-01', periodEnd: '2026-12-31' } })
  return id
}

describe('a finding leads to the place where it is mended', () => {
  it('to a row of a ledger of 5 000, for which the filter is cleared and the screen says so', async () => {
    const id = await longLedger()
    const page = await app.newPage({ path: `/projects/${id}/ledger` })
    await page.getByRole('grid').waitFor()
    await page.getByText('Haetaan loput rivit').waitFor({ state: 'detached' })
    await page.getByLabel('Hae riveistä').fill('kynä')
    await poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).not.toBe(String(rowsInLedger + 2))
    // The link of the finding is followed on the screen with the filter, as from a second window of findings.
    const { findings } = await (await app.client()).check.project({ projectId: id })
    const early = findings.find(({ where }) => where.kind === 'area' && where.area === 'ledger')
    const rowId = early?.where.kind === 'area' ? early.where.rowId : null
    await page.evaluate((hash) => {
      location.hash = hash
    }, `/projects/${id}/ledger?row=${rowId}`)
    await page.getByText('Suodatus poistettiin, jotta kohta näkyy.').waitFor()
    await poll(async () => (await arrived(page)).texts.join()).toContain('Varhainen Oy')
    expect(await arrived(page)).toMatchObject({ inSight: true, hasFocus: true })
    expect(await page.getByLabel('Hae riveistä').inputValue()).toBe('')
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toMatch(/-4321-0$/)
    await page.getByRole('heading', { name: /Varhainen Oy/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('by its own link, and back again to it', async () => {
    const id = await longLedger()
    const page = await app.newPage({ path: `/projects/${id}/checks` })
    const link = page
      .getByRole('listitem', { name: /Varhainen Oy/ })
      .getByRole('link', { name: /^Siirry kohtaan:/ })
      .first()
    await link.click()
    await poll(async () => (await arrived(page)).texts.join()).toContain('Varhainen Oy')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Tarkistukset' }).waitFor()
    await poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('to a risk under its tab, whichever was open last', async () => {
    const client = await app.client()
    const { rows } = await client.plan.get({ projectId })
    const [risk] = rows.risk
    if (risk === undefined) throw new Error('The sample has a risk')
    await client.plan.update({ kind: 'risk', id: risk.id, version: risk.version, patch: { measures: '' } })
    const page = await app.newPage({ path: `/projects/${projectId}/plan` })
    await page.getByRole('tab', { name: 'Viestintä' }).click()
    await page.evaluate((hash) => {
      location.hash = hash
    }, `/projects/${projectId}/checks`)
    await page
      .getByRole('listitem', { name: new RegExp(risk.name.slice(0, 12)) })
      .getByRole('link', { name: /^Siirry kohtaan:/ })
      .first()
      .click()
    const row = page.getByRole('row', { name: risk.name })
    await poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await row.getAttribute('data-arrived')).toBe('')
    await page.getByText(`Kohta, johon linkki johti: ${risk.name}`).waitFor({ state: 'attached' })
    expect(await axeFindings(page)).toEqual([])
  })

  it('to a claim that is not the newest one', async () => {
    const { id } = await projectOf('A79101')
    const { claims } = await (await app.client()).claim.list({ projectId: id, today: '2026-01-01' })
    const [first] = claims
    const page = await app.newPage({ path: `/projects/${id}/claims?row=${first?.id}` })
    await poll(async () => (await arrived(page)).texts.join()).toContain('Hakemus 1')
    expect(await arrived(page)).toMatchObject({ inSight: true, hasFocus: true })
  })

  it('to a field of the basics and of an event, each with the keyboard in it', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/basics?field=periodEnd` })
    await poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe('1.9.2015')
    const { id } = await projectOf('S29105')
    const { rows } = await (await app.client()).projectEvent.list({ projectId: id })
    const event = await app.newPage({ path: `/projects/${id}/events/${rows[0]?.id}?field=place` })
    await event.getByRole('heading', { level: 1, name: rows[0]?.name ?? '' }).waitFor()
    await poll(async () => (await arrived(event)).hasFocus).toBe(true)
  })

  it('and says when the row is gone', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/plan?row=nobody` })
    await page.getByRole('alert').getByText('ei ole enää tällä näytöllä').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})

describe('a text and its figures', () => {
  async function report() {
    const client = await app.client()
    const found = (await client.report.list({ projectId })).find(({ formId }) => formId === 'stm-hankesuunnitelma')
    if (found === undefined) throw new Error('The sample has a plan of the ministry')
    return client.report.get({ id: found.id })
  }

  it('open at the quoted words of the address', async () => {
    const { id, sections } = await report()
    const section = sections.find(
      ({ blocks }) => blocks[0]?.kind === 'paragraph' && blocks[0].runs.some((run) => 'text' in run),
    )
    const runs = section?.blocks[0]?.kind === 'paragraph' ? section.blocks[0].runs : []
    const words = runs.flatMap((run) => ('text' in run ? [run.text] : []))[0]?.slice(0, 12) ?? ''
    const query = new URLSearchParams({ quote: words, block: '0' })
    const page = await app.newPage({ path: `/projects/${projectId}/reports/${id}/${section?.key}?${query}` })
    await poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe(words)
  })

  it('lead from a figure to its row and back to the figure', async () => {
    const client = await app.client()
    const { id, sections } = await report()
    const section = sections[1]
    const blocks = [
      {
        kind: 'paragraph' as const,
        runs: [{ text: 'Henkilöstöön on käytetty ' }, { field: 'money.staff.spent' }, { text: '.' }],
      },
    ]
    await client.report.saveSection({
      reportId: id,
      section: section?.key ?? '',
      version: section?.version ?? null,
      blocks,
    })
    const page = await app.newPage({ path: `/projects/${projectId}/reports/${id}/${section?.key}` })
    // While the pages are still made, the editor takes over a click's place late.
    await page.getByText('Sivut ovat ajan tasalla').waitFor()
    const chip = page.locator('[data-chip="figure"]').last()
    await chip.click()
    const popup = page.getByRole('dialog', { name: 'Mistä luku tulee' })
    await popup.getByText(/riviä yhteensä/).waitFor()
    const figure = (await client.report.fields({ reportId: id })).find(
      ({ key }) => key === 'money.staff.spent',
    )?.printed
    expect(await popup.getByRole('row', { name: /riviä yhteensä/ }).textContent()).toContain(figure ?? 'no figure')
    expect(await axeFindings(page)).toEqual([])
    const row = popup.locator('tbody').getByRole('link').first()
    const name = (await row.textContent()) ?? ''
    await row.click()
    await page.getByRole('heading', { level: 1, name: 'Kirjanpito' }).waitFor()
    await poll(async () => (await arrived(page)).texts.join()).toContain(name.split(',')[0])
    expect(await arrived(page)).toMatchObject({ inSight: true, hasFocus: true })
    await page.goBack()
    await poll(() => chip.evaluate((element) => element.hasAttribute('data-arrived'))).toBe(true)
  })
})
