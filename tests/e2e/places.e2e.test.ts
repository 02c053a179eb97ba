import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookCost, writtenAccount } from '#tests/support/final-account.ts'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
let place: { projectId: string; reportId: string }
let lastRow: string
beforeAll(async () => {
  app = await startApp()
  const client = await app.client()
  place = await writtenAccount(client)
  const { projectId } = place
  const row = { entry: 'cost' as const, costDay: '2025-03-03', category: 'services' as const, netCents: 100 }
  const inserts = Array.from({ length: 3_000 }, (_, index) => ({
    ...row,
    voucher: `V-${index}`,
    supplier: 'Kyläkauppa',
  }))
  await client.ledger.write({ projectId, action: 'paste', updates: [], inserts, removes: [] })
  await bookCost(client, projectId, 99_900)
  const { inserted } = await client.ledger.write({
    projectId,
    action: 'edit',
    updates: [],
    inserts: [{ ...row, voucher: 'VIIMEINEN', supplier: 'Kauppa Oy' }],
    removes: [],
  })
  lastRow = inserted[0] ?? ''
})
afterAll(() => app.close())

const arrived = (page: Page) => page.locator('[data-arrived]')
const isInSight = (page: Page) =>
  arrived(page).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

describe('an address of a row', () => {
  it('opens the ledger at it, far below, marks it and gives it the focus', async () => {
    const page = await app.newPage({ path: `/projects/${place.projectId}/ledger?row=${lastRow}` })
    await arrived(page).filter({ hasText: 'VIIMEINEN' }).waitFor()
    expect(await isInSight(page)).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
  })

  it('opens it also where a filter has hidden it', async () => {
    const page = await app.newPage({ path: `/projects/${place.projectId}/ledger` })
    await page.getByRole('grid').waitFor()
    await page.getByRole('searchbox').or(page.getByLabel(/^Hae/)).first().fill('Kyläkauppa')
    await page.waitForTimeout(300)
    await page.evaluate((hash) => {
      location.hash = hash
    }, `/projects/${place.projectId}/ledger?row=${lastRow}`)
    await arrived(page).filter({ hasText: 'VIIMEINEN' }).waitFor()
    expect(await isInSight(page)).toBe(true)
  })
})

describe('a figure in a text', () => {
  it('shows its rows with their sum, leads to each, and the way back leads to the figure', async () => {
    const { projectId, reportId } = place
    const page = await app.newPage({
      path: `/projects/${projectId}/reports/${reportId}/summary`,
      width: 1440,
      height: 900,
    })
    const editor = page.getByRole('textbox', { name: /^Luvun .* teksti$/ })
    await editor.getByText('5 200,50 €').click()
    const rows = page.getByRole('dialog', { name: 'Mistä luku tulee' })
    const first = rows.getByRole('link').first()
    await first.waitFor()
    await first.click()
    await page.getByRole('heading', { level: 1, name: 'Kirjanpito' }).waitFor()
    await arrived(page).waitFor()
    await page.goBack()
    await editor.waitFor()
    expect(page.url()).toContain(reportId)
  })
})
