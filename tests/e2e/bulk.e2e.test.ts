import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
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

async function open(): Promise<Page> {
  const page = await app.newPage({ path: '/reports' })
  await page.getByRole('button', { name: 'Tee raportit' }).waitFor()
  return page
}

const chosen = async (page: Page) => Number(/\d+/.exec((await page.getByText(/valittu$/).textContent()) ?? '')?.[0])

/** The description of a project: its form is among those folded away. */
async function choose(page: Page, code: string, form: string): Promise<void> {
  const project = page.getByRole('group', { name: new RegExp(`^${code} `) })
  const others = project.getByText(/^Lomakkeet ilman/)
  if (!(await project.getByLabel(form).isVisible())) await others.click()
  await project.getByLabel(form).check()
}

describe('all reports in one run', () => {
  it('has what is due chosen, is driven by keyboard and keeps to the rules of accessibility', async () => {
    const page = await open()
    const due = (await (await app.client()).bulk.offers()).filter(({ isDue }) => isDue)
    expect(await chosen(page)).toBe(due.length)
    expect(due.length).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Poista valinnat' }).click()
    expect(await chosen(page)).toBe(0)
    expect(await page.getByRole('button', { name: 'Tee raportit' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Valitse lähtevät' }).focus()
    await page.keyboard.press('Enter')
    expect(await chosen(page)).toBe(due.length)
    expect(await axeFindings(page)).toEqual([])
  })

  it('saves one ZIP with the reports under readable names', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Poista valinnat' }).click()
    await choose(page, 'A79101', 'Hankkeen kuvaus 2014–2020')
    await choose(page, 'A79102', 'Hankkeen kuvaus 2014–2020')
    await page.getByRole('button', { name: 'Tee raportit' }).click()
    await page.getByText(/^2 raporttia valmiina/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tallenna ZIP' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^Raportit \d{4}-\d{2}-\d{2}\.zip$/)
    const files = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(files).toSorted()).toEqual([
      'A79101 Hankkeen kuvaus 2014–2020.pdf',
      'A79102 Hankkeen kuvaus 2014–2020.pdf',
      'Luettelo.txt',
      'manifest.json',
    ])
    expect(strFromU8((files['A79101 Hankkeen kuvaus 2014–2020.pdf'] ?? new Uint8Array()).subarray(0, 5))).toBe('%PDF-')
  })

  it('goes on while another view is open, and names what fails with the way to it', async () => {
    const client = await app.client()
    const { id: projectId } = await client.project.create({ code: '79993', name: 'Otsikoton hanke', fund: 'EAFRD' })
    const place = { kind: 'interim', language: 'fi', period: { start: '2026-01-01', end: '2026-06-30' } } as const
    const { id } = await client.report.create({
      projectId,
      formId: 'maaseutu-raportti-lyhyt',
      ...place,
      copyFrom: null,
    })
    const { sections } = await client.report.get({ id })
    // A heading without words can't be printed.
    const blocks = [{ kind: 'heading', text: ' ' }] as const
    await client.report.saveSection({ reportId: id, section: sections[0]?.key ?? '', version: null, blocks })

    const page = await open()
    await page.getByRole('button', { name: 'Valitse kaikki tekeillä olevat' }).click()
    await choose(page, 'A79101', 'Hankkeen kuvaus 2014–2020')
    const count = await chosen(page)
    await page.getByRole('button', { name: 'Tee raportit' }).click()
    await page.getByRole('link', { name: 'Henkilöt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Henkilöt' }).waitFor()
    await page.getByRole('link', { name: 'Kaikki raportit' }).click()
    await page.getByText(new RegExp(`^${count - 1} raportti(a)? valmiina`)).waitFor()
    await page.getByText('1 raportti jäi tekemättä').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Avaa hanke 79993' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Kaikki raportit' }).click()
    await page.getByRole('button', { name: 'Takaisin valintaan' }).click()
    await page.getByRole('button', { name: 'Tee raportit' }).waitFor()
    await client.report.remove({ id, version: (await client.report.get({ id })).version })
  })

  it('stops when told, and says that nothing was saved', async () => {
    const page = await open()
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/rpc/bulk/make', async (route) => {
      await held
      await route.abort()
    })
    await choose(page, 'A79101', 'Hankkeen kuvaus 2014–2020')
    await page.getByRole('button', { name: 'Tee raportit' }).click()
    await page.getByRole('progressbar').waitFor({ state: 'attached' })
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Keskeytä' }).click()
    await page.getByText('Työ keskeytettiin. Mitään ei tallennettu', { exact: false }).waitFor()
    release()
  })

  it('has a page of help', async () => {
    const page = await app.newPage({ path: '/help/bulk' })
    await page.getByRole('heading', { name: 'Kaikki raportit kerralla' }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
  })
})
