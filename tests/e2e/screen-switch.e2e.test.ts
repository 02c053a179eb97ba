import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const rounds = 9

/** Milliseconds from the click on a link to the first picture in which the screen's own element is drawn. */
async function switchTime(page: Page, link: string, arrived: string): Promise<number> {
  return page.evaluate(
    ([linkName, wanted]) =>
      new Promise<number>((resolve) => {
        const links = [...document.querySelectorAll<HTMLElement>('nav a, header a')]
        const target = links.find((candidate) => candidate.textContent?.trim() === linkName)
        if (target === undefined) throw new Error(`There is no link ${linkName}`)
        const started = performance.now()
        const look = () => {
          if (document.querySelector(wanted) === null) requestAnimationFrame(look)
          else requestAnimationFrame(() => resolve(performance.now() - started))
        }
        target.click()
        look()
      }),
    [link, arrived] as const,
  )
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await measure())
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
}

/** From the list to the settings and back, again and again. */
async function listSwitch(page: Page): Promise<number> {
  await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
  return median(async () => {
    await switchTime(page, 'Asetukset', '#settings-backups')
    return switchTime(page, 'Hankkeet', '[role="grid"] [data-row]')
  })
}

describe('a thousand projects', () => {
  let small: TestApp
  let large: TestApp
  beforeAll(async () => {
    small = await startApp({ sample: true })
    large = await startApp({ descriptions: 1_000 })
  })
  afterAll(async () => {
    await small.close()
    await large.close()
  })

  it('draw only the rows in sight, and the list opens about as fast as with seven', async () => {
    const few = await small.newPage()
    const many = await large.newPage()
    const fast = await listSwitch(few)
    const time = await listSwitch(many)
    console.log(`list of 1,000 projects: ${time.toFixed(0)} ms, of 7: ${fast.toFixed(0)} ms (median of ${rounds})`)
    expect(await many.locator('[data-row]').count()).toBeLessThan(60)
    expect(time).toBeLessThan(10 * Math.max(fast, 16))
  })

  it('are searched in the time of a key stroke, and the sums follow', async () => {
    const page = await large.newPage()
    await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    await page.getByLabel('Hae hanketta').fill('sinivaara')
    await page.getByText(/^\d{1,3} hanketta$/).waitFor()
    const shown = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
    const all = await (await large.client()).project.list()
    const wanted = all.filter(({ code, name, applicantName }) =>
      `${code} ${name} ${applicantName}`.toLowerCase().includes('sinivaara'),
    )
    expect(shown).toBe(wanted.length)
    expect(shown).toBeGreaterThan(0)
  })
})
