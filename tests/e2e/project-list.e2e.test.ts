import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

/** How quickly the list opens is measured in tests/bench/project-list-bench.ts. */
describe('a thousand projects', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({ descriptions: 1_000 })
  })
  afterAll(() => app.close())

  it('are all in the list, and only the rows in sight are drawn', async () => {
    const page = await app.newPage()
    const grid = page.getByRole('grid', { name: 'Hankkeet' })
    await grid.locator('[data-row]').first().waitFor()
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(1_001)
    expect(await grid.locator('[data-row]').count()).toBeLessThan(60)
  })

  it('are searched as one types, and the sums follow', async () => {
    const page = await app.newPage()
    await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    await page.getByLabel('Hae hanketta').fill('sinivaara')
    await page.getByText(/^\d{1,3} hanketta$/).waitFor()
    const shown = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
    const all = await (await app.client()).project.list()
    const wanted = all.filter(({ code, name, applicantName }) =>
      `${code} ${name} ${applicantName}`.toLowerCase().includes('sinivaara'),
    )
    expect(shown).toBe(wanted.length)
    expect(shown).toBeGreaterThan(0)
  })
})
