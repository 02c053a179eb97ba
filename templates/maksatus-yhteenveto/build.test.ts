import { describe, expect, it } from 'vitest'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { openPdf } from '../engine/pdf/bar/pdf-objects.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readStructureText } from '../engine/testing/read-pdf.ts'
import type { Table } from '../engine/model.ts'
import { renderText } from '../engine/text/render-text.ts'
import type { ClaimInputRow } from '../claim-inputs.ts'
import type { ClaimSummary } from '../claim-summary-inputs.ts'
import { build } from './build.ts'
import { claimSummary, personOf, sample, voucher } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const modelOf = (input = sample()) => build(input, options)
const ofClaim = (claim: ClaimSummary) => modelOf({ ...sample(), claim })
const textOf = (model: ReturnType<typeof modelOf>) => renderText(model).replaceAll('\u00a0', ' ')

function tableOf(model: ReturnType<typeof modelOf>, id: string): Table {
  const found = model.blocks.find((block) => block.kind === 'table' && block.id === `${id}-taulukko`)
  if (found?.kind !== 'table') throw new Error(`the form has no table ${id}`)
  return found
}

const printed = (rows: Table['rows']) =>
  rows.map((row) =>
    row.map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text.replaceAll('\u00a0', ' ') : '')).join('')),
  )

/** Sum of a column of amounts, of the rows that are given. */
const sumOf = (rows: Table['rows'], column: number) =>
  rows.reduce((sum, row) => sum + (row[column]?.data?.kind === 'money' ? row[column].data.cents : 0), 0)

describe('the published example of 80 % with half-up rounding of the support', () => {
  it('goes from 20 729.58 of pay over side costs and the 40 % to 29 355.74 of support, step by step', () => {
    const { rows, footerRows = [] } = tableOf(modelOf(), 'tuki')
    expect(printed([...rows, ...footerRows])).toEqual([
      ['Kirjatut kustannukset', '', '', '20 729,58', '20 729,58'],
      [expect.stringContaining('Vakiosivukulu'), '26,44 %', '20 729,58', '5 480,90', '5 480,90'],
      [expect.stringContaining('40 %'), '40 %', '26 210,48', '10 484,19', '10 484,19'],
      ['Nettokustannukset', '', '', '36 694,67', '36 694,67'],
      ['Tuki nettokustannuksista', '80 %', '36 694,67', '29 355,74', '29 355,74'],
      ['Haettava tuki', '', '', '29 355,74', ''],
    ])
    expect(textOf(modelOf())).toContain('laskennalliset kustannukset lähimpään senttiin, tuki lähimpään senttiin.')
  })

  it('has the budget of 309 896 beside the costs, and the rest of the money from the own source', () => {
    const { rows, footerRows = [] } = tableOf(modelOf(), 'kustannukset')
    expect(printed(rows)).toEqual([
      ['Palkkakustannukset', '20 729,58', '20 729,58', '175 066,00', '154 336,42'],
      ['Palkkojen sivukulut', '5 480,90', '5 480,90', '46 288,00', '40 807,10'],
      ['Flat rate', '10 484,19', '10 484,19', '88 542,00', '78 057,81'],
    ])
    expect(printed(footerRows)).toEqual([
      ['Kustannukset yhteensä', '36 694,67', '36 694,67', '309 896,00', '273 201,33'],
    ])
    expect(printed(tableOf(modelOf(), 'rahoitus').rows)).toEqual([
      ['EU ja valtio, JTF', '247 916,80', '29 355,74', '29 355,74'],
      ['Omarahoitus', '61 979,20', '7 338,93', '7 338,93'],
    ])
  })

  it('splits the side costs among the people to the cent', () => {
    const { rows, footerRows = [] } = tableOf(modelOf(), 'palkat')
    expect(printed(rows)).toEqual([
      ['Aino Esimerkki', '', '80 %', '18 029,58', '4 767,02', '22 796,60'],
      ['Eero Malli', '97,50', '', '2 700,00', '713,88', '3 413,88'],
    ])
    expect(printed(footerRows)).toEqual([['Yhteensä', '97,50', '', '20 729,58', '5 480,90', '26 210,48']])
  })

  it('has every sum as its rows add up', () => {
    const model = modelOf()
    for (const [id, columns] of [
      ['kustannukset', [1, 2, 3, 4]],
      ['rahoitus', [1, 2, 3]],
      ['palkat', [3, 4, 5]],
    ] as const) {
      const { rows, footerRows = [] } = tableOf(model, id)
      for (const column of columns) expect(sumOf(rows, column)).toBe(sumOf(footerRows.slice(0, 1), column))
    }
    const vouchers = tableOf(model, 'menot')
    expect(vouchers.rows.reduce((sum, row) => sum + (row[7]?.data?.kind === 'money' ? row[7].data.cents : 0), 0)).toBe(
      2_072_958,
    )
  })

  it('reads back from its pages with every amount', async () => {
    const text = (await readStructureText(await renderPdf(modelOf()))).replaceAll('\u00a0', ' ')
    for (const amount of ['20 729,58', '5 480,90', '26 210,48', '10 484,19', '36 694,67', '29 355,74', '7 338,93']) {
      expect(text).toContain(amount)
    }
    expect((await openPdf(await renderPdf(modelOf()))).pages.length).toBeLessThanOrEqual(3)
  })
})

