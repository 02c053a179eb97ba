import { describe, expect, it } from 'vitest'
import { judgeAnnualHours } from '../../hours/annual-hours.ts'
import { dailyLoads } from '../../hours/daily-limit.ts'
import { fraction } from '../../hours/fraction.ts'
import { OPEN_RECRUITMENT_RULES } from '../../hours/hour-rules.ts'
import { judgeRecruitment } from '../../hours/staff-verdicts.ts'
import { hourHundredths } from '../../hours/worked-hours.ts'
import type { ReportStaff } from '../../report/report-input.ts'
import type { Verdict } from '../../rules/verdict.ts'
import { asDay } from '../../values/day.ts'
import { basisPoints } from '../../values/rate.ts'
import { basePeriod, baseProject, baseStaff } from '../testing/base-project.ts'
import { found, foundInText, inputWith, inputWithText } from '../testing/look.ts'
import { check as openCall } from './open-call.ts'
import { check as overAnnual } from './over-annual-hours.ts'
import { check as overFullTime } from './over-full-time.ts'
import { check as realisedAbove } from './realised-above-plan.ts'
import { check as roleTwice } from './role-told-twice.ts'
import { check as toldAgainstData } from './told-against-data.ts'
import { check as toldShares } from './told-shares.ts'
import { check as workShare } from './work-share.ts'

const [manager, coordinator] = baseStaff.allocations
const [managerRow, coordinatorRow] = baseStaff.rows
const [managerRole] = baseStaff.roles
if (!manager || !coordinator || !managerRow || !coordinatorRow || !managerRole) throw new Error('the base has changed')
const withStaff = (changes: Partial<ReportStaff>) => inputWith({ staff: { ...baseStaff, ...changes } })
const withVerdict = (verdict: Verdict) => withStaff({ verdicts: [verdict] })

describe('person-months in the text', () => {
  const shares =
    'Projektipäällikkö teki työtä 50 %:n työpanoksella 1.1.2024–31.10.2024 ja 30 %:n työpanoksella 1.11.2024–30.6.2025.'

  it('are the shares by their periods', () => {
    expect(foundInText(toldShares, [shares, 'Työtä teki projektipäällikkö (8,2 htkk).'])).toEqual([
      'warning: projektipäällikkö: tekstissä on 8,2 htkk, mutta siinä kerrotut työpanokset ja jaksot ovat yhteensä 7,40 htkk.',
    ])
    expect(foundInText(toldShares, [shares, 'Työtä teki projektipäällikkö (7,4 htkk).'])).toEqual([])
    expect(foundInText(toldShares, [shares, 'Työtä teki projektipäällikkö (7,45 htkk).'])).toEqual([])
    expect(foundInText(toldShares, [shares, 'Työtä teki projektikoordinaattori (8,2 htkk).'])).toEqual([])
  })

  it('are those of the data, planned or realised', () => {
    const text = (months: string) =>
      `Hankkeessa työskenteli projektipäällikkö (${months}) ja projektikoordinaattori (4,5htkk).`
    expect(foundInText(toldAgainstData, text('10htkk'))).toEqual([
      'warning: Tekstissä projektipäällikkö on 10htkk, mutta tietojen mukaan suunniteltu 9 ja toteutunut 9 htkk.',
    ])
    expect(foundInText(toldAgainstData, text('9 htkk'))).toEqual([])
    expect(foundInText(toldAgainstData, 'Työtä tehtiin yhteensä 14 htkk.')).toHaveLength(1)
    expect(foundInText(toldAgainstData, 'Työtä tehtiin yhteensä 13,5 htkk.')).toEqual([])
    expect(foundInText(toldAgainstData, 'Vuonna 2024 projektipäällikkö teki 6 htkk.')).toEqual([])
    expect(foundInText(toldAgainstData, 'Projektipäällikkö teki noin 10 htkk.')).toEqual([])
  })

  it('of a role are the same each time', () => {
    const first = 'Projektipäällikkö teki 9 htkk.'
    expect(foundInText(roleTwice, [first, 'Projektipäällikön työtä oli 8,5 htkk.'])).toEqual([
      'warning: projektipäällikkö on tekstissä 8,5 htkk ja toisaalla 9 htkk.',
    ])
    expect(foundInText(roleTwice, [first, 'Projektipäällikön työtä oli 9,0 htkk.'])).toEqual([])
    expect(foundInText(roleTwice, [first, 'Projektisihteerin työtä oli 2 htkk.'])).toEqual([])
  })
})

