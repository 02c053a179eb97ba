import { describe, expect, it } from 'vitest'
import type { Narrative } from '../../narrative/narrative.ts'
import type { CheckInput } from '../check.ts'
import { baseInput, paragraph } from '../testing/base-input.ts'
import { found, foundInText, inputWith, inputWithText } from '../testing/look.ts'
import { check as attachments } from './attachments.ts'
import { check as deadReference } from './dead-reference.ts'
import { check as figureWithoutValue } from './figure-without-value.ts'
import { check as goals } from './goals-and-results.ts'
import { check as headingRepeated } from './heading-repeated.ts'
import { check as notReferenced } from './not-referenced.ts'
import { check as numberOrder } from './number-order.ts'
import { check as publicity } from './publicity.ts'
import { check as repeatedPassage } from './repeated-passage.ts'
import { check as risks } from './risks.ts'
import { check as sectionEmpty } from './section-empty.ts'
import { check as sectionLeftOut } from './section-left-out.ts'
import { check as signatories } from './signatories.ts'
import { check as typedCaption } from './typed-caption.ts'

const { report, plan, outline, form } = baseInput
if (outline === null || form === null) throw new Error('the base has changed')
const settings = (changes: Partial<typeof report.settings>, more: Partial<typeof report> = {}) => ({
  report: { ...report, ...more, settings: { ...report.settings, ...changes } },
})
const outlined = (changes: Partial<typeof outline>) => inputWith({ outline: { ...outline, ...changes } })
const summaryOf = (narrative: Narrative): Partial<CheckInput> => ({
  texts: { ...baseInput.texts, summary: { rowId: 'text-summary', narrative, isReady: true } },
})

