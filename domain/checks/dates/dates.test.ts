import { describe, expect, it } from 'vitest'
import { deadlinesOf, deadlineRulesOf } from '../../claims/deadlines.ts'
import { asDay } from '../../values/day.ts'
import type { Period } from '../../values/period.ts'
import { baseClaims } from '../testing/base-money.ts'
import { baseEvents, basePeriod, baseProject, baseStaff } from '../testing/base-project.ts'
import { baseInput } from '../testing/base-input.ts'
import { found, foundInText, inputWith, inputWithText } from '../testing/look.ts'
import { check as claimChain } from './claim-chain.ts'
import { check as deadline } from './deadline.ts'
import { check as eventOnHoliday } from './event-on-holiday.ts'
import { check as eventOutside } from './event-outside.ts'
import { check as extension } from './extension-before-reason.ts'
import { check as finalClaimLate } from './final-claim-late.ts'
import { check as interim } from './interim-after-final.ts'
import { check as noSuchDay } from './no-such-day.ts'
import { check as notMonthEnd } from './not-month-end.ts'
import { check as planOutside } from './plan-outside.ts'
import { check as reportPeriod } from './report-period.ts'
import { check as signedEarly } from './signed-early.ts'
import { check as staffingGap } from './staffing-gap.ts'
import { check as textDayOutside } from './text-day-outside.ts'
import { check as textEvent } from './text-event-on-holiday.ts'
import { check as textGap } from './text-gap.ts'
import { check as toldPeriod } from './told-period.ts'

const { report } = baseInput
const [firstEvent, ...otherEvents] = baseEvents
const [firstClaim, secondClaim] = baseClaims
const [manager, coordinator] = baseStaff.allocations
if (!firstEvent || !firstClaim || !secondClaim || !manager || !coordinator) throw new Error('the base has changed')

const days = (start: string, end: string): Period => ({ start: asDay(start), end: asDay(end) })
const settings = { ...report.settings, signedOn: asDay('2025-06-30') }

describe('the project’s time in the text', () => {
  it.each([
    ['Hanke toteutettiin ajanjaksolla 1.1.2024-31.12.2025.', 'error: '],
    ['Erämetsä-hanke toteutettiin 1.1.2024 – 30.6.2026.', 'error: '],
    ['Hankkeen toteutusaika oli 1.3.2024–31.12.2025.', 'warning: '],
  ])('is the one of the data: %j', (text, begins) => {
    const [finding = '', ...more] = foundInText(toldPeriod, text)
    expect(finding.startsWith(begins)).toBe(true)
    expect(finding).toContain('mutta hankkeen tiedoissa 1.1.2024–30.6.2025.')
    expect(more).toEqual([])
  })

  it.each([
    'Hanke toteutettiin ajalla 1.1.2024–30.6.2025.',
    'Hanke toteutettiin 1.1.2024-30.6.2025 valtaosin etänä.',
    'Hankkeen ensimmäinen vaihe toteutettiin ajalla 1.1.2024–31.8.2024.',
    'Hankkeen alkuperäinen toteutusaika oli 1.1.2024–31.3.2025.',
    'Hankkeessa työskenteli koordinaattori ajalla 1.1.2024–31.8.2024.',
    'Kysely toteutettiin ajalla 1.3.2024–31.3.2024.',
  ])('says nothing of %j', (text) => {
    expect(foundInText(toldPeriod, text)).toEqual([])
  })
})

describe('a report’s period', () => {
  it('lies in the project, and an interim report has one', () => {
    const of = (period: Period | null) => inputWith({ report: { ...report, kind: 'interim', period } })
    expect(found(reportPeriod, of(days('2025-01-01', '2025-12-31')))).toEqual([
      'error: Raportin kausi 1.1.2025–31.12.2025 ei ole kokonaan hankkeen ajalla 1.1.2024–30.6.2025.',
    ])
    expect(found(reportPeriod, of(null))).toHaveLength(1)
    expect(found(reportPeriod, of(days('2025-01-01', '2025-06-30')))).toEqual([])
  })
})

