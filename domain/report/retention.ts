import { ACTS } from '../rules/acts.ts'
import { cite, finlexUrl } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { Certainty, RuleRow } from '../rules/rule.ts'
import { addMonths, asDay, partsOf } from '../values/day.ts'
import type { Day } from '../values/day.ts'

/** From when the years count. Of the last one nobody but the authority knows the day. */
export type RetentionStart = 'year_end_of_last_payment' | 'last_payment' | 'year_end' | 'day_from_authority'

export interface RetentionRule {
  readonly start: RetentionStart
  readonly rule: RuleRow<'years'>
}

function keep(
  id: string,
  titleFi: string,
  start: RetentionStart,
  from: string,
  citation: Citation,
  certainty: Certainty,
  years: number,
): RetentionRule {
  const parameters = { years: { unit: 'count', value: years } } as const
  return { start, rule: rule({ id, titleFi, validFrom: asDay(from), citation, certainty, parameters }) }
}

const FUND = ['RET-FUND', 'Hankkeen asiakirjojen säilytys'] as const

/** How long the papers of a project are kept by the acts of its fund; the decision may say more. */
export const RETENTION_RULES = {
  /** From 31 December after the accounts in which the costs were submitted. */
  SF14: keep(...FUND, 'day_from_authority', '2014-01-01', cite(ACTS.cpr2013, 'art. 140(1)'), 'unverified', 2),
  SF21: keep(...FUND, 'year_end_of_last_payment', '2021-01-01', cite(ACTS.cpr2021, 'art. 82(1)'), 'verified', 5),
  /** From the Commission's last payment to the programme. */
  RUR14: keep(...FUND, 'day_from_authority', '2014-01-01', cite(ACTS.rural2014, '32 §'), 'unverified', 3),
  RUR23: keep(...FUND, 'last_payment', '2023-01-01', cite(ACTS.rural2023, '28 §'), 'verified', 3),
  /** State grants have no term of their own here: what bookkeeping asks for, unless the decision says more. */
  STATE: null,
} as const satisfies Record<Regime, RetentionRule | null>

/** Vouchers, from the end of the year in which the accounting year ended. */
export const VOUCHER_RETENTION = keep(
  'RET-VOUCHER',
  'Tositteiden säilytys kirjanpidossa',
  'year_end',
  '1998-01-01',
  { act: 'Kirjanpitolaki 1336/1997', article: '2 luku 10 §', url: finlexUrl(1336, 1997) },
  'unverified',
  6,
)

export interface RetentionTerm extends RetentionRule {
  /** Last day of keeping; `null` while the day from which it counts is not known. */
  readonly until: Day | null
}

export interface Retention {
  readonly terms: readonly RetentionTerm[]
  /** The latest of the known days; `null` when none is known. */
  readonly until: Day | null
  /** Whether some term's day is still unknown, so that the papers are kept until it is. */
  readonly isOpen: boolean
  /** Whether a term that counts is to be confirmed by the funder. */
  readonly certainty: Certainty
}

export interface RetentionFacts {
  /** Last payment to the beneficiary after the last claim; `null` while it has not come. */
  readonly lastPaymentOn: Day | null
  /** Latest day of a cost or of the report's period. */
  readonly lastCostOn: Day | null
}

/** How long the papers are kept: the latest of all terms that apply. Accounting years are taken as calendar years. */
export function retentionOf(regime: Regime, facts: RetentionFacts): Retention {
  const rules = [RETENTION_RULES[regime], VOUCHER_RETENTION].filter((each) => each !== null)
  const terms = rules.map((each) => ({ ...each, until: endOf(each, facts) }))
  const known = terms.flatMap(({ until }) => until ?? [])
  return {
    terms,
    until: known.toSorted().at(-1) ?? null,
    isOpen: terms.some(({ until }) => until === null),
    certainty: terms.some((term) => term.rule.certainty === 'unverified') ? 'unverified' : 'verified',
  }
}

function endOf({ start, rule: { parameters } }: RetentionRule, facts: RetentionFacts): Day | null {
  const years = parameters.years.value
  const yearEnd = (day: Day) => asDay(`${partsOf(day).year + years}-12-31`)
  switch (start) {
    case 'year_end_of_last_payment':
      return facts.lastPaymentOn === null ? null : yearEnd(facts.lastPaymentOn)
    case 'last_payment':
      return facts.lastPaymentOn === null ? null : addMonths(facts.lastPaymentOn, 12 * years)
    case 'year_end':
      return facts.lastCostOn === null ? null : yearEnd(facts.lastCostOn)
    case 'day_from_authority':
      return null
  }
  return start satisfies never
}
