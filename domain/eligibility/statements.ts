import { addMonths } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { StatementKind } from '../organisation/statement.ts'
import type { Statement } from './company-facts.ts'
import { STATEMENT_AGE_MONTHS } from './company-rules.ts'

export type StatementState = 'clear' | 'problem' | 'old' | 'none'

/** What the newest statement of a kind says of `on`; one of later counts for a day before it too. */
export function stateOf(statements: readonly Statement[], kind: StatementKind, on: Day): StatementState {
  const newest = statements
    .filter((each) => each.kind === kind)
    .reduce<Statement | null>((last, each) => (last === null || later(each, last) ? each : last), null)
  if (newest === null) return 'none'
  if (newest.outcome === 'problem') return 'problem'
  return newest.statedOn < addMonths(on, -STATEMENT_AGE_MONTHS) ? 'old' : 'clear'
}

/** Of two of the same day the one that tells a problem stands. */
function later(a: Statement, b: Statement): boolean {
  return a.statedOn > b.statedOn || (a.statedOn === b.statedOn && a.outcome === 'problem')
}
