import { budgetLineOf } from '../cost-models/category.ts'
import { costRule, fail, missing, noParameters, NOT_APPLICABLE, OK, review, UNREAD } from './cost-rule.ts'

/** The cost arises when the application is pending and within the implementation time; the final audit may be later. */
export const costTime = costRule(
  {
    id: 'C-TIME',
    titleFi: 'Kustannus syntyy tukikelpoisuusaikana',
    places: { SF14: UNREAD, SF21: '3 §', RUR14: UNREAD, RUR23: '33 §, 35 §', STATE: UNREAD },
    parameters: noParameters,
  },
  ({ costDay, category }, { project, pendingSince }) => {
    const inputs = { costDay, start: project.start, end: project.end, pendingSince }
    if (costDay < project.start) return fail('before_project', { inputs })
    if (costDay > project.end && category !== 'audit') return fail('after_project', { inputs })
    if (pendingSince === null) return missing('application_day_unknown')
    return costDay < pendingSince ? fail('before_application', { inputs }) : OK
  },
)

/** A cost at its own amount is paid and booked before the claim. */
export const costPaid = costRule(
  {
    id: 'C-PAID',
    titleFi: 'Kustannus on maksettu ja kirjanpidossa',
    places: { SF14: UNREAD, SF21: '3 § 4 mom', RUR14: '39 §', RUR23: '40 §', STATE: UNREAD },
    parameters: noParameters,
  },
  ({ paidDay, bookedDay, kind }, { judgedOn }) => {
    if (kind === 'in_kind_work' || kind === 'in_kind_machine') return NOT_APPLICABLE
    const inputs = { paidDay, bookedDay, judgedOn }
    if (paidDay === null || paidDay > judgedOn) return fail('not_paid', { inputs })
    return bookedDay === null || bookedDay > judgedOn ? fail('not_booked', { inputs }) : OK
  },
)

/** The cost is in the decision's plan; a change is applied for before the cost arises. */
export const costPlan = costRule(
  {
    id: 'C-PLAN',
    titleFi: 'Kustannus on päätöksen mukainen',
    places: { SF14: UNREAD, SF21: '25 §', RUR14: '33 §', RUR23: '36 §', STATE: UNREAD },
    parameters: noParameters,
  },
  ({ category, costDay }, { approvedLines, changeApplications }) => {
    const line = budgetLineOf(category)
    if (approvedLines.includes(line)) return OK
    const applied = changeApplications[line]
    const inputs = { line, costDay, appliedOn: applied ?? null }
    if (applied !== undefined && applied <= costDay) return review('change_applied_for', { inputs })
    return fail('line_not_approved', { inputs })
  },
)
