import type { Day } from '../values/day.ts'
import type { OwnerKind } from './owner-kind.ts'

/** What an owner holds of an organisation, from one day to another. Rates in basis points. */
export interface OwnerLink {
  /** Organisation of the register, or its own key when it isn't there. */
  readonly ownerId: string
  readonly ownedId: string
  readonly ownerKind: OwnerKind
  /** The owner is in the register, so that what it has received and its size are known. */
  readonly ownerKnown: boolean
  readonly ownerName: string
  readonly votes: number | null
  readonly capital: number | null
  readonly boardMajority: boolean
  readonly dominantInfluence: boolean
  /** Controls most votes alone by an agreement with other shareholders. */
  readonly agreement: boolean
  /** A person: takes part in management, or owns others of the same or an adjacent market. */
  readonly sameMarket: boolean
  readonly inhabitants: number | null
  readonly budgetCents: number | null
  readonly investedCents: number | null
  /** `null` = as long as anyone knows. */
  readonly validFrom: Day | null
  /** Last day. */
  readonly validTo: Day | null
}

export function isHeldOn({ validFrom, validTo }: Pick<OwnerLink, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (validFrom ?? day) <= day && day <= (validTo ?? day)
}

const HALF = 5_000

/**
 * More than half of the votes, most of the board, dominant influence, or most votes by an agreement (2023/2831
 * art. 2(2), Rec. 2003/361 annex art. 3(3)). Exactly half is no control.
 */
export function isControl(
  link: Pick<OwnerLink, 'votes' | 'boardMajority' | 'dominantInfluence' | 'agreement'>,
): boolean {
  return (link.votes ?? 0) > HALF || link.boardMajority || link.dominantInfluence || link.agreement
}

/** The larger of the two, basis points; `null` when neither is known. */
export function holdingOf({ votes, capital }: Pick<OwnerLink, 'votes' | 'capital'>): number | null {
  return votes === null && capital === null ? null : Math.max(votes ?? 0, capital ?? 0)
}
