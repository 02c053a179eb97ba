import { isControl, isHeldOn } from '../organisation/link.ts'
import type { OwnerLink } from '../organisation/link.ts'
import type { OwnerKind } from '../organisation/owner-kind.ts'
import type { Day } from '../values/day.ts'

/** Everyone who counts as one with an organisation on a day (2023/2831 art. 2(2): yksi ainoa yritys). */
export interface SingleUndertaking {
  /** Organisations of the register, the one asked about among them, sorted. */
  readonly members: readonly string[]
  /** Controlling or controlled enterprises that are not in the register: their aid is not known. */
  readonly unknown: readonly string[]
  /** The links that make it one. */
  readonly links: readonly OwnerLink[]
  /** Persons that control two or more companies and act in the same market: whether that joins them is for a person. */
  readonly persons: readonly string[]
}

/**
 * Owners that join companies. Persons do not unless they are undertakings themselves (rec. 4), nor do public bodies
 * that own both (rec. 5).
 */
const JOINS: ReadonlySet<OwnerKind> = new Set([
  'enterprise',
  'university',
  'public_investor',
  'venture_capital',
  'business_angel',
  'institutional_investor',
])

/** The connected component of `organisationId` over control that holds on `day`. Order of the links plays no part. */
export function undertakingOf(organisationId: string, links: readonly OwnerLink[], day: Day): SingleUndertaking {
  const control = links.filter((link) => isControl(link) && isHeldOn(link, day))
  const joining = control.filter(({ ownerKind }) => JOINS.has(ownerKind))
  const neighbours = new Map<string, string[]>()
  const join = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to])
  for (const { ownerId, ownedId } of joining) {
    join(ownerId, ownedId)
    join(ownedId, ownerId)
  }
  const found = new Set([organisationId])
  for (const id of found) for (const next of neighbours.get(id) ?? []) found.add(next)
  const used = joining.filter(({ ownerId }) => found.has(ownerId))
  const unknown = new Set(used.filter(({ ownerKnown }) => !ownerKnown).map(({ ownerId }) => ownerId))
  return {
    members: [...found].filter((id) => !unknown.has(id)).toSorted(),
    unknown: [...unknown].toSorted(),
    links: used,
    persons: personsOf(control, found),
  }
}

function personsOf(control: readonly OwnerLink[], members: ReadonlySet<string>): readonly string[] {
  const people = control.filter(({ ownerKind }) => ownerKind === 'person')
  const ofMembers = new Set(people.filter(({ ownedId }) => members.has(ownedId)).map(({ ownerId }) => ownerId))
  const joins = (person: string) => {
    const own = people.filter(({ ownerId }) => ownerId === person)
    return own.some(({ sameMarket }) => sameMarket) && own.some(({ ownedId }) => !members.has(ownedId))
  }
  return [...ofMembers].filter(joins).toSorted()
}
