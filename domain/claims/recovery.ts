import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'
import type { Cents } from '../values/money.ts'

/** Sums that the authority may leave unrecovered (takaisinperintä), cents. */
export const RECOVERY_RULES = {
  SF21: rule({
    id: 'RECOVERY',
    titleFi: 'Takaisinperinnästä luopuminen',
    validFrom: asDay('2021-01-01'),
    citation: cite(ACTS.financing2021, '32–33 §'),
    parameters: { limit: { unit: 'cents', value: 25_000 } },
  }),
  RUR14: rule({
    id: 'RECOVERY',
    titleFi: 'Takaisinperinnästä luopuminen',
    validFrom: asDay('2014-01-01'),
    citation: cite(ACTS.rural2014, '54 §'),
    parameters: { limit: { unit: 'cents', value: 10_000 } },
  }),
  RUR23: rule({
    id: 'RECOVERY',
    titleFi: 'Takaisinperinnästä luopuminen',
    validFrom: asDay('2023-01-01'),
    citation: cite(ACTS.rural2023, '49 §'),
    parameters: { limit: { unit: 'cents', value: 10_000 } },
  }),
} as const

export type RecoveryRule = RuleRow<'limit'>

/** `overpaid` above zero is support paid without ground. */
export function judgeRecovery(overpaid: Cents, row: RecoveryRule): Verdict<'to_be_recovered' | 'may_be_waived'> {
  const details = { inputs: { overpaid }, computed: { limit: row.parameters.limit.value } }
  if (overpaid <= 0) return verdict(row, 'NOT_APPLICABLE', details)
  const waivable = overpaid <= row.parameters.limit.value
  return waivable
    ? verdict(row, 'REVIEW', { reason: 'may_be_waived', ...details })
    : verdict(row, 'FAIL', { reason: 'to_be_recovered', ...details })
}
