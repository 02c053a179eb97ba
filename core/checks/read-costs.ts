import type { Kysely } from 'kysely'
import { readAppliedLines } from '#db/decisions/change-applications.ts'
import { findSettings, readFacts, toRowFacts, toSettings } from '#db/ledger/facts.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import { claimedElsewhere } from '#db/ledger/share-keys.ts'
import type { Database } from '#db/schema.ts'
import type { CheckedCost } from '#domain/checks/check.ts'
import { budgetLineOf } from '#domain/cost-models/category.ts'
import type { AppliedLines, DatedCost } from '#domain/decision/change-application.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import { rowRules } from '#domain/ledger/judge-row.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import type { Day } from '#domain/values/day.ts'
import { ZERO_CENTS } from '#domain/values/money.ts'
import { ledgerProject } from '../ledger/ledger-project.ts'

export interface ReadCosts {
  /** Rows of the ledger that a rule has something against. */
  readonly costs: readonly CheckedCost[]
  /** All costs that have a day, an amount and a category. */
  readonly datedCosts: readonly DatedCost[]
  readonly changesApplied: AppliedLines
}

/** The ledger as the checks look at it, as of `today`. Call it in a transaction. */
export async function readCosts(db: Kysely<Database>, projectId: string, today: Day): Promise<ReadCosts> {
  const project = await ledgerProject(db, projectId)
  const settings = toSettings(await findSettings(db, projectId))
  const changesApplied = await readAppliedLines(db, projectId)
  const elsewhere = await claimedElsewhere(db, projectId)
  const facts = new Map((await readFacts(db, projectId)).map((row) => [row.row_id, row]))
  const rows = await db
    .selectFrom('ledger_rows')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('position')
    .execute()
  const judge = rowRules({ ...project, changesApplied, settings }, today)
  const costs: CheckedCost[] = []
  const datedCosts: DatedCost[] = []
  for (const row of rows) {
    const fields = toFields(row)
    const { costDay: day, category, entry } = fields
    const amount = eligibleOf(fields)
    if (entry === 'cost' && day !== null && category !== null && amount !== null) {
      datedCosts.push({ line: budgetLineOf(category), day, amount })
    }
    const own = facts.get(row.id)
    const isShared = own?.share_key_id !== undefined && own.share_key_id !== null
    const judged = judge(fields, {
      facts: own === undefined ? undefined : toRowFacts(own),
      claimedElsewhere: isShared ? (elsewhere.get(row.id) ?? ZERO_CENTS) : undefined,
    })
    const verdicts = judged?.verdicts.filter(({ status }) => status === 'FAIL') ?? []
    if (verdicts.length > 0) {
      costs.push({ id: row.id, name: nameOf(fields), day, amount: amount ?? ZERO_CENTS, verdicts })
    }
  }
  return { costs, datedCosts, changesApplied }
}

const nameOf = ({ supplier, text, voucher }: LedgerFields) => [supplier, text].filter(Boolean).join(', ') || voucher