describe('sections', () => {
  it('that the form requires are written; a draft may still be empty', () => {
    const empty = inputWith(summaryOf([]))
    expect(found(sectionEmpty, empty)).toEqual(['warning: Kohta 1 Tiivistelmä on tyhjä, ja lomake edellyttää sen.'])
    expect(found(sectionEmpty, { ...empty, ...settings({}, { state: 'checked' }) })[0]).toMatch(/^error: /)
    const optional = form.sections.map((section) => ({ ...section, isOptional: true }))
    expect(found(sectionEmpty, { ...empty, form: { ...form, sections: optional } })).toEqual([])
    expect(found(sectionEmpty, baseInput)).toEqual([])
  })

  it('make one finding when many are empty, with a way to each', () => {
    const begun = inputWith({ texts: {} })
    expect(found(sectionEmpty, begun)).toEqual([
      'warning: 3 lomakkeen edellyttämää kohtaa on vielä tyhjinä: 1 Tiivistelmä; 2 Toteutus; 3 Tulokset.',
    ])
    const [finding] = sectionEmpty.run(begun)
    const place = (section: string) => ({ kind: 'text', section, block: 0, quote: '' })
    expect(finding?.where).toEqual(place('summary'))
    expect(finding?.places).toEqual([
      { name: '1', where: place('summary') },
      { name: '2', where: place('implementation') },
      { name: '3', where: place('results') },
    ])
    expect(sectionEmpty.run(inputWith(summaryOf([])))[0]?.places).toEqual([])
    // What its form leaves unnumbered goes by its heading.
    const sections = form.sections.map((section) => ({ ...section, number: '' }))
    const unnumbered = sectionEmpty.run({ ...begun, form: { ...form, sections } })
    expect(unnumbered[0]?.places.map(({ name }) => name)).toEqual(['Tiivistelmä', 'Toteutus', 'Tulokset'])
  })

  it('are marked as ready before the report is sent', () => {
    const unready = Object.fromEntries(
      Object.entries(baseInput.texts).map(([key, text]) => [key, { ...text, isReady: key === 'summary' }]),
    )
    expect(found(sectionEmpty, inputWith({ texts: unready }))).toEqual([])
    expect(found(sectionEmpty, inputWith({ texts: unready, ...settings({}, { state: 'checked' }) }))).toEqual([
      'note: 2 kohtaa ei ole merkitty valmiiksi: 2 Toteutus; 3 Tulokset.',
    ])
  })

  it('of the form are in the report, unless one of its own stands in for it', () => {
    const gone = [{ key: 'risks', number: '4', title: 'Riskit', isOptional: false, limit: null }]
    const input = inputWith({ form: { ...form, notInReport: gone } })
    expect(found(sectionLeftOut, input)).toHaveLength(1)
    const own = { key: 'own-risks', number: '4', title: 'Hankkeen riskit', level: 1 } as const
    expect(found(sectionLeftOut, { ...input, ...settings({ outline: [own] }) })).toEqual([])
    const optional = gone.map((section) => ({ ...section, isOptional: true }))
    expect(found(sectionLeftOut, { ...input, form: { ...form, notInReport: optional } })[0]).toMatch(/^note: /)
  })

  it('have no figure without a value, nor one whose data is gone', () => {
    const withField = (field: string): Narrative => [{ kind: 'paragraph', runs: [{ text: 'Kuluja oli ' }, { field }] }]
    const of = (field: string, more: Partial<CheckInput> = {}) =>
      found(figureWithoutValue, inputWith({ ...summaryOf(withField(field)), ...more }))
    expect(of('decision.totalCost')).toEqual([])
    expect(of('decision.totalCost', { decisions: [] })).toEqual([expect.stringMatching(/^error: .*hyväksytyt/iu)])
    expect(of('indicator.gone.cumulative')).toEqual([expect.stringMatching(/^error: .*poistettu/u)])
  })

  it('do not begin with their own heading', () => {
    expect(
      found(headingRepeated, inputWith(summaryOf([paragraph('1. Tiivistelmä'), paragraph('Hanke…')]))),
    ).toHaveLength(1)
    expect(found(headingRepeated, inputWith(summaryOf([paragraph('Tiivistelmä kertoo hankkeesta.')])))).toEqual([])
  })

  it('do not tell the same in the same words', () => {
    const long =
      'Yritykset kävivät keväällä kahdella messuilla, tapasivat neljätoista ostajaa ja sopivat kolmesta koe-erästä kesäksi.'
    const results = { rowId: 'r', narrative: [paragraph(long)], isReady: true }
    const twice = inputWithText(long)
    expect(found(repeatedPassage, { ...twice, texts: { ...twice.texts, results } })).toHaveLength(1)
    expect(found(repeatedPassage, twice)).toEqual([])
  })
})

describe('tables and figures', () => {
  it('of the texts are referred to, by a live reference or a typed one', () => {
    const unreferenced = outlined({ references: [] })
    expect(found(notReferenced, unreferenced)).toEqual([
      'warning: Taulukkoon 1 ”Hankkeen tilaisuudet” ei viitata tekstissä (Taulukko 1).',
    ])
    const typed = inputWithText('Tilaisuudet ovat taulukossa 1.', { outline: unreferenced.outline })
    expect(found(notReferenced, typed)).toEqual([])
    expect(found(notReferenced, baseInput)).toEqual([])
  })

  it('that are referred to are there', () => {
    const dead = outlined({ references: [{ target: 'gone', printed: '' }] })
    expect(found(deadReference, dead)[0]).toMatch(/^error: /)
    expect(foundInText(deadReference, 'Luvut ovat taulukossa 4.')).toHaveLength(1)
    expect(foundInText(deadReference, 'Luvut ovat taulukossa 1 ja luvussa 3.')).toEqual([])
    expect(foundInText(deadReference, 'Luvut ovat hankesuunnitelman taulukossa 4.')).toEqual([])
    expect(foundInText(deadReference, 'Sopimus on liitteessä 2.')).toHaveLength(1)
  })

  it('get their numbers from the program only', () => {
    expect(foundInText(typedCaption, 'Kuva 3 Työpaja Iisalmessa')).toHaveLength(1)
    expect(foundInText(typedCaption, 'Kuva 3 esittää työpajaa.')).toEqual([])
  })
})

