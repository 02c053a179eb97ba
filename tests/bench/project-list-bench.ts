import type { Page } from 'playwright-core'
import { startApp } from '#tests/e2e/harness.ts'
import type { StartOptions } from '#tests/e2e/harness.ts'
import { rounded, spreadOf } from './figures.ts'
import type { Spread } from './figures.ts'

const rounds = 15

export interface ProjectListFigures {
  /** From the click on the list's link to its rows painted, milliseconds. */
  readonly thousandMs: Spread
  readonly sevenMs: Spread
  /** Of the medians: near 1 when only the rows in sight are drawn. */
  readonly thousandToSeven: number
}

/** The list of a thousand projects opened from another screen, beside that of the sample's seven. */
export async function benchProjectList(): Promise<ProjectListFigures> {
  const sevenMs = await openings({ sample: true })
  const thousandMs = await openings({ descriptions: 1_000 })
  return { thousandMs, sevenMs, thousandToSeven: rounded(thousandMs.p50 / sevenMs.p50) }
}

async function openings(options: StartOptions): Promise<Spread> {
  const app = await startApp({ ...options, keepPages: true })
  try {
    const page = await app.newPage()
    await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await switchTime(page, 'Asetukset', '#settings-backups')
      times.push(await switchTime(page, 'Hankkeet', '[role="grid"] [data-row]'))
    }
    return spreadOf(times)
  } finally {
    await app.close()
  }
}

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
