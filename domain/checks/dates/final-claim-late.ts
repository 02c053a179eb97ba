import { deadlineRulesOf, finalClaimDue } from '../../claims/deadlines.ts'
import { defineCheck } from '../define-check.ts'
import { decisionOf } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

/** The last claim is sent within the months after the project's end, unless the decision gives its own day. */
export const check = defineCheck({
  id: 'dates/final-claim-late',
  family: 'dates',
  about: 'data',
  names: {
    fi: 'Viimeinen maksatushakemus ajoissa',
    sv: 'Den sista utbetalningsansökan i tid',
    en: 'The last claim in time',
  },
  messages: {
    late: {
      fi: 'Viimeinen maksatushakemus {subject} lähetettiin {sent}, määräajan {due} jälkeen.',
      sv: 'Den sista utbetalningsansökan {subject} sändes {sent}, efter tidsfristen {due}.',
      en: 'The last claim {subject} was sent on {sent}, after the deadline {due}.',
    },
  },
  *run(input) {
    const { claims, project } = input
    const { finalClaim } = deadlineRulesOf(project.regime)
    const own = decisionOf(input)?.deadlines.find(({ kind }) => kind === 'final_claim')?.dueOn ?? null
    const due = own ?? (project.period === null ? null : finalClaimDue(project.period.end, finalClaim))
    for (const { id, serial, isLast, sentOn } of claims) {
      if (!isLast || sentOn === null || due === null || sentOn <= due) continue
      yield {
        severity: 'warning',
        message: 'late',
        subject: String(serial),
        values: { sent: { day: sentOn }, due: { day: due } },
        citation: own === null ? finalClaim.citation : null,
        certainty: own === null ? finalClaim.certainty : 'verified',
        where: inArea('claims', id),
      }
    }
  },
})
