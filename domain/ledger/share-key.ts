import type { Day } from '../values/day.ts'
import { ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { splitByWeights } from '../values/split.ts'

/** Who bears a part of a shared cost: a project of this workspace, or someone outside it. */
export interface KeyPart {
  readonly projectId: string | null
  /** Name of what is outside; `''` for projects. */
  readonly label: string
  /** Whole number of zero or more: square metres, persons, per cent. */
  readonly weight: number
}

/**
 * A key by which costs are shared (jakoavain), as it stands from one day to another. New shares are a new version
 * under the same name: what was shared by the old one stays as it was.
 */
export interface ShareKey {
  readonly id: string
  readonly name: string
  /** What the shares are based on, for the funder. */
  readonly basis: string
  readonly validFrom: Day
  /** Null = until further notice. */
  readonly validTo: Day | null
  readonly parts: readonly KeyPart[]
}

/**
 * The project's part of a whole cost, by the largest remainder: the parts of all add up to the cost, so no cost is
 * claimed beyond it (VNA 866/2021 24 § 7; VNA 617/2023 29 § 7, 30 §). Null when the key has no weights.
 */
export function partOf(key: Pick<ShareKey, 'parts'>, projectId: string, whole: Cents): Cents | null {
  const shares = splitByWeights(
    whole,
    key.parts.map(({ weight }) => weight),
  )
  if (!shares.ok) return null
  const place = key.parts.findIndex((part) => part.projectId === projectId)
  return shares.value[place] ?? ZERO_CENTS
}

export function holdsOn({ validFrom, validTo }: Pick<ShareKey, 'validFrom' | 'validTo'>, day: Day): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

/** The version of a key that holds on a day; null when none of that name does. */
export function versionOn(keys: readonly ShareKey[], name: string, day: Day): ShareKey | null {
  return keys.find((key) => key.name === name && holdsOn(key, day)) ?? null
}

/** What is to be looked at in a row with a key: its part is no longer what the key gives. */
export type ShareProblem =
  | { readonly code: 'share_differs'; readonly due: Cents }
  | { readonly code: 'share_not_valid'; readonly day: Day }

export interface SharedRow {
  readonly costDay: Day | null
  readonly whole: Cents | null
  /** What is claimed. */
  readonly claimed: Cents | null
}

export function shareProblem(row: SharedRow, key: ShareKey, projectId: string): ShareProblem | null {
  if (row.costDay !== null && !holdsOn(key, row.costDay)) return { code: 'share_not_valid', day: row.costDay }
  const due = row.whole === null ? null : partOf(key, projectId, row.whole)
  return due === null || due === row.claimed ? null : { code: 'share_differs', due }
}
