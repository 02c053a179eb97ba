import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { readTable } from '../tables/table.ts'

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const today = '2021-12-20'

/** A project of 24 % on staff and support of 75 %, with the usual rounding down. */
beforeEach(async () => {
  test = await startTestCore()
  const { project, decision } = client()
  const made = await project.create({ code: 'A79980', name: 'Yhteenvetokoe', fund: 'EAKR' })
  projectId = made.id
  await project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2021-12-31' } })
  const { id, version } = await decision.create({ projectId, copyOf: null })
  const terms = { number: 'EURA 1', decidedOn: '2020-12-01', validFrom: '2021-01-01', supportRate: 7_500 }
  let at = await decision.update({ id, version, patch: { ...terms, granted: 6_000_000 } })
  at = await decision.addModel({ id, version: at.version, modelId: 'FI14-EAKR24', parameters: {} })
  const cell = { year: null, partner: '', workPackage: '' }
  at = await decision.setAmounts({
    id,
    version: at.version,
    cells: [
      { ...cell, category: 'staff', amount: 5_000_000 },
      { ...cell, category: 'services', amount: 1_800_000 },
    ],
  })
  const [only] = await decision.list({ projectId })
  at = await decision.updateSource({
    id,
    version: at.version,
    rowId: only?.sources[0]?.id ?? '',
    patch: { share: 7_500 },
  })
  await decision.confirm({ id, version: at.version })
})
afterEach(() => test.end())

async function book(): Promise<void> {
  const row = (costDay: string, voucher: string, category: 'staff' | 'services', netCents: number, text: string) => ({
    costDay,
    paymentDay: costDay,
    voucher,
    category,
    netCents,
    text,
  })
  await client().ledger.write({
    projectId,
    action: 'paste',
    updates: [],
    removes: [],
    inserts: [
      row('2021-03-31', '11', 'staff', 1_010, 'Palkka, Aino Esimerkki'),
      row('2021-06-30', '12', 'staff', 1_010, 'Palkka, Aino Esimerkki'),
      row('2021-08-31', '13', 'staff', 1_010, 'Palkka, projektipäällikkö'),
      row('2021-09-30', '14', 'services', 100_000, '=HYPERLINK("http://a.example")'),
    ],
  })
}

async function staff(): Promise<void> {
  const { people } = client()
  const { id: staffId } = await people.create({ name: 'Aino Esimerkki', title: '', staffNumber: '' })
  await people.addAllocation({
    staffId,
    fields: {
      projectId,
      outsideProject: '',
      role: '',
      workPackage: '',
      share: 4_000,
      startDay: '2021-01-01',
      endDay: '2021-12-31',
    },
  })
}

const claim = async (start: string, end: string) => {
  const draft = await client().claim.create({ projectId, start, end, isLast: false, today })
  const { version } = await client().claim.send({ ...draft, sentOn: today })
  return { id: draft.id, version }
}

const render = async (format: 'txt' | 'xlsx' | 'pdf', period?: { from: string; to: string }) => {
  const request = { projectId, formId: 'maksatus-yhteenveto', language: 'fi', format, draft: false } as const
  const { name, base64 } = await client().report.render(period === undefined ? request : { ...request, period })
  return { name, bytes: Buffer.from(base64, 'base64') }
}
const textOf = async (period?: { from: string; to: string }) =>
  (await render('txt', period)).bytes.toString('utf8').replaceAll('\u00a0', ' ')

describe('the summary of a claim', () => {
  it('says that there is none yet', async () => {
    expect(await textOf()).toContain('Hankkeella ei ole maksatushakemusta tältä kaudelta.')
    expect((await render('pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is of the newest claim, with the cumulative base of the flat rate, or of the one that ends in the period', async () => {
    await book()
    await staff()
    await claim('2021-01-01', '2021-06-30')
    await claim('2021-07-01', '2021-09-30')
    const newest = await textOf()
    expect(newest).toMatch(/Hakemuksen numero: 2/)
    // 24 % of 20.20 is 4.85 and of 30.30 is 7.27: the second claim gets 2.42.
    expect(newest).toMatch(/Flat rate +2,42 +7,27/)
    expect(newest).toMatch(/Palkka, projektipäällikkö +10,10/)
    const first = await textOf({ from: '2021-01-01', to: '2021-06-30' })
    expect(first).toMatch(/Hakemuksen numero: 1/)
    expect(first).toMatch(/Flat rate +4,85 +4,85/)
    expect(first).toMatch(/Aino Esimerkki +40 % +20,20/)
    expect(first).toContain('tuki alaspäin täysiin sentteihin')
    expect(await textOf({ from: '2021-10-01', to: '2021-12-31' })).toContain('ei ole maksatushakemusta')
  })

  it('keeps a text of the ledger a text in the workbook', async () => {
    await book()
    await claim('2021-01-01', '2021-09-30')
    const { name, bytes } = await render('xlsx')
    expect(name).toBe('A79980-maksatus-yhteenveto.xlsx')
    const { sheets } = readTable(bytes, 0, () => undefined)
    expect(sheets).toEqual(expect.arrayContaining(['Kustannukset', 'Rahoituslaskelma', 'Menoerittely', 'Liitteet']))
    const { rows } = readTable(bytes, sheets.indexOf('Menoerittely'), () => undefined)
    expect(rows.map(({ cells }) => cells[3])).toContain('=HYPERLINK("http://a.example")')
    expect(rows.find(({ cells }) => cells[0] === '14')?.cells[7]).toBe(1_000)
  })
})

describe('the budget', () => {
  it('knows what was claimed and what the funder accepted, on the day that is asked', async () => {
    await book()
    const { id, version } = await claim('2021-01-01', '2021-09-30')
    const budget = (on: string) => client().budget.status({ projectId, on })
    expect((await budget('2021-12-19')).total).toMatchObject({ claimed: 0, decided: 0 })
    // 30.30 of pay, 7.27 on it, 1 000.00 of services.
    expect((await budget(today)).total).toMatchObject({ claimed: 103_757, decided: 0 })
    const rows: { id: string; voucher: string }[] = JSON.parse((await client().claim.get({ id, today })).rows)
    const cut = rows.find(({ voucher }) => voucher === '14')?.id ?? ''
    await client().claim.decide({
      id,
      version,
      decidedOn: '2022-01-20',
      number: '',
      rows: [{ rowId: cut, accepted: 90_000, reason: 'Hintatasoa ei selvitetty' }],
      support: null,
      sanction: null,
      offset: null,
    })
    const after = await budget('2022-01-20')
    expect(after.total).toMatchObject({ claimed: 103_757, decided: 93_757 })
    expect(after.lines.find(({ line }) => line === 'services')).toMatchObject({ claimed: 100_000, decided: 90_000 })
    expect((await budget('2022-01-19')).total).toMatchObject({ decided: 0 })
    // 75 % of what was claimed and accepted, rounded down.
    expect(after.support).toEqual({ granted: 6_000_000, claimed: 77_817, decided: 70_317, paid: 0 })
    const { version: decided } = await client().claim.get({ id, today })
    await client().claim.addPayment({ id, version: decided, paidOn: '2022-02-15', amount: 70_317, reference: '' })
    expect((await budget('2022-02-14')).support.paid).toBe(0)
    expect((await budget('2022-02-15')).support.paid).toBe(70_317)
  })
})
