import type { Kysely } from 'kysely'
import type { BudgetStatus } from '#contract/index.ts'
import { listAssumptions, listCommitments } from '#db/budget/budget-rows.ts'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import type { Database } from '#db/schema.ts'
import { budgetByWorkPackage, budgetByYear, entered } from '#domain/budget/budget-parts.ts'
import { layeredLines } from '#domain/budget/budget-sums.ts'
import { forecastCategories } from '#domain/budget/forecast.ts'
import { isPublicShare } from '#domain/claims/claim-shares.ts'
import { plannedSources } from '#domain/claims/claim-terms.ts'
import { approvedByLine } from '#domain/claims/grant-decision.ts'
import { budgetView } from '#domain/claims/budget-view.ts'
import type { BudgetLineView } from '#domain/claims/budget-view.ts'

import { hasTolerance, toleranceOf } from '#domain/claims/overrun.ts'
import { CATEGORIES_OF_REGIME, ENTERED_CATEGORIES } from '#domain/cost-models/category.ts'
import type { BudgetLine } from '#domain/cost-models/category.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { roundingOf } from '#domain/decision/decision.ts'
import { approvedCells, overrunRuleOf } from '#domain/decision/grant.ts'
import { heldOn } from '#domain/decision/held-on.ts'
import { knownModels, rateSteps } from '#domain/decision/models.ts'
import { toTwoDecimals } from '#domain/hours/fraction.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import { lengthInDays } from '#domain/values/period.ts'
import type { Period } from '#domain/values/period.ts'
import { ledgerProject } from '../ledger/ledger-project.ts'
import { claimSums } from './claim-sums.ts'
import { readCosts, yearOf } from './read-costs.ts'
import { readStaffPlan } from './read-staff-plan.ts'
import { toCommitmentRow } from './to-contract.ts'

/** How the money of a project stands on a day and where it is heading, by the decision that holds then. */
export async function readBudget(db: Kysely<Database>, projectId: string, on: Day): Promise<BudgetStatus> {
  const project = await ledgerProject(db, projectId)
  const period = periodOf(project)
  const decision = heldOn(await readDecisions(db, projectId), on)
  const regime = decision?.regime ?? project.regime
  const [steps, rounding] = [rateSteps(decision?.models ?? []), decision ? roundingOf(decision) : usualRounding]
  const cells = decision === undefined ? [] : approvedCells(decision)
  const booked = await readCosts(db, projectId, on)
  const rows = await listCommitments(db, projectId)
  const orders = rows
    .filter(({ booked_on: day }) => day === null || day > on)
    .map((row) => ({
      category: row.category,
      amount: cents(row.amount_cents),
      year: yearOf(row.expected_on),
      workPackage: row.work_package === '' ? null : row.work_package,
    }))
  const [spent, committed, approved] = [entered(booked.costs), entered(orders), approvedByLine(cells)]
  const staff = await readStaffPlan(db, projectId, { period, on, booked: spent.staff ?? ZERO_CENTS, steps })
  const time = timeOf(period, on)
  const assumptions = (await listAssumptions(db, projectId)).map(({ category, method, amount_cents: amount }) => ({
    category,
    method,
    amount: amount === null ? null : cents(amount),
  }))
  const forecasts = forecastCategories({
    approved,
    spent,
    committed,
    steps,
    time,
    staff: staff.total,
    assumptions,
  })
  const planned = entered(forecasts.map(({ category, planned: amount }) => ({ category, amount })))
  const layers = layeredLines({ spent, committed, planned }, steps, rounding)
  const { claimed, decided, support, publicMoney } = await claimSums(db, projectId, on)
  const view = budgetView({ approved, ...layers, claimed, decided }, linesOf(regime))
  const parts = { approved: cells, spent: booked.costs, committed: orders, steps, rounding }
  return {
    on,
    regime,
    decision: decision === undefined ? null : decisionHead(decision),
    period: period === null ? null : { ...period },
    time,
    lines: view.map((line) => ({ ...line, tolerance: toleranceFor(line, decision) })),
    total: totalOf(view),
    support: { granted: decision?.granted ?? null, ...support },
    publicMoney: decision === undefined ? null : { planned: plannedPublic(decision), realised: publicMoney },
    income: { approved: decision?.income ?? ZERO_CENTS, booked: booked.income },
    years: budgetByYear(parts).map(({ key, ...sums }) => ({ year: key, ...sums })),
    workPackages: budgetByWorkPackage(parts).map(({ key, ...sums }) => ({ workPackage: key, ...sums })),
    assumptions: forecasts.map(({ amount, ...forecast }) => ({ ...forecast, amountCents: amount })),
    people: staff.people.map(({ personId, staffName, months, monthly, basis, cost }) => ({
      staffId: personId,
      staffName,
      months: toTwoDecimals(months).units,
      monthlyCents: monthly,
      basis,
      cost,
    })),
    commitments: rows.map(toCommitmentRow),
    leftOut: booked.leftOut,
  }
}

const usualRounding = { flatRate: 'HALF_UP' } as const

function periodOf({ periodStart: start, periodEnd: end }: { periodStart: Day | null; periodEnd: Day | null }) {
  return start === null || end === null || start > end ? null : { start, end }
}

function timeOf(period: Period | null, on: Day): BudgetStatus['time'] {
  if (period === null) return null
  const total = lengthInDays(period)
  const elapsed = on < period.start ? 0 : on > period.end ? total : lengthInDays({ start: period.start, end: on })
  return { elapsed, remaining: total - elapsed }
}

/** The funder's order; lines that only the ledger has follow, so that no euro is without its row. */
function linesOf(regime: Regime): readonly BudgetLine[] {
  return [
    ...new Set([...CATEGORIES_OF_REGIME[regime].map(({ line }) => line), ...ENTERED_CATEGORIES, 'flat_rate' as const]),
  ]
}

const plannedPublic = (decision: DecisionVersion) =>
  sumCents(
    plannedSources(decision)
      .filter(isPublicShare)
      .map(({ planned }) => planned),
  )

function decisionHead(decision: DecisionVersion): NonNullable<BudgetStatus['decision']> {
  const { id, number, sequence } = decision
  return { id, number, sequence, total: budgetOf(decision).total }
}

function toleranceFor({ line, approved }: BudgetLineView, decision: DecisionVersion | undefined) {
  if (decision === undefined || line === 'flat_rate' || !hasTolerance(knownModels(decision.models))) return null
  return toleranceOf(approved, overrunRuleOf(decision))
}

function totalOf(lines: readonly BudgetLineView[]): BudgetStatus['total'] {
  const sum = (of: (line: BudgetLineView) => BudgetLineView['approved']) => sumCents(lines.map(of))
  const [approved, forecast] = [sum((line) => line.approved), sum((line) => line.forecast)]
  return {
    approved,
    forecast,
    spent: sum((line) => line.spent),
    claimed: sum((line) => line.claimed),
    decided: sum((line) => line.decided),
    committed: sum((line) => line.committed),
    remaining: sum((line) => line.remaining),
    unused: cents(Math.max(0, approved - forecast)),
    overrun: cents(Math.max(0, forecast - approved)),
  }
}
