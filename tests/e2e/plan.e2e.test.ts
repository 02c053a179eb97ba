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

/** A project of its own for each try of a test. */
let count = 0
async function newProject(): Promise<string> {
  count += 1
  const client = await app.client()
  const { id, version } = await client.project.create({ code: `A7100${count}`, name: 'Polut', fund: 'EAKR' })
  await client.project.update({ id, version, patch: { periodStart: '2026-01-01', periodEnd: '2026-12-31' } })
  return id
}

const planOf = async (id: string) => (await (await app.client()).plan.get({ projectId: id })).rows

async function open(id: string, tab: string, options: { expected?: RegExp } = {}): Promise<Page> {
  const page = await app.newPage({ path: `/projects/${id}/plan`, ...options })
  await page.getByRole('tab', { name: tab }).click()
  return page
}

const tabs: readonly string[] = ['Tavoitteet', 'Työpaketit', 'Aikataulu', 'Tulokset', 'Riskit', 'Hallinto', 'Viestintä']

describe('every part of a plan', () => {
  it('has nothing that axe-core finds, in the light and in the dark, and fits a narrow window', async () => {
    const path = `/projects/${await projectId('VN/1201/2024')}/plan`
    const dark = { colorScheme: 'dark' as const, judged: tabs }
    const narrow = { width: 420, height: 800, judged: ['Aikataulu', 'Riskit'] as readonly string[] }
    for (const { judged, ...look } of [dark, narrow]) {
      const page = await app.newPage({ path, ...look })
      for (const tab of tabs) {
        await page.getByRole('tab', { name: tab }).click()
        await page.getByRole('tabpanel', { name: tab }).waitFor()
        if (judged.includes(tab)) expect([tab, await axeFindings(page)]).toEqual([tab, []])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect([tab, overflow]).toEqual([tab, 0])
      }
      await page.context().close()
    }
  }, 120_000)
})

describe('a plan', () => {
  it('grows by typing and pasting, is put in order by keyboard, and one undo takes a pasted list back', async () => {
    const id = await newProject()
    const page = await open(id, 'Työpaketit')
    await page.getByLabel('Uusi työpaketti').fill('TP1 Ohjaus')
    await page.getByLabel('Uusi työpaketti').press('Enter')
    const list = page.getByLabel('Uusi toimenpide: TP1 Ohjaus')
    await list.fill('• Kartoitus\t1.1.2026\t31.3.2026\n• Pilotti\t1.4.2026\t30.9.2026\n• Arvio')
    await page.getByRole('button', { name: 'Lisää 3 riviä' }).click()
    await page.getByRole('row', { name: 'Arvio' }).waitFor()
    expect((await planOf(id)).action.map(({ name, startDay, endDay }) => [name, startDay, endDay])).toEqual([
      ['Kartoitus', '2026-01-01', '2026-03-31'],
      ['Pilotti', '2026-04-01', '2026-09-30'],
      ['Arvio', null, null],
    ])
    await page
      .getByRole('row', { name: 'Arvio' })
      .getByRole('button', { name: /ylemmäs/ })
      .press('Enter')
    await expect
      .poll(async () => (await planOf(id)).action.map(({ name }) => name))
      .toEqual(['Kartoitus', 'Arvio', 'Pilotti'])
    await page.getByRole('button', { name: /^Kumoa: järjestyksen muutos/ }).click()
    await page.getByRole('button', { name: /^Kumoa: lisäys suunnitelmaan/ }).click()
    await expect.poll(async () => (await planOf(id)).action).toEqual([])
    await page.context().close()
  })

  it('moves bars by keys and by dragging, says what breaks, and refuses a circle with its names', async () => {
    const id = await newProject()
    const client = await app.client()
    const owner = { code: '', name: 'Ohjaus', owner: '', startDay: null, endDay: null, description: '' }
    const [workPackageId = ''] = (await client.plan.add({ kind: 'workPackage', projectId: id, rows: [owner] })).ids
    const action = (name: string, startDay: string, endDay: string) => ({
      workPackageId,
      goalId: null,
      name,
      startDay,
      endDay,
      responsible: '',
      state: 'not_started' as const,
      donePercent: 0,
    })
    const rows = [action('Kartoitus', '2026-02-01', '2026-03-31'), action('Pilotti', '2026-04-01', '2026-05-31')]
    await client.plan.add({ kind: 'action', projectId: id, rows })
    // The browser itself tells of each answer that refuses something.
    const page = await open(id, 'Aikataulu', { expected: /status of 422/ })
    const depend = async (before: string, after: string) => {
      await page.getByLabel('Ensin').selectOption({ label: `– ${before}` })
      await page.getByLabel('Sitten').selectOption({ label: `– ${after}` })
      await page.getByRole('button', { name: 'Lisää riippuvuus' }).click()
    }
    await depend('Kartoitus', 'Pilotti')
    await page.getByText('Kartoitus → Pilotti').waitFor()
    await depend('Pilotti', 'Kartoitus')
    await page.getByText('Riippuvuus tekisi kehän: Pilotti → Kartoitus → Pilotti.').waitFor()

    const bar = page.getByRole('button', { name: /^Kartoitus, / })
    await bar.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    expect((await planOf(id)).action[0]?.endDay).toBe('2026-03-31')
    await page.keyboard.press('Enter')
    await page.getByText('Pilotti alkaa ennen kuin Kartoitus on päättynyt.').waitFor()
    expect((await planOf(id)).action[0]).toMatchObject({ startDay: '2026-02-01', endDay: '2026-04-02' })

    const pilot = page.getByRole('button', { name: /^Pilotti, / })
    await pilot.scrollIntoViewIfNeeded()
    const box = await pilot.boundingBox()
    if (box === null) throw new Error('The bar is not shown')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 26, y, { steps: 4 })
    await page.mouse.up()
    await page.getByText('Pilotti alkaa ennen kuin Kartoitus on päättynyt.').waitFor({ state: 'detached' })
    expect((await planOf(id)).action[1]?.startDay).toBe('2026-04-21')

    const field = page.getByRole('table', { name: 'Päivät taulukkona' }).getByLabel('Päättyy, Pilotti')
    await field.fill('1.4.2026')
    await field.press('Enter')
    await page.getByText('Päättymispäivä on ennen alkamispäivää.').waitFor()
    await page.getByRole('button', { name: 'Palauta tallennettu' }).click()
    await page.context().close()
  })

  it('keeps each judgement of a risk, and names the high ones on the overview', async () => {
    const id = await newProject()
    const page = await open(id, 'Riskit')
    await page.getByLabel('Uusi riski').fill('Aikataulu pettää')
    await page.getByLabel('Uusi riski').press('Enter')
    const row = page.getByRole('row', { name: 'Aikataulu pettää' })
    await row.getByLabel(/^Todennäköisyys/).selectOption('4')
    await row.getByLabel(/^Vaikutus/).selectOption('5')
    await row.getByText('suuri').waitFor()
    await page.getByText('riskillä ei ole vastuutahoa').waitFor()
    await expect
      .poll(async () => (await planOf(id)).riskReview.map(({ probability, impact }) => [probability, impact]))
      .toEqual([[4, 5]])
    await page.getByRole('region', { name: 'Riskimatriisi' }).getByTitle('Aikataulu pettää').waitFor()
    await page.goto(page.url().replace('/plan', '/overview'))
    await page.getByRole('region', { name: 'Suunnitelma' }).getByText('Aikataulu pettää').waitFor()
    await page.context().close()
  })
})
