import { describe, expect, it } from 'vitest'
import type { ReportSurvey } from '../../report/report-input.ts'
import { emptyPlan } from '../../plan/plan.ts'
import { asDay } from '../../values/day.ts'
import { baseInput } from '../testing/base-input.ts'
import { baseCompanies, baseIndicators, counts } from '../testing/base-project.ts'
import { found, foundInText, inputWith, inputWithText } from '../testing/look.ts'
import { check as actionUntold } from './action-untold.ts'
import { check as eventTotals } from './event-totals.ts'
import { check as groupFollowed } from './group-followed.ts'
import { check as groupSize } from './group-size.ts'
import { check as noOutcome } from './indicator-without-outcome.ts'
import { check as percentSum } from './percent-sum.ts'
import { check as attendances } from './persons-and-attendances.ts'
import { check as noIndicator } from './result-without-indicator.ts'
import { check as aboveRegister } from './sent-above-register.ts'
import { check as surveyNumbers } from './survey-numbers.ts'
import { check as toldCompanies } from './told-companies.ts'
import { check as toldSurvey } from './told-survey.ts'
import { check as unclearTotal } from './unclear-total.ts'

const survey = (sent: number, answered: number, count = 1): ReportSurvey => ({
  id: 's1',
  name: 'Alkukysely',
  day: asDay('2024-04-02'),
  eventId: null,
  sent,
  answered,
  questions: [{ id: 'q1', question: 'Mitä tarvitset?', options: [{ label: 'Apua', count }] }],
  quotes: [],
})

describe('shares of answers', () => {
  it('make a hundred when they are parts of one whole', () => {
    const told = foundInText(percentSum, 'Vastaajista 40 % tuli Kuopiosta, 35 % Iisalmesta ja 15 % Varkaudesta.')
    expect(told).toEqual(['warning: Osuudet 40 %, 35 %, 15 % ovat yhteensä 90 %, eivät 100 %.'])
  })

  it.each([
    'Vastaajista 40 % tuli Kuopiosta, 35 % Iisalmesta ja 25 % Varkaudesta.',
    'Vastaajista 33 % tuli Kuopiosta, 33 % Iisalmesta ja 33 % Varkaudesta.',
    'Vastaajista 60 % toivoi apua, 55 % koulutusta ja 50 % verkostoja.',
    'Vastaajista 40 % tuli Kuopiosta ja 35 % Iisalmesta.',
  ])('says nothing of %j', (text) => {
    expect(foundInText(percentSum, text)).toEqual([])
  })
})

describe('surveys', () => {
  it('have no more answers than they were sent to', () => {
    expect(found(surveyNumbers, inputWith({ surveys: [survey(20, 21)] }))).toHaveLength(1)
    expect(found(surveyNumbers, inputWith({ surveys: [survey(20, 20, 21)] }))).toHaveLength(1)
    expect(found(surveyNumbers, inputWith({ surveys: [survey(20, 20, 20)] }))).toEqual([])
  })

  it('have no more answers in the text either, and the rate that follows from the numbers', () => {
    const told = (text: string) => foundInText(toldSurvey, text).map((each) => each.split(':')[0])
    expect(told('Kysely lähetettiin 40 yritykselle, joista vastasi 41 yritystä.')).toEqual(['error'])
    expect(told('Kysely lähetettiin 40 yritykselle ja 10 yritystä vastasi. Vastausprosentti oli 35 %.')).toEqual([
      'warning',
    ])
    expect(told('Kysely lähetettiin 40 yritykselle, johon vastasi 10 yritystä.')).toEqual(['note'])
    expect(told('Kysely lähetettiin 40 yritykselle ja 10 yritystä vastasi. Vastausprosentti oli 25 %.')).toEqual([])
  })

  it('have the numbers of the data in the text', () => {
    const text = 'Kysely lähetettiin 40 yritykselle ja 10 yritystä vastasi. Vastausprosentti oli 25 %.'
    expect(foundInText(toldSurvey, text, { surveys: [survey(40, 12)] })).toEqual([
      'warning: Tekstissä kyselyyn vastasi 10 / 40, mutta kyselyn ”Alkukysely” tiedoissa 12 / 40.',
    ])
    expect(foundInText(toldSurvey, text, { surveys: [survey(40, 10)] })).toEqual([])
  })

  it('go to no more companies than the registers hold', () => {
    const register = 'Ylän rekisterissä yrityksiä oli n. 120 ja Alan rekisterissä n.60.'
    const sent = (number: number) => foundInText(aboveRegister, [register, `Kysely lähetettiin ${number} yritykselle.`])
    expect(sent(190)).toHaveLength(1)
    expect(sent(190)[0]).toContain('180 (120 + 60)')
    expect(sent(180)).toEqual([])
  })
})

