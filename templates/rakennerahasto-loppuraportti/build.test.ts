import { describe, expect, it } from 'vitest'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { blocksUnder, captionsOf, headingsOf, rowsIn } from '../engine/testing/read-model.ts'
import { readStructureText, readElements } from '../engine/testing/read-pdf.ts'
import { renderText } from '../engine/text/render-text.ts'
import { modelWords, splitWords } from '../engine/words.ts'
import { build } from './build.ts'
import { sample, sampleOf } from './sample.ts'

const modelOf = (input: ReportInput = sample(), language: Language = 'fi') =>
  build(input, { language, createdAt: '2026-11-23T08:00:00.000Z', draft: false })
const textOf = (input: ReportInput) => renderText(modelOf(input)).replaceAll(/[\u00a0\n]+/g, ' ')
const textsWithout = (key: string): ReportInput => {
  const input = sample()
  return { ...input, texts: Object.fromEntries(Object.entries(input.texts).filter(([each]) => each !== key)) }
}

const chapters = [
  '1 Yhteenveto projektin toteutuksesta ja tuloksista',
  '2 Projektin perustiedot',
  '3 Projektin toteuttajan tiedot',
  '4 Raportin laatijan tiedot',
  '5 Projektin lähtökohta, tavoitteet ja kohderyhmä',
  '6 Projektin toteutus ja yhteistyö',
  '6.1 TP1 Osaamisen kartoitus',
  '6.2 TP2 Oppiverstaat yrityksissä',
  '7 Julkisuus ja tiedottaminen',
  '8 Ongelmat ja suositukset',
  '9 Projektin tulokset',
  '10 Projektin innovatiivisuus',
  '11 Projektin tasa-arvovaikutukset',
  '12 Projektin vaikutukset kestävään kehitykseen',
  '13 Hyvät käytännöt',
  '14 Toiminnan jatkuvuus',
  'Kehittämisehdotukset',
  '15 Projektin rahoitus',
  '16 Aineiston säilytys',
  'Ohjausryhmän hyväksyntä',
  'Päiväys ja allekirjoitukset',
  'Liitteet',
]
const rights = 'Perusoikeudet, yhdenvertaisuus ja esteettömyys'
const chaptersOf = { SF14: chapters, SF21: chapters.toSpliced(14, 0, rights) } as const

describe.each(['SF14', 'SF21'] as const)('the final report of %s', (regime) => {
  it('has its chapters in order, and fundamental rights where the period has them', () => {
    expect(headingsOf(modelOf(sampleOf(regime)))).toEqual(chaptersOf[regime])
  })

  it('has its tables and pictures where they belong', () => {
    expect(captionsOf(modelOf(sampleOf(regime)))).toEqual([
      'Taulukko 1. Tavoitteet ja niiden tila',
      'Kuva 1. Hankkeen aikataulu',
      'Taulukko 2. Välitavoitteet',
      'Taulukko 3. Hankkeen organisaatio',
      'Taulukko 4. Toimielinten kokoukset',
      'Taulukko 5. Mukana olevat yritykset',
      'Taulukko 6. Toimenpiteet: TP1',
      'Kuva 2. Oppiverstas rannan hallissa',
      'Taulukko 7. Toimenpiteet: TP2',
      'Taulukko 8. Viestintä kohderyhmittäin',
      'Taulukko 9. Tilaisuudet ja osallistujat',
      'Taulukko 10. Poikkeamat suunnitelmasta',
      'Taulukko 11. Indikaattorien tavoitteet ja toteuma',
      'Taulukko 12. Tulokset ja niiden hyödyt',
      'Taulukko 13. Sukupuolten tasa-arvo',
      'Taulukko 14. Kestävä kehitys',
      'Taulukko 15. Kustannukset kustannuslajeittain',
      'Taulukko 16. Rahoitus lähteittäin',
      'Taulukko 17. Maksatushakemukset',
      'Taulukko 18. Henkilötyökuukaudet tehtävittäin',
    ])
  })

  it('is a PDF that is read in the model’s order and words, with tagged headings and told pictures', async () => {
    const model = modelOf(sampleOf(regime))
    const bytes = await renderPdf(model)
    expect(splitWords(await readStructureText(bytes))).toEqual(modelWords(model))
    const elements = await readElements(bytes, ['H1', 'H2', 'H3', 'H4', 'TH', 'Figure'])
    const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ text }) => text)
    expect(headings.filter((text) => !['Loppuraportti', 'Sisällysluettelo'].includes(text))).toEqual(chaptersOf[regime])
    const told = elements.filter(({ role }) => role === 'Figure').map(({ alt = '' }) => alt)
    expect(told).toContain('Piirros: matala punainen rakennus metsän reunassa, edessä järvi.')
    expect(told.some((alt) => alt.startsWith('Aikajana työvaiheista:'))).toBe(true)
    const heads = elements.filter(({ role }) => role === 'TH').map(({ text }) => text)
    expect(heads).toEqual(expect.arrayContaining(['Indikaattori', 'Tavoite', 'Kertynyt', 'Kustannuslaji', 'Päätökset']))
  })

  it('is told in Swedish and English with the same numbers', () => {
    const numbers = (texts: readonly string[]) => texts.map((text) => /^[\d.]*/.exec(text)?.[0])
    for (const language of ['sv', 'en'] as const) {
      const headings = headingsOf(modelOf(sampleOf(regime), language))
      expect(numbers(headings)).toEqual(numbers(chaptersOf[regime]))
      expect(headings.filter((text) => chapters.includes(text))).toEqual(chapters.slice(6, 8))
    }
  })

  it('says how long the material is kept by the rules of the period, as not verified', () => {
    const article = regime === 'SF14' ? 'N:o 1303/2013 140 artiklaan' : '2021/1060 82 artiklaan'
    expect(textOf(sampleOf(regime))).toContain(`${article} (tarkistamatta säädöksestä)`)
  })
})

