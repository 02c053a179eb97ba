import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { grant, link } from './testing.ts'
import type { AidGrant, AidRegime } from './aid-grant.ts'
import { dutiesOf } from './duties.ts'
import { grossGrantOfGuarantee, grossGrantOfLoan } from './gross-grant.ts'
import { judgeAid } from './judge-aid.ts'
import type { AidQuestion } from './judge-aid.ts'
import { aidAfterMerger, aidAfterSplit } from './succession.ts'
import { undertakingOf } from './undertaking.ts'
import { fiscalWindow } from './windows.ts'

const euros = (amount: number) => cents(Math.round(amount * 100))

function ask(day: string, amount: number | null, grants: readonly AidGrant[], more: Partial<AidQuestion> = {}) {
  const grantedOn = asDay(day)
  return judgeAid({
    regime: 'general',
    grantedOn,
    gross: amount === null ? null : euros(amount),
    freight: 'none',
    grants,
    years: [],
    askedOn: grantedOn,
    ...more,
  })
}

const outcome = ({ status, headroom }: ReturnType<typeof judgeAid>) => [status, (headroom ?? 0) / 100]

describe('aid under the ceiling', () => {
  const two = [grant('a', '2023-05-10', 120_000), grant('a', '2025-02-02', 80_000)]

  it('DM1 reaches the ceiling and stays within', () => {
    expect(outcome(ask('2026-03-01', 100_000, two))).toEqual(['OK_AT_LIMIT', 100_000])
  })

  it('DM2 one cent more, and none of it is covered', () => {
    expect(outcome(ask('2026-03-01', 100_000.01, two))).toEqual(['FAIL', 100_000])
  })

  it('DM3 aid of more than three years ago is outside', () => {
    expect(ask('2026-03-15', 200_000, [grant('a', '2023-03-14', 150_000)]).status).toBe('OK')
  })

  it('DM4 aid of three years ago to the day depends on the reading', () => {
    const found = ask('2026-03-15', 200_000, [grant('a', '2023-03-15', 150_000)])
    expect([...outcome(found), found.reason]).toEqual(['REVIEW', 150_000, 'reading_of_three_years'])
  })

  it('DM5, DM6 three accounting years of the undertaking', () => {
    const years = [{ start: asDay('2020-07-01'), end: asDay('2021-06-30') }]
    const grants = [grant('a', '2019-06-30', 90_000), grant('a', '2020-08-15', 60_000)]
    expect(outcome(ask('2021-06-20', 100_000, grants, { years }))).toEqual(['FAIL', 50_000])
    expect(ask('2021-07-01', 100_000, grants, { years }).status).toBe('OK')
    const later = ask('2021-06-20', 100_000, grants, { years, askedOn: asDay('2026-01-01') })
    expect([later.status, later.reason]).toEqual(['REVIEW', 'newer_act_would_cover'])
  })

  it('DM7 road freight had a ceiling of its own', () => {
    const grants = [grant('a', '2021-06-01', 70_000, { roadFreight: true })]
    expect(outcome(ask('2021-09-01', 40_000, grants, { freight: 'own' }))).toEqual(['FAIL', 30_000])
    expect(ask('2024-03-01', 40_000, grants, { freight: 'own' }).status).toBe('OK')
  })

  it('DM8 companies under one control are one undertaking, at exactly half they are not', () => {
    const links = [link('a', 'b', 6_000), link('b', 'c', 5_500), link('a', 'x', 5_000)]
    const day = asDay('2026-03-01')
    const { members } = undertakingOf('c', links, day)
    expect(members).toEqual(['a', 'b', 'c'])
    expect(undertakingOf('x', links, day).members).toEqual(['x'])
    const all = [
      grant('a', '2025-01-01', 100_000),
      grant('b', '2025-01-01', 120_000),
      grant('c', '2025-01-01', 50_000),
      grant('x', '2025-01-01', 299_000),
    ]
    const own = all.filter(({ organisationId }) => members.includes(organisationId))
    expect(ask('2026-03-01', 30_000, own).status).toBe('OK_AT_LIMIT')
    expect(ask('2026-03-01', 30_000.01, own).status).toBe('FAIL')
  })

  it('DM9 after a merger the aid of all parties counts', () => {
    const grants = aidAfterMerger('m', [[grant('a', '2025-01-01', 180_000)], [grant('b', '2025-06-01', 150_000)]])
    expect(outcome(ask('2026-03-01', 0.01, grants))).toEqual(['FAIL', 0])
  })

  it('DM10 after a split aid without an activity is parted by equity', () => {
    const parts = [
      { organisationId: 'p1', equity: 30_000_000 },
      { organisationId: 'p2', equity: 10_000_000 },
    ]
    const split = aidAfterSplit([{ grant: grant('a', '2025-01-01', 200_000), partId: null }], parts)
    if (!split.ok) throw new Error(split.error.code)
    expect(split.value.map(({ gross }) => gross)).toEqual([euros(150_000), euros(50_000)])
    const second = split.value.filter(({ organisationId }) => organisationId === 'p2')
    expect(ask('2026-03-01', 250_000, second).status).toBe('OK_AT_LIMIT')
    expect(aidAfterSplit([{ grant: grant('a', '2025-01-01', 1), partId: 'p1' }], parts)).toMatchObject({
      value: [{ organisationId: 'p1', gross: 100 }],
    })
    expect(aidAfterSplit([{ grant: grant('a', '2025-01-01', 1), partId: null }], []).ok).toBe(false)
  })

  const farm = (day: string, amount: number) => grant('a', day, amount, { regime: 'agriculture' })

  it('DM11 a farm changes act on 16 December 2024', () => {
    const grants = [farm('2023-03-01', 12_000), farm('2024-09-01', 6_000)]
    const regime: AidRegime = 'agriculture'
    expect(outcome(ask('2024-12-10', 3_000, grants, { regime }))).toEqual(['FAIL', 2_000])
    expect(ask('2024-12-16', 3_000, grants, { regime }).status).toBe('OK')
  })

  it('DM12 general aid and aid to farming have one ceiling together', () => {
    expect(outcome(ask('2026-03-01', 251_000, [farm('2025-03-01', 50_000)]))).toEqual(['FAIL', 250_000])
  })

  it('DM13 services of general economic interest have none with general aid', () => {
    const services = [grant('a', '2025-03-01', 750_000, { regime: 'services' })]
    expect(ask('2026-03-01', 300_000, services).status).toBe('OK_AT_LIMIT')
    const general = [grant('a', '2025-03-01', 300_000)]
    expect(ask('2026-03-01', 750_000, general, { regime: 'services' }).status).toBe('OK_AT_LIMIT')
  })

  it('DM14 fishery still has accounting years', () => {
    const grants = [grant('a', '2022-04-01', 25_000, { regime: 'fishery' })]
    expect(outcome(ask('2024-05-01', 6_000, grants, { regime: 'fishery' }))).toEqual(['FAIL', 5_000])
    expect(ask('2025-01-02', 6_000, grants, { regime: 'fishery' }).status).toBe('OK')
  })

  it('DM15 of a group one company may be too close to the ceiling', () => {
    expect(ask('2026-03-01', 18_000, []).status).toBe('OK')
    expect(outcome(ask('2026-03-01', 18_000, [grant('e', '2025-01-01', 285_000)]))).toEqual(['FAIL', 15_000])
  })

  it('DM16 gross grant equivalent of a secured loan', () => {
    const loan = (months: number) => ({ regime: 'general' as const, amount: euros(500_000), months, cover: 5_000 })
    expect(grossGrantOfLoan(loan(60))).toEqual({ ok: true, value: euros(100_000) })
    expect(grossGrantOfLoan(loan(36))).toEqual({ ok: true, value: euros(60_000) })
    expect(grossGrantOfLoan({ ...loan(60), cover: 4_999 })).toMatchObject({ error: { code: 'not_secured' } })
    expect(grossGrantOfLoan(loan(121))).toMatchObject({ error: { code: 'needs_reference_rate' } })
    expect(grossGrantOfLoan({ ...loan(60), regime: 'fishery' })).toMatchObject({ error: { code: 'no_simple_rule' } })
    expect(grossGrantOfGuarantee({ ...loan(60), cover: 8_000 })).toEqual({ ok: true, value: 6_666_667 })
    expect(grossGrantOfGuarantee({ ...loan(60), cover: 8_001 })).toMatchObject({ ok: false })
  })

  it('DM17 aid under the old act counts towards the new ceiling', () => {
    expect(ask('2024-01-02', 100_000, [grant('a', '2023-12-01', 200_000)]).status).toBe('OK_AT_LIMIT')
  })

  it('counts no aid of the Union itself or of another member state', () => {
    const grants = [grant('a', '2025-01-01', 290_000, { origin: 'union' })]
    expect(outcome(ask('2026-03-01', 18_000, grants))).toEqual(['OK', 300_000])
  })

  it('tells the headroom while the amount is not known, and fails when there is none', () => {
    expect(outcome(ask('2026-03-01', null, [grant('a', '2025-01-01', 217_650)]))).toEqual(['MISSING_DATA', 82_350])
    expect(outcome(ask('2026-03-01', null, [grant('a', '2025-01-01', 300_000)]))).toEqual(['FAIL', 0])
  })

  it('leaves days that no act of the catalogue covers to a person', () => {
    expect(ask('2033-01-01', 1, []).reason).toBe('no_regime')
    expect(ask('2013-12-31', 1, []).status).toBe('REVIEW')
  })
})

