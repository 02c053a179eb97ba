import type { DecisionTerms } from '#domain/decision/decision.ts'
import { toCents, toDay, toPoints } from '../brands.ts'
import type { DecisionPart } from '../decision-row.ts'

type Days = 'decidedOn' | 'validFrom'
type Rates = 'supportRate' | 'publicCap' | 'overrunRate'
type Sums = 'granted' | 'totalCost' | 'income' | 'overrunAmount'

/** The decision's own fields as inputs hold them. */
export type TermValues = Omit<DecisionTerms, Days | Rates | Sums> &
  Readonly<Record<Days, string | null>> &
  Readonly<Record<Rates | Sums, number | null>>

export const termsPart: DecisionPart<TermValues> = {
  read: (decision) => decision,
  write: (client, target, patch) => client.decision.update({ ...target, patch }),
  merge: (decision, patch) => ({ ...decision, ...toTerms({ ...decision, ...patch }) }),
}

function toTerms(values: TermValues): DecisionTerms {
  return {
    number: values.number,
    decidedOn: toDay(values.decidedOn),
    validFrom: toDay(values.validFrom),
    regime: values.regime,
    fund: values.fund,
    supportRate: toPoints(values.supportRate),
    granted: toCents(values.granted),
    publicCap: toPoints(values.publicCap),
    totalCost: toCents(values.totalCost),
    income: toCents(values.income),
    overrunRate: toPoints(values.overrunRate),
    overrunAmount: toCents(values.overrunAmount),
    flatRateRounding: values.flatRateRounding,
    supportRounding: values.supportRounding,
    hourlyRounding: values.hourlyRounding,
    conditions: values.conditions,
  }
}
