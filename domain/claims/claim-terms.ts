import type { BudgetLine, Category } from '../cost-models/category.ts'
import type { AmountsBy, CategoryAmounts } from '../cost-models/category-amounts.ts'
import { budgetOf } from '../decision/budget.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import { fundingOf } from '../decision/funding.ts'
import { grantDecisionOf } from '../decision/grant.ts'
import { rateSteps } from '../decision/models.ts'
import type { FundingMode } from '../decision/decision.ts'
import type { FundingSource } from '../shares/funding-plan.ts'
import type { Cents } from '../values/money.ts'
import { approvedByLine, approvedTotal } from './grant-decision.ts'
import type { GrantDecision } from './grant-decision.ts'
import type { ClaimTerms } from './claim-amounts.ts'

/** A source of the funding plan with its planned euros. */
export interface PlannedSource {
  readonly source: FundingSource
  readonly name: string
  readonly mode: FundingMode
  readonly inSupport: boolean
  readonly planned: Cents
}

/** What a version of the decision says about claims. */
export interface GrantTerms {
  readonly decisionId: string
  readonly grant: GrantDecision
  readonly claim: ClaimTerms
  /** Approved amounts by category, computed ones included. */
  readonly budget: CategoryAmounts
  readonly budgetLines: AmountsBy<BudgetLine>
  readonly budgetTotal: Cents
  readonly plannedNet: Cents
  readonly sources: readonly PlannedSource[]
}

/** Null while the version's days or its rate are not told. */
export function grantTermsOf(version: DecisionVersion): GrantTerms | null {
  const grant = grantDecisionOf(version)
  if (grant === null) return null
  const budget = budgetOf(version)
  const { supportRate: rate, granted, publicCap, rounding } = grant
  return {
    decisionId: version.id,
    grant,
    claim: { steps: rateSteps(version.models), rounding, support: { rate, granted, publicCap, rounding } },
    budget: budget.byCategory,
    budgetLines: approvedByLine(grant.budget),
    budgetTotal: approvedTotal(grant.budget),
    plannedNet: budget.net,
    sources: plannedSources(version),
  }
}

/** The funding plan in euros, in the order of its rows; also of a decision that states no rate. */
export function plannedSources(version: DecisionVersion): readonly PlannedSource[] {
  return fundingOf(version, budgetOf(version).net).rows.map(({ row, amount }) => ({
    source: row.source,
    name: row.name,
    mode: row.mode,
    inSupport: row.inSupport,
    planned: amount,
  }))
}

/** Categories that the decision pays for: its lines, all of them when it has no budget by category. */
export function approvedLinesOf({ budgetLines }: GrantTerms, all: readonly Category[]): ReadonlySet<BudgetLine> {
  const lines = all.filter((category) => category !== 'staff_side_costs' && category !== 'flat_rate_staff')
  const approved = lines.filter((line) => budgetLines[line] !== undefined)
  return new Set(approved.length === 0 ? lines : approved)
}