describe('numbers of headings', () => {
  const numbered = (...numbers: string[]) =>
    found(
      numberOrder,
      outlined({ headings: numbers.map((number) => ({ id: number, level: 1, number, text: `Otsikko ${number}` })) }),
    )
  it('ascend, and none stands twice or alone', () => {
    expect(numbered('1', '2', '2')).toHaveLength(1)
    expect(numbered('1', '3', '2')).toHaveLength(1)
    expect(numbered('1', '1.1', '2')[0]).toMatch(/^note: /)
    expect(numbered('1', '1.1', '1.2', '2', '10')).toEqual([])
  })

  it('are told when captions skip one', () => {
    const tables = outline.tables.map((table) => ({ ...table, number: 2 }))
    expect(found(numberOrder, outlined({ tables }))).toHaveLength(1)
  })
})

describe('the plan', () => {
  it('has a benefit for each result and an action for each goal', () => {
    expect(found(goals, inputWith({ plan: { ...plan, benefit: [] } }))).toHaveLength(1)
    expect(found(goals, baseInput)).toEqual([])
  })

  it('has measures and a known owner for each risk', () => {
    const riskWith = (changes: object) =>
      inputWith({ plan: { ...plan, risk: plan.risk.map((row) => ({ ...row, ...changes })) } })
    expect(found(risks, riskWith({ measures: '' }))).toHaveLength(1)
    expect(found(risks, riskWith({ owner: '' }))).toHaveLength(1)
    expect(found(risks, riskWith({ measures: '', owner: '' }))).toEqual([
      expect.stringMatching(/ei ole kirjattu toimia eikä vastuuhenkilöä tai seurantaa\.$/),
    ])
    expect(found(risks, riskWith({ owner: 'Tuntematon Henkilö' }))[0]).toMatch(/^note: /)
    expect(found(risks, riskWith({ owner: 'projektipäällikkö seuraa' }))).toEqual([])
  })

  it('has its long names shortened at a word', () => {
    const name = 'Yritysten henkilöstö vaihtuu kesken kehittämistyön, ja osaaminen lähtee heidän mukanaan muualle.'
    const [row] = plan.risk
    const input = inputWith({ plan: { ...plan, risk: row === undefined ? [] : [{ ...row, name, measures: '' }] } })
    expect(found(risks, input)).toEqual([
      'warning: Riskille ”Yritysten henkilöstö vaihtuu kesken kehittämistyön, ja…” ei ole kirjattu toimia.',
    ])
  })

  it('has its attachments referred to where it lists them', () => {
    const attachment = [{ id: 'l1', version: 1, name: 'Aiesopimus' }]
    const listed = {
      plan: { ...plan, attachment },
      outline: { ...outline, texts: [{ text: 'Aiesopimus', hasSource: true }] },
    }
    expect(foundInText(attachments, 'Yritykset sitoutuivat.', listed)).toHaveLength(1)
    expect(foundInText(attachments, 'Yritykset sitoutuivat (liite 1).', listed)).toEqual([])
    expect(foundInText(attachments, 'Yritykset sitoutuivat.', { plan: listed.plan })).toEqual([])
  })
})

describe('title page and signature', () => {
  it('tell the fund of the project’s period', () => {
    expect(found(publicity, outlined({ publicity: [] }))).toHaveLength(1)
    expect(found(publicity, outlined({ publicity: ['Vipuvoimaa EU:lta'] }))).toHaveLength(1)
    expect(found(publicity, baseInput)).toEqual([])
  })

  it('have a signatory who may sign, a place and a day', () => {
    const checked = { state: 'checked' } as const
    expect(found(signatories, inputWith(settings({ signatories: [] }, checked)))[0]).toMatch(/^warning: /)
    expect(found(signatories, inputWith(settings({ place: '' }, checked)))).toHaveLength(1)
    const manager = report.settings.signatories.filter(({ title }) => title === 'projektipäällikkö')
    expect(found(signatories, inputWith(settings({ signatories: manager })))[0]).toMatch(/^note: /)
    expect(found(signatories, baseInput)).toEqual([])
  })
})