describe('events', () => {
  const total = 'Tilaisuuksissa tavoitettiin yhteensä 80 yrittäjää.'
  it('have no more people at one of them than at all', () => {
    expect(foundInText(eventTotals, [total, 'Tapahtumat kokosivat parhaimmillaan 95 yritystä.'])).toHaveLength(1)
    expect(foundInText(eventTotals, [total, 'Tapahtumat kokosivat parhaimmillaan 45 yritystä.'])).toEqual([])
  })

  it('tell persons, companies and attendances apart', () => {
    const attendance = { ...counts(26, 12), attendances: 30 }
    const told = (text: string) => foundInText(attendances, text, { attendance })
    expect(told('Tilaisuuksiin osallistui 30 henkilöä.')).toHaveLength(1)
    expect(told('Tilaisuuksiin osallistui 26 yritystä.')).toHaveLength(1)
    expect(told('Tilaisuuksiin osallistui 26 henkilöä.')).toEqual([])
    expect(told('Tilaisuuksiin osallistui 12 yritystä.')).toEqual([])
  })

  it('are told in total or for each', () => {
    expect(foundInText(unclearTotal, 'Molemmissa kunnissa neljä työpajaa järjestettiin syksyllä.')).toHaveLength(1)
    expect(foundInText(unclearTotal, 'Molemmissa kunnissa neljä työpajaa, yhteensä kahdeksan.')).toEqual([])
  })
})

describe('a group of companies', () => {
  const text = (stayed: string) =>
    `Aiheesta kiinnostui seitsemän yritystä. Yrityksistä kaksi jäi pois ajanpuutteen vuoksi. ${stayed} yritystä lähti mukaan.`

  it('adds up after those who left', () => {
    expect(foundInText(groupFollowed, text('Neljä'))).toEqual([
      'warning: Kiinnostuneita oli 7, pois jäi 2 ja mukaan lähti 4: 1 jää selittämättä.',
    ])
    expect(foundInText(groupFollowed, text('Viisi'))).toEqual([])
  })

  it('has three to ten', () => {
    const [first] = baseCompanies
    if (first === undefined) throw new Error('the base has changed')
    const of = (number: number) =>
      found(groupSize, inputWith({ companies: Array.from({ length: number }, () => first) })).length
    expect([2, 3, 10, 11].map(of)).toEqual([1, 0, 0, 1])
    expect(found(groupSize, inputWith({ companies: [] }))).toEqual([])
  })

  it('is as large in the text as in the data', () => {
    expect(foundInText(toldCompanies, 'Hankkeessa oli mukana viisi yritystä.')).toHaveLength(1)
    expect(foundInText(toldCompanies, 'Hankkeessa oli mukana kolme yritystä.')).toEqual([])
    expect(foundInText(toldCompanies, 'Hankkeen tavoitteena oli, että mukana on viisi yritystä.')).toEqual([])
  })
})

describe('what was planned and reached', () => {
  const action = (name: string) => ({
    ...emptyPlan,
    action: [
      {
        id: 'a1',
        version: 1,
        workPackageId: 'w1',
        goalId: null,
        name,
        startDay: null,
        endDay: null,
        responsible: '',
        state: 'done' as const,
        donePercent: 100,
      },
    ],
  })

  it('is told of', () => {
    expect(found(actionUntold, inputWith({ plan: action('Perehdytetään ostajat pakkausmerkintöihin') }))).toHaveLength(
      1,
    )
    expect(found(actionUntold, inputWith({ plan: action('Pidetään aloitustyöpaja ja vientipäivä') }))).toEqual([])
  })

  it('is done when the final report is written', () => {
    const done = action('Pidetään aloitustyöpaja ja vientipäivä')
    const open = { ...done, action: done.action.map((row) => ({ ...row, state: 'ongoing' as const, donePercent: 40 })) }
    expect(found(actionUntold, inputWith({ plan: open }))[0]).toMatch(/^note: .*1 toimenpidettä.*40 %/)
    const report = { ...baseInput.report, kind: 'interim' as const }
    expect(found(actionUntold, inputWith({ plan: open, report }))).toEqual([])
  })

  it('is counted by an indicator', () => {
    const text = 'Hankkeen aikana syntyi 12 uutta työpaikkaa ja mukana oli 30 yritystä.'
    expect(foundInText(noIndicator, text, { indicators: [] })).toHaveLength(1)
    expect(foundInText(noIndicator, text)).toEqual([
      'note: Tekstissä kerrotaan tuloksesta ”uutta työpaik”, josta ei ole riviä indikaattoreissa.',
    ])
    expect(foundInText(noIndicator, 'Mukana oli 30 yritystä.')).toEqual([])
  })

  it('has an outcome where it has a target, when the project is over', () => {
    const lines = baseIndicators.map((line) => ({ ...line, cumulative: 0 }))
    expect(found(noOutcome, inputWith({ indicators: lines }))).toHaveLength(2)
    const report = { ...baseInput.report, kind: 'interim' as const }
    const early = inputWithText('', { indicators: lines, report, today: asDay('2024-06-01') })
    expect(found(noOutcome, early)).toEqual([])
  })
})