describe('days of the data', () => {
  it('of an event lie in the project', () => {
    const on = (day: string) => inputWith({ events: [{ ...firstEvent, day: asDay(day) }, ...otherEvents] })
    expect(found(eventOutside, on('2025-07-01'))).toEqual([
      'warning: Aloitustyöpaja on 1.7.2025, mutta hankkeen aika on 1.1.2024–30.6.2025.',
    ])
    expect(found(eventOutside, on('2025-06-30'))).toEqual([])
  })

  it('of an event on a Sunday, on Midsummer Eve or on a public holiday are noted, those of a Saturday are not', () => {
    const on = (day: string) => found(eventOnHoliday, inputWith({ events: [{ ...firstEvent, day: asDay(day) }] }))
    expect(on('2024-03-10')).toEqual(['note: Aloitustyöpaja on 10.3.2024, joka on sunnuntai.'])
    expect(on('2024-12-06')).toEqual(['note: Aloitustyöpaja on 6.12.2024, joka on pyhä- tai juhlapäivä.'])
    expect(on('2025-06-20')).toHaveLength(1)
    expect(on('2024-03-09')).toEqual([])
  })

  it('of the plan lie in the project', () => {
    const milestone = { id: 'm1', version: 1, name: 'Esite valmis', workPackageId: null, state: 'done' } as const
    const on = (day: string) => inputWith({ plan: { ...baseInput.plan, milestone: [{ ...milestone, day }] } })
    expect(found(planOutside, on('2025-08-01'))).toEqual([
      'warning: Suunnitelman ”Esite valmis” ei mahdu hankkeen aikaan 1.1.2024–30.6.2025.',
    ])
    expect(found(planOutside, on('2025-06-01'))).toEqual([])
  })

  it('of claims follow each other', () => {
    const second = (period: Period) => inputWith({ claims: [firstClaim, { ...secondClaim, period }] })
    expect(found(claimChain, second(days('2025-02-01', '2025-06-30')))).toEqual([
      'error: Maksatushakemuksen 2 edeltä puuttuu 1.1.2025–31.1.2025.',
    ])
    expect(found(claimChain, second(days('2024-12-31', '2025-06-30')))).toEqual([
      'error: Maksatushakemus 2 on osin samalta ajalta kuin edellinen: 31.12.2024.',
    ])
    expect(found(claimChain, second(days('2025-01-01', '2025-05-31')))).toEqual([
      'error: Viimeinen maksatushakemus 2 päättyy 31.5.2025, ennen hanketta (30.6.2025).',
    ])
    expect(found(claimChain, second(days('2025-01-01', '2025-07-31')))).toHaveLength(1)
    expect(found(claimChain, second(secondClaim.period))).toEqual([])
  })

  it('of work shares leave out no 29 February', () => {
    const of = (end: string) =>
      inputWith({
        staff: {
          ...baseStaff,
          allocations: [
            { ...manager, period: days('2024-01-01', end) },
            { ...manager, id: 'a3', share: 2000, period: days('2024-03-01', '2025-06-30') },
          ],
        },
      })
    expect(found(staffingGap, of('2024-02-28'))).toEqual([
      'warning: Henkilön Aino Lehto työpanoksissa on aukko 29.2.2024; se olisi 0,02 htkk.',
    ])
    expect(found(staffingGap, of('2024-02-29'))).toEqual([])
    expect(found(staffingGap, of('2024-03-01'))).toEqual([
      'warning: Henkilöllä Aino Lehto on tehtävässä projektipäällikkö kaksi työpanosta samalle ajalle: 1.3.2024.',
    ])
  })

  it('of a work share lie in the project', () => {
    const period = days('2023-12-01', '2025-06-30')
    const staff = { ...baseStaff, allocations: [{ ...manager, period }, coordinator] }
    expect(found(staffingGap, inputWith({ staff }))).toEqual([
      'warning: Henkilön Aino Lehto työpanos 1.12.2023–30.6.2025 ei ole kokonaan hankkeen ajalla 1.1.2024–30.6.2025.',
    ])
  })

  it('that end inside a month are noted', () => {
    const project = { ...baseProject, period: days('2024-01-01', '2025-06-15') }
    expect(found(notMonthEnd, inputWith({ project, claims: [] }))).toEqual([
      'note: Hanke päättyy 15.6.2025, joka ei ole kuukauden viimeinen päivä (30.6.2025).',
    ])
    const claims = [{ ...firstClaim, period: days('2024-01-01', '2024-12-30') }]
    expect(found(notMonthEnd, inputWith({ claims }))).toHaveLength(1)
    const leap = [{ ...firstClaim, period: days('2024-01-01', '2024-02-29') }]
    expect(found(notMonthEnd, inputWith({ claims: leap }))).toEqual([])
  })
})

