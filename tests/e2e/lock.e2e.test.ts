import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 })

let app: TestApp
let projectId: string
let reportId: string
beforeAll(async () => {
  app = await startApp()
  const client = await app.client()
  projectId = (await client.project.create({ code: 'VN/7/2026', name: 'Polut', fund: 'VALTIO' })).id
  const place = { projectId, formId: 'stm-tilannekatsaus', kind: 'other', language: 'fi', copyFrom: null } as const
  reportId = (await client.report.create({ ...place, period: { start: '2026-03-01', end: '2026-03-31' } })).id
  for (const [index, { key }] of (await client.report.get({ id: reportId })).sections.entries()) {
    const gap = index === 1 ? '  ' : ' '
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: `Keskus avattiin maaliskuussa${gap}${key}.` }] }]
    const { version } = await client.report.saveSection({ reportId, section: key, version: null, blocks })
    if (index > 0) await client.report.setSection({ reportId, section: key, version, isReady: true })
  }
})
afterAll(() => app.close())

const report = (id = reportId) => `/projects/${projectId}/reports/${id}`
const versions = (id = reportId) => `/projects/${projectId}/reports/versions/${id}`

describe('a report on its way to the funder', () => {
  it('says what is missing, is locked all the same, and is sent with its way and number', async () => {
    const page = await app.newPage({ path: report() })
    await page.getByRole('button', { name: 'Lukitse', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Lukitse raportti' })
    await dialog.getByText('lukua ei ole merkitty valmiiksi').waitFor()
    expect(await dialog.getByRole('button', { name: 'Lukitse lopullisesti' }).isDisabled()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByLabel('Lukitaan, vaikka nämä puuttuvat').check()
    await dialog.getByRole('button', { name: 'Lukitse lopullisesti' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Merkitse lähetetyksi' }).click()
    expect(await page.getByRole('button', { name: 'Lukitse', exact: true }).count()).toBe(0)
    const sending = page.getByRole('dialog', { name: 'Merkitse lähetetyksi' })
    await sending.getByLabel('Miten raportti lähetettiin').selectOption('email')
    await sending.getByLabel('Asianumero tai viite').fill('VN/7/2026-3')
    expect(await axeFindings(page)).toEqual([])
    await sending.getByRole('button', { name: 'Tallenna vaihe' }).click()
    await page
      .getByText(/^Lähetetty /)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Versiot ja arkisto' }).click()
    await page.getByText('Lähetystapa: Sähköposti · Viite: VN/7/2026-3').waitFor()
  })

  it('tells its findings after that, but they are mended and waived in a corrected version only', async () => {
    const page = await app.newPage({ path: report() })
    const findings = page.getByRole('region', { name: 'Tarkistukset' })
    await findings.getByRole('button', { name: 'Näytä' }).click()
    await findings.getByRole('listitem', { name: /kaksi väliä/ }).waitFor()
    await findings.getByText(/valitse Tee korjattu versio/).waitFor()
    expect(await findings.getByRole('button', { name: /^(Kuittaa|Poista kuittaus)/ }).count()).toBe(0)
    expect(await findings.getByRole('link', { name: /^Siirry kohtaan/ }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  })

  it('shows what is kept of it, gives it out, and says when the data have changed since', async () => {
    const page = await app.newPage({ path: versions() })
    await page.getByText('Tiedot eivät ole muuttuneet lukitsemisen jälkeen.').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lataa arkistopaketti: 1. versio' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('VN_7_2026-stm-tilannekatsaus-2026-03-01-2026-03-31-v1.zip')
    const client = await app.client()
    const { version } = await client.project.get({ id: projectId })
    await client.project.update({ id: projectId, version, patch: { name: 'Leveät polut' } })
    await page.getByText('Tiedot ovat muuttuneet lukitsemisen jälkeen.').waitFor()
    await page.getByRole('button', { name: 'Näytä, mikä on muuttunut' }).click()
    await poll(async () => (await page.locator('ins').allTextContents()).join(' ')).toContain('Leveät')
    expect(await axeFindings(page)).toEqual([])
  })

  it('shows the words that a corrected version has changed, in one text and side by side', async () => {
    const client = await app.client()
    const next = await client.report.correct({ id: reportId })
    const { sections } = await client.report.get({ id: next.id })
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Keskus suljettiin maaliskuussa.' }] }]
    const target = { section: sections[0]?.key ?? '', version: sections[0]?.version ?? null }
    await client.report.saveSection({ reportId: next.id, ...target, blocks })
    const old = await app.newPage({ path: report() })
    const findings = old.getByRole('region', { name: 'Tarkistukset' })
    await findings.getByRole('button', { name: 'Näytä' }).click()
    await findings.getByRole('link', { name: 'Avaa korjattu versio' }).click()
    await poll(() => old.url()).toContain(next.id)
    const page = await app.newPage({ path: versions(next.id) })
    const comparison = page.getByRole('region', { name: 'Vertailu' })
    await comparison.locator('ins', { hasText: 'suljettiin' }).waitFor()
    expect(await comparison.locator('del', { hasText: 'avattiin' }).count()).toBe(1)
    await comparison.getByText('Rinnakkain').click()
    await comparison.locator('ins', { hasText: 'suljettiin' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('fits a narrow window in the dark, and keeps a person’s own day of keeping', async () => {
    const page = await app.newPage({ path: versions(), width: 390, height: 800, colorScheme: 'dark' })
    await page.getByLabel('Oma säilytyspäivä').fill('31.12.2036')
    await page.getByLabel('Mistä päivä on').fill('Päätöksen ehto 12')
    await page.getByRole('button', { name: 'Tallenna säilytyspäivä' }).click()
    await page.getByText('Säilytettävä vähintään 31.12.2036 asti').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
  })
})
