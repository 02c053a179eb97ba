import { judgeWorkShare } from '../../hours/staff-verdicts.ts'
import { basisPoints } from '../../values/rate.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/** Part-time work in the structural funds 2021–2027: 20 % at least, 10–20 % with a reason (VNA 866/2021 5 §). */
export const check = defineCheck({
  id: 'person-months/work-share',
  family: 'person_months',
  about: 'data',
  names: { fi: 'Työpanos vähintään 20 %', sv: 'Arbetsinsats minst 20 %', en: 'A work share of at least 20%' },
  messages: {
    work_share_too_small: {
      fi: 'Henkilön {subject} työpanos on {share}; alle {least} ei korvata.',
      sv: 'Arbetsinsatsen för {subject} är {share}; mindre än {least} ersätts inte.',
      en: 'The work share of {subject} is {share}; less than {least} isn’t reimbursed.',
    },
    work_share_needs_reason: {
      fi: 'Henkilön {subject} työpanos on {share}; alle {usual} vaatii perustelun.',
      sv: 'Arbetsinsatsen för {subject} är {share}; mindre än {usual} kräver en motivering.',
      en: 'The work share of {subject} is {share}; less than {usual} needs a reason.',
    },
  },
  *run({ staff: { allocations }, project: { regime } }) {
    if (regime !== 'SF21') return
    const byPerson = Map.groupBy(allocations, ({ staffId }) => staffId)
    for (const own of byPerson.values()) {
      const [first] = own.toSorted((a, b) => a.share - b.share)
      if (first === undefined) continue
      // Roles of one person on the same days make one share.
      const share = own
        .filter(({ period }) => period.start <= first.period.start && period.end >= first.period.start)
        .reduce((sum, each) => sum + each.share, 0)
      const verdict = judgeWorkShare(basisPoints(share))
      if (verdict.reason === null) continue
      const { leastShare, usualShare } = verdict.computed
      yield {
        severity: verdict.status === 'FAIL' ? 'error' : 'note',
        message: verdict.reason,
        subject: first.staffName,
        values: {
          share: { basisPoints: share },
          least: { basisPoints: Number(leastShare) },
          usual: { basisPoints: Number(usualShare) },
        },
        citation: verdict.citation,
        certainty: verdict.certainty,
        where: inArea('staffing', first.id),
      }
    }
  },
})
