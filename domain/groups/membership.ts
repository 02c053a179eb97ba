import { addDays } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'

/** A company's part of the common costs by an agreement (yhteistyösopimus): any whole number, in proportion. */
export interface AgreedWeight {
  readonly companyId: string
  /** Zero: in the group, but without a part in the common costs. */
  readonly weight: number
}

/** The agreement that holds from a day until the next one. It names everyone who is in. */
export interface GroupAgreement {
  readonly validFrom: Day
  /** In the order of the agreement; the order settles ties of single cents. */
  readonly weights: readonly AgreedWeight[]
}

/** Days on which a company takes part; null = from the beginning, and for the time being. */
export interface Stay {
  readonly companyId: string
  readonly from: Day | null
  /** Its last day in the group. */
  readonly to: Day | null
}

export interface Group {
  readonly agreements: readonly GroupAgreement[]
  /** Who takes part when; a company has several when it has left and come back. */
  readonly stays: readonly Stay[]
}

/** Days on which the same companies are in with the same weights. */
export interface Segment {
  readonly period: Period
  readonly members: readonly AgreedWeight[]
}

/** Everyone whom an agreement has named, in the order in which they came. */
export function companiesOf({ agreements }: Pick<Group, 'agreements'>): readonly string[] {
  const named = byDay(agreements).flatMap(({ weights }) => weights.map(({ companyId }) => companyId))
  return [...new Set(named)]
}

/** Who is in on a day: named by the agreement that holds, and taking part. Nobody before the first agreement. */
export function membersOn({ agreements, stays }: Group, day: Day): readonly AgreedWeight[] {
  const held = byDay(agreements).findLast(({ validFrom }) => validFrom <= day)
  if (held === undefined) return []
  const present = new Set(stays.filter((stay) => covers(stay, day)).map(({ companyId }) => companyId))
  return held.weights.filter(({ companyId }) => present.has(companyId))
}

function covers({ from, to }: Stay, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

/** The stretches of `within` between one change of the group and the next; together they are all of its days. */
export function segmentsOf(group: Group, within: Period): readonly Segment[] {
  const changes = [
    within.start,
    ...group.agreements.map(({ validFrom }) => validFrom),
    ...group.stays.flatMap(({ from, to }) => [
      ...(from === null ? [] : [from]),
      ...(to === null ? [] : [addDays(to, 1)]),
    ]),
  ].filter((day) => within.start <= day && day <= within.end)
  const starts = [...new Set(changes)].toSorted()
  const segments: Segment[] = []
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1]
    const end = next === undefined ? within.end : addDays(next, -1)
    const members = membersOn(group, start)
    const before = segments.at(-1)
    if (before !== undefined && JSON.stringify(before.members) === JSON.stringify(members)) {
      segments[segments.length - 1] = { members, period: { start: before.period.start, end } }
    } else segments.push({ members, period: { start, end } })
  }
  return segments
}

function byDay(agreements: readonly GroupAgreement[]): readonly GroupAgreement[] {
  return agreements.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0))
}
