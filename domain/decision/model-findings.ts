import { judgeSevenPerCent, judgeSimplifiedDuty } from '../cost-models/choice-conditions.ts'
import { judgeChoice, judgeUnchanged } from '../cost-models/choice.ts'
import { amountOf, amountsByLine } from '../cost-models/category-amounts.ts'
import { judgeLumpSum } from '../cost-models/lump-sum.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Budget } from './budget.ts'
import type { DecisionContent, DecisionVersion } from './decision.ts'
import type { DecisionFinding, ModelReason } from './finding.ts'
import type { Funding } from './funding.ts'
import { knownModels, unknownModels } from './models.ts'

/** Models whose use depends on the budget (VNA 866/2021 9 §, 11 §). */
const SEVEN_PER_CENT = ['FI21-7-EAKR', 'FI21-7-ESR']

/** What the rules of the cost models say of the choice, with their citation. */
export function modelFindings(
  content: DecisionContent,
  budget: Budget,
  funding: Funding,
  earlier: readonly DecisionVersion[],
): readonly DecisionFinding[] {
  const models = knownModels(content.models)
  if (models.length === 0) return unknownFindings(content)
  const { regime, fund, decidedOn } = content
  const lines = amountsByLine(budget.byCategory)
  const found: DecisionFinding[] = [...unknownFindings(content)]
  const add = (verdicts: readonly (Verdict<ModelReason> | undefined)[], modelId: string | null = null) => {
    for (const given of verdicts) {
      if (given === undefined || given.status !== 'FAIL' || given.reason === null) continue
      const { reason, citation, inputs } = given
      const named = typeof inputs['modelId'] === 'string' ? inputs['modelId'] : modelId
      found.push({ level: 'rule', code: 'model', reason, modelId: named, citation })
    }
  }
  if (decidedOn !== null) add(judgeChoice(models, { regime, fund, decided: decidedOn }))
  const first = earlier.find(({ status }) => status === 'confirmed')
  if (first !== undefined) add([judgeUnchanged(regime, idsOf(first), idsOf(content))])
  if (budget.total > 0) {
    // Whether State aid other than de minimis is given, is not known here: the funder tells.
    const size = { totalCost: budget.total, publicSupport: funding.support, exempt: false }
    add([judgeSimplifiedDuty(regime, size, models)])
  }
  for (const model of models) {
    if (SEVEN_PER_CENT.includes(model.id)) {
      const [staff, services, travel] = [
        amountOf(lines, 'staff'),
        amountOf(lines, 'services'),
        amountOf(lines, 'travel'),
      ]
      add([judgeSevenPerCent({ staff, services, travel })], model.id)
    }
    if (model.method === 'lump_sum' && budget.total > 0) {
      const instalments = content.deadlines.filter(({ kind }) => kind === 'claim' || kind === 'final_claim').length
      add([judgeLumpSum(model, { totalCost: budget.total, support: funding.support, instalments })], model.id)
    }
  }
  return found
}

function unknownFindings({ models }: DecisionContent): readonly DecisionFinding[] {
  return unknownModels(models).map((modelId) => ({ level: 'differs', code: 'unknown_model', modelId }))
}

const idsOf = ({ models }: Pick<DecisionContent, 'models'>) => models.map(({ modelId }) => modelId)
