import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readTable } from '#core/tables/table.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { formatFor } from '#renderer/i18n/format.ts'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

const title = 'Tilanne ja määräajat'

async function openOn(day: string, options: PageOptions = {}) {
  const page = await app.newPage({ path: '/portfolio', ...options })
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('textbox', { name: 'Tilanne päivänä' }).fill(day)
  return page
}

/** A project with a report in which a sum can't be read. */
async function addProjectWithError() {
  const client = await app.client()
  const { id: projectId } = await client.project.create({ code: 'S77001', name: 'Metsän antimista', fund: 'EAFRD' })
  const { id: reportId } = await client.report.create({
    projectId,
    formId: 'maaseutu-loppuraportti',
    kind: 'final',
    period: null,
    language: 'fi',
    copyFrom: null,
  })
  const [section] = (await client.report.get({ id: reportId })).sections
  if (section === undefined) throw new Error('the form has sections')
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Rahoitus oli 61 4888,25€ kaikkiaan.' }] }]
  await client.report.saveSection({ reportId, section: section.key, version: section.version, blocks })
}

it('shows what is to be sent of every project and the money of a day, and opens the project', async () => {
  const page = await openOn('30.6.2018')
  const { projects } = await (await app.client()).portfolio.status({ on: '2018-06-30' })
  const { id = '', spent = 0 } = projects.find(({ code }) => code === 'A79101') ?? {}
  const money = page.getByRole('table', { name: 'Rahat' })
  await money.getByText(formatFor('fi').money(spent)).first().waitFor()
  const total = projects.reduce((sum, { paid }) => sum + paid, 0)
  expect(await money.locator('tfoot').textContent()).toContain(formatFor('fi').money(total))
  const deadlines = page.getByRole('table', { name: 'Määräajat' })
  expect(await deadlines.getByRole('row').count()).toBeGreaterThan(3)
  expect(await axeFindings(page)).toEqual([])
  await money.getByRole('link', { name: 'A79101' }).click()
  await page.waitForURL(`**/#/projects/${id}/overview`)
})

it('tells the findings of each project beside its money, with those that have most errors first when asked', async () => {
  const client = await app.client()
  await addProjectWithError()
  const page = await openOn('30.6.2018')
  const projects = await client.project.list()
  const errorsOf = async (projectId: string) =>
    (await client.check.project({ projectId })).findings.filter(
      ({ severity, waiver }) => severity === 'error' && waiver === null,
    )
  const errors = new Map<string, Awaited<ReturnType<typeof errorsOf>>>()
  for (const { id, code } of projects) errors.set(code, await errorsOf(id))
  const sum = [...errors.values()].reduce((all, each) => all + each.length, 0)
  await page.getByText(new RegExp(`^${sum} virhe`)).waitFor()
  const rows = page.getByRole('table', { name: 'Tarkistukset' }).locator('tbody').getByRole('row')
  const codes = () =>
    rows.evaluateAll((all) => all.map((row) => row.querySelector('a')?.textContent ?? '').filter((each) => each !== ''))
  expect(await codes()).toEqual(projects.map(({ code }) => code))
  await page.getByText('Virheiden mukaan').click()
  const counts = (await codes()).map((code) => errors.get(code)?.length ?? -1)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(counts[0]).toBeGreaterThan(0)
  const [worst = ''] = await codes()
  const [first] = errors.get(worst) ?? []
  if (first === undefined) throw new Error('the first one has errors')
  const firstRow = rows.first()
  expect(await firstRow.locator('td').first().textContent()).toBe(String(counts[0]))
  expect(await firstRow.textContent()).toContain(findingText(first, 'fi'))
  expect(await page.getByRole('table', { name: 'Rahat' }).locator('tbody a').first().textContent()).toBe(worst)
  expect(await axeFindings(page)).toEqual([])
  await firstRow.getByRole('link', { name: `${worst}: avaa tarkistukset` }).click()
  await page.waitForURL('**/checks')
  await page.getByRole('heading', { name: /^Virheet/ }).waitFor()
})

it('gives the deadlines to a calendar', async () => {
  const page = await openOn('30.6.2026')
  const deadlines = page.getByRole('table', { name: 'Määräajat' })
  await deadlines.getByRole('row').nth(2).waitFor()
  await page.getByRole('button', { name: /^Yli vuoden takaiset/ }).click()
  await expect.poll(() => deadlines.count()).toBe(2)
  const shown = (await deadlines.getByRole('row').count()) - 2
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Vie kalenteriin' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '')
  expect(download.suggestedFilename()).toBe('hankkeiden-maaraajat.ics')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(shown)
  expect(text).toContain('A79101: ')
  await page.getByText(`Tallennettiin ${shown} määräaikaa.`).waitFor()
})

it('gives the year of all projects as a workbook that says the same as the budgets', async () => {
  const page = await openOn('30.6.2018')
  await page.getByRole('textbox', { name: 'Vuosi' }).fill('2017')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tallenna Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('vuosikooste-2017.xlsx')
  const { rows } = readTable(readFileSync(await download.path()), 0, () => undefined)
  const own = rows.find(({ cells }) => cells[0] === 'A79101')?.cells
  const client = await app.client()
  const { projects } = await client.portfolio.status({ on: '2017-12-31' })
  const before = await client.portfolio.status({ on: '2016-12-31' })
  const spentOn = (list: typeof projects) => list.find(({ code }) => code === 'A79101')?.spent ?? 0
  expect(own?.[2]).toBe((spentOn(projects) - spentOn(before.projects)) / 100)
})

it('reads well in a narrow and dark window', async () => {
  const page = await openOn('30.6.2018', { width: 390, height: 844, colorScheme: 'dark' })
  await page.getByRole('table', { name: 'Rahat' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
