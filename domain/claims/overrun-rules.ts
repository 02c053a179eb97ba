import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { Certainty, RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'

/** A line may exceed its approved amount by `share` of it or by `amount`, whichever is more. */
export interface OverrunRule {
  readonly row: RuleRow<'share' | 'amount'>
  /** What becomes of more: only the excess is cut, or a change of the decision must have been asked for in time. */
  readonly beyond: 'cut' | 'change_application'
  /** Whether an overrun within the tolerance wants a look all the same. */
  readonly reviewWithin: boolean
}

function overrunRow(
  from: string,
  citation: Citation,
  certainty: Certainty,
  share: number,
  amount: number,
): OverrunRule['row'] {
  return rule({
    id: 'OVERRUN',
    titleFi: 'Kustannuslajin ylitys',
    validFrom: asDay(from),
    citation,
    certainty,
    parameters: { share: { unit: 'basisPoints', value: share }, amount: { unit: 'cents', value: amount } },
  })
}

/**
 * Only the structural funds 2021–2027 give figures. The rural acts speak of a significant deviation without one, and of
 * 2014–2020 nothing was found: their tolerances are settings of the decision.
 */
export const OVERRUN_RULES = {
  SF14: {
    row: overrunRow('2014-01-01', cite(ACTS.eligibility2014, null), 'unverified', 2000, 0),
    beyond: 'cut',
    reviewWithin: true,
  },
  SF21: {
    row: overrunRow('2021-01-01', cite(ACTS.eligibility2021, '25 §'), 'verified', 2000, 1_000_000),
    beyond: 'cut',
    reviewWithin: false,
  },
  RUR14: {
    row: overrunRow('2014-01-01', cite(ACTS.ruralProjects2014, '33 §'), 'unverified', 1000, 0),
    beyond: 'change_application',
    reviewWithin: true,
  },
  RUR23: {
    row: overrunRow('2023-01-01', cite(ACTS.ruralProjects2023, '36 §'), 'unverified', 1000, 0),
    beyond: 'change_application',
    reviewWithin: true,
  },
  STATE: {
    row: overrunRow('2001-09-01', cite(ACTS.stateGrants, null), 'unverified', 1000, 0),
    beyond: 'change_application',
    reviewWithin: true,
  },
} as const satisfies Record<Regime, OverrunRule>