describe('days of the text', () => {
  it.each([
    ['Toinen työpaja pidettiin 3.9.2025 Iisalmessa.', 'warning: '],
    ['Aineisto kerättiin 3.9.2023 Iisalmessa.', 'note: '],
  ])('lie in the project: %j', (text, begins) => {
    expect(foundInText(textDayOutside, text).map((each) => each.slice(0, begins.length))).toEqual([begins])
  })

  it.each([
    'Toinen työpaja pidettiin 3.9.2024 Iisalmessa.',
    'Viimeinen erä maksettiin 12.9.2025.',
    'Tilintarkastus valmistui 12.9.2025.',
    'Päätös annettiin 12.12.2023.',
    'Syksyllä 2023 alkoi edellinen vaihe.',
  ])('says nothing of %j', (text) => {
    expect(foundInText(textDayOutside, text)).toEqual([])
  })

  it('of a gathering are noted when they are Sundays, unless the data have the event', () => {
    expect(foundInText(textEvent, 'Työpaja 21.4.2024 yhdessä koulun kanssa')).toEqual([
      'note: Tekstin tilaisuus 21.4.2024 on sunnuntaina.',
    ])
    expect(foundInText(textEvent, 'Raportti valmistui 21.4.2024.')).toEqual([])
    expect(foundInText(textEvent, 'Työpaja pidettiin 22.4.2024.')).toEqual([])
    const events = [{ ...firstEvent, day: asDay('2024-04-21') }]
    expect(foundInText(textEvent, 'Työpaja pidettiin 21.4.2024.', { events })).toEqual([])
  })

  it('exist', () => {
    expect(foundInText(noSuchDay, 'Työpaja pidettiin 31.4.2024.')).toEqual([
      'error: Päivää 31.4.2024 ei ole: kuukaudessa on 30 päivää.',
    ])
    expect(foundInText(noSuchDay, 'Työpaja pidettiin 4.31.2024.')).toHaveLength(1)
    expect(foundInText(noSuchDay, 'Työpaja pidettiin 29.2.2024, versio 31.4.20245.')).toEqual([])
  })

  it('of stretches in a row leave out no day', () => {
    const text = 'Koordinaattori teki 40 % 1.1.2024-28.2.2024 ja 20 % 1.3-31.12.2024.'
    expect(foundInText(textGap, text)).toEqual([
      'warning: Jaksojen 1.1.2024-28.2.2024 ja 1.3-31.12.2024 välistä puuttuu 29.2.2024.',
    ])
    expect(foundInText(textGap, text.replace('28.2.', '29.2.'))).toEqual([])
    expect(foundInText(textGap, 'Jaksot 1.1.–31.3.2024 ja 1.8.–31.12.2024 olivat kiireisiä.')).toEqual([])
    expect(foundInText(textGap, 'Jaksot 1.1.–31.3.2024 ja 31.3.–31.12.2024.')).toHaveLength(1)
  })
})

