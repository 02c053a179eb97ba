import { isMoreThanCost } from './amounts.ts'
import { periodProblem } from './limits.ts'
import type { LedgerLimits } from './limits.ts'
import type { LedgerFields } from './row.ts'

/** What a row still lacks, or what stopped fitting after it was entered. */
export type LedgerFinding = 'missing_day' | 'missing_amount' | 'missing_category' | 'outside_period' | 'more_than_cost'

/** In the order in which a person would mend them; empty = the row can be claimed as far as its own data tell. */
export function findingsOf(row: LedgerFields, limits: LedgerLimits): readonly LedgerFinding[] {
  const findings: LedgerFinding[] = []
  if (row.costDay === null) findings.push('missing_day')
  if (row.netCents === null) findings.push('missing_amount')
  if (row.category === null && row.entry === 'cost') findings.push('missing_category')
  if (periodProblem(row, limits) !== null) findings.push('outside_period')
  if (isMoreThanCost(row)) findings.push('more_than_cost')
  return findings
}
