import { ZERO_CENTS } from '../values/money.ts'
import { ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import { splitByWeights } from '../values/split.ts'
import type { SplitProblem } from '../values/split.ts'
import type { AidGrant } from './aid-grant.ts'

/** After a merger or an acquisition all earlier aid of all parties counts; what was lawful stays so (art. 3(8)). */
export function aidAfterMerger(newId: string, parties: readonly (readonly AidGrant[])[]): readonly AidGrant[] {
  return parties.flat().map((grant) => ({ ...grant, organisationId: newId }))
}

export interface SplitPart {
  readonly organisationId: string
  /** Book value of equity, in whole cents. */
  readonly equity: number
}

/** Aid that can be told to have served one part's activity goes with it. */
export interface AllocatedGrant {
  readonly grant: AidGrant
  /** `null` = nobody can tell: it is parted by book value of equity. */
  readonly partId: string | null
}

/** Earlier aid by part after a split (art. 3(9)): follows the activity, else by equity to the last cent. */
export function aidAfterSplit(
  allocated: readonly AllocatedGrant[],
  parts: readonly SplitPart[],
): Result<readonly AidGrant[], SplitProblem> {
  const grants: AidGrant[] = []
  for (const { grant, partId } of allocated) {
    if (partId !== null) {
      grants.push({ ...grant, organisationId: partId })
      continue
    }
    const shares = splitByWeights(
      grant.gross,
      parts.map(({ equity }) => equity),
    )
    if (!shares.ok) return shares
    parts.forEach(({ organisationId }, index) => {
      grants.push({ ...grant, organisationId, gross: shares.value[index] ?? ZERO_CENTS })
    })
  }
  return ok(grants)
}
