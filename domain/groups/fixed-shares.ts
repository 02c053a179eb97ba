import type { Day } from '../values/day.ts'
import { minCents, multiplyByRate, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import { ratio } from '../values/rate.ts'
import type { CompanyCost } from './company-cost.ts'
import type { Group } from './membership.ts'

/**
 * What falls to a company of each claim period when it has promised a sum: the part of it that the costs have reached,
 * so that its percentage is the same in each claim, and the whole sum when the planned costs are used. From the day
 * after its last one nothing more falls to it.
 */
export function fixedShare(
  promised: Cents,
  companyId: string,
  plannedNet: Cents,
  { group, periods, costs }: Readonly<FixedFacts>,
): readonly Cents[] {
  const last = lastDayOf(group, companyId)
  let before = ZERO_CENTS
  return periods.map(({ end }) => {
    const until = last !== null && last < end ? last : end
    const net = sumCents(costs.filter(({ day }) => day <= until).map(({ amount }) => amount))
    const reached = plannedNet <= 0 || net <= 0 ? ZERO_CENTS : multiplyByRate(promised, ratio(net, plannedNet), 'DOWN')
    const part = subtractCents(minCents(promised, reached), before)
    before = minCents(promised, reached)
    return part
  })
}

interface FixedFacts {
  readonly group: Group
  readonly periods: readonly Period[]
  readonly costs: readonly CompanyCost[]
}

/** Null while the company is in for the time being. */
export function lastDayOf({ stays }: Pick<Group, 'stays'>, companyId: string): Day | null {
  const own = stays.filter((stay) => stay.companyId === companyId)
  if (own.length === 0 || own.some(({ to }) => to === null)) return null
  return own.reduce<Day | null>((last, { to }) => (to !== null && (last === null || to > last) ? to : last), null)
}