const rural = (rows: readonly ClaimInputRow[], isLast = false) =>
  claimSummary({
    rows,
    isLast,
    people: [personOf('Outi Koe', rows, { hours: 12_000 })],
    decision: {
      regime: 'RUR23',
      fund: 'EAFRD',
      supportRate: basisPoints(7_500),
      models: [{ modelId: 'FI23-19', parameters: {} }],
      cells: [
        { category: 'staff', year: null, partner: '', workPackage: '', amount: cents(1_000_000) },
        { category: 'services', year: null, partner: '', workPackage: '', amount: cents(500_000) },
      ],
      sources: [
        { id: 's1', source: 'eu', name: '', mode: 'PERCENT', share: basisPoints(4_500), amount: null, inSupport: true },
        {
          id: 's2',
          source: 'state',
          name: '',
          mode: 'PERCENT',
          share: basisPoints(3_000),
          amount: null,
          inSupport: true,
        },
        { id: 's3', source: 'companies', name: '', mode: 'RESIDUAL', share: null, amount: null, inSupport: false },
      ],
    },
  })

describe('a claim of the rural fund', () => {
  const rows = [
    voucher(1, '2026-02-28', 'Palkka 2/2026, Outi Koe', 347_500),
    voucher(2, '2026-03-10', 'Valmennus', 122_540, {
      category: 'services',
      costKind: 'purchased_service',
      supplier: 'Valmennustalo Kivipuro Oy',
      vatCents: cents(31_248),
      netCents: cents(122_540),
    }),
    voucher(3, '2026-04-01', 'Osallistumismaksut', 20_000, { entry: 'income', category: null, costKind: null }),
    voucher(4, '2026-05-02', 'Talkootyö 10 h', 20_000, { category: 'other', costKind: 'in_kind_work' }),
  ]

  it('has income, unpaid work and vouchers each in a list of their own', () => {
    const model = ofClaim(rural(rows))
    expect(printed(tableOf(model, 'menot').rows).map(([number]) => number)).toEqual(['1001', '1002'])
    expect(printed(tableOf(model, 'tulot').rows)[0]?.slice(0, 4)).toEqual([
      '1003',
      '1.4.2026',
      '',
      'Osallistumismaksut',
    ])
    expect(printed(tableOf(model, 'luontoissuoritukset').rows)[0]?.[0]).toBe('1004')
    expect(printed(tableOf(model, 'kustannukset').footerRows ?? []).map(([name, own]) => [name, own])).toEqual([
      ['Kustannukset yhteensä', '5 793,48'],
      ['Tulot', '−200,00'],
      ['Nettokustannukset', '5 593,48'],
    ])
    expect(sumOf(tableOf(model, 'rahoitus').rows, 2)).toBe(559_348)
  })

  it('asks for the papers of its fund, and for those that only its own costs need', () => {
    const text = textOf(ofClaim(rural(rows)))
    for (const paper of [
      'Laskut ja maksutositteet',
      'Talkootyöluettelo',
      'Työajanseuranta',
      'Tulotositteet',
      'Tehtävänkuvat',
    ])
      expect(text).toContain(paper)
    expect(text).not.toMatch(/Loppuraportti|Matkalaskut|Seurantaraportti|Hankintaselvitys/)
    expect(textOf(ofClaim(rural(rows, true)))).toContain('Loppuraportti')
  })

  it('names the categories as its period does', () => {
    expect(textOf(ofClaim(rural(rows)))).toContain('Henkilöstökulut')
  })
})

it('stays readable with hundreds of vouchers and long texts, the head of the table on each page', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    voucher(index, '2026-02-28', `Palkka, Outi Koe, ${'pitkä selite '.repeat(index % 9)}`, 1_000 + index),
  )
  const pages = await openPdf(await renderPdf(ofClaim(rural(many))))
  expect(pages.pages.length).toBeGreaterThan(6)
})

it('says that there is no claim instead of empty tables, and numbers a corrected one', () => {
  expect(textOf(modelOf({ ...sample(), claim: null }))).toContain('Hankkeella ei ole maksatushakemusta tältä kaudelta.')
  const { claim } = sample()
  if (claim === null) throw new Error('the sample has a claim')
  const corrected = {
    ...claim,
    claim: { ...claim.claim, serial: 4, revision: 2, sentOn: null, state: 'draft' as const },
  }
  expect(textOf(ofClaim(corrected))).toMatch(/Hakemuksen numero: 4, korjattu versio 2[\s\S]*Tila: Luonnos/)
})

it('lists late vouchers with the others, by category and day', () => {
  const rows = [
    voucher(2, '2026-05-01', 'Outi Koe', 100),
    voucher(1, '2025-12-31', 'Outi Koe', 200, { isLate: true, costDay: asDay('2025-12-31') }),
  ]
  expect(printed(tableOf(ofClaim(rural(rows)), 'menot').rows).map(([number]) => number)).toEqual(['1001', '1002'])
})