describe('the order of what is told', () => {
  it('has interim reports before the final one', () => {
    const at = (text: string) => foundInText(interim, text)
    expect(at('Väliraportit jätettiin 31.12.2024 ja 30.9.2025.')).toEqual([
      'warning: Väliraportin päivä 30.9.2025 on loppuraportin päivän 15.8.2025 jälkeen.',
    ])
    expect(at('Väliraportit jätettiin 31.12.2024 ja 15.8.2025.')).toEqual([
      'warning: Väliraportin päivä 15.8.2025 on sama kuin loppuraportin.',
    ])
    expect(at('Väliraportit jätettiin 31.12.2024 ja 30.4.2025.')).toEqual([])
  })

  it.each([
    'Väliraportti jätettiin 31.12.2024 ja loppuraportti 15.8.2025.',
    '31.12.2024 jätettiin väliraportti, ja 15.8.2025 allekirjoitettiin loppuraportti.',
    'Loppuraportti allekirjoitettiin 15.8.2025, väliraportti oli valmis jo 31.12.2024.',
    'Väliraportti 31.12.2024 hyväksyttiin 20.8.2025.',
    'Slutrapporten undertecknades 15.8.2025 och mellanrapporten 31.12.2024.',
  ])('gives no day of another paper to the interim report: %j', (text) => {
    expect(foundInText(interim, text)).toEqual([])
  })

  it('has nothing to hold interim reports against before the final one is dated', () => {
    const undated = { ...report, settings: { ...settings, signedOn: null } }
    expect(foundInText(interim, 'Väliraportti jätettiin 15.7.2025.', { report: undated })).toEqual([])
  })

  it('is an error of reports that were signed the wrong way round, and a question when both were signed on one day', () => {
    const other = { id: 'r0', formId: 'f', kind: 'interim', period: null, state: 'sent', told: {} } as const
    const withOther = (signedOn: string) =>
      found(interim, inputWith({ otherReports: [{ ...other, signedOn: asDay(signedOn) }] }))
    expect(withOther('2025-08-16')).toEqual([
      'error: Väliraportti on allekirjoitettu 16.8.2025, mutta loppuraportti jo 15.8.2025.',
    ])
    expect(withOther('2025-08-15')).toEqual([
      'note: Väliraportti ja loppuraportti on allekirjoitettu samana päivänä 15.8.2025. Tarkista päivät.',
    ])
    expect(withOther('2025-08-14')).toEqual([])
  })

  it('has the signature after what is told as past', () => {
    const signed = (text: string) => found(signedEarly, inputWithText(text, { report: { ...report, settings } }))
    expect(signed('Loppuseminaari pidettiin 14.8.2025.')).toEqual([
      'warning: 14.8.2025 kerrotaan tapahtuneena, mutta raportti on allekirjoitettu jo 30.6.2025.',
    ])
    expect(signed('Loppuseminaari järjestetään 14.8.2025.')).toEqual([])
    expect(signed('Loppuseminaari pidettiin 30.6.2025.')).toEqual([])
  })

  it('has the signature after the project’s end and not in days to come', () => {
    const on = (signedOn: string) =>
      found(signedEarly, inputWith({ report: { ...report, settings: { ...settings, signedOn: asDay(signedOn) } } }))
    expect(on('2025-06-15')).toEqual([
      'warning: Loppuraportti on allekirjoitettu 15.6.2025, mutta hanke päättyy vasta 30.6.2025.',
    ])
    expect(on('2025-08-16')).toEqual(['note: Allekirjoituspäivä 16.8.2025 on vasta tulossa.'])
    expect(on('2025-06-30')).toEqual([])
    expect(on('2024-05-31')).toContain(
      'warning: Raporttiin tulee Vientipäivä (9.10.2024), mutta se on allekirjoitettu jo 31.5.2024.',
    )
  })

  it('has the reason of an extension before it was applied for', () => {
    const reason = 'Projektipäällikön sairauden johdosta työt viivästyivät toukokuussa 2024.'
    expect(foundInText(extension, ['Hankkeelle haettiin jatkoaikaa huhtikuussa 2024.', reason])).toEqual([
      'note: Jatkoaikaa on haettu huhtikuussa 2024, mutta syyksi kerrottu tapahtui vasta toukokuussa 2024.',
    ])
    expect(foundInText(extension, ['Hankkeelle haettiin jatkoaikaa kesäkuussa 2024.', reason])).toEqual([])
    expect(foundInText(extension, [reason])).toEqual([])
  })
})

describe('deadlines', () => {
  const due = { kind: 'final_claim', due: asDay('2025-10-30'), coversTo: null, year: null, note: '' } as const
  const of = (today: string, done: boolean | null, certainty: 'verified' | 'unverified' = 'verified') =>
    found(
      deadline,
      inputWith({
        today: asDay(today),
        deadlines: [{ ...due, from: 'rule', citation: null, certainty, done }],
      }),
    )

  it('that have passed are errors, unless it isn’t known or the rule is unverified', () => {
    expect(of('2025-10-31', false)).toEqual([
      'error: Viimeinen maksatushakemus olisi pitänyt lähettää viimeistään 30.10.2025.',
    ])
    expect(of('2025-10-31', false, 'unverified').map((each) => each.slice(0, 7))).toEqual(['warning'])
    expect(of('2025-10-31', null).map((each) => each.slice(0, 4))).toEqual(['note'])
    expect(of('2025-10-31', true)).toEqual([])
    // Long after nobody asks any more; what was never sent is still told.
    expect(of('2026-10-31', null)).toEqual([])
    expect(of('2026-10-31', false).map((each) => each.slice(0, 7))).toEqual(['warning'])
    const elsewhere = {
      today: asDay('2026-10-31'),
      claims: [],
      deadlines: [{ ...due, from: 'rule', citation: null, certainty: 'verified', done: false }],
    } as const
    expect(found(deadline, inputWith(elsewhere))).toEqual([])
  })

  it('that come within a month are noted', () => {
    expect(of('2025-10-30', false)).toEqual(['note: Viimeinen maksatushakemus on lähetettävä viimeistään 30.10.2025.'])
    expect(of('2025-09-01', false)).toEqual([])
  })

  it('of the last claim are four months after the end, by the act, or the decision’s own', () => {
    const sent = (day: string) =>
      found(finalClaimLate, inputWith({ claims: [firstClaim, { ...secondClaim, sentOn: asDay(day) }] }))
    expect(deadlinesOf(basePeriod, [], deadlineRulesOf('RUR23')).some((each) => each.due === '2025-10-30')).toBe(true)
    expect(sent('2025-10-31')).toEqual([
      'warning: Viimeinen maksatushakemus 2 lähetettiin 31.10.2025, määräajan 30.10.2025 jälkeen.',
    ])
    expect(sent('2025-10-30')).toEqual([])
  })
})
