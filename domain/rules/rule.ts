import type { Day } from '../values/day.ts'
import { err, ok } from '../values/result.ts'
import type { Result } from '../values/result.ts'
import type { Citation } from './citation.ts'

/** `verified` = read in the legal or official text; `unverified` = to be confirmed by the funder, shown as such. */
export type Certainty = 'verified' | 'unverified'

/** `basisPoints` 10 000 = 100 %, `cents` of euro, `hours` whole hours. */
export type ParameterUnit = 'basisPoints' | 'cents' | 'months' | 'days' | 'hours' | 'count'

export interface RuleParameter {
  readonly unit: ParameterUnit
  /** A safe integer of zero or more. */
  readonly value: number
}

/**
 * A rule as data. `P` names its parameters. The decision's own figures win over them, so each can be changed with
 * `withParameters`.
 */
export interface RuleRow<P extends string = string> {
  readonly id: string
  /** The field's Finnish term. */
  readonly titleFi: string
  readonly validFrom: Day
  /** Last day; null while in force. */
  readonly validTo: Day | null
  readonly citation: Citation
  readonly certainty: Certainty
  readonly parameters: Readonly<Record<P, RuleParameter>>
  /** Parameters that a person has set otherwise than the catalogue does. */
  readonly changed: readonly P[]
}

/** What a catalogue writes of a rule. */
export type RuleSource<P extends string> = Omit<RuleRow<P>, 'changed' | 'validTo' | 'certainty' | 'parameters'> & {
  readonly validTo?: Day
  readonly certainty?: Certainty
  readonly parameters: Readonly<Record<P, RuleParameter>>
}

/** A rule in force and verified unless told otherwise. */
export function rule<P extends string>(source: RuleSource<P>): RuleRow<P> {
  return { validTo: null, certainty: 'verified', ...source, changed: [] }
}

export function isInForce(row: RuleRow, day: Day): boolean {
  return row.validFrom <= day && (row.validTo === null || day <= row.validTo)
}

export interface ParameterProblem {
  readonly code: 'unknown_parameter' | 'not_a_whole_number'
  readonly ruleId: string
  readonly parameter: string
}

/** The rule with other figures, by the names of its parameters; it remembers them as changed. Units stay. */
export function withParameters<P extends string>(
  row: RuleRow<P>,
  values: Readonly<Record<string, number>>,
): Result<RuleRow<P>, ParameterProblem> {
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(row.parameters, name))
  if (unknown !== undefined) return err(problem('unknown_parameter', row, unknown))
  const parameters: Record<P, RuleParameter> = { ...row.parameters }
  const changed = new Set(row.changed)
  for (const name in parameters) {
    const value = values[name]
    const { unit, value: before } = parameters[name]
    if (value === undefined || value === before) continue
    if (!Number.isSafeInteger(value) || value < 0) return err(problem('not_a_whole_number', row, name))
    parameters[name] = { unit, value }
    changed.add(name)
  }
  return ok({ ...row, parameters, changed: [...changed] })
}

function problem(code: ParameterProblem['code'], row: RuleRow, parameter: string): ParameterProblem {
  return { code, ruleId: row.id, parameter }
}
