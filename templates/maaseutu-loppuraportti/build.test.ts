import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#domain/plan/plan.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import { NO_SETTINGS } from '#domain/report/report.ts'
import type { ReportSettings } from '#domain/report/report.ts'
import { asDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import { blocksUnder, captionsOf, headingsOf, rowsIn, treeOf } from '../engine/testing/read-model.ts'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const modelOf = (input: ReportInput = sample(), language: Language = 'fi') =>
  build(input, { language, createdAt: '2026-11-23T08:00:00.000Z', draft: false })
const textOf = (input: ReportInput) => renderText(modelOf(input)).replaceAll('\u00a0', ' ')

const withSettings = (settings: Partial<ReportSettings>): ReportInput => {
  const input = sample()
  return { ...input, report: { ...input.report, settings: { ...input.report.settings, ...settings } } }
}

const interim = (): ReportInput => {
  const input = sample()
  const period = { start: asDay('2021-01-01'), end: asDay('2021-12-31') }
  return { ...input, report: { ...input.report, kind: 'interim', period } }
}

const frame = [
  '1 Hankkeen toteuttaja',
  '2 Hankkeen nimi ja hanketunnus',
  '3 Yhteenveto hankkeesta',
  '4 Raportti',
  '4.1 Hankkeen tavoitteet',
  '4.1.1 Ylemmän tason tavoitteet, joiden osa hanke on',
  '4.1.2 Hankkeen tavoitteet',
  '4.2 Hankkeen toteutus',
  '4.2.1 Toimenpiteet',
  '4.2.2 Aikataulu',
  '4.2.3 Resurssit',
  '4.2.4 Toteutuksen organisaatio',
  '4.2.5 Kustannukset ja rahoitus',
  '4.2.6 Raportointi ja seuranta',
  '4.2.7 Toteutusoletukset ja riskit',
  '4.3 Yhteistyökumppanit',
  '4.4 Hankkeen tulokset ja vaikutukset',
  '4.5 Ohjausryhmän lausunto',
  '5 Esitykset jatkotoimenpiteiksi',
  '6 Päiväys ja allekirjoitukset',
  'Liitteet',
]

describe('the long frame', () => {
  it('has its headings in order, each on the level of its number', () => {
    const tree = treeOf(modelOf())
    expect(tree.map(([, text]) => text)).toEqual(frame)
    expect(tree.map(([level]) => level)).toEqual(
      frame.map((text) => (/^\d[\d.]*/.exec(text)?.[0] ?? '1').split('.').length),
    )
  })

  it('is told in Swedish and English with the same numbers, marked as a translation', () => {
    const numbers = (texts: readonly string[]) => texts.map((text) => /^\d[\d.]*/.exec(text)?.[0] ?? '')
    for (const language of ['sv', 'en'] as const) {
      const tree = treeOf(modelOf(sample(), language)).map(([, text]) => text)
      expect(numbers(tree)).toEqual(numbers(frame))
      expect(tree.filter((text) => frame.includes(text))).toEqual([])
    }
    expect(headingsOf(modelOf(sample(), 'sv'))).toContain('4.2.7 Antaganden och risker')
    expect(renderText(modelOf(sample(), 'sv'))).toContain('finansiärens språk är finska')
    expect(renderText(modelOf())).not.toContain('käännös')
  })

  it('says on its title page what it is, whose, and who pays, with the words of the fund', () => {
    const { titlePage } = modelOf()
    expect(titlePage).toMatchObject({
      layout: 'page',
      emblem: 'eu',
      publicity: ['Euroopan maaseudun kehittämisen maatalousrahasto: Eurooppa investoi maaseutualueisiin'],
      title: 'Loppuraportti',
      subtitle: '1.3.2019–31.12.2021',
    })
    expect(titlePage?.lines.map((line) => line.map((run) => ('text' in run ? run.text : '')).join(''))).toEqual([
      'Toteuttaja: Ruskovaaran Kehitys ry',
      'Hankkeen nimi: Kylätuvat palvelupisteiksi',
      'Hanke nro 99123',
      'Rahoittaja: Ruskorannan ELY-keskus',
      'Euroopan unionin osuus rahoituksesta: 42\u00a0%',
    ])
  })

  it('keeps all of its headings when nothing is written or recorded, and says so in each place', () => {
    const input = sample()
    const empty: ReportInput = {
      ...input,
      texts: {},
      plan: emptyPlan,
      claims: [],
      events: [],
      companies: [],
      indicators: [],
      files: [],
      decisions: [],
      staff: { ...input.staff, allocations: [], rows: [], roles: [] },
      money: { ...input.money, lines: [], sources: [], inKind: { hours: 0, value: ZERO_CENTS, rowIds: [] } },
      report: { ...input.report, settings: NO_SETTINGS },
    }
    expect(headingsOf(modelOf(empty))).toEqual(frame.filter((text) => !text.startsWith('4.5')))
    const text = textOf(empty)
    for (const sentence of [
      'Tätä kohtaa ei ole vielä kirjoitettu.',
      'Hankesuunnitelmaan ei ole kirjattu tavoitteita.',
      'Hankesuunnitelmaan ei ole kirjattu toimenpiteitä.',
      'Hankesuunnitelmaan ei ole kirjattu aikataulua.',
      'Hankkeelle ei ole kirjattu työpanoksia eikä työtunteja.',
      'Hankkeella ei ole vahvistettua budjettia eikä kirjattuja kustannuksia.',
      'Hankkeella ei ole vahvistettua rahoitussuunnitelmaa.',
      'Maksatushakemuksia ei ole vielä tehty.',
      'Hankkeelle ei ole asetettu indikaattoreita.',
      'Hankesuunnitelmaan ei ole kirjattu riskejä.',
      'Raportilla ei ole liitteitä.',
      'Paikka ja päiväys',
      'Allekirjoitus ja nimenselvennys',
    ])
      expect(text).toContain(sentence)
  })
})

describe('an interim report', () => {
  it('is the same frame about its period, with the money of the period beside all of it', () => {
    const model = modelOf(interim())
    expect(headingsOf(model).filter((text) => frame.includes(text))).toEqual(frame)
    expect(model.titlePage).toMatchObject({ title: 'Väliraportti', subtitle: '1.1.2021–31.12.2021' })
    expect(rowsIn(model, 'taulukko-kustannukset').slice(0, 2)).toEqual([
      ['Kustannuslaji', 'Hyväksytty €', 'Jaksolla €', 'Toteutunut €', 'Jäljellä €'],
      ['Palkkaus- ja palkkiokustannukset', '120 000,00', '39 145,60', '118 432,10', '1 567,90'],
    ])
    expect(rowsIn(model, 'taulukko-rahoitus')[1]).toEqual(['EU', '78 456,00', '25 186,93', '76 984,97', '42 %'])
    expect(rowsIn(model, 'taulukko-indikaattorit')[1]).toEqual([
      'Osallistuvat yritykset',
      'yritystä',
      '15',
      '6',
      '17',
      '113,33 %',
    ])
  })
})

describe('what a project may change', () => {
  it('calls a section by its own heading, and leaves out what it need not tell, with what stands under it', () => {
    const settings = { headings: { results: 'Mitä saatiin aikaan' }, leftOut: ['implementation', 'results'] }
    const headings = headingsOf(modelOf(withSettings(settings)))
    expect(headings).toContain('4.4 Mitä saatiin aikaan')
    expect(headings.filter((text) => text.startsWith('4.2'))).toEqual([])
  })

  it('has the statement of the steering group only where there is a group or a statement', () => {
    const input = sample()
    const noGroup = { ...input, plan: { ...input.plan, body: [], member: [] } }
    const { 'steering-group': _statement, ...texts } = input.texts
    const has = (of: ReportInput) => headingsOf(modelOf(of)).includes('4.5 Ohjausryhmän lausunto')
    expect([has(input), has(noGroup), has({ ...input, texts }), has({ ...noGroup, texts })]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('stands in brackets what a text refers to and the report has not', () => {
    expect(textOf(withSettings({ leftOut: ['monitoring'] }))).toContain(
      'Indikaattorit ovat luvussa ([viittauksen kohde puuttuu]).',
    )
  })
})

it('refers to tables and pictures by the numbers that they get', () => {
  const model = modelOf()
  expect(captionsOf(model)).toEqual([
    'Taulukko 1. Tavoitteet ja niiden tila',
    'Kuva 1. Koivuniemen kylätupa järven rannalla',
    'Taulukko 2. Toimenpiteet ja niiden toteutuminen',
    'Taulukko 3. Tilaisuudet ja osallistujat',
    'Kuva 2. Hankkeen aikataulu',
    'Taulukko 4. Välitavoitteet',
    'Taulukko 5. Työpanokset ja niiden ajat',
    'Taulukko 6. Henkilötyökuukaudet tehtävittäin',
    'Taulukko 7. Hankkeen organisaatio',
    'Taulukko 8. Kustannukset kustannuslajeittain',
    'Taulukko 9. Rahoitus lähteittäin',
    'Taulukko 10. Maksatushakemukset',
    'Taulukko 11. Indikaattorien tavoitteet ja toteuma',
    'Taulukko 12. Riskit ja niihin varautuminen',
    'Taulukko 13. Mukana olevat yritykset',
    'Taulukko 14. Tulokset ja niiden hyödyt',
  ])
  expect(textOf(sample())).toContain(
    'Päivien kävijämäärät ovat taulukossa (Taulukko 3), ja tupa näkyy kuvassa (Kuva 1).',
  )
})

it('has the figures of the data in its texts, each with the rows that it comes from', () => {
  const [text] = blocksUnder(modelOf(), 'summary')
  const runs = text?.kind === 'paragraph' ? text.runs : []
  expect(runs.map((run) => ('text' in run ? run.text : '')).join('')).toContain(
    'Kustannuksia kertyi 183\u00a0937,55\u00a0€, ja tilaisuuksiin osallistuttiin 87 kertaa.',
  )
  expect(runs).toContainEqual(
    expect.objectContaining({
      text: '183\u00a0937,55\u00a0€',
      source: expect.objectContaining({ table: 'ledger_rows' }),
    }),
  )
})

it('makes proposals boxes of their own', () => {
  const boxes = blocksUnder(modelOf(), 'proposals').flatMap((block) => (block.kind === 'callout' ? [block.title] : []))
  expect(boxes).toEqual(['Kehitysehdotus', 'Kehitysehdotus'])
})
