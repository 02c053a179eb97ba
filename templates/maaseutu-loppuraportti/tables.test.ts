import { describe, expect, it } from 'vitest'
import type { Cell } from '../engine/model.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readElements } from '../engine/testing/read-pdf.ts'
import { rowsIn, tableIn } from '../engine/testing/read-model.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const model = build(sample(), { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false })

describe('the tables of a final report', () => {
  it('tell costs by category in the order of the fund, with income and what is left net', () => {
    expect(rowsIn(model, 'taulukko-kustannukset')).toEqual([
      ['Kustannuslaji', 'Hyväksytty €', 'Toteutunut €', 'Jäljellä €'],
      ['Palkkaus- ja palkkiokustannukset', '120 000,00', '118 432,10', '1 567,90'],
      ['Ostopalvelut', '34 000,00', '33 210,55', '789,45'],
      ['Muut kustannukset', '4 000,00', '3 871,20', '128,80'],
      ['Flat rate', '28 800,00', '28 423,70', '376,30'],
      ['Yhteensä', '186 800,00', '183 937,55', '2 862,45'],
      ['Tulot', '0,00', '−640,00', ''],
      ['Nettokustannukset', '186 800,00', '183 297,55', '3 502,45'],
    ])
  })

  it('tell funding by source, each as a share of what came', () => {
    expect(rowsIn(model, 'taulukko-rahoitus')).toEqual([
      ['Rahoituslähde', 'Suunniteltu €', 'Toteutunut €', 'Osuus toteutuneesta'],
      ['EU', '78 456,00', '76 984,97', '42 %'],
      ['Valtio', '70 984,00', '69 653,07', '38 %'],
      ['Kunnat, Ruskovaaran kunta', '18 680,00', '18 329,76', '10 %'],
      ['Yritykset', '18 680,00', '18 329,75', '10 %'],
      ['Yhteensä', '186 800,00', '183 297,55', '100 %'],
    ])
  })

  it('tell each claim with what was claimed, decided and paid', () => {
    expect(rowsIn(model, 'taulukko-maksatukset').slice(1)).toEqual([
      ['1', '1.3.2019– 31.12.2019', 'maksettu', '56 123,30', '44 898,64', '44 898,64', '44 898,64'],
      ['2', '1.1.2020– 31.12.2020', 'maksettu', '67 205,38', '53 764,30', '53 764,30', '53 764,30'],
      ['3, viimeinen', '1.1.2021– 31.12.2021', 'lähetetty 11.4.2022', '59 968,87', '47 975,10', '', '0,00'],
      ['Yhteensä', '183 297,55', '146 638,04', '98 662,94', '98 662,94'],
    ])
  })

  it('tell person-months by role without naming anybody', () => {
    expect(rowsIn(model, 'taulukko-htkk').slice(1)).toEqual([
      ['projektipäällikkö', '20,40', '2 863,25', '19,98'],
      ['yrityskoordinaattori', '14,00', '1 995,00', '13,92'],
      ['Yhteensä', '34,40', '4 858,25', '33,90'],
    ])
    expect(rowsIn(model, 'taulukko-tyopanokset').flat()).toContain('60 %')
    expect(rowsIn(model, 'taulukko-htkk').flat().join(' ')).not.toContain('Korpi')
  })

  it('tell indicators with targets, also of women, and mark what nobody has verified', () => {
    expect(rowsIn(model, 'taulukko-indikaattorit')).toEqual([
      ['Indikaattori', 'Yksikkö', 'Tavoite', 'Kertynyt', 'Osuus tavoitteesta'],
      ['Osallistuvat yritykset', 'yritystä', '15', '17', '113,33 %'],
      ['Koulutuspäivät', 'päivää', '10,00', '8,75', '87,50 %'],
      ['Hankkeen aikana työllistyneet *', 'henkilöä', '2 (naisia 1)', '2', '100,00 %'],
      ['Talkootunnit', 'h', '–', '126,50', ''],
    ])
  })

  it('tell events with places and counts, and companies with their own shares', () => {
    expect(rowsIn(model, 'taulukko-tilaisuudet').slice(1)).toEqual([
      ['14.11.2019', 'Ensimmäinen palvelupäivä', 'Koivuniemen kylätupa', '38', '12'],
      ['3.9.2020', 'Yrittäjien aamu: palvelupäivän hinnoittelu', 'verkossa', '21', '14'],
      ['20.5.2021', 'Viidennen tuvan avajaiset', 'Alaperän kylätupa', '28', '9'],
      ['Yhteensä', '87', ''],
    ])
    expect(rowsIn(model, 'taulukko-yritykset').slice(1)).toEqual([
      ['Hoivapiha Aalto Oy', '2345678-0', 'Suomussalmi', '1.9.2019–', '6 110,00', '6 110,00'],
      ['Jalkahoitola Keto', '3456789-5', 'Kuhmo', '1.9.2019–', '6 110,00', '6 109,75'],
      ['Kuljetus Lehto Oy', '4567891-2', 'Suomussalmi', '1.9.2019– 31.12.2020', '6 460,00', '6 110,00'],
      ['Yhteensä', '18 680,00', '18 329,75'],
    ])
  })

  it('have every amount for calculating on, and know where it comes from', () => {
    const cells = (id: string): readonly Cell[] => {
      const { rows, footerRows = [] } = tableIn(model, id)
      return [...rows, ...footerRows].flat().filter(({ header }) => header !== true)
    }
    for (const id of ['taulukko-kustannukset', 'taulukko-rahoitus', 'taulukko-htkk']) {
      for (const { runs, data, align } of cells(id)) {
        const text = runs.map((run) => ('text' in run ? run.text : '')).join('')
        if (text !== '') expect([id, text, data === undefined, align]).toEqual([id, text, false, 'right'])
      }
    }
    const costs = tableIn(model, 'taulukko-kustannukset').rows
    expect(costs.map(([, , spent]) => spent?.runs[0])).toMatchObject([
      { source: { table: 'ledger_rows', ids: ['ledger-1a', 'ledger-1b'] } },
      { source: { table: 'ledger_rows', ids: ['ledger-2a', 'ledger-2b'] } },
      { source: { table: 'ledger_rows', ids: ['ledger-3a', 'ledger-3b'] } },
      { source: { table: 'decisions', ids: ['decision-1'], field: 'models' } },
    ])
  })
})

it('reads back from the PDF with header cells, figures that tell what they show, and captions in order', async () => {
  const read = await readElements(await renderPdf(model), ['TH', 'Figure', 'Caption', 'BlockQuote'])
  const texts = (role: string) => read.filter((each) => each.role === role).map(({ text }) => text)
  expect(texts('TH')).toEqual(
    expect.arrayContaining(['Kustannuslaji', 'Hyväksytty €', 'Ostopalvelut', 'Haettu tuki €']),
  )
  expect(read.flatMap(({ role, alt }) => (role === 'Figure' ? [alt?.slice(0, 30)] : []))).toEqual([
    'Euroopan unionin lippu',
    'Piirros: matala punainen talo ',
    'Aikajana työvaiheista: TP1 Kyl',
  ])
  expect(texts('BlockQuote').join()).toContain('Parasta oli, että jalkahoitaja tuli meille')
  expect(texts('Caption').flatMap((text) => /^\S+ \d+/.exec(text)?.[0] ?? [])).toEqual([
    'Taulukko 1',
    'Kuva 1',
    'Taulukko 2',
    'Taulukko 3',
    'Kuva 2',
    ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((number) => `Taulukko ${number}`),
  ])
})
