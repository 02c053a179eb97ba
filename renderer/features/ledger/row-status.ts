import { findingsOf } from '#domain/ledger/findings.ts'
import type { LedgerFinding } from '#domain/ledger/findings.ts'
import { costContextOf, judgeRow } from '#domain/ledger/judge-row.ts'
import type { JudgedProject } from '#domain/ledger/judge-row.ts'
import type { LedgerRow } from '#domain/ledger/row.ts'
import type { CostJudgement } from '#domain/eligible-costs/judge-cost.ts'
import type { VerdictStatus } from '#domain/rules/verdict.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'

export interface RowJudgement {
  readonly findings: readonly LedgerFinding[]
  /** What the rules say; null while the row or the project lacks what they need, and for income. */
  readonly judgement: CostJudgement | null
  readonly state: VerdictStatus | 'unfinished'
}

/** Judges rows under a project's rules; each row once, until it changes. */
export function rowJudge(project: JudgedProject, today: Day): (row: LedgerRow) => RowJudgement {
  const context = costContextOf(project, today)
  const known = new WeakMap<LedgerRow, RowJudgement>()
  return (row) => {
    const before = known.get(row)
    if (before !== undefined) return before
    const findings = findingsOf(row, project)
    const judgement = context === null ? null : judgeRow(row, context)
    const state = findings.length > 0 ? 'unfinished' : (judgement?.status ?? 'NOT_APPLICABLE')
    const made = { findings, judgement, state } as const
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
