import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { link } from '../de-minimis/testing.ts'
import { toTwoDecimals } from '../hours/fraction.ts'
import type { OwnerLink } from '../organisation/link.ts'
import { asDay } from '../values/day.ts'
import { aggregate } from './aggregate.ts'
import { judgeSize } from './judge-size.ts'
import type { SizeYear } from './judge-size.ts'
import { relationsOn } from './relations.ts'
import { classOf, figuresOf, heldClasses, SIZE_CLASSES } from './size-class.ts'
import { annualWorkUnits } from './work-units.ts'

const day = asDay('2026-03-01')
const millions = (amount: number) => Math.round(amount * 100_000_000)
const year = (awu: number, turnover: number, balance: number): SizeYear => ({
  awu: Math.round(awu * 10_000),
  turnover: millions(turnover),
  balance: millions(balance),
  basis: 'approved',
})
const size = (awu: number, turnover: number, balance: number) =>
  classOf(figuresOf(Math.round(awu * 10_000), millions(turnover), millions(balance)))

type Register = Readonly<Record<string, SizeYear>>

function sums(register: Register, links: readonly OwnerLink[]) {
  const { figures } = aggregate('own', relationsOn(links, day), (id) => {
    const found = register[id]
    return found === undefined ? null : figuresOf(found.awu ?? 0, found.turnover ?? 0, found.balance ?? 0)
  })
  const plain = ({ num, den }: { num: bigint; den: bigint }) => Number(num) / Number(den)
  return [plain(figures.awu), plain(figures.turnover) / 1e8, plain(figures.balance) / 1e8]
}

const judge = (register: Record<string, readonly SizeYear[]>, links: readonly OwnerLink[] = []) =>
  judgeSize('own', relationsOn(links, day), (id) => register[id] ?? [])

