import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  const client = await app.client()
  const { id, version } = await client.project.create({ code: 'A70555', name: 'Kivikko', fund: 'EAKR' })
  await client.project.update({ id, version, patch: { periodStart: '2026-01-01', periodEnd: '2026-12-31' } })
})
afterAll(() => app.close())

let people = 0

describe('a list of hours', () => {
  it('is dropped into the dialog, asked about, taken in and taken back', async () => {
    const client = await app.client()
    const name = `Lista Tekijä ${(people += 1)}`
    const { id } = await client.people.create({ name, title: '', staffNumber: '' })
    const page = await app.newPage({ path: '/people' })
    await page.getByRole('button', { name: 'Tuo tuntilista' }).waitFor()
    const text = `Nimi;Pvm;Hanke;Tunnit\n${name};2.2.2026;A70555;7,5\n${name};3.2.2026;Talkkari;2\n${name};4.2.2027;A70555;7\n`
    await page.locator('[data-table-input="hours"]').setInputFiles({
      name: 'tunnit.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
    const dialog = page.getByRole('dialog', { name: 'Tuntilistan tuonti' })
    await dialog.getByText('3 riviä luettu').waitFor()
    await dialog.getByText('2 hylätään').waitFor()
    await dialog.getByText('Päivä ei ole hankkeen toteutusaikaa').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('combobox', { name: 'Työ ”Talkkari”' }).click()
    await page.getByRole('option', { name: 'Muu työ', exact: true }).click()
    await dialog.getByText('1 hylätään').waitFor()
    await dialog.getByRole('button', { name: 'Tuo 2 riviä' }).click()
    await dialog.getByText('2 riviä tuotiin tunteihin.').waitFor()
    const hours = async () =>
      (await client.hours.month({ staffId: id, month: '2026-02' })).cells.map((cell) => cell.hours)
    expect(await hours()).toEqual([750, 200])
    await dialog.getByRole('button', { name: 'Peru tuonti' }).click()
    await dialog.getByText('Tuonti peruttiin. Tunnit ovat ennallaan.').waitFor()
    expect(await hours()).toEqual([])
    await page.context().close()
  })
})
