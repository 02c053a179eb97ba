import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const march = { start: '2026-03-01', end: '2026-03-31' }

/** A report of a project that no other test, nor an earlier try of this one, has touched. */
async function freshReport(): Promise<{ id: string; path: string }> {
  const client = await app.client()
  const code = `VN/${Math.floor(Math.random() * 1e6)}/2026`
  const { id: projectId } = await client.project.create({ code, name: `Polut ${code}`, fund: 'VALTIO' })
  const fields = { formId: 'stm-tilannekatsaus', kind: 'other', language: 'fi', period: march, copyFrom: null } as const
  const { id } = await client.report.create({ ...fields, projectId })
  return { id, path: `/projects/${projectId}/reports/${id}` }
}

async function openSettings(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await app.newPage({ path, ...options })
  await page.getByRole('button', { name: 'Raportin tiedot' }).click()
  await page.getByRole('dialog').waitFor()
  return page
}

const signatoriesOf = async (id: string) => (await (await app.client()).report.get({ id })).settings.signatories

describe('who signs a report', () => {
  it('is typed by Tab from field to field while the answers are still on their way', async () => {
    const { id, path } = await freshReport()
    const page = await openSettings(path)
    await page.route('**/rpc/report/*', async (route) => {
      await page.waitForTimeout(300)
      await route.continue()
    })
    const add = page.getByRole('button', { name: 'Lisää allekirjoittaja' })
    await add.click()
    await page.getByLabel('Nimi, allekirjoittaja 1').click()
    for (const text of ['Aino Testinen', 'projektipäällikkö', 'Honka ry']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await add.click()
    await page.getByLabel('Nimi, allekirjoittaja 2').fill('Veikko Koe')
    await page.getByLabel('Tehtävä, allekirjoittaja 2').fill('johtaja')
    await page.keyboard.press('Tab')
    const first = { name: 'Aino Testinen', title: 'projektipäällikkö', organisation: 'Honka ry' }
    const second = { name: 'Veikko Koe', title: 'johtaja', organisation: '' }
    await expect.poll(() => signatoriesOf(id)).toEqual([first, second])
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Poista allekirjoittaja 1' }).click()
    await expect.poll(() => signatoriesOf(id)).toEqual([second])
    await expect.poll(() => page.getByLabel('Nimi, allekirjoittaja 1').inputValue()).toBe('Veikko Koe')
  })
})
