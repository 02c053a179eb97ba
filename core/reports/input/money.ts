import type { Kysely } from 'kysely'
import { findSettings, toSettings } from '#db/ledger/facts.ts'
import { listInKind, toInKind } from '#db/ledger/in-kind.ts'
import { listCosts } from '#db/budget/budget-rows.ts'
import type { Database } from '#db/schema.ts'
import type { ClaimView } from '#domain/claims/claim-book.ts'
import { plannedSources } from '#domain/claims/claim-terms.ts'
import { approvedByLine } from '#domain/claims/grant-decision.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { roundingOf } from '#domain/decision/decision.ts'
import { approvedCells } from '#domain/decision/grant.ts'
import { rateSteps } from '#domain/decision/models.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import { inKindRuleFor, isWhole, sumsOfWork } from '#domain/ledger/in-kind-list.ts'
import { countsInReport } from '#domain/report/claims-of-report.ts'
import type { ReportMoney } from '#domain/report/report-input.ts'
import { moneyLines, moneySources, moneyTotal, rejectedCosts } from '#domain/report/report-money.ts'
import type { BookedCost } from '#domain/report/report-money.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { asDay } from '#domain/values/day.ts'
import { cents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import { paidFor } from '../../claims/paid.ts'
import type { ProjectClaims } from '../../claims/read-book.ts'

export interface MoneyPlace {
  readonly projectId: string
  readonly regime: Regime
  readonly period: Period | null
  /** The last confirmed one. */
  readonly decision: DecisionVersion | null
  readonly book: ProjectClaims
}

/** Money of the report's period and since the project's start. Call it in a transaction. */
export async function readMoney(db: Kysely<Database>, place: MoneyPlace): Promise<ReportMoney> {
  const { projectId, regime, period, decision, book } = place
  const { costs, income } = await readLedger(db, projectId, period)
  const counted = countedClaims(book, period)
  const sent = counted.filter(({ record }) => record.state !== 'draft')
  const lines = moneyLines({
    regime,
    period,
    approved: approvedByLine(decision === null ? [] : approvedCells(decision)),
    steps: rateSteps(decision?.models ?? []),
    rounding: decision === null ? { flatRate: 'HALF_UP' } : roundingOf(decision),
    costs,
    claims: sent,
  })
  return {
    lines,
    total: moneyTotal(lines),
    income: { approved: decision?.income ?? ZERO_CENTS, ...income },
    rejected: rejectedCosts(counted, period),
    sources: moneySources({
      plan: decision === null ? [] : plannedSources(decision),
      rows: decision?.sources ?? [],
      period,
      claims: counted,
      fromCompanies: await readPayments(db, projectId, period),
    }),
    support: supportOf(book, sent, decision?.granted ?? null, period),
    inKind: await readInKind(db, place),
  }
}

/** In force and counted in the report, oldest first. */
function countedClaims({ views }: ProjectClaims, period: Period | null): readonly ClaimView[] {
  return views
    .filter(({ inForce, record }) => inForce && countsInReport(record, period))
    .toSorted((a, b) => a.record.serial - b.record.serial)
}

/** An advance counts from the day on which it came. */
function supportOf(
  book: ProjectClaims,
  claims: readonly ClaimView[],
  granted: Cents | null,
  period: Period | null,
): ReportMoney['support'] {
  const { received_on: day = null, received_cents: advanced = null } = book.advance ?? {}
  const advance =
    day === null || advanced === null || (period !== null && day > period.end) ? ZERO_CENTS : cents(advanced)
  return {
    granted,
    claimed: sumCents(claims.map(({ claimed }) => claimed.support)),
    decided: sumCents(claims.flatMap(({ decided }) => decided?.support ?? [])),
    paid: sumCents([...claims.map(({ record }) => paidFor(book, record.serial)), advance]),
  }
}

/** Own shares received up to the end of the period; a payment without its company, day or amount is in no sum. */
async function readPayments(db: Kysely<Database>, projectId: string, period: Period | null) {
  const rows = await db
    .selectFrom('own_share_payments')
    .select(['paid_on', 'amount_cents'])
    .where('project_id', '=', projectId)
    .where('organisation_id', 'is not', null)
    .where('paid_on', '<=', period?.end ?? '9999-12-31')
    .execute()
  const sum = (since: string) =>
    sumCents(
      rows.flatMap(({ paid_on: day, amount_cents: amount }) =>
        day !== null && day >= since && amount !== null ? [cents(amount)] : [],
      ),
    )
  return { period: sum(period?.start ?? ''), total: sum('') }
}

/** Rows without a category or an amount are in no sum, as in the follow-up of the budget. */
async function readLedger(db: Kysely<Database>, projectId: string, period: Period | null) {
  const costs: BookedCost[] = []
  const income = { period: [] as Cents[], total: [] as Cents[] }
  for (const row of await listCosts(db, projectId, period?.end ?? '9999-12-31')) {
    const amount = eligibleOf({
      netCents: centsOrNull(row.net_cents),
      vatCents: centsOrNull(row.vat_cents),
      vatFinal: row.vat_final === 1,
      eligibleCents: centsOrNull(row.eligible_cents),
    })
    if (amount === null) continue
    const day = row.cost_day === null ? null : asDay(row.cost_day)
    if (row.entry === 'income') {
      income.total.push(amount)
      if (period === null || (day !== null && day >= period.start)) income.period.push(amount)
    } else if (row.category !== null) {
      costs.push({ id: row.id, day, category: row.category, amount })
    }
  }
  return { costs, income: { period: sumCents(income.period), total: sumCents(income.total) } }
}

const centsOrNull = (value: number | null) => (value === null ? null : cents(value))

/** What counts of the list of unpaid work: signed, with its day and hours, by people of age. */
async function readInKind(
  db: Kysely<Database>,
  { projectId, regime, period, decision }: MoneyPlace,
): Promise<ReportMoney['inKind']> {
  const rows = (await listInKind(db, projectId)).filter((row) => isWhole(toInKind(row)))
  const counted = rows.filter(({ work_day: day }) => day !== null && (period === null || day <= period.end))
  const rule = inKindRuleFor(regime, decision?.decidedOn ?? null, toSettings(await findSettings(db, projectId)))
  const { hours, value } = sumsOfWork(counted.map(toInKind), rule)
  return { hours, value, rowIds: counted.map(({ id }) => id) }
}
