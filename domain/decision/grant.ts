import type { BudgetCell, GrantDecision } from '../claims/grant-decision.ts'
import { OVERRUN_RULES } from '../claims/overrun-rules.ts'
import type { OverrunRule } from '../claims/overrun-rules.ts'
import { budgetLineOf } from '../cost-models/category.ts'
import type { Category } from '../cost-models/category.ts'
import { withParameters } from '../rules/rule.ts'
import { addCents, multiplyByRate } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { isBasisPoints } from '../values/rate.ts'
import { budgetOf } from './budget.ts'
import type { BudgetYear } from './budget.ts'
import type { DecisionTerms, DecisionVersion } from './decision.ts'
import { roundingOf } from './decision.ts'
import { toFundingRow } from './funding.ts'

/**
 * A version as claims and forms take it: the computed lines in euros, the rules with the decision's own figures. Null
 * while its days or its rate are not told. Without a sum, the grant is the rate of the net costs.
 */
export function grantDecisionOf(version: DecisionVersion): GrantDecision | null {
  const { decidedOn, validFrom, supportRate, granted } = version
  if (decidedOn === null || validFrom === null || supportRate === null) return null
  const budget = budgetOf(version)
  return {
    version: version.sequence,
    number: version.number,
    decidedOn,
    holdsFrom: validFrom,
    regime: version.regime,
    fund: version.fund,
    supportRate,
    granted: granted ?? multiplyByRate(budget.net, supportRate, version.supportRounding),
    publicCap: version.publicCap,
    budget: approvedCells(version),
    funding: version.sources.map(toFundingRow),
    models: version.models.map(({ modelId, parameters: { rate } }) => ({
      modelId,
      rate: rate !== undefined && isBasisPoints(rate) ? rate : null,
    })),
    rounding: roundingOf(version),
    overrun: overrunRuleOf(version),
  }
}

/** The approved budget by line, the computed ones in euros; also of a decision that states no rate. */
export function approvedCells(version: DecisionVersion): readonly BudgetCell[] {
  const budget = budgetOf(version)
  return byLine([
    ...budget.entered.flatMap(({ category, partner, workPackage, amounts }) =>
      Array.from(amounts, ([year, amount]) => ({ category, partner, workPackage, year, amount })),
    ),
    ...budget.computed.flatMap(({ category, cells }) =>
      cells.map(({ year, amount }) => ({ category, partner: '', workPackage: '', year, amount })),
    ),
  ])
}

/** The rule of the programme period with the figures that the decision states. */
export function overrunRuleOf(terms: Pick<DecisionTerms, 'regime' | 'overrunRate' | 'overrunAmount'>): OverrunRule {
  const { regime, overrunRate, overrunAmount } = terms
  const rule: OverrunRule = OVERRUN_RULES[regime]
  const changed = withParameters(rule.row, {
    ...(overrunRate === null ? {} : { share: overrunRate }),
    ...(overrunAmount === null ? {} : { amount: overrunAmount }),
  })
  return changed.ok ? { ...rule, row: changed.value } : rule
}

interface CategoryAmount {
  readonly category: Category
  readonly partner: string
  readonly workPackage: string
  readonly year: BudgetYear
  readonly amount: Cents
}

/** As the funder's lines: side costs and flat-rate staff are added to the staff line of their place. */
function byLine(amounts: readonly CategoryAmount[]): readonly BudgetCell[] {
  const cells = new Map<string, BudgetCell>()
  for (const { category, year, amount, ...place } of amounts) {
    const line = budgetLineOf(category)
    const partner = place.partner === '' ? null : place.partner
    const workPackage = place.workPackage === '' ? null : place.workPackage
    const key = JSON.stringify([line, year, partner, workPackage])
    const before = cells.get(key)
    const sum = before === undefined ? amount : addCents(before.amount, amount)
    cells.set(key, { line, year, partner, workPackage, amount: sum })
  }
  return [...cells.values()]
}
