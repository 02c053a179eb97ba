import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import { REGIMES } from '../rules/regime.ts'
import type { Regime } from '../rules/regime.ts'
import { rule, withParameters } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { verdict, worstStatus } from '../rules/verdict.ts'
import type { Verdict, VerdictDetails, VerdictStatus } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'
import { expectOk } from '../values/result.ts'
import type { CostReason } from './cost-reason.ts'
import type { CostContext, CostFacts } from './cost-facts.ts'

export interface Outcome extends VerdictDetails<CostReason> {
  readonly status: VerdictStatus
}

/** A rule of the catalogue: its rows by regime and what it says of a cost; undefined where the regime has no such rule. */
export interface CostRule {
  readonly id: string
  readonly rows: Readonly<Partial<Record<Regime, RuleRow>>>
  readonly judge: (facts: CostFacts, context: CostContext) => Verdict<CostReason> | undefined
}

/** Marks a rule of which the regime's decree has not been read; such a row is unverified. */
export const UNREAD = null

/** Where the rule stands: an article of the regime's main decree, another citation, or not known. */
type Place = string | Citation | typeof UNREAD

interface RuleText<P extends string> {
  readonly id: string
  readonly titleFi: string
  readonly places: Readonly<Partial<Record<Regime, Place>>>
  /** By regime where figures differ. */
  readonly parameters: (regime: Regime) => RuleRow<P>['parameters']
}

const DECREES = {
  SF14: ACTS.eligibility2014,
  SF21: ACTS.eligibility2021,
  RUR14: ACTS.ruralProjects2014,
  RUR23: ACTS.ruralProjects2023,
  STATE: ACTS.stateGrants,
} as const
const STARTS = {
  SF14: asDay('2014-01-01'),
  SF21: asDay('2021-01-01'),
  RUR14: asDay('2014-01-01'),
  RUR23: asDay('2023-01-01'),
  STATE: asDay('2001-09-01'),
} as const

/**
 * Makes a rule of its text and its test. What an unverified row would fail is to be reviewed: nobody has read the text
 * that forbids it.
 */
export function costRule<P extends string>(
  text: RuleText<P>,
  test: (facts: CostFacts, context: CostContext, parameters: RuleRow<P>['parameters']) => Outcome,
): CostRule {
  const rows: Partial<Record<Regime, RuleRow<P>>> = {}
  for (const regime of REGIMES) {
    const place = text.places[regime]
    if (place !== undefined) rows[regime] = rowOf(text, regime, place)
  }
  return {
    id: text.id,
    rows,
    judge: (facts, context) => {
      const row = rows[context.regime]
      if (row === undefined) return undefined
      const used = expectOk(
        withParameters(row, context.changes[row.id] ?? {}),
        'changed figures are checked when saved',
      )
      const { status, ...details } = test(facts, context, used.parameters)
      return verdict(used, status === 'FAIL' && used.certainty === 'unverified' ? 'REVIEW' : status, details)
    },
  }
}

/** The row with the figures that a person has changed. */
export function changedRow<P extends string>(row: RuleRow<P>, { changes }: Pick<CostContext, 'changes'>): RuleRow<P> {
  return expectOk(withParameters(row, changes[row.id] ?? {}), 'changed figures are checked when they are saved')
}

function rowOf<P extends string>({ id, titleFi, parameters }: RuleText<P>, regime: Regime, place: Place): RuleRow<P> {
  return rule({
    id,
    titleFi,
    validFrom: STARTS[regime],
    citation: typeof place === 'object' && place !== null ? place : cite(DECREES[regime], place),
    certainty: place === UNREAD ? 'unverified' : 'verified',
    parameters: parameters(regime),
  })
}

export const noParameters = (): RuleRow<never>['parameters'] => ({})

export const OK: Outcome = { status: 'OK' }
export const NOT_APPLICABLE: Outcome = { status: 'NOT_APPLICABLE' }

export function fail(reason: CostReason, details: Omit<VerdictDetails<CostReason>, 'reason'> = {}): Outcome {
  return { status: 'FAIL', reason, ...details }
}

export function review(reason: CostReason, details: Omit<VerdictDetails<CostReason>, 'reason'> = {}): Outcome {
  return { status: 'REVIEW', reason, ...details }
}

export function missing(reason: CostReason): Outcome {
  return { status: 'MISSING_DATA', reason }
}

/** Of a question that must be answered by yes. */
export function mustBe(answer: boolean | null, unknown: CostReason, no: CostReason): Outcome {
  if (answer === null) return missing(unknown)
  return answer ? OK : fail(no)
}

/** Of several questions the one that weighs most; the first of equals. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  const worst = worstStatus(outcomes)
  return outcomes.find(({ status }) => status === worst) ?? NOT_APPLICABLE
}
