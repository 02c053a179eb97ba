import type { DecisionTerms, DecisionVersion } from '#domain/decision/decision.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import type { NewRow } from '../schema.ts'
import type { DecisionsTable } from './tables.ts'

type TermColumns = Omit<NewRow<'decisions'>, 'id' | 'project_id' | 'sequence' | 'status'>
type DecisionHead = DecisionTerms & Pick<DecisionVersion, 'id' | 'version' | 'sequence' | 'status'>

/** The decision's own fields as columns of its row. */
export function fromTerms(terms: DecisionTerms): TermColumns {
  return {
    number: terms.number,
    decided_on: terms.decidedOn,
    valid_from: terms.validFrom,
    regime: terms.regime,
    fund: terms.fund,
    support_rate: terms.supportRate,
    granted_cents: terms.granted,
    public_cap: terms.publicCap,
    total_cost_cents: terms.totalCost,
    income_cents: terms.income,
    overrun_rate: terms.overrunRate,
    overrun_cents: terms.overrunAmount,
    flat_rate_rounding: terms.flatRateRounding,
    support_rounding: terms.supportRounding,
    hourly_rounding: terms.hourlyRounding,
    conditions: terms.conditions,
  }
}

/** The way back. */
export function toHead(row: DecisionsTable): DecisionHead {
  return {
    id: row.id,
    version: row.version,
    sequence: row.sequence,
    status: row.status,
    number: row.number,
    decidedOn: toDay(row.decided_on),
    validFrom: toDay(row.valid_from),
    regime: row.regime,
    fund: row.fund,
    supportRate: toPoints(row.support_rate),
    granted: toCents(row.granted_cents),
    publicCap: toPoints(row.public_cap),
    totalCost: toCents(row.total_cost_cents),
    income: toCents(row.income_cents),
    overrunRate: toPoints(row.overrun_rate),
    overrunAmount: toCents(row.overrun_cents),
    flatRateRounding: row.flat_rate_rounding,
    supportRounding: row.support_rounding,
    hourlyRounding: row.hourly_rounding,
    conditions: row.conditions,
  }
}

export const toCents = (value: number | null): Cents | null => (value === null ? null : cents(value))
export const toPoints = (value: number | null): BasisPoints | null => (value === null ? null : basisPoints(value))
export const toDay = (value: string | null): Day | null => (value === null ? null : asDay(value))