describe('accounting years', () => {
  it('go on in twelve months from the years that are known, back and forth', () => {
    const known = [{ start: asDay('2020-07-01'), end: asDay('2021-06-30') }]
    expect(fiscalWindow(asDay('2019-01-01'), known)).toEqual({ start: '2016-07-01', end: '2019-06-30' })
    expect(fiscalWindow(asDay('2024-07-01'), known)).toEqual({ start: '2022-07-01', end: '2025-06-30' })
  })

  it('are of any length when they are known', () => {
    const known = [
      { start: asDay('2019-01-01'), end: asDay('2020-06-30') },
      { start: asDay('2020-07-01'), end: asDay('2020-12-31') },
    ]
    expect(fiscalWindow(asDay('2021-05-01'), known)).toEqual({ start: '2019-01-01', end: '2021-12-31' })
  })
})

describe('what goes with a grant', () => {
  it('is the register from 2026, twenty working days, and the declaration until it covers three years', () => {
    expect(dutiesOf('general', asDay('2025-12-31'))).toEqual({ registerBy: null, declarationNeeded: true })
    expect(dutiesOf('general', asDay('2026-03-02'))).toEqual({ registerBy: '2026-03-30', declarationNeeded: true })
    expect(dutiesOf('agriculture', asDay('2026-03-02')).registerBy).toBeNull()
    expect(dutiesOf('general', asDay('2029-01-01')).declarationNeeded).toBe(false)
  })
})

