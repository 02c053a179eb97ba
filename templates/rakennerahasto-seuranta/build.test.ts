import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#domain/plan/plan.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { ReportSettings } from '#domain/report/report.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import type { Language } from '#domain/values/language.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { captionsOf, headingsOf, rowsIn } from '../engine/testing/read-model.ts'
import { readStructureText, readElements } from '../engine/testing/read-pdf.ts'
import { renderText } from '../engine/text/render-text.ts'
import { modelWords, splitWords } from '../engine/words.ts'
import { build } from './build.ts'
import { sample, sampleOf } from './sample.ts'

const modelOf = (input: ReportInput = sample(), language: Language = 'fi') =>
  build(input, { language, createdAt: '2026-11-23T08:00:00.000Z', draft: false })
const textOf = (input: ReportInput, language: Language = 'fi') =>
  renderText(modelOf(input, language)).replaceAll(/[\u00a0\n]+/g, ' ')
const withSettings = (settings: Partial<ReportSettings>): ReportInput => {
  const input = sample()
  return { ...input, report: { ...input.report, settings: { ...input.report.settings, ...settings } } }
}

const frame = [
  'Hankkeen perustiedot',
  '1 Toteutus raportointikaudella',
  '1.1 TP1 Osaamisen kartoitus',
  '1.2 TP2 Oppiverstaat yrityksissä',
  '2 Tulokset ja tavoitteet',
  '3 Poikkeamat ja ongelmat',
  '4 Yhteistyö ja ohjausryhmä',
  '5 Viestintä',
  '6 Horisontaaliset periaatteet',
  '7 Kustannukset ja rahoitus',
  '8 Seuraava kausi',
  'Päiväys ja allekirjoitukset',
  'Liitteet',
]

describe.each(['SF14', 'SF21'] as const)('the monitoring report of %s', (regime) => {
  it('has its chapters in order, with one for each work package, and its tables where they belong', () => {
    const model = modelOf(sampleOf(regime))
    expect(headingsOf(model)).toEqual(frame)
    expect(captionsOf(model)).toEqual([
      'Taulukko 1. Toimenpiteet: TP1',
      'Taulukko 2. Toimenpiteet: TP2',
      'Taulukko 3. Indikaattorien tavoitteet ja toteuma',
      'Taulukko 4. Tavoitteet ja niiden tila',
      'Taulukko 5. Poikkeamat suunnitelmasta',
      'Taulukko 6. Hankkeen organisaatio',
      'Taulukko 7. Toimielinten kokoukset',
      'Taulukko 8. Mukana olevat yritykset',
      'Taulukko 9. Viestintä kohderyhmittäin',
      'Taulukko 10. Tilaisuudet ja osallistujat',
      'Taulukko 11. Sukupuolten tasa-arvo',
      'Taulukko 12. Kestävä kehitys',
      'Taulukko 13. Kustannukset kustannuslajeittain',
      'Taulukko 14. Rahoitus lähteittäin',
      'Taulukko 15. Maksatushakemukset',
      'Taulukko 16. Henkilötyökuukaudet tehtävittäin',
      'Taulukko 17. Seuraavan kauden toimenpiteet',
      'Taulukko 18. Seuraavat määräajat',
    ])
  })

  it('is a PDF that is read in the model’s order and words, with tagged headings and heads', async () => {
    const model = modelOf(sampleOf(regime))
    const bytes = await renderPdf(model)
    expect(splitWords(await readStructureText(bytes))).toEqual(modelWords(model))
    const elements = await readElements(bytes, ['H1', 'H2', 'H3', 'H4', 'TH', 'Figure'])
    const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ text }) => text)
    expect(headings.filter((text) => text !== 'Seurantaraportti')).toEqual(frame)
    const heads = elements.filter(({ role }) => role === 'TH').map(({ text }) => text)
    expect(heads).toEqual(
      expect.arrayContaining(['Tavoite', 'Jaksolla', 'Kertynyt', 'Osuus tavoitteesta', 'Päätökset']),
    )
  })

  it('is told in Swedish and English with the same chapters, marked as a translation', () => {
    for (const language of ['sv', 'en'] as const) {
      const headings = headingsOf(modelOf(sampleOf(regime), language))
      const numbers = (texts: readonly string[]) => texts.map((text) => /^[\d.]*/.exec(text)?.[0])
      expect(numbers(headings)).toEqual(numbers(frame))
      expect(headings.filter((text) => frame.includes(text))).toEqual(frame.slice(2, 4))
    }
    expect(textOf(sampleOf(regime), 'sv')).toContain('Uppföljningsrapport')
  })
})

it('tells what differs between the periods: programme, fund, publicity, cost lines and indicators', () => {
  const [old, current] = [textOf(sampleOf('SF14')), textOf(sampleOf('SF21'))]
  expect(old).toMatch(/Vipuvoimaa EU:lta.*Euroopan aluekehitysrahasto.*CO01.*Koneet ja laitteet/s)
  expect(current).toMatch(/Euroopan unionin osarahoittama.*Euroopan sosiaalirahasto plus.*EECO01.*Flat rate/s)
  expect(current).not.toContain('Vipuvoimaa')
})

