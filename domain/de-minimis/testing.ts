import type { OwnerLink } from '../organisation/link.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import type { AidGrant } from './aid-grant.ts'

/** A grant of general aid in whole euros or cents of them, for tests. */
export function grant(organisationId: string, day: string, euros: number, more: Partial<AidGrant> = {}): AidGrant {
  return {
    organisationId,
    grantedOn: asDay(day),
    gross: cents(Math.round(euros * 100)),
    regime: 'general',
    roadFreight: false,
    origin: 'finland',
    ...more,
  }
}

/** An enterprise that holds votes (basis points) and nothing else, for tests. */
export function link(ownerId: string, ownedId: string, votes: number, more: Partial<OwnerLink> = {}): OwnerLink {
  return {
    ownerId,
    ownedId,
    ownerKind: 'enterprise',
    ownerKnown: true,
    ownerName: ownerId,
    votes,
    capital: votes,
    boardMajority: false,
    dominantInfluence: false,
    agreement: false,
    sameMarket: false,
    inhabitants: null,
    budgetCents: null,
    investedCents: null,
    validFrom: null,
    validTo: null,
    ...more,
  }
}
