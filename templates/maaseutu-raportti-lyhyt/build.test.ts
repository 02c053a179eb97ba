import { describe, expect, it } from 'vitest'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { Language } from '#domain/values/language.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readElements } from '../engine/testing/read-pdf.ts'
import { captionsOf, rowsIn, treeOf } from '../engine/testing/read-model.ts'
import { renderText } from '../engine/text/render-text.ts'
import { sampleText } from '../report-parts/sample/live-runs.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const modelOf = (input: ReportInput = sample(), language: Language = 'fi') =>
  build(input, { language, createdAt: '2026-11-23T08:00:00.000Z', draft: false })
const textOf = (input: ReportInput = sample()) => renderText(modelOf(input)).replaceAll('\u00a0', ' ')

const frame = [
  '1 Toteuttajan nimi',
  '2 Hankkeen nimi ja hanketunnus',
  '3 Hankekuvauksen tiivistelmä',
  '4 Hankkeen toteutus raportointijaksolla',
  '5 Hankkeessa tuotettu materiaali',
  '6 Raportointijakson toteutuneet kustannukset',
  'Päiväys ja allekirjoitukset',
  '7 Mahdolliset liitteet',
]
const headings = (input?: ReportInput, language?: Language) => treeOf(modelOf(input, language)).map(([, text]) => text)

describe('the short frame', () => {
  it('has its seven chapters in order, and the signatures under a heading of their own, in the PDF too', async () => {
    expect(headings()).toEqual(frame)
    const read = await readElements(await renderPdf(modelOf()), ['H1'])
    expect(read.map(({ text }) => text)).toEqual(frame)
  })

  it('has the same chapters in Swedish and English, marked as a translation', () => {
    expect(headings(sample(), 'sv')[3]).toBe('4 Projektets genomförande under rapporteringsperioden')
    expect(headings(sample(), 'en')).toHaveLength(8)
    expect(renderText(modelOf(sample(), 'en'))).toContain('Headings and words are a translation')
  })

  it('is an interim report of its period or a final one of the whole project', () => {
    const input = sample()
    const final: ReportInput = { ...input, report: { ...input.report, kind: 'final', period: null } }
    expect(modelOf().titlePage).toMatchObject({ title: 'Väliraportti', subtitle: '1.1.2021–31.12.2021' })
    expect(modelOf(final).titlePage).toMatchObject({ title: 'Loppuraportti', subtitle: '1.3.2019–31.12.2021' })
    expect(rowsIn(modelOf(), 'taulukko-kustannukset')[0]).toContain('Jaksolla €')
    expect(rowsIn(modelOf(final), 'taulukko-kustannukset')[0]).not.toContain('Jaksolla €')
  })

  it('takes the summary from the application until the report has one of its own', () => {
    expect(textOf()).toContain('Hankkeessa kylätuvista tehdään palvelupisteitä')
    const input = sample()
    const own = { ...input, texts: { ...input.texts, summary: sampleText('summary', 'Oma tiivistelmä.') } }
    expect(textOf(own)).toContain('Oma tiivistelmä.')
    expect(textOf(own)).not.toContain('Hankkeessa kylätuvista tehdään palvelupisteitä')
  })

  it('tells what was done and what it cost, with the private share and unpaid work', () => {
    expect(captionsOf(modelOf())).toEqual([
      'Kuva 1. Alaperän tupa avajaispäivänä',
      'Taulukko 1. Tavoitteet ja niiden tila',
      'Taulukko 2. Toimenpiteet ja niiden toteutuminen',
      'Taulukko 3. Tilaisuudet ja osallistujat',
      'Taulukko 4. Indikaattorien tavoitteet ja toteuma',
      'Taulukko 5. Kustannukset kustannuslajeittain',
      'Taulukko 6. Rahoitus lähteittäin',
      'Taulukko 7. Mukana olevat yritykset',
    ])
    expect(textOf()).toContain('Vastikkeetonta työtä (talkootyö) on tehty 126,50 tuntia, ja sen arvo on 1 897,50 €.')
  })

  it('tells of the events of its period alone', () => {
    const input = sample()
    const events = input.events.map((event) => ({ ...event, inPeriod: event.id === 'event-3' }))
    expect(rowsIn(modelOf({ ...input, events }), 'taulukko-tilaisuudet').map(([first]) => first)).toEqual([
      'Päivä',
      '20.5.2021',
      'Yhteensä',
    ])
  })

  it('is signed before its attachments when somebody is to sign it, and else not at all', () => {
    const text = textOf()
    expect(text.indexOf('Maija Korpi, projektipäällikkö\nRuskovaaran Kehitys ry\n')).toBeLessThan(
      text.indexOf('7 Mahdolliset liitteet'),
    )
    const input = sample()
    const { settings } = input.report
    const unsigned = { ...input, report: { ...input.report, settings: { ...settings, signatories: [] } } }
    expect(textOf(unsigned)).not.toContain('Ruskovaarassa')
    expect(headings(unsigned)).toEqual(frame.filter((title) => title !== 'Päiväys ja allekirjoitukset'))
  })
})
