import type { Day } from '../values/day.ts'
import type { DecisionVersion } from './decision.ts'

type Dated = Pick<DecisionVersion, 'sequence' | 'status' | 'validFrom'>

/**
 * The version that held on `day`; undefined when none did. A newer version replaces the whole of the older ones from
 * its own first day on, also when it reaches further back than they do. Drafts hold nothing.
 */
export function heldOn<V extends Dated>(versions: readonly V[], day: Day): V | undefined {
  return versions
    .filter(({ status, validFrom }) => status === 'confirmed' && validFrom !== null && validFrom <= day)
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1)
}
