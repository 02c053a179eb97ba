import type { CostContext, CostFacts } from '../eligible-costs/cost-facts.ts'
import { costIncome } from '../eligible-costs/funding-rules.ts'
import { judgeCost } from '../eligible-costs/judge-cost.ts'
import type { CostJudgement } from '../eligible-costs/judge-cost.ts'
import type { AppliedLines } from '../decision/change-application.ts'
import { rateSteps } from '../decision/models.ts'
import type { Regime } from '../rules/regime.ts'
import { worstStatus } from '../rules/verdict.ts'
import type { Day } from '../values/day.ts'
import { addCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { costOf, eligibleOf } from './amounts.ts'
import type { LedgerLimits } from './limits.ts'
import { COMMON_COST } from './row.ts'
import type { LedgerFields } from './row.ts'
import { costFactsOf } from './row-facts.ts'
import type { RowFacts } from './row-facts.ts'
import type { LedgerSettings } from './settings.ts'
import { approvedLinesOf, termsOn } from './terms.ts'
import type { LedgerTerms } from './terms.ts'

export interface JudgedProject extends LedgerLimits {
  readonly regime: Regime
  readonly isMunicipality: boolean
  /** Whether each cost must say for which of the companies it was. */
  readonly isGroup?: boolean
}

/** Everything that the rules know beside the row: the project, its decision and what was told of it. */
export interface LedgerRules extends JudgedProject {
  readonly terms: readonly LedgerTerms[]
  readonly changesApplied: AppliedLines
  readonly settings: LedgerSettings
}

/** What is known of one row beside its cells. */
export interface RowExtras {
  readonly facts?: RowFacts | undefined
  /** What other projects of the workspace claim of the same cost, when it is a shared one. */
  readonly claimedElsewhere?: Cents | undefined
}

/** What the rules need to know for a cost of `day`; null until the project's period is known. */
export function costContextOf(rules: LedgerRules, day: Day, today: Day): CostContext | null {
  const { periodStart, periodEnd, isMunicipality, isGroup = false, settings } = rules
  if (periodStart === null || periodEnd === null) return null
  const terms = termsOn(rules.terms, day)
  return {
    regime: terms?.regime ?? rules.regime,
    project: { start: periodStart, end: periodEnd },
    pendingSince: settings.pendingSince,
    judgedOn: today,
    approvedLines: approvedLinesOf(terms, rules.regime),
    changeApplications: rules.changesApplied,
    steps: rateSteps(terms?.models ?? []),
    isMunicipality,
    isGroupProject: settings.isGroupProject || isGroup,
    eligibleTotal: terms?.total ?? ZERO_CENTS,
    procurementThreshold: settings.procurementThreshold,
    changes: {},
  }
}

/** Judges rows of a project; what holds on a day is worked out once for each version of the decision. */
export function rowRules(
  rules: LedgerRules,
  today: Day,
): (row: LedgerFields, extras: RowExtras) => CostJudgement | null {
  const contexts = new Map<LedgerTerms | undefined, CostContext | null>()
  return (row, extras) => {
    if (row.costDay === null) return null
    const terms = termsOn(rules.terms, row.costDay)
    let context = contexts.get(terms)
    if (context === undefined) {
      context = costContextOf(rules, row.costDay, today)
      contexts.set(terms, context)
    }
    return context === null ? null : judgeRow(row, context, rules, terms, extras)
  }
}

/** The per-cost rules on a row; null for rows without an amount and a category. */
function judgeRow(
  row: LedgerFields,
  context: CostContext,
  { settings }: LedgerRules,
  terms: LedgerTerms | undefined,
  { facts, claimedElsewhere }: RowExtras,
): CostJudgement | null {
  const amount = eligibleOf(row)
  const { costDay, paymentDay, category, costKind } = row
  if (costDay === null || amount === null) return null
  if (row.entry === 'income') return judgeIncome(amount, costDay, context)
  if (category === null) return null
  const cost: CostFacts = {
    costDay,
    paidDay: paymentDay,
    // A voucher is the sign that the cost is in the books; the extract doesn't tell the day of booking.
    bookedDay: row.voucher === '' ? null : (paymentDay ?? costDay),
    amount,
    category,
    kind: costKind,
    ...(row.company === null ? {} : { groupScope: row.company === COMMON_COST ? 'common' : 'company' }),
    vat: {
      claimed: row.vatFinal ? (row.vatCents ?? ZERO_CENTS) : ZERO_CENTS,
      finalCostProof: settings.vatProof,
    },
    ...(facts === undefined ? {} : costFactsOf(facts, row.netCents ?? amount)),
    ...(claimedElsewhere === undefined
      ? {}
      : { sharing: { actualCost: costOf(row) ?? amount, allShares: addCents(amount, claimedElsewhere) } }),
    ...(terms === undefined ? {} : { inKindInDecision: terms.acceptsInKind }),
  }
  return judgeCost(cost, context)
}

/** Income in the ledger lowers what is claimed, always (`sumsOf`); the rule says by which act. */
function judgeIncome(amount: Cents, costDay: Day, context: CostContext): CostJudgement {
  const facts: CostFacts = {
    costDay,
    paidDay: costDay,
    bookedDay: costDay,
    amount,
    category: 'other',
    kind: 'other',
    income: { amount, deducted: true },
  }
  const verdict = costIncome.judge(facts, context)
  const verdicts = verdict === undefined ? [] : [verdict]
  return { status: worstStatus(verdicts), verdicts }
}
