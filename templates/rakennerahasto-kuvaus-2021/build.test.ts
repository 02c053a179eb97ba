import { describe, expect, it } from 'vitest'
import type { ReportInput } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { cents } from '#domain/values/money.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { headingsOf, rowsIn } from '../engine/testing/read-model.ts'
import { readElements, readStructureText } from '../engine/testing/read-pdf.ts'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const modelOf = (input: ReportInput = sample(), language: Language = 'fi') =>
  build(input, { language, createdAt: '2026-11-23T08:00:00.000Z', draft: false })
const textOf = (input?: ReportInput, language?: Language) =>
  renderText(modelOf(input, language)).replaceAll('\u00a0', ' ')

const withDescription = (change: Partial<ReportInput['project']['description']>): ReportInput => {
  const input = sample()
  return { ...input, project: { ...input.project, description: { ...input.project.description, ...change } } }
}

const frame = [
  '1 Hanke',
  '2 Hakijan perustiedot',
  'Osatoteuttajat',
  '3 Suunnitelman mukainen tiivistelmä toteutuksesta',
  '4 Hankkeen kohderyhmät',
  '4.1 Varsinaiset kohderyhmät',
  '4.2 Välilliset kohderyhmät',
  '5 Projektin julkinen rahoitus, euroa',
  '6 Maantieteellinen kohdealue',
  'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa',
  '7 Seurantatiedot',
  '8 Horisontaaliset periaatteet',
  '8.1 Sukupuolten tasa-arvo',
  '8.2 Kestävä kehitys',
  '9 Loppuraportin tiivistelmä',
]

describe('the description of 2021–2027', () => {
  it('has the chapters of the frame in order; a running project ends with the principles', () => {
    expect(headingsOf(modelOf())).toEqual(frame)
    expect(headingsOf(modelOf(withDescription({ finalSummary: null })))).toEqual(frame.slice(0, -1))
  })

  it('has the fund in its title and the publicity of the period, in three languages', () => {
    const heads = (['fi', 'sv', 'en'] as const).map((language) => {
      const { publicity = [], title = '' } = modelOf(sample(), language).titlePage ?? {}
      return [...publicity, title]
    })
    expect(heads).toEqual([
      ['Euroopan unionin osarahoittama', 'Euroopan sosiaalirahasto plussan (ESR+) osarahoittaman hankkeen kuvaus'],
      [
        'Medfinansieras av Europeiska unionen',
        'Beskrivning av projekt som medfinansieras av Europeiska socialfonden plus (ESF+)',
      ],
      ['Co-funded by the European Union', 'Description of project co-funded by the European Social Fund Plus (ESF+)'],
    ])
    const ofJtf = modelOf(withDescription({ fund: 'JTF' })).titlePage?.title
    expect(ofJtf).toBe('Oikeudenmukaisen siirtymän rahaston (JTF) osarahoittaman hankkeen kuvaus')
  })

  it('prints targets and results, and those of a period when it is printed for one', () => {
    const names = ['EECO01 osallistujien kokonaismäärä *', 'osallistujaa']
    expect(rowsIn(modelOf(), 'taulukko-indikaattorit')[1]).toEqual([...names, '240', '112', '46,67 %'])
    const input = sample()
    const period = { start: asDay('2025-01-01'), end: asDay('2025-06-30') }
    const ofPeriod = modelOf({ ...input, report: { ...input.report, period } })
    expect(rowsIn(ofPeriod, 'taulukko-indikaattorit')[1]).toEqual([...names, '240', '64', '112', '46,67 %'])
    expect(renderText(ofPeriod)).toContain('1.1.2025–30.6.2025')
  })

  it('takes public funding from the decision and the claims until somebody enters it', () => {
    const text = textOf()
    expect(text).toMatch(/Myönnetty EU- ja valtion rahoitus:? +201 600,00/)
    expect(text).toMatch(/Toteutunut EU- ja valtion rahoitus:? +109 989,04/)
    expect(text).toMatch(/Suunniteltu julkinen rahoitus yhteensä:? +239 400,00/)
    expect(text).toMatch(/Toteutunut julkinen rahoitus yhteensä:? +130 611,98/)
    const { funding } = sample().project.description
    const entered = withDescription({ funding: { ...funding, grantedEuState: cents(19_000_050) } })
    expect(textOf(entered)).toMatch(/Myönnetty EU- ja valtion rahoitus:? +190 000,50/)
  })

  it('writes the address of the contact person as public pages do, without the slip of the old page', () => {
    expect(textOf()).toMatch(/Yhteyshenkilön sähköpostiosoite:? +sanna\.kivela\(at\)lehtovirta\.example/)
  })

  it('says of a project of the period before that it has a form of its own', () => {
    const input = sample()
    const older = { ...input, project: { ...input.project, regime: 'SF14' as const } }
    expect(textOf(older).replaceAll(/\s+/g, ' ')).toContain('Hanke kuuluu ohjelmakauteen 2014–2020.')
    expect(textOf()).not.toContain('Hanke kuuluu')
  })

  it('keeps the lines of the frame when nothing is known', () => {
    const input = sample()
    const empty = { ...input, money: { ...input.money, sources: [] }, indicators: [] }
    expect(textOf(empty)).toContain('Hankkeelle ei ole asetettu indikaattoreita.')
    expect(textOf(empty)).toContain('Myönnetty EU- ja valtion rahoitus')
    expect(textOf(empty)).not.toContain('Myönnetty EU- ja valtion rahoitus 0')
  })
})

it('is a PDF whose tags have the headings on their levels and the heads of its tables', async () => {
  const elements = await readElements(await renderPdf(modelOf()), ['H1', 'H2', 'H3', 'TH'])
  const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role))
  const title = modelOf().titlePage?.title
  expect(headings.map(({ text }) => text).filter((text) => text !== title)).toEqual(frame)
  const heads = elements.filter(({ role }) => role === 'TH').map(({ text }) => text)
  expect(heads).toEqual(
    expect.arrayContaining([
      'Hankekoodi',
      'Indikaattori',
      'Osuus tavoitteesta',
      'Kysymys',
      'Välitön',
      'Välillinen',
      'Paikallisen elinkeinorakenteen kestävä kehittäminen',
    ]),
  )
})

it('prints known values of the free fields in the language of the paper, in the PDF too', async () => {
  for (const [language, kind, procedure] of [
    ['fi', 'Kuntayhtymä', 'Hakijoita on useampi kuin yksi (yhteishanke)'],
    ['sv', 'Samkommun', 'Fler än en sökande (gemensamt projekt)'],
    ['en', 'Joint municipal authority', 'More than one applicant (joint project)'],
  ] as const) {
    const text = (await readStructureText(await renderPdf(modelOf(sample(), language)))).replaceAll(/\s+/g, ' ')
    expect(text).toContain(kind)
    expect(text).toContain(procedure)
  }
})