describe('a person', () => {
  it('over 100 % on a day is told, by the rule over all projects or from this one alone; the rule is unverified', () => {
    const allocation = { id: 'x', personId: manager.staffId, projectId: 'p', role: '', period: basePeriod }
    const [load] = dailyLoads([{ ...allocation, share: basisPoints(10_500) }], [])
    if (!load) throw new Error('there is a load')
    const named = { ...load.verdict, inputs: { personId: manager.staffId } }
    expect(found(overFullTime, withVerdict(named))).toEqual([
      'warning: Henkilön Aino Lehto työpanokset kaikissa hankkeissa ovat 105 %, 5 % yli työsuhteen: 1.1.2024–30.6.2025.',
    ])
    const more = { ...manager, id: 'a3', share: 6000 }
    expect(found(overFullTime, withStaff({ allocations: [manager, more] }))).toEqual([
      'warning: Henkilön Aino Lehto työpanokset tässä hankkeessa ovat yhteensä 110 %: 1.1.2024–30.6.2025.',
    ])
    expect(found(overFullTime, withStaff({ allocations: [manager, { ...more, share: 5000 }] }))).toEqual([])
  })

  it('over 1720 hours a year is an error', () => {
    const of = (hours: number) =>
      judgeAnnualHours({ personId: manager.staffId, year: '2024', hours: hourHundredths(hours * 100) })
    expect(found(overAnnual, withVerdict(of(1750)))).toEqual([
      'error: Henkilön Aino Lehto 2024 tunnit ovat 1 750, enintään niitä saa olla 1 720 vuodessa: 30 on liikaa.',
    ])
    expect(found(overAnnual, withVerdict(of(1720)))).toEqual([])
  })

  it('hired for more than 12 person-months needs an open call in the rural fund', () => {
    const of = (openRecruitment: boolean | null) => {
      const worker = { hiredForProject: true, personMonths: fraction(13, 1), openRecruitment }
      const verdict = judgeRecruitment(worker, OPEN_RECRUITMENT_RULES.RUR23)
      return withVerdict({ ...verdict, inputs: { ...verdict.inputs, staffId: manager.staffId } })
    }
    expect(found(openCall, of(false))).toEqual([
      'error: Henkilöä Aino Lehto ei valittu avoimella haulla, vaikka työtä on 13 htkk.',
    ])
    expect(found(openCall, of(null))[0]).toContain('warning: ')
    expect(found(openCall, of(true))).toEqual([])
  })

  it('of whom nothing is told is noted above 12 person-months, unless the text tells of the call', () => {
    const rows = [{ ...managerRow, plannedCalendar: 1201 }, coordinatorRow]
    const staff = { ...baseStaff, rows }
    expect(found(openCall, inputWith({ staff }))[0]).toContain('note: ')
    expect(
      found(openCall, inputWith({ staff: { ...staff, rows: [{ ...managerRow, plannedCalendar: 1200 }] } })),
    ).toEqual([])
    expect(found(openCall, inputWithText('Tehtävä täytettiin avoimella haulla.', { staff }))).toEqual([])
    expect(found(openCall, inputWith({ staff, project: { ...baseProject, regime: 'SF21' } }))).toEqual([])
  })

  it('in the structural funds 2021–2027 gives a fifth of the time', () => {
    const of = (share: number, regime: 'SF21' | 'RUR23' = 'SF21') =>
      found(
        workShare,
        inputWith({
          project: { ...baseProject, regime },
          staff: { ...baseStaff, allocations: [{ ...manager, share }] },
        }),
      )
    expect(of(900)).toEqual(['error: Henkilön Aino Lehto työpanos on 9 %; alle 10 % ei korvata.'])
    expect(of(1500)[0]).toContain('note: ')
    expect(of(2000)).toEqual([])
    expect(of(900, 'RUR23')).toEqual([])
  })
})

describe('work done', () => {
  it('is about what was planned', () => {
    const roles = (realised: number) => withStaff({ roles: [{ ...managerRole, realised }] })
    expect(found(realisedAbove, roles(1000))).toEqual([
      'note: Tehtävän projektipäällikkö työtä on tehty 10 htkk, suunnitelmassa 9. Selitä ylitys raportissa.',
    ])
    expect(found(realisedAbove, roles(990))).toEqual([])
  })

  it('has a work share behind it, and a work share has work', () => {
    const loose = withStaff({ rows: [managerRow, { ...coordinatorRow, role: null }] })
    expect(found(realisedAbove, loose)[0]).toContain('warning: Henkilöllä Eero Salmi on tunteja')
    const idle = withStaff({ rows: [managerRow, { ...coordinatorRow, hours: 0, realised: 0 }] })
    expect(found(realisedAbove, idle)).toHaveLength(1)
    expect(found(realisedAbove, { ...idle, today: asDay('2025-06-30') })).toEqual([])
  })
})