describe('size of an enterprise', () => {
  it('S1–S5 people are fewer than, money is at most', () => {
    expect(size(9.4, 2.4, 1.9)).toBe('micro')
    expect(size(10, 1, 0.8)).toBe('small')
    expect(size(49.9, 10, 12)).toBe('small')
    expect(size(49.9, 10.000_000_01, 10.000_000_01)).toBe('medium')
    expect([size(249.5, 60, 43), size(250, 20, 10)]).toEqual(['medium', 'large'])
  })

  it('S6 counts a partner by its share', () => {
    const register = { own: year(40, 8, 6), partner: year(100, 30, 25) }
    const links = [link('partner', 'own', 3_300)]
    expect(sums(register, links)).toEqual([73, 17.9, 14.25])
    expect(judge({ own: [register.own], partner: [register.partner] }, links).size).toBe('medium')
  })

  it('S7 counts a linked company wholly', () => {
    const register = { own: year(8, 1.5, 1), subsidiary: year(45, 6, 5) }
    const links = [link('own', 'subsidiary', 6_000)]
    expect(sums(register, links)).toEqual([53, 7.5, 6])
    expect(judge({ own: [register.own], subsidiary: [register.subsidiary] }, links).size).toBe('medium')
  })

  it('S8 a partner comes with all of its own linked ones', () => {
    const register = { own: year(20, 3, 2), b: year(50, 8, 7), c: year(30, 4, 3) }
    const links = [link('own', 'b', 3_000), link('b', 'c', 7_000)]
    expect(sums(register, links)).toEqual([44, 6.6, 5])
    expect(judge({ own: [register.own], b: [register.b], c: [register.c] }, links).size).toBe('small')
  })

  it('S9 a partner of a partner is left out', () => {
    const register = { own: year(45, 9, 8), b: year(16, 2, 1), d: year(400, 90, 90) }
    const links = [link('own', 'b', 2_500), link('b', 'd', 2_500)]
    expect(sums(register, links)).toEqual([49, 9.5, 8.25])
  })

  it('S10 a university up to half leaves it autonomous', () => {
    const held = link('uni', 'own', 3_000, { ownerKind: 'university', ownerKnown: false })
    expect(judge({ own: [year(9, 1, 1)] }, [held])).toMatchObject({ size: 'micro', verdict: { status: 'OK' } })
  })

  it('S11 a municipality with a quarter unmakes the SME unless it is small', () => {
    const town = (inhabitants: number | null, budget: number | null) =>
      link('town', 'own', 2_600, {
        ownerKind: 'municipality',
        ownerKnown: false,
        inhabitants,
        budgetCents: budget === null ? null : millions(budget),
      })
    const own = [year(9, 1, 1)]
    expect(judge({ own }, [town(20_000, 120)]).verdict).toMatchObject({ status: 'FAIL', reason: 'public_owner' })
    expect(judge({ own }, [town(4_800, 9.5)]).verdict.status).toBe('OK')
    expect(judge({ own }, [town(null, 9.5)]).verdict.status).toBe('MISSING_DATA')
  })

  it('S12 the class changes after two years in a row', () => {
    const years = (...staff: number[]) => staff.map((awu) => year(awu, 5, 5)).toReversed()
    expect(judge({ own: years(48, 55) }).size).toBe('small')
    expect(judge({ own: years(48, 55, 58) }).size).toBe('medium')
    expect(judge({ own: years(48, 55, 47) }).size).toBe('small')
  })

  it('S13 annual work units are parts of a year and of full time', () => {
    const units = annualWorkUnits([
      { kind: 'employee', count: 3, share: 10_000, months: 12 },
      { kind: 'employee', count: 2, share: 5_000, months: 12 },
      { kind: 'employee', count: 4, share: 10_000, months: 3 },
      { kind: 'owner_manager', count: 1, share: 10_000, months: 12 },
      { kind: 'employee', count: 1, share: 10_000, months: 4 },
      { kind: 'apprentice', count: 1, share: 10_000, months: 12 },
      { kind: 'parental_leave', count: 1, share: 10_000, months: 12 },
    ])
    expect([units, toTwoDecimals(units).units]).toEqual([{ num: 19n, den: 3n }, 633])
  })

  it('says what is missing instead of guessing', () => {
    expect(judge({}).verdict).toMatchObject({ status: 'MISSING_DATA', reason: 'no_figures' })
    const unknown = link('name:x', 'own', 3_000, { ownerKnown: false })
    expect(judge({ own: [year(9, 1, 1)] }, [unknown]).verdict.reason).toBe('figures_of_others')
    const draft = { ...year(9, 1, 1), basis: 'unapproved' as const }
    expect(judge({ own: [draft] }).verdict).toMatchObject({ status: 'REVIEW', reason: 'accounts_not_approved' })
  })

  it('links companies through a person of the same market, and only then', () => {
    const person = (owned: string, sameMarket: boolean) =>
      link('p', owned, 6_000, { ownerKind: 'person', ownerKnown: false, sameMarket })
    const register = { own: [year(40, 5, 5)], other: [year(220, 40, 30)] }
    expect(judge(register, [person('own', true), person('other', true)]).size).toBe('large')
    expect(judge(register, [person('own', false), person('other', false)]).size).toBe('small')
  })
})

describe('properties', () => {
  it('the order of links changes nothing, nor does a company that is not related', () => {
    const ids = ['own', 'b', 'c', 'd']
    const links = fc.array(
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 0, max: 10_000 }))
        .filter(([from, to]) => from !== to)
        .map(([from, to, votes]) => link(from, to, votes)),
    )
    const register = { own: [year(20, 3, 2)], b: [year(50, 8, 7)], c: [year(30, 4, 3)], d: [year(300, 1, 1)] }
    fc.assert(
      fc.property(links, (list) => {
        const found = judge(register, list)
        expect(judge(register, list.toReversed()).verdict).toEqual(found.verdict)
        expect(judge({ ...register, z: [year(900, 90, 90)] }, [...list, link('y', 'z', 9_000)]).verdict).toEqual(
          found.verdict,
        )
      }),
    )
  })

  it('the held class is never outside the years it comes from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIZE_CLASSES), { minLength: 1 }), (yearly) => {
        const held = heldClasses(yearly)
        expect(held).toHaveLength(yearly.length)
        held.forEach((each, index) => expect(yearly.slice(0, index + 1)).toContain(each))
      }),
    )
  })
})
