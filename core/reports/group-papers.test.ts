import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readStructureText } from '#templates/engine/testing/read-pdf.ts'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { readTable } from '../tables/table.ts'

let test: TestCore
let projectId: string
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
  projectId = (await client().project.list()).find(({ code }) => code === '287401')?.id ?? ''
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function bytesOf(formId: string, format: 'pdf' | 'txt' | 'xlsx' | 'json'): Promise<Uint8Array> {
  const file = await client().report.render({ projectId, formId, format, language: 'fi', draft: false })
  return new Uint8Array(Buffer.from(file.base64, 'base64'))
}

const plain = (text: string) => text.replaceAll(/[\u00a0\s]+/g, ' ')
const textOf = async (formId: string) => plain(new TextDecoder().decode(await bytesOf(formId, 'txt')))

it('accounts for own money as the screen shows it, with each payment and its evidence, on real pages', async () => {
  const { companies, totals } = await client().group.get({ projectId, today: '2026-11-23' })
  const text = plain(await readStructureText(await bytesOf('yritys-omarahoitus', 'pdf')))
  const euros = (value: number) =>
    `${(value / 100).toLocaleString('fi-FI', { minimumFractionDigits: 2 }).replaceAll(/\s/g, ' ')} €`
  for (const { name, agreed, due, money } of companies.slice(0, 3)) {
    const row = [agreed, due.self, money.invoiced, money.paid, money.open, money.late].map(euros).join(' ')
    expect(text).toMatch(new RegExp(`${name} 99902\\d\\d-\\d ${row}`))
  }
  expect(text).toContain(euros(totals[0]?.self ?? 0))
  expect(text).toContain('2026-003 (hyvitys)')
  expect(text).toContain('Tiliote 2/2026')
  expect(text).toContain('maksamatta')
})

it('tells each company its aid, the regulation and what its undertaking has received in three years', async () => {
  const text = await textOf('yritys-de-minimis')
  const page = text.slice(text.indexOf('Kuusiniemen Puutyö Oy'))
  expect(page).toMatch(/Yrityksen tuki \(bruttoavustusekvivalentti\)\s*:? ?22 500,00 €/)
  expect(page).toContain('Reg. 2023/2831, art. 3(2)')
  expect(page).toContain('Kuusiniemen Ikkunat Oy')
  expect(page).toContain('Kainuun ELY-keskus')
  expect(text).not.toContain('Keskustan Kahvila Oy')
})

it('gives the group and a page of each company, and the reason of those who stayed out', async () => {
  const text = await textOf('yritysryhma-tietolomake')
  expect(text).toContain('ei mukana: Toimipaikka kaupunkialueella')
  expect(text).toContain('harvaan asuttu maaseutu')
  expect(text).toMatch(/Raija Honkanen.*60 %/)
  const table = readTable(await bytesOf('yritysryhma-tietolomake', 'xlsx'), 0, () => undefined)
  const row = table.rows.map(({ cells }) => cells.map(rawTextOf)).find(([name]) => name === 'Honkajärven Leipomo Oy')
  expect(row?.slice(4)).toEqual(['32000', '24000', '8000'])
})

it('prints the same bytes for the same state, whenever it is asked', async () => {
  const [first, second] = [await bytesOf('yritys-omarahoitus', 'json'), await bytesOf('yritys-omarahoitus', 'json')]
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  expect(new TextDecoder().decode(first)).toContain('"own_share_payments"')
})