describe('properties', () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays(asDay('2018-01-01'), count))
  const regimes = fc.constantFrom<AidRegime>('general', 'services', 'agriculture', 'fishery')
  const someGrant = fc
    .tuple(days, fc.integer({ min: 0, max: 20_000_000 }), regimes)
    .map(([grantedOn, amount, regime]) => ({ ...grant('a', grantedOn, 0, { regime }), gross: cents(amount) }))
  const question = fc.record({ day: days, amount: fc.integer({ min: 0, max: 300_000 }), regime: regimes })
  const judge = (asked: { day: string; amount: number; regime: AidRegime }, grants: readonly AidGrant[]) =>
    ask(asked.day, asked.amount, grants, { regime: asked.regime, askedOn: asDay('2026-01-01') })

  it('the order of the grants changes nothing', () => {
    fc.assert(
      fc.property(question, fc.array(someGrant), (asked, grants) => {
        expect(judge(asked, grants.toReversed())).toEqual(judge(asked, grants))
      }),
    )
  })

  it('a grant in two parts on the same day is the same grant', () => {
    fc.assert(
      fc.property(question, fc.array(someGrant, { minLength: 1 }), fc.nat(), (asked, grants, seed) => {
        const parted = grants.flatMap((each) => {
          const first = cents(each.gross === 0 ? 0 : seed % each.gross)
          return [
            { ...each, gross: first },
            { ...each, gross: cents(each.gross - first) },
          ]
        })
        expect(judge(asked, parted)).toEqual(judge(asked, grants))
      }),
    )
  })

  it('more aid received never leaves more room, and the room is really there', () => {
    fc.assert(
      fc.property(question, fc.array(someGrant), someGrant, (asked, grants, more) => {
        const room = judge(asked, grants).headroom ?? 0
        expect(judge(asked, [...grants, more]).headroom ?? 0).toBeLessThanOrEqual(room)
        if (room === 0) return
        expect(judge({ ...asked, amount: room / 100 }, grants).status).not.toBe('FAIL')
        expect(['FAIL', 'REVIEW']).toContain(judge({ ...asked, amount: (room + 1) / 100 }, grants).status)
      }),
    )
  })

  it('an unrelated company, or a link that has ended, changes nothing', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const links = fc.array(
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 0, max: 10_000 }))
        .filter(([from, to]) => from !== to)
        .map(([from, to, votes]) => link(from, to, votes)),
    )
    const day = asDay('2025-06-01')
    fc.assert(
      fc.property(links, (list) => {
        const found = undertakingOf('a', list, day)
        const strangers = [link('y', 'z', 9_000), link('a', 'z', 9_000, { validTo: asDay('2025-05-31') })]
        expect(undertakingOf('a', [...list.toReversed(), ...strangers], day).members).toEqual(found.members)
        for (const id of found.members) expect(undertakingOf(id, list, day).members).toEqual(found.members)
      }),
    )
  })
})

describe('single undertaking', () => {
  const day = asDay('2026-01-01')

  it('is not made by a public body or a person, but a person of the same market is told', () => {
    const town = { ownerKind: 'municipality' as const }
    expect(undertakingOf('a', [link('t', 'a', 10_000, town), link('t', 'b', 10_000, town)], day).members).toEqual(['a'])
    const person = { ownerKind: 'person' as const, ownerKnown: false, sameMarket: true }
    const found = undertakingOf('a', [link('p', 'a', 10_000, person), link('p', 'b', 6_000, person)], day)
    expect(found).toMatchObject({ members: ['a'], persons: ['p'] })
    expect(undertakingOf('a', [link('p', 'a', 10_000, person)], day).persons).toEqual([])
  })

  it('says which enterprises it does not know', () => {
    const parent = { ownerKnown: false }
    expect(
      undertakingOf('a', [link('name:x', 'a', 7_000, parent), link('name:x', 'b', 7_000, parent)], day),
    ).toMatchObject({ members: ['a', 'b'], unknown: ['name:x'] })
  })

  it('is also made by the board, a contract or an agreement', () => {
    for (const how of ['boardMajority', 'dominantInfluence', 'agreement'] as const) {
      expect(undertakingOf('a', [link('a', 'b', 100, { [how]: true })], day).members, how).toEqual(['a', 'b'])
    }
  })
})
