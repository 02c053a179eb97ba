import { decisionOn } from '../claims/grant-decision.ts'
import type { Day } from '../values/day.ts'
import type { DecisionVersion } from './decision.ts'

type Dated = Pick<DecisionVersion, 'sequence' | 'status' | 'decidedOn' | 'validFrom'>

/** The confirmed version that holds on `day`, by the rule of `decisionOn`; undefined when none does. */
export function heldOn<V extends Dated>(versions: readonly V[], day: Day): V | undefined {
  const candidates = versions.flatMap((version) => {
    const { status, sequence, decidedOn, validFrom } = version
    if (status !== 'confirmed' || decidedOn === null || validFrom === null) return []
    return [{ of: version, version: sequence, holdsFrom: validFrom, decidedOn }]
  })
  return decisionOn(candidates, day)?.of
}
