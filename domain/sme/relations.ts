import { holdingOf, isControl, isHeldOn } from '../organisation/link.ts'
import type { OwnerLink } from '../organisation/link.ts'
import type { Day } from '../values/day.ts'

/** A quarter makes a partner, and a public owner with a quarter unmakes the SME (art. 3(2), 3(4)). */
const QUARTER = 2_500
const HALF = 5_000

/** A small municipality: budget under 10 M€ and fewer than 5 000 inhabitants (art. 3(2)(d)). */
const SMALL_BUDGET_CENTS = 1_000_000_000
const SMALL_INHABITANTS = 5_000
/** What business angels may put into one company together (art. 3(2)(a)): under 1.25 M€. */
const ANGELS_CENTS = 125_000_000

export type PublicOwner = 'exempt' | 'public' | 'unknown'

/** Whether a public owner counts against the company, by who it is (Rec. 2003/361 annex art. 3(2), 3(4)). */
export function publicOwner(link: OwnerLink): PublicOwner {
  if (link.ownerKind === 'public_body') return 'public'
  if (link.ownerKind !== 'municipality') return 'exempt'
  if (link.inhabitants === null || link.budgetCents === null) return 'unknown'
  const small = link.inhabitants < SMALL_INHABITANTS && link.budgetCents < SMALL_BUDGET_CENTS
  return small ? 'exempt' : 'public'
}

/** Owners that leave a company autonomous up to half (art. 3(2)); more than half is another matter. */
export function isExemptOwner(link: OwnerLink): boolean {
  if (isControl(link) || (holdingOf(link) ?? 0) > HALF) return false
  switch (link.ownerKind) {
    case 'university':
    case 'public_investor':
    case 'venture_capital':
    case 'institutional_investor':
      return true
    case 'business_angel':
      return link.investedCents !== null && link.investedCents < ANGELS_CENTS
    case 'municipality':
      return publicOwner(link) === 'exempt'
    default:
      return false
  }
}

export interface Relation {
  readonly other: string
  /** Basis points of the larger of capital and votes. */
  readonly share: number
}

/** Who stands how to whom on a day. Built once for all companies. */
export interface Relations {
  /** Linked: more than half of the votes or control by other means, also through a person in the same market. */
  linkedOf(id: string): readonly string[]
  /** Partners: 25–50 %, either way, not linked. */
  partnersOf(id: string): readonly Relation[]
  ownersOf(id: string): readonly OwnerLink[]
}

export function relationsOn(links: readonly OwnerLink[], day: Day): Relations {
  const held = links.filter((link) => isHeldOn(link, day))
  const owners = Map.groupBy(held, ({ ownedId }) => ownedId)
  const linked = new Map<string, Set<string>>()
  const partners = new Map<string, Map<string, number>>()
  const join = (a: string, b: string) => {
    linked.set(a, (linked.get(a) ?? new Set()).add(b))
    linked.set(b, (linked.get(b) ?? new Set()).add(a))
  }
  const pair = (a: string, b: string, share: number) => {
    const known = partners.get(a) ?? new Map<string, number>()
    partners.set(a, known.set(b, Math.max(known.get(b) ?? 0, share)))
  }
  const isEnterprise = ({ ownerKind }: OwnerLink) =>
    ownerKind !== 'person' && ownerKind !== 'municipality' && ownerKind !== 'public_body'
  for (const link of held) {
    const share = holdingOf(link) ?? 0
    if (!isEnterprise(link)) continue
    if (isControl(link)) join(link.ownerId, link.ownedId)
    else if (share >= QUARTER && !isExemptOwner(link)) {
      pair(link.ownerId, link.ownedId, share)
      pair(link.ownedId, link.ownerId, share)
    }
  }
  for (const [first, second] of personPairs(held)) join(first, second)
  return {
    linkedOf: (id) => [...(linked.get(id) ?? [])],
    partnersOf: (id) => [...(partners.get(id) ?? [])].map(([other, share]) => ({ other, share })),
    ownersOf: (id) => owners.get(id) ?? [],
  }
}

/** Companies that the same person controls in the same or an adjacent market (art. 3(3)). */
function personPairs(held: readonly OwnerLink[]): readonly (readonly [string, string])[] {
  const people = held.filter((link) => link.ownerKind === 'person' && link.sameMarket && isControl(link))
  return [...Map.groupBy(people, ({ ownerId }) => ownerId).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map(({ ownedId }) => [first.ownedId, ownedId] as const),
  )
}

/** Everyone linked with `id`, through each other too, itself first. */
export function linkedGroup(id: string, relations: Pick<Relations, 'linkedOf'>): readonly string[] {
  const found = new Set([id])
  for (const each of found) for (const next of relations.linkedOf(each)) found.add(next)
  return [...found]
}
