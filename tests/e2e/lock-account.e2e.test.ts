import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachedFiles } from '#templates/engine/pdf/bar/check-attachments.ts'
import { openPdf } from '#templates/engine/pdf/bar/pdf-objects.ts'
import { readStructureText } from '#templates/engine/testing/read-pdf.ts'
import { bookCost, writtenAccount } from '#tests/support/final-account.ts'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
let place: { projectId: string; reportId: string }
let lockedPdf: Buffer
beforeAll(async () => {
  app = await startApp()
  place = await writtenAccount(await app.client())
})
afterAll(() => app.close())

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const report = (id: string) => `/projects/${place.projectId}/reports/${id}`
const versions = (id: string) => `/projects/${place.projectId}/reports/versions/${id}`
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lukitse', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Lukitse raportti' })
  await dialog.getByText('Allekirjoittajat puuttuvat').waitFor()
  await dialog.getByLabel('Lukitaan, vaikka nämä puuttuvat').check()
  await dialog.getByRole('button', { name: 'Lukitse lopullisesti' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), click()])
  return readFileSync(await download.path())
}

async function keptPdf(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Säilytetyt tiedostot' }).last().click()
  return saved(page, () => page.getByRole('menuitem', { name: 'Raportti (PDF/A-3)' }).click())
}

describe('the final account of a grant, from the draft to the corrected version', () => {
  it('is locked with its figures, and gives the same bytes as file, in the package and under its hash', async () => {
    const page = await app.newPage({ path: report(place.reportId) })
    await lock(page)
    await page.getByRole('link', { name: 'Versiot ja arkisto' }).click()
    lockedPdf = await keptPdf(page)
    expect(plain(await readStructureText(new Uint8Array(lockedPdf)))).toContain('kustannuksia kertyi 1 200,50 €.')
    const [snapshot] = await (await app.client()).archive.snapshots({ projectId: place.projectId })
    const hashes = new Map(snapshot?.files.map(({ role, sha256: hash }) => [role, hash]))
    expect(sha256(lockedPdf)).toBe(hashes.get('pdf'))
    const attached = attachedFiles(await openPdf(lockedPdf)).map(({ bytes }) => sha256(bytes))
    expect(attached).toContain(hashes.get('input'))
    const zip = unzipSync(
      await saved(page, () => page.getByRole('button', { name: 'Lataa arkistopaketti: 1. versio' }).click()),
    )
    const inPackage = Object.entries(zip).filter(([name]) => name.endsWith('-v1.pdf'))
    expect(inPackage.map(([, bytes]) => sha256(bytes))).toEqual([hashes.get('pdf')])
  })

  it('is sent, comes back with a request, and stays to the byte while data, form and settings change', async () => {
    const page = await app.newPage({ path: report(place.reportId) })
    await page.getByRole('button', { name: 'Merkitse lähetetyksi' }).click()
    await page.getByRole('button', { name: 'Tallenna vaihe' }).click()
    await page.getByRole('button', { name: 'Palautettu täydennettäväksi' }).click()
    const answer = page.getByRole('dialog', { name: 'Palautettu täydennettäväksi' })
    await answer.getByLabel('Mitä rahoittaja pyysi täydentämään').fill('Heinäkuun palkka puuttuu.')
    await answer.getByRole('button', { name: 'Tallenna vaihe' }).click()
    await answer.waitFor({ state: 'detached' })
    const client = await app.client()
    await bookCost(client, place.projectId, 80_000)
    const { version } = await client.project.get({ id: place.projectId })
    await client.project.update({ id: place.projectId, version, patch: { name: 'Toinen nimi' } })
    await page.getByRole('link', { name: 'Versiot ja arkisto' }).click()
    await page.getByText('Rahoittajan pyyntö: Heinäkuun palkka puuttuu.').waitFor()
    await page.getByText('Tiedot ovat muuttuneet lukitsemisen jälkeen.').waitFor()
    expect((await keptPdf(page)).equals(lockedPdf)).toBe(true)
    const rendered = await client.report.render({
      projectId: place.projectId,
      formId: 'valtionavustus-loppuselvitys',
      language: 'fi',
      format: 'pdf',
    })
    expect(Buffer.from(rendered.base64, 'base64').equals(lockedPdf)).toBe(true)
  })

  it('is corrected as a new version, whose words and figures are shown beside those that were sent', async () => {
    const page = await app.newPage({ path: report(place.reportId) })
    await page.getByRole('button', { name: 'Tee korjattu versio' }).click()
    await page.getByRole('button', { name: 'Lukitse', exact: true }).waitFor()
    await lock(page)
    await page.getByRole('link', { name: 'Versiot ja arkisto' }).click()
    const comparison = page.getByRole('region', { name: 'Vertailu' })
    await comparison.getByRole('heading', { name: 'Luvut aineistossa' }).waitFor()
    const row = comparison.getByRole('row').filter({ hasText: '1 200,50' }).first()
    const told = plain(await row.innerText())
    for (const figure of ['1 200,50 €', '2 000,50 €', '800,00 €']) expect(told).toContain(figure)
    await comparison.locator('ins', { hasText: '2 000,50' }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await (await app.client()).archive.snapshots({ projectId: place.projectId })).toHaveLength(2)
    await app.newPage({ path: versions(place.reportId) })
    expect((await keptPdf(page)).equals(lockedPdf)).toBe(true)
  })
})
