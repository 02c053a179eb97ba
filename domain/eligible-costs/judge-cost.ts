import { worstStatus } from '../rules/verdict.ts'
import type { Verdict, VerdictStatus } from '../rules/verdict.ts'
import type { CostContext, CostFacts } from './cost-facts.ts'
import type { CostReason } from './cost-reason.ts'
import type { CostRule } from './cost-rule.ts'
import { costDouble, costFlatDuplicate, costGroup, costIncome, costVat } from './funding-rules.ts'
import { costDepreciation, costFinancing, costInKind, costNormal } from './nature-rules.ts'
import { costLeasing, costProcurement, costRelated, costUsedDevice } from './purchase-rules.ts'
import { costHire, costTravel, costWage } from './staff-rules.ts'
import { costPaid, costPlan, costTime } from './time-rules.ts'

/** The rules that each cost of a claim is held against, in the order of the catalogue. */
export const COST_RULES: readonly CostRule[] = [
  costTime,
  costPaid,
  costPlan,
  costNormal,
  costInKind,
  costDepreciation,
  costFinancing,
  costDouble,
  costVat,
  costProcurement,
  costRelated,
  costWage,
  costHire,
  costTravel,
  costFlatDuplicate,
  costLeasing,
  costUsedDevice,
  costIncome,
  costGroup,
]

export interface CostJudgement {
  readonly status: VerdictStatus
  /** One for each rule of the regime, in the order of the catalogue. */
  readonly verdicts: readonly Verdict<CostReason>[]
}

/** Every rule of the project's regime on one cost, as of `context.judgedOn`. */
export function judgeCost(facts: CostFacts, context: CostContext): CostJudgement {
  const verdicts = COST_RULES.flatMap((rule) => rule.judge(facts, context) ?? [])
  return { status: worstStatus(verdicts), verdicts }
}
