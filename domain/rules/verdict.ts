import type { Cents } from '../values/money.ts'
import type { Citation } from './citation.ts'
import type { Certainty, RuleRow } from './rule.ts'

/** From the worst to the mildest. */
export const VERDICT_STATUSES = ['FAIL', 'MISSING_DATA', 'REVIEW', 'OK_AT_LIMIT', 'OK', 'NOT_APPLICABLE'] as const
export type VerdictStatus = (typeof VERDICT_STATUSES)[number]

/** Plain values that went into a verdict or came out of it, by name; amounts in cents, rates in basis points. */
export type Facts = Readonly<Record<string, number | string | boolean | null>>

/** What a rule says of one thing on one day. The words for it are the page's. */
export interface Verdict<Reason extends string = string> {
  readonly ruleId: string
  readonly status: VerdictStatus
  /** Why; null when there is nothing to explain. */
  readonly reason: Reason | null
  readonly citation: Citation
  readonly certainty: Certainty
  readonly inputs: Facts
  readonly computed: Facts
  /** How much more would still be allowed; null when the rule is not about an amount. */
  readonly headroom: Cents | null
}

export interface VerdictDetails<Reason extends string> {
  readonly reason?: Reason
  readonly inputs?: Facts
  readonly computed?: Facts
  readonly headroom?: Cents
}

export function verdict<Reason extends string>(
  row: Pick<RuleRow, 'id' | 'citation' | 'certainty'>,
  status: VerdictStatus,
  { reason, inputs = {}, computed = {}, headroom }: VerdictDetails<Reason> = {},
): Verdict<Reason> {
  return {
    ruleId: row.id,
    status,
    reason: reason ?? null,
    citation: row.citation,
    certainty: row.certainty,
    inputs,
    computed,
    headroom: headroom ?? null,
  }
}

/** The worst of them; `NOT_APPLICABLE` for none. Missing data is never outweighed by what is in order. */
export function worstStatus(verdicts: Iterable<Pick<Verdict, 'status'>>): VerdictStatus {
  const found = new Set(Array.from(verdicts, ({ status }) => status))
  return VERDICT_STATUSES.find((status) => found.has(status)) ?? 'NOT_APPLICABLE'
}

/** Of a rule that says "at most" (Finnish: enintään). */
export function statusAtMost(value: number | bigint, limit: number | bigint): VerdictStatus {
  return value > limit ? 'FAIL' : value < limit ? 'OK' : 'OK_AT_LIMIT'
}
