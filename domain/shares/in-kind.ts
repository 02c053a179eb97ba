import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { isInForce, rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { costOfHours } from '../hours/hourly-rate.ts'
import type { WorkedHours } from '../hours/worked-hours.ts'
import { asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { addCents, cents, multiplyByRate, subtractCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'

export type InKindRule = RuleRow<'workHour' | 'machineHour' | 'ofPrivate' | 'workerAge'>

function inKindRule(
  dates: Pick<RuleRow, 'validFrom' | 'validTo' | 'citation'>,
  values: readonly [workHour: number, machineHour: number, ofPrivate: number],
): InKindRule {
  const row = rule({
    id: 'IK-WORK',
    titleFi: 'Vastikkeeton työ (talkootyö)',
    validFrom: dates.validFrom,
    citation: dates.citation,
    parameters: {
      workHour: { unit: 'cents', value: values[0] },
      machineHour: { unit: 'cents', value: values[1] },
      ofPrivate: { unit: 'basisPoints', value: values[2] },
      workerAge: { unit: 'count', value: 15 },
    },
  })
  return { ...row, validTo: dates.validTo }
}

/**
 * Prices of voluntary work in the rural fund, cents an hour: a worker, and a machine on top of its driver. Structural
 * funds accept none (VNA 866/2021 24 § 2).
 */
export const IN_KIND_RULES: readonly InKindRule[] = [
  inKindRule(
    {
      validFrom: asDay('2014-12-22'),
      validTo: asDay('2015-04-30'),
      citation: cite(ACTS.ruralProjects2014, '9 §'),
    },
    [1000, 0, 7500],
  ),
  inKindRule(
    {
      validFrom: asDay('2015-05-01'),
      validTo: asDay('2022-12-31'),
      citation: cite(ACTS.ruralAmendment2015, '9 §'),
    },
    [1500, 3000, 10_000],
  ),
  inKindRule(
    { validFrom: asDay('2023-01-01'), validTo: null, citation: cite(ACTS.ruralProjects2023, '8 §') },
    [2000, 4000, 10_000],
  ),
]

/** By the day of the decision; undefined when voluntary work had no price yet. */
export function inKindRuleOn(decided: Day): InKindRule | undefined {
  return IN_KIND_RULES.find((row) => isInForce(row, decided))
}

/** A driver's hours are among `work`; the machine's own come on top. */
export function inKindValue(work: WorkedHours, machine: WorkedHours, { parameters }: InKindRule): Cents {
  const workValue = costOfHours(work, cents(parameters.workHour.value), 'HALF_UP')
  return addCents(workValue, costOfHours(machine, cents(parameters.machineHour.value), 'HALF_UP'))
}

export type InKindReason = 'not_in_decision' | 'worker_too_young' | 'age_unknown' | 'above_private_share'

export interface InKindFacts {
  readonly allowedByDecision: boolean
  /** Null when nobody has told. */
  readonly youngestWorkerAge: number | null
  /** Value from the project's start. */
  readonly value: Cents
  /** Private funding of the plan, this work included. */
  readonly privateFunding: Cents
}

/** Whether voluntary work can stand in for private money. */
export function judgeInKind(facts: InKindFacts, row: InKindRule): Verdict<InKindReason> {
  const most = multiplyByRate(facts.privateFunding, basisPoints(row.parameters.ofPrivate.value), 'DOWN')
  const headroom = subtractCents(most, facts.value)
  const details = { inputs: { value: facts.value, privateFunding: facts.privateFunding }, computed: { most }, headroom }
  if (!facts.allowedByDecision) return verdict(row, 'FAIL', { reason: 'not_in_decision', ...details })
  if (facts.youngestWorkerAge === null) return verdict(row, 'MISSING_DATA', { reason: 'age_unknown', ...details })
  if (facts.youngestWorkerAge < row.parameters.workerAge.value) {
    return verdict(row, 'FAIL', { reason: 'worker_too_young', ...details })
  }
  if (headroom < 0) return verdict(row, 'FAIL', { reason: 'above_private_share', ...details })
  return verdict(row, headroom === 0 ? 'OK_AT_LIMIT' : 'OK', details)
}