describe('the indicators', () => {
  it('stand as target, period, cumulative and share of the target', () => {
    expect(rowsIn(modelOf(), 'taulukko-indikaattorit').slice(0, 2)).toEqual([
      ['Indikaattori', 'Yksikkö', 'Tavoite', 'Jaksolla', 'Kertynyt', 'Osuus tavoitteesta'],
      ['EECO01 osallistujien kokonaismäärä *', 'osallistujaa', '240', '64', '112', '46,67 %'],
    ])
  })

  it('make a correction of the report when one of the period is below zero, and say what was corrected', () => {
    const text = textOf(sample())
    expect(text).toMatch(/Lomaketyyppi:? +Sisältää korjauksia aiempiin tietoihin/)
    expect(text).toContain('EECO19 tuetut mikro-, pienet ja keskisuuret yritykset: jakson luku on −2,')
    expect(text).not.toContain('ensimmäinen seurantatieto')
  })

  it('are normal when none is below zero', () => {
    const input = sample()
    const indicators = input.indicators.map((line) => ({ ...line, period: Math.abs(line.period) }))
    const text = textOf({ ...input, indicators })
    expect(text).toMatch(/Lomaketyyppi:? +Normaali seurantalomake/)
    expect(text).not.toContain('Sisältää korjauksia')
  })

  it('can’t be corrected by the first report, which says so', () => {
    const input = sample()
    const period = input.claims[0]?.period ?? null
    const text = textOf({ ...input, report: { ...input.report, period } })
    expect(text).toMatch(/Raportin järjestysnumero:? +1\/2/)
    expect(text).toContain('Hankkeen ensimmäinen seurantatieto ei voi olla korjaus.')
  })
})

describe('the plan', () => {
  it('tells of a package’s actions that touch the period, and of none that is over or has not begun', () => {
    const model = modelOf()
    expect(rowsIn(model, 'taulukko-tyopaketti-1').map(([name]) => name)).toEqual([
      'Toimenpide',
      'Osaamissuunnitelman malli',
    ])
    const input = sample()
    const action = input.plan.action.map((row) => (row.id === 'action-4' ? { ...row, startDay: '2025-07-01' } : row))
    const later = modelOf({ ...input, plan: { ...input.plan, action } })
    expect(rowsIn(later, 'taulukko-tyopaketti-2').map(([name]) => name)).not.toContain('Oppiverstaiden pitäminen')
    expect(rowsIn(later, 'taulukko-seuraavat').map(([name]) => name)).toContain('Oppiverstaiden pitäminen')
  })

  it('shows as deviations what should be done by the end of the period and lines over the budget', () => {
    expect(rowsIn(modelOf(sampleOf('SF14')), 'taulukko-poikkeamat')).toEqual([
      ['Asia', 'Suunniteltu', 'Toteutunut'],
      ['Valmennusryhmien kokoaminen', 'valmis 31.5.2019', 'käynnissä, 75 %'],
      ['Kymmenes oppiverstas pidetty', 'valmis 15.6.2019', 'ei aloitettu'],
      ['Koneet ja laitteet, €', '15 000,00', '15 600,00'],
    ])
  })

  it('says that all is as planned only where something was planned', () => {
    const input = { ...sample(), texts: {} }
    const done = input.plan.action.map((action) => ({ ...action, state: 'done' as const }))
    const kept = { ...input, plan: { ...input.plan, action: done, milestone: [] } }
    expect(textOf(kept)).toContain('Aikataulussa ja kustannuksissa ei ole poikkeamia suunnitelmasta.')
    const zero = { ...input.money, lines: [], total: { ...input.money.total, approved: ZERO_CENTS } }
    expect(textOf({ ...input, plan: emptyPlan, money: zero })).toContain('johon toteutumaa voisi verrata')
  })

  it('tells of the meetings of the period only', () => {
    expect(rowsIn(modelOf(), 'taulukko-kokoukset').map(([day]) => day)).toEqual(['Päivä', '12.2.2025', '28.5.2025'])
  })

  it('says in each place when there is none', () => {
    const text = textOf({ ...sample(), plan: emptyPlan, texts: {}, events: [], indicators: [], claims: [] })
    expect(text).toContain('Hankesuunnitelmaan ei ole kirjattu työpaketteja.')
    expect(text).toContain('Toimielinten kokouksia ei ole kirjattu.')
    expect(text).toContain('Tilaisuuksia ei ole kirjattu.')
    expect(text).toContain('Hankkeelle ei ole asetettu indikaattoreita.')
    expect(text).toContain('Maksatushakemuksia ei ole vielä tehty.')
    expect(text).not.toContain('Raportin järjestysnumero')
  })
})

it('takes headings of the report’s own and leaves out what it may', () => {
  const headings = headingsOf(
    modelOf(withSettings({ headings: { deviations: 'Mikä muuttui' }, leftOut: ['next-period', 'results'] })),
  )
  expect(headings).toContain('3 Mikä muuttui')
  expect(headings).not.toContain('8 Seuraava kausi')
  // Results can't be left out: the report is there to compare them with the targets.
  expect(headings).toContain('2 Tulokset ja tavoitteet')
})
