import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Act } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import { cents, maxCents, minCents, multiplyByRate, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'

export type AdvanceRule = RuleRow<'ofGrant' | 'limit' | 'offset'>

const TITLE = 'Ennakko ja sen kuittaus'

/** Advances whose offset no act tells (structural funds, state grants): a default to be changed by the decision. */
function byDecision(from: string, act: Act): AdvanceRule {
  return rule({
    id: 'ADVANCE',
    titleFi: TITLE,
    validFrom: asDay(from),
    citation: cite(act, null),
    certainty: 'unverified',
    parameters: {
      ofGrant: { unit: 'basisPoints', value: 3000 },
      limit: { unit: 'cents', value: 0 },
      offset: { unit: 'basisPoints', value: 3000 },
    },
  })
}

function rural(
  from: string,
  act: typeof ACTS.ruralProjects2014 | typeof ACTS.ruralProjects2023,
  article: string,
): AdvanceRule {
  return rule({
    id: 'ADVANCE',
    titleFi: TITLE,
    validFrom: asDay(from),
    citation: cite(act, article),
    parameters: {
      ofGrant: { unit: 'basisPoints', value: 2000 },
      limit: { unit: 'cents', value: 10_000_000 },
      offset: { unit: 'basisPoints', value: 3000 },
    },
  })
}

/**
 * Part of the grant that may be paid in advance (`limit` 0 = no limit in euros), and the part of each instalment that
 * pays it back. Once per project.
 */
export const ADVANCE_RULES = {
  SF14: byDecision('2014-01-01', ACTS.structural2014),
  SF21: byDecision('2021-01-01', ACTS.financing2021),
  RUR14: rural('2014-01-01', ACTS.ruralProjects2014, '38 §'),
  RUR23: rural('2023-01-01', ACTS.ruralProjects2023, '39 §'),
  STATE: byDecision('2001-09-01', ACTS.stateGrants),
} as const satisfies Record<Regime, AdvanceRule>

/** The largest advance (ennakko) on a grant. */
export function advanceLimit(granted: Cents, { parameters }: AdvanceRule): Cents {
  const share = multiplyByRate(granted, basisPoints(parameters.ofGrant.value), 'DOWN')
  return parameters.limit.value === 0 ? share : minCents(share, cents(parameters.limit.value))
}

export interface AdvanceOffset {
  /** Taken off the instalment. */
  readonly offset: Cents
  readonly paid: Cents
  /** Of the advance, still to be set off; above zero after the last instalment it has to be paid back. */
  readonly outstanding: Cents
}

/** Sets the advance off an instalment of support: a part of each, all that is left of the last. */
export function offsetAdvance(
  instalment: Cents,
  outstanding: Cents,
  isLast: boolean,
  { parameters }: AdvanceRule,
): AdvanceOffset {
  const payable = maxCents(instalment, ZERO_CENTS)
  const share = isLast ? payable : multiplyByRate(payable, basisPoints(parameters.offset.value), 'HALF_UP')
  const offset = minCents(share, outstanding)
  return {
    offset,
    paid: subtractCents(instalment, offset),
    outstanding: subtractCents(outstanding, offset),
  }
}
