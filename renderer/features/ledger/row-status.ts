import { findingsOf } from '#domain/ledger/findings.ts'
import type { LedgerFinding } from '#domain/ledger/findings.ts'
import { rowRules } from '#domain/ledger/judge-row.ts'
import type { LedgerRules } from '#domain/ledger/judge-row.ts'
import { costOf, eligibleOf } from '#domain/ledger/amounts.ts'
import { shareProblem } from '#domain/ledger/share-key.ts'
import type { ShareProblem } from '#domain/ledger/share-key.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import type { ExtrasByRow } from './row-extras.ts'
import type { CostJudgement } from '#domain/eligible-costs/judge-cost.ts'
import type { VerdictStatus } from '#domain/rules/verdict.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'

export interface RowJudgement {
  readonly findings: readonly LedgerFinding[]
  /** What is to be looked at in the row's share of a shared cost. */
  readonly share: ShareProblem | null
  /** What the rules say; null while the row or the project lacks what they need, and for income. */
  readonly judgement: CostJudgement | null
  readonly state: VerdictStatus | 'unfinished'
}

/** Judges rows under a project's rules; each row once, until it or what is known of it changes. */
export function rowJudge(
  rules: LedgerRules,
  today: Day,
  projectId: string,
  extras: ExtrasByRow,
): (row: LedgerRow) => RowJudgement {
  const judgeRow = rowRules(rules, today)
  const known = new WeakMap<LedgerRow, RowJudgement>()
  return (row) => {
    const before = known.get(row)
    if (before !== undefined) return before
    const own = extras.get(row.id)
    const findings = findingsOf(row, rules)
    const judgement = judgeRow(row, own ?? {})
    const shared = { costDay: row.costDay, whole: costOf(row), claimed: eligibleOf(row) }
    const share = own?.key === undefined ? null : shareProblem(shared, own.key, projectId)
    const isUnfinished = findings.length > 0 || share !== null
    const state = isUnfinished ? 'unfinished' : (judgement?.status ?? 'NOT_APPLICABLE')
    const made = { findings, share, judgement, state } as const
    known.set(row, made)
    return made
  }
}

/** The day of this machine's calendar. */
export function todayHere(): Day {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return asDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`)
}
