import { addDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { addCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { intersect } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import { splitByWeights } from '../values/split.ts'
import type { CompanyCost } from './company-cost.ts'
import { companiesOf, segmentsOf } from './membership.ts'
import type { Group, Segment } from './membership.ts'
import { publicMoney, splitByCost } from './public-money.ts'
import type { GroupTerms } from './public-money.ts'

/** What is one company's of some costs. `aid` and `self` add up to `cost`. */
export interface CompanyFigures {
  readonly companyId: string
  readonly cost: Cents
  /** Its part of the public money: its de minimis aid. */
  readonly aid: Cents
  /** What it pays in money (yrityksen omarahoitusosuus). */
  readonly self: Cents
}

export interface PeriodShares {
  readonly period: Period
  readonly companies: readonly CompanyFigures[]
  /** Common costs of days on which nobody was in, with the public money on them: nobody's, and told as such. */
  readonly unshared: Omit<CompanyFigures, 'companyId'>
  readonly cost: Cents
  readonly aid: Cents
  readonly self: Cents
}

export interface GroupFacts {
  /** The companies in the order that settles ties of single cents; it must not change with the group. */
  readonly order: readonly string[]
  readonly group: Group
  /** Claim periods in their order, without gaps: together the days that are shared out. */
  readonly periods: readonly Period[]
  readonly costs: readonly CompanyCost[]
  /** The decision that holds on a day; undefined when none does, and then there is no public money yet. */
  readonly termsOn: (day: Day) => GroupTerms | undefined
}

/** Where the sharing changes: each claim period, cut where the group changes within it. */
export function stretchesOf({ group, periods }: Pick<GroupFacts, 'group' | 'periods'>): readonly Stretch[] {
  const whole = wholeOf(periods)
  if (whole === null) return []
  return segmentsOf(group, whole).flatMap((segment) =>
    periods.flatMap((period, place) => {
      const days = intersect(period, segment.period)
      return days === undefined ? [] : [{ segment, days, place }]
    }),
  )
}

export interface Stretch {
  readonly segment: Segment
  readonly days: Period
  /** Of the claim period in the list. */
  readonly place: number
}

/**
 * Costs, public money and own money of each company in each claim period. Between two changes of the group everything
 * is computed on the sums since the last change and a period gets the difference, so that cents never drift; a change
 * starts anew from its own day, so that it never touches what was before it (drop-out: re-run from the change date).
 */
export function shareOut(facts: GroupFacts): readonly PeriodShares[] {
  const named = [...companiesOf(facts.group), ...facts.costs.flatMap(({ companyId }) => companyId ?? [])]
  const ids = [...new Set([...facts.order, ...named])]
  // The last place is nobody's.
  const none = [...ids, ''].map(() => NOTHING)
  const shares = facts.periods.map(() => none)
  let stretch: Stretch | null = null
  let paid = ZERO_CENTS
  let earlier: readonly Part[] = none
  for (const next of stretchesOf(facts)) {
    const { segment, days, place } = next
    if (segment !== stretch?.segment) {
      paid = publicSince(facts, addDays(segment.period.start, -1))
      earlier = none
    }
    stretch = next
    const money = subtractCents(publicSince(facts, days.end), paid)
    const now = segmentShares(facts, ids, segment, days.end, money)
    shares[place] = (shares[place] ?? none).map((sum, index) => add(sum, now[index], earlier[index]))
    earlier = now
  }
  return facts.periods.map((period, place) => periodShares(period, ids, shares[place] ?? none))
}

function add(sum: Part, now: Part = NOTHING, earlier: Part = NOTHING): Part {
  return {
    cost: addCents(sum.cost, subtractCents(now.cost, earlier.cost)),
    aid: addCents(sum.aid, subtractCents(now.aid, earlier.aid)),
  }
}

interface Part {
  readonly cost: Cents
  readonly aid: Cents
}

const NOTHING: Part = { cost: ZERO_CENTS, aid: ZERO_CENTS }

/** Public money on everything from the first day to `end`, by the decision of that day. */
function publicSince({ costs, periods, termsOn }: GroupFacts, end: Day): Cents {
  const terms = termsOn(end)
  const start = periods[0]?.start
  if (terms === undefined || start === undefined || end < start) return ZERO_CENTS
  const counted = costs.filter(({ day }) => start <= day && day <= end)
  const inKind = sumCents(counted.filter((cost) => cost.inKind === true).map(({ amount }) => amount))
  return publicMoney(sumCents(counted.map(({ amount }) => amount)), inKind, terms)
}

/** What is whose from the first day of a segment to `end`; nobody's part is the last. */
function segmentShares(
  { costs, termsOn }: GroupFacts,
  ids: readonly string[],
  { period, members }: Segment,
  end: Day,
  money: Cents,
): Part[] {
  const within = costs.filter(({ day }) => period.start <= day && day <= end)
  const sumOf = (companyId: string | null) =>
    sumCents(within.filter((cost) => cost.companyId === companyId).map(({ amount }) => amount))
  const weights = ids.map((id) => members.find(({ companyId }) => companyId === id)?.weight ?? 0)
  const common = sumOf(null)
  const split = splitByWeights(common, weights)
  const byCompany = ids.map((id, index) =>
    addCents(sumOf(id), split.ok ? (split.value[index] ?? ZERO_CENTS) : ZERO_CENTS),
  )
  const all = [...byCompany, split.ok ? ZERO_CENTS : common]
  const terms = termsOn(end)
  const aids = terms === undefined ? [] : splitByCost(money, all, terms.rate, terms.rounding)
  // A rate that rises while there are no costs brings money that has nobody yet.
  const left = subtractCents(money, sumCents(aids))
  return all.map((cost, index) => {
    const aid = aids[index] ?? ZERO_CENTS
    return { cost, aid: index === ids.length ? addCents(aid, left) : aid }
  })
}

function periodShares(period: Period, ids: readonly string[], parts: readonly Part[]): PeriodShares {
  const figures = parts.map(({ cost, aid }) => ({ cost, aid, self: subtractCents(cost, aid) }))
  const cost = sumCents(parts.map((part) => part.cost))
  const aid = sumCents(parts.map((part) => part.aid))
  return {
    period,
    companies: ids.map((companyId, index) => ({ companyId, ...(figures[index] ?? NO_FIGURES) })),
    unshared: figures[ids.length] ?? NO_FIGURES,
    cost,
    aid,
    self: subtractCents(cost, aid),
  }
}

const NO_FIGURES = { cost: ZERO_CENTS, aid: ZERO_CENTS, self: ZERO_CENTS }

/** Each company's sums over some periods, in the order of the first of them. */
export function totalsOf(periods: readonly PeriodShares[]): readonly CompanyFigures[] {
  const ids = periods[0]?.companies.map(({ companyId }) => companyId) ?? []
  return ids.map((companyId) => {
    const own = periods.flatMap(({ companies }) => companies.filter((each) => each.companyId === companyId))
    return {
      companyId,
      cost: sumCents(own.map(({ cost }) => cost)),
      aid: sumCents(own.map(({ aid }) => aid)),
      self: sumCents(own.map(({ self }) => self)),
    }
  })
}

function wholeOf(periods: readonly Period[]): Period | null {
  const [first, last] = [periods[0], periods.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
