import type { CostReason } from '../eligible-costs/cost-reason.ts'
import type { CostJudgement } from '../eligible-costs/judge-cost.ts'
import type { Regime } from '../rules/regime.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { RowFact, RowFacts } from './row-facts.ts'

type CostVerdict = Verdict<CostReason>

/**
 * What a row's rules ask beyond its cells, in the order of the catalogue: the questions of each rule that is about
 * this cost, answered or not, so that an answer can be changed. Questions that only follow from an answer come with it.
 */
export function questionsOf(judgement: CostJudgement, facts: RowFacts, regime: Regime): readonly RowFact[] {
  return judgement.verdicts
    .filter(({ status, reason }) => status !== 'NOT_APPLICABLE' && reason !== 'kind_unknown')
    .flatMap((verdict) => questionsOfRule(verdict, facts, regime))
}

function questionsOfRule({ ruleId, reason }: CostVerdict, facts: RowFacts, regime: Regime): readonly RowFact[] {
  switch (ruleId) {
    case 'C-PROC':
      return purchaseQuestions(reason, facts)
    case 'C-RELATED':
      return facts.relatedSeller === true ? ['relatedSeller', 'outsideTenders'] : ['relatedSeller']
    case 'C-WAGE':
      return [...(reason === 'bonus_or_fringe' ? [] : payQuestions(regime)), ...hireQuestions(facts, regime)]
    case 'C-TRAVEL':
      return regime === 'SF21' ? ['kilometres', 'withinTravelRules'] : ['withinTravelRules']
    case 'C-USED':
      return regime === 'SF14' || regime === 'SF21'
        ? ['deviceHadAid', 'deviceWithinValue']
        : ['deviceYears', 'deviceJustified']
    case 'C-GROUP':
      return ['groupScope']
    default:
      return []
  }
}

function purchaseQuestions(reason: CostReason | null, facts: RowFacts): readonly RowFact[] {
  const asksTenders = reason === 'tenders_unknown' || reason === 'tenders_missing' || facts.enoughTenders !== null
  const asksPrice =
    reason === 'price_evidence_unknown' || reason === 'price_evidence_missing' || facts.priceEvidence !== null
  const asksSplit = asksTenders || asksPrice || facts.artificiallySplit !== null || reason === 'procurement_act_binds'
  return [
    'contractCents',
    ...(asksTenders ? (['enoughTenders'] as const) : []),
    ...(asksPrice ? (['priceEvidence'] as const) : []),
    ...(asksSplit ? (['artificiallySplit'] as const) : []),
  ]
}

/** Of pay; in the structural funds 2021–2027 a part-timer's share as well. */
function payQuestions(regime: Regime): readonly RowFact[] {
  const always = ['withinNormalPay', 'jobDescription'] as const
  return regime === 'SF21' ? ['workShare', ...always] : always
}

/** The rural fund asks how a new worker was found (C-HIRE). */
function hireQuestions({ hiredForProject }: RowFacts, regime: Regime): readonly RowFact[] {
  if (regime !== 'RUR14' && regime !== 'RUR23') return []
  return hiredForProject === true ? ['hiredForProject', 'personMonths', 'openRecruitment'] : ['hiredForProject']
}
