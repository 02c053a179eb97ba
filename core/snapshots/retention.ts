import type { Kysely } from 'kysely'
import type { ReportRetention } from '#contract/index.ts'
import { readClaims } from '#db/claims/read-claims.ts'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { ReportsTable } from '#db/reports/tables.ts'
import type { Database } from '#db/schema.ts'
import { versionsInForce } from '#domain/claims/claim-state.ts'
import { retentionOf } from '#domain/report/retention.ts'
import { asDay } from '#domain/values/day.ts'
import type { CoreContext } from '../context.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'
import { editReport, missing } from '../reports/edit-report.ts'
import { findFiling, writeFiling } from './filing.ts'

/** How long the papers of a report are kept: by the rules, and the day that a person has set in its place. */
export function retention({ session }: CoreContext, reportId: string): Promise<ReportRetention> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      const row = await findReport(db, reportId)
      if (row === null) throw missing(reportId)
      const own = await findFiling(db, reportId)
      const { terms, until, isOpen, certainty } = await byTheRules(db, row)
      return {
        terms: terms.map(({ rule, start, until: end }) => ({
          ruleId: rule.id,
          titleFi: rule.titleFi,
          citation: { ...rule.citation },
          certainty: rule.certainty,
          start,
          years: rule.parameters.years.value,
          until: end,
        })),
        until,
        isOpen,
        certainty,
        ownUntil: own?.retain_until ?? null,
        ownNote: own?.retain_note ?? '',
      }
    })
}

/** A day from the decision or the authority; `null` takes it away. */
export function setRetention(
  context: CoreContext,
  { reportId, until, note }: { readonly reportId: string; readonly until: string | null; readonly note: string },
): Promise<{ version: number }> {
  return editReport(context, 'report.setRetention', { id: reportId, version: null }, async (tx) => ({
    version: await writeFiling(tx, context, reportId, { retain_until: until, retain_note: note }),
  }))
}

/** The last payment counts once the last claim is paid; before that the next one may be later. */
async function byTheRules(db: Kysely<Database>, row: ReportsTable) {
  const project = await db.selectFrom('projects').selectAll().where('id', '=', row.project_id).executeTakeFirstOrThrow()
  const decision = (await readDecisions(db, row.project_id)).findLast(({ status }) => status === 'confirmed')
  const { records, payments } = await readClaims(db, row.project_id)
  const isAllPaid = versionsInForce(records).some(({ isLast, state }) => isLast && state === 'paid')
  const lastPaid = isAllPaid ? (payments.at(-1)?.paid_on ?? null) : null
  const lastCost = await db
    .selectFrom('ledger_rows')
    .select(({ fn }) => fn.max('cost_day').as('day'))
    .where('project_id', '=', row.project_id)
    .executeTakeFirst()
  const lastDay = [lastCost?.day ?? null, row.period_end]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  return retentionOf(decision?.regime ?? usualRegimeOf(project), {
    lastPaymentOn: lastPaid === null ? null : asDay(lastPaid),
    lastCostOn: lastDay === undefined ? null : asDay(lastDay),
  })
}