describe('what the project has told elsewhere', () => {
  it('is the summary of the public description until the report has its own', () => {
    expect(textOf(sample())).not.toContain('Malli jäi kuntayhtymän yrityspalvelujen käyttöön.')
    expect(textOf(textsWithout('summary'))).toMatch(
      /Yhteenveto projektin toteutuksesta ja tuloksista.*Malli jäi kuntayhtymän yrityspalvelujen käyttöön\..*Projektin perustiedot/s,
    )
  })

  it('is the plan and the target groups until the report has its own', () => {
    expect(textOf(textsWithout('starting-point'))).toContain(
      'Alueen alle 50 hengen yritysten yrittäjät ja työntekijät.',
    )
    expect(textOf(sample())).not.toContain('Alueen alle 50 hengen yritysten yrittäjät ja työntekijät.')
  })

  it('is nothing when nobody has written: the chapter says so, and one of proposals is left out', () => {
    expect(headingsOf(modelOf(textsWithout('proposals')))).not.toContain('Kehittämisehdotukset')
    expect(JSON.stringify(blocksUnder(modelOf(textsWithout('continuity')), 'continuity'))).toContain(
      'Tätä kohtaa ei ole vielä kirjoitettu.',
    )
    const input = textsWithout('summary')
    const description = { ...input.project.description, finalSummary: null }
    const model = modelOf({ ...input, project: { ...input.project, description } })
    expect(JSON.stringify(blocksUnder(model, 'summary'))).toContain('Tätä kohtaa ei ole vielä kirjoitettu.')
  })
})

it('compares what was planned with what came of it, targets included', () => {
  expect(rowsIn(modelOf(), 'taulukko-poikkeamat')).toEqual([
    ['Asia', 'Suunniteltu', 'Toteutunut'],
    ['Kymmenes oppiverstas pidetty', 'valmis 15.6.2019', 'ei aloitettu'],
    ['Koneet ja laitteet, €', '15 000,00', '15 600,00'],
    ['Uusien työpaikkojen määrä', '10,00', '8,50'],
    ['CO01 Number of enterprises receiving support', '40', '31'],
    ['CO05 Number of new enterprises supported', '3', '2'],
  ])
})

it('has money that adds up: the last rows of costs, funding and claims', () => {
  const last = (id: string) => rowsIn(modelOf(), id).at(-1)
  expect(last('taulukko-kustannukset')).toEqual(['Yhteensä', '193 800,00', '191 916,00', '1 884,00'])
  expect(last('taulukko-rahoitus')).toEqual(['Yhteensä', '193 800,00', '191 916,00', '100 %'])
  expect(last('taulukko-maksatukset')).toEqual(['Yhteensä', '191 916,00', '134 341,20', '101 833,20', '101 833,20'])
})

it('has the chair of the steering group sign its acceptance, and no such chapter without a group', () => {
  expect(textOf(sample())).toMatch(/Kokouksen päivä: _+\s+Helena Ranta, ohjausryhmän puheenjohtaja/)
  const input = sample()
  const body = input.plan.body.filter(({ kind }) => kind !== 'steering')
  expect(headingsOf(modelOf({ ...input, plan: { ...input.plan, body } }))).not.toContain('Ohjausryhmän hyväksyntä')
})
