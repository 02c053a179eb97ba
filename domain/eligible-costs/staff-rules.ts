import type { CostKind } from '../cost-models/cost-kind.ts'
import { STAFF_TRAVEL_KINDS } from '../cost-models/model-parts.ts'
import { ZERO_FRACTION } from '../hours/fraction.ts'
import { OPEN_RECRUITMENT_RULES, WORK_SHARE_RULE } from '../hours/hour-rules.ts'
import { judgeRecruitment, judgeWorkShare } from '../hours/staff-verdicts.ts'
import { verdict } from '../rules/verdict.ts'
import type { BasisPoints } from '../values/rate.ts'
import type { CostContext, WageFacts } from './cost-facts.ts'
import {
  changedRow,
  costRule,
  fail,
  missing,
  mustBe,
  noParameters,
  NOT_APPLICABLE,
  OK,
  UNREAD,
  worstOutcome,
} from './cost-rule.ts'
import type { CostRule, Outcome } from './cost-rule.ts'

const EXTRAS: ReadonlySet<CostKind> = new Set(['bonus', 'fringe_benefit', 'result_pay'])
const TRAVEL: ReadonlySet<CostKind> = new Set([...STAFF_TRAVEL_KINDS, 'participant_travel'])

/**
 * Pay up to what is normal for the task, without bonuses and fringe benefits, by a job description; in the structural
 * funds 2021–2027 a part-timer's share is judged as well (`judgeWorkShare`).
 */
export const costWage = costRule(
  {
    id: 'C-WAGE',
    titleFi: 'Palkkakustannusten tukikelpoisuus',
    places: { SF14: UNREAD, SF21: '5 §', RUR14: UNREAD, RUR23: '29 § 9–10 kohta' },
    parameters: noParameters,
  },
  ({ kind, category, wage }, context) => {
    if (kind !== null && EXTRAS.has(kind)) return fail('bonus_or_fringe', { inputs: { kind } })
    if (category !== 'staff') return NOT_APPLICABLE
    if (wage === undefined) return missing('wage_facts_unknown')
    return worstOutcome([
      mustBe(wage.withinNormalPay, 'normal_pay_unknown', 'pay_above_normal'),
      mustBe(wage.jobDescription, 'job_description_unknown', 'job_description_missing'),
      context.regime === 'SF21' ? shareOf(wage, context) : OK,
    ])
  },
)

/** Whether someone is part-time shows in the share, so it is asked for. */
function shareOf({ share, isPartTime }: WageFacts, context: CostContext): Outcome {
  if (share === null) return missing('wage_facts_unknown')
  return isPartTime ? workShare(share, context) : OK
}

function workShare(share: BasisPoints, context: CostContext): Outcome {
  const { status, reason, inputs } = judgeWorkShare(share, changedRow(WORK_SHARE_RULE, context))
  return reason === null ? { status, inputs } : { status, reason, inputs }
}

/** A worker hired for the project for more than a person-year, found by an open call. Rural fund only. */
export const costHire: CostRule = {
  id: 'C-HIRE',
  rows: OPEN_RECRUITMENT_RULES,
  judge: ({ category, wage }, context) => {
    if (context.regime !== 'RUR14' && context.regime !== 'RUR23') return undefined
    const row = changedRow(OPEN_RECRUITMENT_RULES[context.regime], context)
    if (category !== 'staff') return verdict(row, 'NOT_APPLICABLE')
    const { hiredForProject = null, openRecruitment = null } = wage ?? {}
    const personMonths = hiredForProject === false ? ZERO_FRACTION : (wage?.personMonths ?? null)
    return hiredForProject === null || personMonths === null
      ? verdict(row, 'MISSING_DATA', { reason: 'wage_facts_unknown' })
      : judgeRecruitment({ hiredForProject, personMonths, openRecruitment }, row)
  },
}

/** Travel within the rules of the employer or the state; trips up to 15 km belong to the 7 % of the structural funds. */
export const costTravel = costRule(
  {
    id: 'C-TRAVEL',
    titleFi: 'Matkakustannukset',
    places: { SF14: UNREAD, SF21: '17 §, 9 §', RUR14: UNREAD, RUR23: '29 § 11 kohta' },
    parameters: (regime) => ({ shortTripKm: { unit: 'count', value: regime === 'SF21' ? 15 : 0 } }),
  },
  ({ kind, category, travel }, { steps }, { shortTripKm }) => {
    if (kind === null ? category !== 'travel' : !TRAVEL.has(kind)) return NOT_APPLICABLE
    if (travel === undefined) return missing('travel_unknown')
    if (steps.some(({ model }) => model.id.startsWith('FI21-7'))) {
      const { kilometres } = travel
      if (kilometres === null) return missing('travel_unknown')
      if (kilometres <= shortTripKm.value) return fail('short_trip_in_flat_rate', { inputs: { kilometres } })
    }
    return mustBe(travel.withinTravelRules, 'travel_unknown', 'travel_above_rules')
  },
)
